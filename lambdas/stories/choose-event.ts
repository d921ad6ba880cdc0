import { EVENT_WINDOW_HOURS } from '../runtime/limits.ts'
import { type Judgement, judgePair, LEAST_SCORE } from './events/judge-pair.ts'
import { type ReadFingerprint, readFingerprint } from './events/read-fingerprint.ts'
import type { Vocabulary } from './events/read-vocabulary.ts'
import { weighMark } from './events/weigh-mark.ts'
import { WORLD_VOCABULARY } from './events/world-vocabulary.ts'
import type { Fingerprint } from './fingerprint-story.ts'

/** A story that is already in an event. */
export type FiledFingerprint = Fingerprint & { readonly eventId: string }

/** The event a story joins, and why: the member it is closest to and what they share. */
export interface EventChoice {
  readonly eventId: string
  readonly joined: { readonly storyId: string; readonly reasons: string[] }
}

const HOUR_MS = 3_600_000
/** Better than even odds: a wrong join hides news, a missed one only costs an alert more. */
const JOIN_SCORE = 0.3
/**
 * The other stories of an event add or take by their mean score, so that no chain of likenesses melts two events: the more
 * they are, the more it counts, as if two more had a score of 0.
 */
const OTHERS_SHARE = 1.5
const OTHERS_UNKNOWN = 2

type Closest = Judgement & { readonly filed: FiledFingerprint }

/**
 * Chooses the event a story belongs to among the stories of the last EVENT_WINDOW_HOURS, or none: it starts one.
 *
 * The answer depends on the set of recent stories, not on their order; three passes over them. `vocabulary` adds what a subject
 * tells apart to what the world does.
 */
export function chooseEvent(
  candidate: Fingerprint,
  recent: readonly FiledFingerprint[],
  vocabulary: Vocabulary = WORLD_VOCABULARY,
): EventChoice | undefined {
  const story = readFingerprint(candidate, vocabulary)
  const others = recent
    .filter(({ id }) => id !== candidate.id)
    .map((filed) => ({ filed, read: readFingerprint(filed, vocabulary) }))
    .filter(({ read }) => !(Math.abs(story.at - read.at) > EVENT_WINDOW_HOURS * HOUR_MS))
  const weigh = weighAmong(others.map(({ read }) => read))
  const events = new Map<string, { closest?: Closest; sum: number; stories: number }>()
  for (const { filed, read } of others) {
    const event = events.get(filed.eventId) ?? { sum: 0, stories: 0 }
    events.set(filed.eventId, event)
    const judgement = judgePair(story, read, weigh)
    event.stories += 1
    event.sum += bound(judgement?.score ?? LEAST_SCORE)
    if (judgement === undefined) continue
    const judged = { ...judgement, filed }
    if (event.closest === undefined || comesBefore(judged, event.closest)) event.closest = judged
  }
  let best: Closest | undefined
  for (const { closest, sum, stories } of events.values()) {
    if (closest === undefined) continue
    const ofOthers = (sum - bound(closest.score)) / (stories - 1 + OTHERS_UNKNOWN)
    // Rounded, so that the order of the sum does not show.
    const score = Math.round(1e6 * (closest.score + OTHERS_SHARE * ofOthers)) / 1e6
    const judged = { ...closest, score }
    if (judged.score >= JOIN_SCORE && (best === undefined || comesBefore(judged, best))) best = judged
  }
  if (best === undefined) return undefined
  return { eventId: best.filed.eventId, joined: { storyId: best.filed.id, reasons: best.explain() } }
}

/** One story far away says no more than one that merely differs. */
function bound(score: number): number {
  return Math.max(LEAST_SCORE, Math.min(-LEAST_SCORE, score))
}

/** Weighs marks by how many stories have them in general and among these; each mark is weighed once. */
function weighAmong(stories: readonly ReadFingerprint[]): (mark: string) => number {
  const counts = new Map<string, number>()
  for (const { marks } of stories) for (const mark of marks.keys()) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const weights = new Map<string, number>()
  return (mark) => {
    const known = weights.get(mark)
    if (known !== undefined) return known
    const weight = weighMark(mark, { stories: stories.length, counts })
    weights.set(mark, weight)
    return weight
  }
}

/** The more alike, then the earlier, then the smaller id: never the order in which they were read. */
function comesBefore(a: { score: number; filed: Fingerprint }, b: { score: number; filed: Fingerprint }): boolean {
  if (a.score !== b.score) return a.score > b.score
  if (a.filed.time !== b.filed.time) return a.filed.time < b.filed.time
  return a.filed.id < b.filed.id
}
