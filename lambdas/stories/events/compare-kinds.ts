import type { ReadFingerprint } from './read-fingerprint.ts'
import type { Step } from './read-steps.ts'
import { tellsAny } from './tells-any.ts'
import { toMark } from './to-mark.ts'
import { CALLED_OFF, KINDS_OF_HAPPENING, ONE_WAY_DEEDS } from './vocabulary/kinds-of-happening.ts'

const FAMILIES = KINDS_OF_HAPPENING.trim()
  .split('\n')
  .map((family) => family.split(' ').map((kind) => kind.split('/').map(toMark)))
const ONE_WAY = ONE_WAY_DEEDS.map((deed) => deed.split(' ').map((id) => `h:${id}`))

/** Whether each title tells of another kind of one family, and neither story of the other's: a theft and an assault. */
export function areOtherKinds({ happening: a }: ReadFingerprint, { happening: b }: ReadFingerprint): boolean {
  return FAMILIES.some((family) => {
    const ofA = family.filter((kind) => tellsAny(a.title, kind))
    const ofB = family.filter((kind) => tellsAny(b.title, kind))
    if (ofA.length === 0 || ofB.length === 0) return false
    return !ofA.some((kind) => tellsAny(b.marks, kind)) && !ofB.some((kind) => tellsAny(a.marks, kind))
  })
}

/** Whether two quakes are told: measured far apart, since a first magnitude is put right by a few tenths, or felt elsewhere. */
export function areOtherQuakes(a: ReadFingerprint, b: ReadFingerprint, isElsewhere: boolean): boolean {
  if (isElsewhere && a.title.has('h:quake') && b.title.has('h:quake')) return true
  const [ofA, ofB] = [readMagnitudes(a), readMagnitudes(b)]
  if (ofA.length === 0 || ofB.length === 0) return false
  return ofA.every((one) => ofB.every((other) => Math.abs(one - other) > MOST_PUT_RIGHT))
}

/** 6.5 and 7.1: the first measurement of a great quake is half a step off. */
const MOST_PUT_RIGHT = 0.55

function readMagnitudes({ numbers, title }: ReadFingerprint): number[] {
  if (!title.has('h:quake')) return []
  return numbers.filter((mark) => /^#:[3-9]\.\d$/.test(mark)).map((mark) => Number(mark.slice(2)))
}

/** Whether one title tells a step of a happening, the other a later one, and neither the other's: a launch and a docking. */
export function areTwoSteps(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return a.steps.some((ofA) => {
    const ofB = firstStep(b.steps, ofA.kind)
    if (ofB === undefined || ofA.at === ofB.at || firstStep(a.steps, ofA.kind)?.at !== ofA.at) return false
    const [earlier, later] = ofA.at < ofB.at ? [a, b] : [b, a]
    const [first, second] = ofA.at < ofB.at ? [ofA, ofB] : [ofB, ofA]
    return !tellsAny(later.happening.title, first.words) && !tellsAny(earlier.happening.marks, second.words)
  })
}

function firstStep(steps: readonly Step[], kind: number): Step | undefined {
  let first: Step | undefined
  for (const step of steps) if (step.kind === kind && !(first !== undefined && first.at <= step.at)) first = step
  return first
}

/** Whether one title tells a later step than all of the other title, and the other story nowhere: a crash, and its search. */
export function goesOn(story: ReadFingerprint, from: ReadFingerprint): boolean {
  return story.steps.some(({ kind, at, words }) => {
    const isLater =
      from.steps.some((told) => told.kind === kind) && from.steps.every((told) => told.kind !== kind || told.at < at)
    return isLater && !tellsAny(from.happening.marks, words)
  })
}

const OFF = CALLED_OFF.split(' ').map((id) => `h:${id}`)

/** Whether one title alone tells that something is called off. */
export function isCalledOff(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return tellsAny(a.title, OFF) !== tellsAny(b.title, OFF)
}

/** Whether who acts in one title is who is acted on in the other: sanctions each way are two happenings. */
export function areTurned(a: ReadFingerprint, b: ReadFingerprint): boolean {
  if (!ONE_WAY.some((deed) => tellsAny(a.title, deed) && tellsAny(b.title, deed))) return false
  const [actor, other] = [readActor(a), readActor(b)]
  if (actor === undefined || other === undefined || actor === other) return false
  return a.title.has(other) && b.title.has(actor)
}

const STRIKES = ['h:attack', 'h:airstrike', 'h:missile', 'h:drone', 'h:launch', 'h:artillery', 'h:explode']

/** Whether one title tells of striking back, another country than the other title tells of first, and that story nowhere. */
export function strikesBack(story: ReadFingerprint, from: ReadFingerprint): boolean {
  if (!story.title.has('h:strikesback') || from.marks.has('h:strikesback')) return false
  if (!tellsAny(story.title, STRIKES) || !tellsAny(from.title, STRIKES)) return false
  const [actor, other] = [readActor(story), readActor(from)]
  return actor !== undefined && other !== undefined && actor !== other
}

function readActor({ title }: ReadFingerprint): string | undefined {
  return [...title].find((mark) => mark.startsWith('c:'))
}
