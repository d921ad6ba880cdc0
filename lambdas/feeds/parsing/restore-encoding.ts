import { isUtf8 } from 'node:buffer'
import { byteOfTypographic, isTypographic } from './windows-1252.ts'

/** The first two bytes of a character of UTF-8 that were taken for letters: `Ã©`. */
const TAKEN_FOR_LETTERS = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/**
 * Restores a document that was encoded twice: read as windows-1252 and written as UTF-8 once more.
 *
 * It must be the whole of it: a text of Western letters is hardly ever valid UTF-8 by its bytes, and one in which other
 * letters stand as well was written so by somebody.
 */
export function restoreEncoding(text: string): string {
  if (!TAKEN_FOR_LETTERS.test(text)) return text
  const from = text.startsWith('\ufeff') ? 1 : 0
  const bytes = Buffer.alloc(text.length - from)
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x100 && !isTypographic(text.charAt(at))) return text
    bytes[at - from] = code < 0x100 ? code : byteOfTypographic(text.charAt(at))
  }
  return isUtf8(bytes) ? bytes.toString('utf8') : text
}
