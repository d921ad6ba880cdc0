import { MAX_FEED_DEPTH, MAX_FEED_TAGS, MAX_REREAD_UNITS } from '../../runtime/limits.ts'
import { RefusedFeedError } from './feed-errors.ts'
import type { Token } from './scan-markup.ts'

const VOID_TAGS = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

const OFTEN_OPEN = new Set(['br', 'hr', 'img', 'input', 'meta', 'wbr'])

/** Whether a tag is one of HTML's that feeds leave open; others of its void ones, as `source`, mean more in a feed. */
export function isOftenLeftOpen(name: string): boolean {
  return OFTEN_OPEN.has(name.toLowerCase())
}

/** Whether HTML knows a tag as one without content. */
function isVoidTag(name: string): boolean {
  return VOID_TAGS.has(name.toLowerCase())
}

/** Counts the tags of one document and how deep they stand. */
export interface MarkupBudget {
  /** @throws RefusedFeedError at the first tag too many or too deep. */
  count(token: Token): void
  /**
   * Counts text that is read again, since what seemed to hold it was left open.
   *
   * @throws RefusedFeedError when that is more than any feed is worth: each field left open may read the rest again.
   */
  countAgain(units: number): void
  /** Begins a new field or entry: what HTML left open in the last one has ended with it. */
  resetDepth(): void
}

export function createMarkupBudget(): MarkupBudget {
  let tags = 0
  let depth = 0
  let again = 0
  return {
    count({ kind, name }) {
      if (kind === 'close') {
        if (depth > 0) depth--
        return
      }
      if (++tags > MAX_FEED_TAGS) {
        throw new RefusedFeedError(`refused: more than ${MAX_FEED_TAGS} tags: expected a feed of at most that many`)
      }
      if (kind === 'open' && !isVoidTag(name) && ++depth > MAX_FEED_DEPTH) refuseDepth()
    },
    countAgain(units) {
      again += units
      if (again > MAX_REREAD_UNITS) {
        throw new RefusedFeedError('refused: too much stands behind fields left open: expected fields that are closed')
      }
    },
    resetDepth() {
      depth = 0
    },
  }
}

/** @throws RefusedFeedError always. */
export function refuseDepth(): never {
  throw new RefusedFeedError(`refused: tags nested deeper than ${MAX_FEED_DEPTH}: expected fewer`)
}
