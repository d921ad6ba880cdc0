import type { Tag } from '../../topics/tag-story.ts'
import { markEvidence, type Segment } from './mark-evidence.ts'

/** What stands on either side of a phrase: enough to judge it, short enough for a quotation. */
const CONTEXT_UNITS = 90
const MAX_QUOTES = 12

/** Quotes the evidence in a story's text, each phrase with a little around it and neighbours together. */
export function quoteEvidence(text: string, tags: readonly Tag[]): Segment[][] {
  const segments = markEvidence(text, 'body', tags, Number.POSITIVE_INFINITY)
  const quotes: Segment[][] = []
  for (const [index, segment] of segments.entries()) {
    if (segment.reasons.length === 0) continue
    const before = segments[index - 1]
    const gap = before?.reasons.length === 0 ? before.text : ''
    const joined = quotes.at(-1)
    if (joined && gap.length <= 2 * CONTEXT_UNITS) joined.push(plain(gap), segment)
    else {
      if (joined) joined.push(plain(startOf(gap)))
      quotes.push([plain(endOf(gap)), segment])
    }
    const after = segments[index + 1]
    if (index + 2 >= segments.length && after) quotes.at(-1)?.push(plain(startOf(after.text)))
  }
  return quotes.slice(0, MAX_QUOTES)
}

function plain(text: string): Segment {
  return { text, reasons: [] }
}

function startOf(text: string): string {
  return text.length <= CONTEXT_UNITS ? text : `${[...text.slice(0, CONTEXT_UNITS)].slice(0, -1).join('')}…`
}

function endOf(text: string): string {
  return text.length <= CONTEXT_UNITS ? text : `…${[...text.slice(-CONTEXT_UNITS)].slice(1).join('')}`
}
