import { restoreTypographic } from './windows-1252.ts'

/**
 * What no text of a feed may hold: control characters but tab and line breaks, controls that reorder what is read,
 * byte order marks and what is no character; in runs, of which hostile texts have long ones. Marks of direction alone (U+200E, U+200F) stay: they reorder nothing.
 */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufdd0\ufeff\ufffe\uffff]+/g

/** Control characters that are meant for letters of windows-1252. */
const CONTROLS_OF_WINDOWS = /[\u0080-\u009f]/g

/** The characters above, and those of which pairs are made: most texts have none, and one look tells. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0\ufeff\ufffe\uffff]/

/** A character that is none and that no text of a feed keeps: what follows it is the number of a long text. */
export const LONG_TEXT_MARK = '\ufdd0'

/** Takes out the characters that no text may hold; half a pair of surrogates becomes a replacement character. */
export function stripUnwanted(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNWANTED, '')
    .replace(CONTROLS_OF_WINDOWS, (character) => restoreTypographic(character.charCodeAt(0)))
}
