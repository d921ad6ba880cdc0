import { MAX_FEED_DEPTH, MAX_FEED_TAGS } from '../../runtime/limits.ts'
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

/**
 * Counts the tags of one document and how deep they stand.
 *
 * @throws RefusedFeedError from the returned function, at the first tag too many or too deep.
 */
export function createMarkupBudget(): (token: Token) => void {
  let tags = 0
  let depth = 0
  return ({ kind, name }) => {
    if (kind === 'close') {
      if (depth > 0) depth--
      return
    }
    if (++tags > MAX_FEED_TAGS) {
      throw new RefusedFeedError(`refused: more than ${MAX_FEED_TAGS} tags: expected a feed of at most that many`)
    }
    if (kind === 'open' && !isVoidTag(name) && ++depth > MAX_FEED_DEPTH) {
      throw new RefusedFeedError(`refused: tags nested deeper than ${MAX_FEED_DEPTH}: expected fewer`)
    }
  }
}
