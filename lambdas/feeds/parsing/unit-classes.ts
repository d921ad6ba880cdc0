/** What a UTF-16 unit may be part of, one bit each. */
export const TAG_NAME = 1
export const ATTRIBUTE_NAME = 2
/** In the value of an attribute that stays as it is: no `&`, no bracket, no quote. */
export const PLAIN_VALUE = 4
export const HOST = 8
/** The beginning of a name in a path: no dot, nothing encoded, so that no reader resolves it. */
export const PATH_START = 16
export const PATH = 32
/** Behind the path of an address that begins with `/`. */
export const QUERY = 64
/** Behind the host of an absolute address. */
export const ABSOLUTE_REST = 128

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const WORD = `${LETTERS}${LETTERS.toUpperCase()}0123456789_`
const MEMBERS: readonly (readonly [number, string])[] = [
  [TAG_NAME, `${LETTERS}${LETTERS.toUpperCase()}0123456789`],
  [ATTRIBUTE_NAME, `${WORD}-.:`],
  [HOST, `${LETTERS}0123456789.-`],
  [PATH_START, `${WORD}-~!$()*+,;=:@`],
  [PATH, `${WORD}-~!$()*+,;=:@.%`],
  [QUERY, `${WORD}-./?#=%+~:,;@!$()*`],
  [ABSOLUTE_REST, `${WORD}-./?#=%+~:,;@!$()*'`],
]

/** By unit. */
const CLASSES = new Uint8Array(0x1_0000).fill(PLAIN_VALUE)
for (const character of '&<>"\'') CLASSES[character.charCodeAt(0)] = 0
for (const [bit, characters] of MEMBERS) {
  for (const character of characters) {
    const unit = character.charCodeAt(0)
    CLASSES[unit] = (CLASSES[unit] ?? 0) | bit
  }
}

/** Where units of a class, at or after an offset, end. */
export function endOfClass(units: Uint16Array, from: number, bit: number): number {
  let at = from
  while (((CLASSES[units[at] ?? 0] ?? 0) & bit) !== 0) at++
  return at
}
