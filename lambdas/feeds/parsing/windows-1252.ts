/** The characters of windows-1252 from 128 to 159; a space stands where it has none (HTML Standard, 13.2.5.80). */
const TYPOGRAPHIC = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** What a control character from 128 to 159 is meant as: nobody writes them but by way of windows-1252. */
export function restoreTypographic(code: number): string {
  return TYPOGRAPHIC.charAt(code - 0x80).trim()
}

/** Whether a character is one of those, and no space. */
export function isTypographic(character: string): boolean {
  return character !== ' ' && TYPOGRAPHIC.includes(character)
}

/** The byte of a character from 128 to 191. */
export function byteOfTypographic(character: string): number {
  const at = TYPOGRAPHIC.indexOf(character)
  return at === -1 ? character.charCodeAt(0) : 0x80 + at
}
