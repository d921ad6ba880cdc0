import { MAX_FEED_DEPTH, MAX_FEED_TAGS } from '../../runtime/limits.ts'
import { NotAFeedError, RefusedFeedError } from './feed-errors.ts'

const QUOTE = 34
const BACKSLASH = 92
/** Brackets; braces differ from them in one bit. */
const OPEN = 91
const CLOSE = 93
const BRACE_BIT = 32

/**
 * Looks at JSON before it is parsed, and finds where it would have to be closed after the last value of an array that is
 * whole, in case that it was cut off.
 *
 * @throws RefusedFeedError when it holds more arrays and objects than any feed needs.
 * @throws NotAFeedError when they are nested deeper than any feed's.
 */
export function scanJson(text: string): { readonly repaired: () => string | undefined } {
  const open: number[] = []
  let cutAt = 0
  let closing: readonly number[] = []
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = findStringEnd(text, at)
    else if ((code | BRACE_BIT) === (OPEN | BRACE_BIT)) {
      if (++values > MAX_FEED_TAGS) {
        throw new RefusedFeedError(
          `refused: more than ${MAX_FEED_TAGS} JSON values: expected a feed of at most that many`,
        )
      }
      open.push(code + CLOSE - OPEN)
      if (open.length > MAX_FEED_DEPTH) {
        throw new NotAFeedError(`not a feed: JSON nested deeper than ${MAX_FEED_DEPTH}: expected a JSON Feed`)
      }
    } else if ((code | BRACE_BIT) === (CLOSE | BRACE_BIT)) {
      open.pop()
      // The items of a feed stand in an array in the root object.
      if (open.length === 2) {
        cutAt = at + 1
        if (closing.length === 0 || closing[0] !== open[0] || closing[1] !== open[1]) closing = [...open]
      }
    }
  }
  return {
    repaired: () => (cutAt === 0 ? undefined : text.slice(0, cutAt) + String.fromCharCode(...closing.toReversed())),
  }
}

/** The quote that ends a string, or the end of the text. */
function findStringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    // An even number of backslashes stands for themselves.
    if ((end - before) % 2 === 1) return end
  }
  return text.length
}
