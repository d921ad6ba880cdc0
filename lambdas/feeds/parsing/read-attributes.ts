import { MAX_TAG_ATTRIBUTES } from '../../runtime/limits.ts'

const EQUALS = 61
const QUOTE = 34
const APOSTROPHE = 39
// Sticky expressions tested for where they end: one with groups makes an array for each attribute.
const BETWEEN = /[\s=/"'<>]*/y
const NAME = /[^\s=/"'<>]+/y
const SIGN = /\s*=\s*/y
const BARE_VALUE = /[^\s"'>]+/y

/** Where a match at an offset ends; the offset itself where there is none. */
function endOfMatch(expression: RegExp, source: string, from: number): number {
  expression.lastIndex = from
  return expression.test(source) ? expression.lastIndex : from
}

/** Calls `take` with each attribute in a tag's source: its name in lower case, its value as written, empty without one. */
export function eachAttribute(source: string, take: (name: string, value: string) => void): void {
  let at = 0
  for (let count = 0; count < MAX_TAG_ATTRIBUTES && at < source.length; count++) {
    const start = endOfMatch(BETWEEN, source, at)
    at = endOfMatch(NAME, source, start)
    if (at === start) return
    const name = source.slice(start, at).toLowerCase()
    const from = startOfValue(source, at)
    const quote = from === -1 ? 0 : source.charCodeAt(from)
    const isQuoted = quote === QUOTE || quote === APOSTROPHE
    const to = isQuoted ? source.indexOf(quote === QUOTE ? '"' : "'", from + 1) : endOfMatch(BARE_VALUE, source, from)
    // A quote that nothing closes, or nothing at all behind the sign, is no value.
    if (from === -1 || to <= from) take(name, '')
    else {
      take(name, source.slice(isQuoted ? from + 1 : from, to))
      at = isQuoted ? to + 1 : to
    }
  }
}

/** Behind the sign at an offset; -1 when there is no sign. Most values follow it without a space. */
function startOfValue(source: string, nameEnd: number): number {
  if (source.charCodeAt(nameEnd) === EQUALS && source.charCodeAt(nameEnd + 1) === QUOTE) return nameEnd + 1
  const end = endOfMatch(SIGN, source, nameEnd)
  return end === nameEnd ? -1 : end
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** The attributes in a tag's source; the first of two alike wins. */
export function readAttributes(source: string): ReadonlyMap<string, string> {
  if (source === '') return NO_ATTRIBUTES
  const attributes = new Map<string, string>()
  eachAttribute(source, (name, value) => {
    if (!attributes.has(name)) attributes.set(name, value)
  })
  return attributes
}
