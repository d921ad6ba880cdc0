import type { RuleDefinition, TopicDefinitions } from './topic-definitions.ts'
import type { Report, TopicsFile } from './topics-file.ts'

/** Reports topics no story can reach, and groups no rule uses. */
export function findUnreachable(definitions: TopicDefinitions, file: TopicsFile, report: Report): void {
  const heaviest = new Map(
    definitions.groups.map(({ id, phrases }) => [id, Math.max(0, ...phrases.map(({ weight }) => weight))]),
  )
  for (const topic of definitions.topics) {
    const reachable = topic.rules
      .filter(({ weight }) => weight > 0)
      .reduce((sum, rule) => sum + rule.weight * bestPlace(rule, definitions) * weakestLink(rule, heaviest), 0)
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

/** The most that a rule counts for, by where it may hold. */
function bestPlace({ within }: RuleDefinition, { places }: TopicDefinitions): number {
  if (within === 'title' || within === 'lead') return places[within]
  return within === 'story' ? Math.max(places.lead, places.rest) : Math.max(...Object.values(places))
}

/** The weight of a rule's weakest element, each met by its heaviest phrase; 0 for one that nothing meets. */
function weakestLink({ all }: RuleDefinition, heaviest: ReadonlyMap<string, number>): number {
  return Math.min(...all.map((element) => Math.max(...element.map((group) => heaviest.get(group) ?? 0))))
}
