// Control, invisible and bidirectional formatting characters, line and paragraph separators, lone surrogates: text from
// feeds is hostile, and these reorder, hide or break what a person reads. Joiners stay: emoji and some scripts need them.
const UNSAFE = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** A letter, figure or sign: fillers, joiners, lone marks and the Braille blank show nothing. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u

/** Letters of no language bear more marks than this; piled up, they cover the lines above and below. */
const PILE_OF_MARKS = /(\p{M}{8})\p{M}+/gu

/** Tells whether a reader sees anything of a text. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text)
}

/** Returns text without control, bidirectional and invisible characters; line breaks become line feeds. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '').normalize('NFC').replace(PILE_OF_MARKS, '$1').trim()
}

/** Most lines that we write ourselves: printable ASCII, a space at a time. One look tells that there is nothing to do. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/

/** Returns clean text on one line, inner white space as single spaces: for titles, names and subjects. */
export function cleanLine(text: string): string {
  if (PLAIN_LINE.test(text)) return text
  return cleanText(text.replace(/[\r\n\t\u2028\u2029]+/g, ' ')).replace(/\s+/g, ' ')
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** The longest character that is written by hand, a family with the colour of each one's skin, takes half of it. */
const MAX_CHARACTER_UNITS = 64

/** Returns where what a reader sees as the character at `end` begins: half a flag is a letter. */
function boundaryBefore(text: string, end: number): number {
  // Looked at from a little before: of a whole article this would take milliseconds.
  const from = Math.max(0, end - 4 * MAX_CHARACTER_UNITS)
  const start = graphemes.segment(text.slice(from, end + MAX_CHARACTER_UNITS)).containing(end - from)?.index ?? 0
  if (end - from - start < MAX_CHARACTER_UNITS) return from + start
  const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
  return isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end
}

/**
 * Cuts text to at most `maxLength` UTF-16 units between what a reader sees as characters, at a word boundary where one is near, ending in
 * an ellipsis when anything was cut.
 */
export function cutText(text: string, maxLength: number, ellipsis = '…'): string {
  if (text.length <= maxLength) return text
  const room = maxLength - ellipsis.length
  if (room <= 0) return ''
  let end = boundaryBefore(text, room)
  const space = text.lastIndexOf(' ', end)
  // A word boundary is worth a third of the room at most: Japanese has none.
  if (space >= (room * 2) / 3) end = space
  return trimPause(text.slice(0, end)) + ellipsis
}

/** Returns text without the white space, commas and colons at its end. From there: an expression looks on at each comma of a text of commas. */
export function trimPause(text: string): string {
  let end = text.length
  while (end > 0 && PAUSE.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

const PAUSE = /[\s,;:、，]/
