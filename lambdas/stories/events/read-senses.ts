import { toMark } from './to-mark.ts'
import { SENSES } from './vocabulary/senses.ts'

/** A word of two senses by ids, and what else a story says that tells them apart. */
export interface SenseWords {
  readonly word: string
  /** What it is instead; absent when it says nothing. */
  readonly means?: string | undefined
  readonly beside: readonly string[]
  readonly unless: readonly string[]
}

/** A sense by the marks that tell it. */
export interface Sense {
  readonly mark: string
  readonly other: string | undefined
  readonly beside: readonly string[]
  readonly unless: readonly string[]
}

const listIds = (ids: string) => ids.split(' ').filter((id) => id !== '')
const OF_THE_WORLD: readonly SenseWords[] = SENSES.trim()
  .split('\n')
  .map((line) => {
    const [head = '', beside = '', unless = ''] = line.split('|').map((part) => part.trim())
    const [word = '', means] = head.split(' >')
    return { word, means, beside: listIds(beside), unless: listIds(unless) }
  })

/**
 * Compiles the senses of the world's words and those of a subject: what the subject tells of a word of the world that means the
 * same joins what the world tells of it, so that what makes an exception there is one here too.
 */
export function compileSenses(ofSubject: readonly SenseWords[] = [], markOf = toMark): readonly Sense[] {
  const isSame = (one: SenseWords, other: SenseWords) => one.word === other.word && one.means === other.means
  const joined = OF_THE_WORLD.map((sense) => ofSubject.filter((told) => isSame(told, sense)).reduce(join, sense))
  const others = ofSubject.filter((told) => !OF_THE_WORLD.some((sense) => isSame(told, sense)))
  return [...joined, ...others].map(({ word, means, beside, unless }) => ({
    mark: markOf(word),
    other: means === undefined ? undefined : markOf(means),
    beside: beside.map(markOf),
    unless: unless.map(markOf),
  }))
}

function join(sense: SenseWords, told: SenseWords): SenseWords {
  // Beside anything is beside what the subject names as well.
  const beside = sense.beside.length === 0 ? [] : [...sense.beside, ...told.beside]
  return { ...sense, beside, unless: [...sense.unless, ...told.unless] }
}

/** Tells the senses of words apart by what else a story says: a quake that strikes is no attack. */
export function tellSenses(
  title: ReadonlySet<string>,
  lead: ReadonlySet<string>,
  senses: readonly Sense[],
): { title: Set<string>; lead: Set<string> } {
  const says = (mark: string) => title.has(mark) || lead.has(mark)
  const meant = new Map<string, string | undefined>()
  for (const { mark, other, beside, unless } of senses) {
    if (!says(mark) || unless.some(says)) continue
    if (beside.length === 0 || beside.some(says)) meant.set(mark, other)
  }
  const tell = (marks: ReadonlySet<string>) =>
    new Set([...marks].map((mark) => (meant.has(mark) ? meant.get(mark) : mark)).filter((mark) => mark !== undefined))
  return { title: tell(title), lead: tell(lead) }
}
