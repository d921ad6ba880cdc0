import { cutText } from '../../runtime/clean-text.ts'
import type { Story } from '../../stories/story.ts'
import { findPhrase, markEvidence, type Segment } from './mark-evidence.ts'

/** What stands on either side of a phrase: enough to judge it, short enough for a quotation. */
const CONTEXT_UNITS = 90
const MAX_QUOTES = 12

/**
 * Quotes the evidence in a story's text that its summary does not show, each phrase with a little around it and
 * neighbours together.
 */
export function quoteEvidence({
  text = '',
  summary = '',
  tags,
}: Pick<Story, 'text' | 'summary' | 'tags'>): Segment[][] {
  const unshown = tags.map(({ evidence, ...tag }) => ({
    ...tag,
    evidence: evidence.filter((piece) => findPhrase(summary, 'summary', piece) < 0),
  }))
  const segments = markEvidence(text, 'body', unshown, Number.POSITIVE_INFINITY)
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
  return cutText(text, CONTEXT_UNITS)
}

/** Ends of texts begin at a word; Japanese has none and begins anywhere but within a character. */
function endOf(text: string): string {
  if (text.length <= CONTEXT_UNITS) return text
  const end = text.slice(-CONTEXT_UNITS)
  const word = end.slice(0, CONTEXT_UNITS / 3).indexOf(' ')
  return `…${word >= 0 ? end.slice(word + 1) : [...end].slice(1).join('')}`
}
