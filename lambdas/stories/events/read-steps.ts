import { toMark } from './to-mark.ts'
import { STEPS_OF_HAPPENING } from './vocabulary/kinds-of-happening.ts'

/** A step of a kind of happening that a title tells. */
export interface Step {
  readonly kind: number
  /** Which of its kind, from the first on. */
  readonly at: number
  /** The marks that tell it. */
  readonly words: readonly string[]
}

/** The steps that each mark tells. */
export type Steps = ReadonlyMap<string, readonly Step[]>

/** Compiles the steps of the world's happenings and those of a subject: the ids for one step in one string. */
export function compileSteps(ofSubject: readonly (readonly string[])[] = [], markOf = toMark): Steps {
  const byMark = new Map<string, Step[]>()
  for (const [kind, steps] of [...STEPS_OF_HAPPENING, ...ofSubject].entries()) {
    for (const [at, ids] of steps.entries()) {
      const words = ids.split(' ').map((id) => markOf(id))
      for (const word of words) byMark.set(word, [...(byMark.get(word) ?? []), { kind, at, words }])
    }
  }
  return byMark
}

/** Lists the steps a title tells. */
export function readSteps(title: ReadonlySet<string>, steps: Steps): Step[] {
  return [...title].flatMap((mark) => steps.get(mark) ?? [])
}
