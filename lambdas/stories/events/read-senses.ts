import { toMark } from './to-mark.ts'
import { SENSES } from './vocabulary/senses.ts'

interface Sense {
  readonly mark: string
  /** What it is instead; absent when it says nothing. */
  readonly other: string | undefined
  readonly beside: readonly string[]
  readonly unless: readonly string[]
}

const toMarks = (ids: string) => ids.split(' ').flatMap((id) => (id === '' ? [] : [toMark(id)]))
const senses: readonly Sense[] = SENSES.trim()
  .split('\n')
  .map((line) => {
    const [head = '', beside = '', unless = ''] = line.split('|').map((part) => part.trim())
    const [id = '', other] = head.split(' >')
    return {
      mark: toMark(id),
      other: other === undefined ? undefined : toMark(other),
      beside: toMarks(beside),
      unless: toMarks(unless),
    }
  })

/** Tells the senses of words apart by what else a story says: a quake that strikes is no attack. */
export function tellSenses(
  title: ReadonlySet<string>,
  lead: ReadonlySet<string>,
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
