/**
 * The fields of an entry as one text: each ends with the record separator, and its parts (name, value, attributes) are
 * divided by the unit separator. No text of a feed keeps either, for they are control characters.
 */
const FIELD_END = '\u001e'
const PART_END = '\u001f'

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
    const [value = '', ...attributes] = packed.slice(nameEnd + 1, end).split(PART_END)
    take(packed.slice(at, nameEnd), value, attributes.length === 0 ? undefined : readPairs(attributes))
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
