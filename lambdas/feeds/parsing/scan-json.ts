import { MAX_FEED_DEPTH, MAX_FEED_TAGS } from '../../runtime/limits.ts'
import { NotAFeedError, RefusedFeedError } from './feed-errors.ts'

const QUOTE = 34
const BACKSLASH = 92
/** Brackets; braces differ from them in one bit. */
const OPEN = 91
const CLOSE = 93
const BRACE_BIT = 32
const ZERO = 48
const NINE = 57
const MINUS = 45
/** 2^53 has sixteen digits. */
const MAX_SAFE_DIGITS = 15

interface Span {
  readonly start: number
  readonly end: number
}

/** What a scan found: the text to parse, and what to parse instead when it was cut off. */
interface ScannedJson {
  readonly whole: () => string
  readonly repaired: () => string | undefined
}

/**
 * Looks at JSON before it is parsed, and finds where it would have to be closed after the last value of an array that is
 * whole, in case that it was cut off. Long numbers become texts: ids that differ in their last digits would be one.
 *
 * @throws RefusedFeedError when it holds more arrays and objects than any feed needs.
 * @throws NotAFeedError when they are nested deeper than any feed's.
 */
export function scanJson(text: string): ScannedJson {
  const open: number[] = []
  let cutAt = 0
  let closing: readonly number[] = []
  let values = 0
  const longNumbers: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = findStringEnd(text, at)
    else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      const end = findNumberEnd(text, at)
      if (end - at > MAX_SAFE_DIGITS && /^\d+$/.test(text.slice(at, end))) longNumbers.push({ start: at, end })
      at = end - 1
    } else if ((code | BRACE_BIT) === (OPEN | BRACE_BIT)) {
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
    whole: () => quoteNumbers(text, longNumbers),
    repaired: () => {
      if (cutAt === 0) return undefined
      const kept = longNumbers.filter(({ end }) => end <= cutAt)
      return quoteNumbers(text.slice(0, cutAt), kept) + String.fromCharCode(...closing.toReversed())
    },
  }
}

function findNumberEnd(text: string, start: number): number {
  let end = start
  for (let code = MINUS; isOfNumber(code); code = text.charCodeAt(end)) end++
  return end
}

/** Digits, signs, a point, an exponent. */
function isOfNumber(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === MINUS || code === 43 || code === 46 || (code | 32) === 101
}

function quoteNumbers(text: string, numbers: readonly Span[]): string {
  let quoted = ''
  let from = 0
  for (const { start, end } of numbers) {
    quoted += `${text.slice(from, start)}"${text.slice(start, end)}"`
    from = end
  }
  return from === 0 ? text : quoted + text.slice(from)
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
