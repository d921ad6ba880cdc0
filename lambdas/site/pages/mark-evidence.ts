import { cutText } from '../../runtime/clean-text.ts'
import type { Evidence, Tag } from '../../topics/tag-story.ts'

/** A stretch of a text as it is shown, with the rules it is evidence for; none for plain text. */
export interface Segment {
  readonly text: string
  readonly reasons: readonly Reason[]
}

/** A rule that a phrase made hold. */
export interface Reason {
  readonly topic: string
  readonly rule: string
}

interface Span {
  readonly start: number
  readonly end: number
  readonly reasons: readonly Reason[]
}

/** White space that folding takes out of the beginning of a text: a few paragraphs' worth. */
const FOLDED_UNITS = 40

/**
 * Cuts a field's text into plain stretches and evidence, overlapping evidence together, and at most `maxUnits` long.
 *
 * Evidence that does not stand where it says is left out: a page never marks a phrase that is not one.
 */
export function markEvidence(
  text: string,
  field: Evidence['field'],
  tags: readonly Tag[],
  maxUnits: number,
): Segment[] {
  const shown = cutText(text, maxUnits)
  const visible = shown === text ? text.length : shown.length - 1
  const segments: Segment[] = []
  let at = 0
  const push = (end: number, reasons: readonly Reason[]) => {
    if (end > at) segments.push({ text: visibleText(shown.slice(at, end)), reasons })
    at = Math.max(at, end)
  }
  for (const { start, end, reasons } of mergeSpans(listSpans(text, field, tags, visible))) {
    push(start, [])
    push(end, reasons)
  }
  push(shown.length, [])
  return segments
}

/** Returns text without characters that turn the direction of what a person reads. */
export function visibleText(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, '')
}

function listSpans(text: string, field: Evidence['field'], tags: readonly Tag[], visible: number): Span[] {
  return tags.flatMap(({ topic, evidence }) =>
    evidence.flatMap((piece) => {
      const start = findPhrase(text, field, piece)
      const end = start + piece.phrase.length
      return start >= 0 && start < end && end <= visible ? [{ start, end, reasons: [{ topic, rule: piece.rule }] }] : []
    }),
  )
}

/** Returns where a phrase stands in the text of a field; -1 when it does not. */
export function findPhrase(text: string, field: Evidence['field'], piece: Evidence): number {
  if (piece.field === field) return text.startsWith(piece.phrase, piece.start) ? piece.start : -1
  if (piece.field !== 'body' || field !== 'summary') return -1
  // Most summaries are the beginning of the body with its white space folded, so a phrase stands a little earlier there.
  const start = text.lastIndexOf(piece.phrase, piece.start)
  return start >= 0 && piece.start - start <= FOLDED_UNITS ? start : -1
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) {
      merged.push(span)
      continue
    }
    const reasons = [...last.reasons, ...span.reasons.filter((reason) => !last.reasons.some((r) => isSame(r, reason)))]
    merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end), reasons }
  }
  return merged
}

function isSame(a: Reason, b: Reason): boolean {
  return a.topic === b.topic && a.rule === b.rule
}
