import { ABSOLUTE_REST, endOfClass, HOST, PATH, PATH_START, QUERY } from './unit-classes.ts'

const QUOTE = 34
const HASH = 35
const SLASH = 47
const DOT = 46
const HYPHEN = 45
const QUESTION = 63
const HTTP = [104, 116, 116, 112]
const COLON_SLASHES = [58, 47, 47]
const SMALL_S = 115
const AMPERSAND_REFERENCE = [38, 97, 109, 112, 59]

/** Where the quote stands that ends an absolute address which needs no second look; -1 when it may need one. */
export function endOfAbsolute(units: Uint16Array, from: number): number {
  if (!standsAt(units, from, HTTP)) return -1
  const scheme = from + HTTP.length
  const slashes = units[scheme] === SMALL_S ? scheme + 1 : scheme
  if (!standsAt(units, slashes, COLON_SLASHES)) return -1
  const host = slashes + COLON_SLASHES.length
  const end = endOfClass(units, host, HOST)
  if (end === host || units[host] === DOT || units[host] === HYPHEN) return -1
  return endOfRest(units, end, ABSOLUTE_REST, units[end] === SLASH)
}

/** The same of a path from the root of the site. */
export function endOfRooted(units: Uint16Array, from: number): number {
  let at = from
  while (units[at] === SLASH) {
    const next = endOfClass(units, at + 1, PATH)
    const isName = next > at + 1 && endOfClass(units, at + 1, PATH_START) > at + 1
    at++
    if (!isName) break
    at = next
  }
  return at === from ? -1 : endOfRest(units, at, QUERY, false)
}

/** What may follow a path: a query, a fragment, and the quote. */
function endOfRest(units: Uint16Array, from: number, bit: number, isPathOpen: boolean): number {
  let at = from
  if (isPathOpen || units[at] === QUESTION || units[at] === HASH) {
    at = endOfClass(units, at, bit)
    while (standsAt(units, at, AMPERSAND_REFERENCE)) at = endOfClass(units, at + AMPERSAND_REFERENCE.length, bit)
  }
  return units[at] === QUOTE ? at : -1
}

function standsAt(units: Uint16Array, at: number, expected: readonly number[]): boolean {
  for (let index = 0; index < expected.length; index++) if (units[at + index] !== expected[index]) return false
  return true
}
