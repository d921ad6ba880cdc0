import { byteOfTypographic } from './windows-1252.ts'

/** What the three bytes of a quote, a dash or an ellipsis look like that were taken for windows-1252: `â€™`. */
const BROKEN = /â€([\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?)/g
/** A closing quote's last byte is no character of windows-1252, and gets lost. */
const CLOSING_QUOTE = '”'

/** Restores punctuation that was encoded twice; nobody writes these letters side by side. */
export function restorePunctuation(text: string): string {
  return text.includes('â€') ? text.replace(BROKEN, (_, last: string) => restore(last)) : text
}

function restore(last: string): string {
  if (last === '') return CLOSING_QUOTE
  const code = 0x2000 + byteOfTypographic(last) - 0x80
  // Separators of lines and controls that reorder text are among them.
  return code >= 0x2028 && code <= 0x202e ? ' ' : String.fromCharCode(code)
}
