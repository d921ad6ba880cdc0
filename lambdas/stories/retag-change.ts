import type { Tag } from '../topics/tag-story.ts'

/** What other rules make of a story's tags. */
export interface TagChange {
  readonly before: readonly Tag[]
  readonly after: readonly Tag[]
  /** Topics it loses. */
  readonly removed: readonly string[]
  /** Topics it gains, with why. */
  readonly added: readonly Tag[]
}

/**
 * Compares a story's tags with those that today's rules give it; `undefined` when nothing differs. Neither topic added
 * nor removed: the evidence or a score alone changed.
 *
 * @param topic limits the change to this topic: the story's other tags stay as they are
 */
export function compareTags(before: readonly Tag[], given: readonly Tag[], topic?: string): TagChange | undefined {
  const after = topic === undefined ? given : replaceTag(before, given, topic)
  if (describeTags(before) === describeTags(after)) return undefined
  const topicsOf = (tags: readonly Tag[]) => new Set(tags.map((tag) => tag.topic))
  const [had, has] = [topicsOf(before), topicsOf(after)]
  return {
    before,
    after,
    removed: [...had].filter((one) => !has.has(one)),
    added: after.filter((tag) => !had.has(tag.topic)),
  }
}

function replaceTag(before: readonly Tag[], given: readonly Tag[], topic: string): Tag[] {
  const next = given.filter((tag) => tag.topic === topic)
  const hadIt = before.some((tag) => tag.topic === topic)
  return hadIt ? before.flatMap((tag) => (tag.topic === topic ? next : [tag])) : [...before, ...next]
}

/** One text for equal tags, whatever the order of their keys or of the topics. */
function describeTags(tags: readonly Tag[]): string {
  const parts = tags.map(({ topic, score, evidence }) => [
    topic,
    score,
    evidence.map(({ phrase, field, start, end, rule }) => [phrase, field, start, end, rule]),
  ])
  return JSON.stringify(parts.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}
