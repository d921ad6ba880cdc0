/**
 * Entries as one text: each ends with the group separator, each of its fields with the record separator, and the parts of a
 * field (name, value, attributes) are divided by the unit separator. No text of a feed keeps any of them, for they are
 * control characters, nor those that stand for what XML would have to escape.
 */
const ENTRY_END = '\u001d'
const FIELD_END = '\u001e'
const PART_END = '\u001f'
const LESS = '\u0001'
const AMPERSAND = '\u0002'

/** Texts of entries are joined up to so many units. */
const BUNCH_UNITS = 8_000

/** Writes entries, each of packed fields, as texts that XML needs not escape. */
export function bunchEntries(entries: readonly string[]): string[] {
  const bunches: string[] = []
  let bunch = ''
  for (const packed of entries) {
    bunch += packed + ENTRY_END
    if (bunch.length < BUNCH_UNITS) continue
    bunches.push(bunch)
    bunch = ''
  }
  if (bunch !== '') bunches.push(bunch)
  return bunches.map((text) => (/[<&]/.test(text) ? text.replaceAll('<', LESS).replaceAll('&', AMPERSAND) : text))
}

/** The entries of a text that `bunchEntries` wrote. */
export function splitBunch(text: string): string[] {
  const entries = text.replaceAll(LESS, '<').replaceAll(AMPERSAND, '&').split(ENTRY_END)
  // Each of them ends with the separator.
  entries.pop()
  return entries
}

/** Writes a field: its name, its value and its attributes as `packAttribute` writes them. */
export function packField(name: string, value: string, attributes: string): string {
  return name + PART_END + value + attributes + FIELD_END
}

export function packAttribute(key: string, value: string): string {
  return `${PART_END + key}=${value}`
}

/** Calls `take` for each field that was packed; of two attributes alike the first one counts. */
export function unpackFields(
  packed: string,
  take: (name: string, value: string, attributes: Readonly<Record<string, string>> | undefined) => void,
): void {
  let at = 0
  for (let end = packed.indexOf(FIELD_END); end !== -1; end = packed.indexOf(FIELD_END, at)) {
    const nameEnd = packed.indexOf(PART_END, at)
    const valueEnd = packed.indexOf(PART_END, nameEnd + 1)
    const isPlain = valueEnd === -1 || valueEnd > end
    const attributes = isPlain ? undefined : readPairs(packed.slice(valueEnd + 1, end).split(PART_END))
    take(packed.slice(at, nameEnd), packed.slice(nameEnd + 1, isPlain ? end : valueEnd), attributes)
    at = end + 1
  }
}

function readPairs(pairs: readonly string[]): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const pair of pairs) {
    const divider = pair.indexOf('=')
    attributes[pair.slice(0, divider)] ??= pair.slice(divider + 1)
  }
  return attributes
}
