import type { TopicDefinitions } from './topic-definitions.ts'
import type { Report, TopicsFile } from './topics-file.ts'

/** Reports topics no story can reach, and groups no rule uses. */
export function findUnreachable(definitions: TopicDefinitions, file: TopicsFile, report: Report): void {
  const best = Math.max(...Object.values(definitions.places))
  const filled = new Map(definitions.groups.map(({ id, phrases }) => [id, phrases]))
  for (const topic of definitions.topics) {
    const reachable = topic.rules
      .filter(
        ({ weight, all }) => weight > 0 && all.every((element) => element.some((group) => filled.get(group)?.length)),
      )
      .reduce((sum, { weight }) => sum + weight * best, 0)
    if (reachable < topic.threshold) {
      report(
        ['topics', topic.id],
        `topic ${topic.id} can never be given: its rules reach ${reachable} at most, its threshold is ${topic.threshold}`,
      )
    }
  }
  const used = new Set(
    definitions.topics.flatMap(({ rules }) => rules.flatMap(({ all, none }) => [...all.flat(), ...none])),
  )
  const included = new Set(Object.values(file.groups).flatMap(({ include = [] }) => include))
  for (const { id, phrases } of definitions.groups) {
    if (!used.has(id) && !included.has(id)) report(['groups', id], `group ${id} is used by no rule`)
    if (phrases.length === 0) report(['groups', id], `group ${id} has no phrases`)
  }
}
