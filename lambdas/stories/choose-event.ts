import { EVENT_WINDOW_HOURS } from '../runtime/limits.ts'
import { type Judgement, judgePair } from './events/judge-pair.ts'
import { type ReadFingerprint, readFingerprint } from './events/read-fingerprint.ts'
import { weighMark } from './events/weigh-mark.ts'
import type { Fingerprint } from './fingerprint-story.ts'

/** A story that is already in an event. */
export type FiledFingerprint = Fingerprint & { readonly eventId: string }

/** The event a story joins, and why: the member it is closest to and what they share. */
export interface EventChoice {
  readonly eventId: string
  readonly joined: { readonly storyId: string; readonly reasons: string[] }
}

const HOUR_MS = 3_600_000
/** What is asked of one story and one other: the weights were measured on pairs that look alike, where one in three is. */
const JOIN_SCORE = -0.85
/** Among many stories some are alike by chance: what is asked for grows with the logarithm of their number. */
const CROWD_SCORE = 0.5
const MOST_ASKED = 0.9
/** Without a name in common more is asked: deeds and large countries are shared by chance. */
const NAMELESS_SCORE = 0.8

/**
 * Chooses the event a story belongs to among the stories of the last EVENT_WINDOW_HOURS, or none: it starts one.
 *
 * The answer depends on the set of recent stories, not on their order; two passes over them.
 */
export function chooseEvent(candidate: Fingerprint, recent: readonly FiledFingerprint[]): EventChoice | undefined {
  const story = readFingerprint(candidate)
  const others = recent
    .filter(({ id }) => id !== candidate.id)
    .map((filed) => ({ filed, read: readFingerprint(filed) }))
    .filter(({ read }) => !(Math.abs(story.at - read.at) > EVENT_WINDOW_HOURS * HOUR_MS))
  const weigh = weighAmong(others.map(({ read }) => read))
  const threshold = Math.min(MOST_ASKED, JOIN_SCORE + CROWD_SCORE * Math.log1p(others.length))
  let best: (Judgement & { filed: FiledFingerprint }) | undefined
  for (const { filed, read } of others) {
    const judgement = judgePair(story, read, weigh)
    if (judgement === undefined) continue
    const asked = judgement.isNameless ? threshold + NAMELESS_SCORE : threshold
    if (judgement.score < asked) continue
    if (best === undefined || comesBefore({ ...judgement, filed }, best)) best = { ...judgement, filed }
  }
  if (best === undefined) return undefined
  return { eventId: best.filed.eventId, joined: { storyId: best.filed.id, reasons: best.explain() } }
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
