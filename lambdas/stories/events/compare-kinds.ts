import type { ReadFingerprint } from './read-fingerprint.ts'
import { KINDS_OF_HAPPENING, ONE_WAY_DEEDS, STEPS_OF_HAPPENING } from './vocabulary/kinds-of-happening.ts'

const FAMILIES = KINDS_OF_HAPPENING.trim()
  .split('\n')
  .map((family) => family.split(' ').map((id) => `h:${id}`))
const STEPS = STEPS_OF_HAPPENING.map((steps) => steps.map((step) => step.split(' ').map((id) => `h:${id}`)))
const ONE_WAY = ONE_WAY_DEEDS.map((deed) => deed.split(' ').map((id) => `h:${id}`))

/** Whether each title tells of another kind of one family, and neither story of the other's: a theft and an assault. */
export function areOtherKinds(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return FAMILIES.some((family) => {
    const ofA = family.filter((kind) => a.title.has(kind))
    const ofB = family.filter((kind) => b.title.has(kind))
    if (ofA.length === 0 || ofB.length === 0) return false
    return !ofA.some((kind) => b.marks.has(kind)) && !ofB.some((kind) => a.marks.has(kind))
  })
}

/** Whether one title tells a step of a happening, the other a later one, and neither the other's: a launch and a docking. */
export function areTwoSteps(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return STEPS.some((steps) => {
    const stepOf = ({ title }: ReadFingerprint) => steps.findIndex((words) => words.some((word) => title.has(word)))
    const [ofA, ofB] = [stepOf(a), stepOf(b)]
    if (ofA < 0 || ofB < 0 || ofA === ofB) return false
    const [earlier, later] = ofA < ofB ? [a, b] : [b, a]
    const tells = (marks: { has: (mark: string) => boolean }, step: number) =>
      (steps[step] ?? []).some((word) => marks.has(word))
    return !tells(later.marks, Math.min(ofA, ofB)) && !tells(earlier.title, Math.max(ofA, ofB))
  })
}

/** Whether who acts in one title is who is acted on in the other: sanctions each way are two happenings. */
export function areTurned(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const does = ({ title }: ReadFingerprint, deed: readonly string[]) => deed.some((word) => title.has(word))
  if (!ONE_WAY.some((deed) => does(a, deed) && does(b, deed))) return false
  const [actor, other] = [readActor(a), readActor(b)]
  if (actor === undefined || other === undefined || actor === other) return false
  return a.title.has(other) && b.title.has(actor)
}

/** Whether one title is the reaction of a country or body that is not in the other's. */
export function isReaction(story: ReadFingerprint, to: ReadFingerprint): boolean {
  if (!story.title.has('f:react') || to.marks.has('f:react')) return false
  const first = [...story.title].find((mark) => /^[cpmo]:/.test(mark))
  return first !== undefined && !to.title.has(first)
}

function readActor({ title }: ReadFingerprint): string | undefined {
  return [...title].find((mark) => mark.startsWith('c:'))
}
