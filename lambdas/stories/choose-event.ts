import { EVENT_WINDOW_HOURS } from '../runtime/limits.ts'
import { estimateOverlap, readMinima } from './events/sketch-text.ts'
import type { Fingerprint } from './fingerprint-story.ts'

/** A story that is already in an event. */
export type FiledFingerprint = Fingerprint & { readonly eventId: string }

/** The event a story joins, and why: the member it is closest to and what they share. */
export interface EventChoice {
  readonly eventId: string
  readonly joined: { readonly storyId: string; readonly reasons: string[] }
}

const HOUR_MS = 3_600_000
/** Unrelated texts overlap by a tenth, a text after ten word edits in a hundred by two thirds. */
const COPY_OVERLAP = 0.5
/** A title of fewer characters ("News in brief") is shared by stories that are not one. */
const TELLING_TITLE_UNITS = 20

/**
 * Chooses the event a story belongs to among the stories of the last EVENT_WINDOW_HOURS, or none: it starts one.
 *
 * The answer depends on the set of recent stories, not on their order; one pass over them.
 */
export function chooseEvent(candidate: Fingerprint, recent: readonly FiledFingerprint[]): EventChoice | undefined {
  const minima = readMinima(candidate.sketch)
  const at = Date.parse(candidate.time)
  let best: { score: number; story: FiledFingerprint; reasons: string[] } | undefined
  for (const story of recent) {
    if (Math.abs(at - Date.parse(story.time)) > EVENT_WINDOW_HOURS * HOUR_MS) continue
    const likeness = compareStories(candidate, minima, story)
    if (likeness === undefined) continue
    if (best === undefined || comesBefore({ ...likeness, story }, best)) best = { ...likeness, story }
  }
  if (best === undefined) return undefined
  return { eventId: best.story.eventId, joined: { storyId: best.story.id, reasons: best.reasons } }
}

function compareStories(
  candidate: Fingerprint,
  minima: Uint16Array,
  story: Fingerprint,
): { score: number; reasons: string[] } | undefined {
  if (candidate.url !== '' && candidate.url === story.url) return { score: 3, reasons: ['same canonical URL'] }
  const overlap = estimateOverlap(candidate.sketch, minima, story.sketch, readMinima(story.sketch))
  if (overlap >= COPY_OVERLAP) {
    return { score: 1 + overlap, reasons: [`near-identical text: ${Math.round(overlap * 100)} % of the shorter one`] }
  }
  if (candidate.title === story.title && candidate.title.length >= TELLING_TITLE_UNITS) {
    return { score: 1, reasons: ['same title'] }
  }
  return undefined
}

/** The more alike, then the earlier, then the smaller id: never the order in which they were read. */
function comesBefore(a: { score: number; story: Fingerprint }, b: { score: number; story: Fingerprint }): boolean {
  if (a.score !== b.score) return a.score > b.score
  if (a.story.time !== b.story.time) return a.story.time < b.story.time
  return a.story.id < b.story.id
}
