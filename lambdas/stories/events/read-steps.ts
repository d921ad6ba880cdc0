import { STEPS_OF_HAPPENING } from './vocabulary/kinds-of-happening.ts'

/** A step of a kind of happening that a title tells. */
export interface Step {
  readonly kind: number
  /** Which of its kind, from the first on. */
  readonly at: number
  /** The marks that tell it. */
  readonly words: readonly string[]
}

const byMark = new Map<string, Step[]>()
for (const [kind, steps] of STEPS_OF_HAPPENING.entries()) {
  for (const [at, ids] of steps.entries()) {
    const words = ids.split(' ').map((id) => `h:${id}`)
    for (const word of words) byMark.set(word, [...(byMark.get(word) ?? []), { kind, at, words }])
  }
}

/** Lists the steps a title tells. */
export function readSteps(title: ReadonlySet<string>): Step[] {
  return [...title].flatMap((mark) => byMark.get(mark) ?? [])
}
