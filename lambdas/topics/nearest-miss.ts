import type { RuleDefinition } from './topic-definitions.ts'
import { holdsIn, type Scopes, scopesNamed, type TopicScore } from './weigh-rules.ts'

/** What kept a rule from holding, or from being enough. */
export type MissingPart =
  | { readonly kind: 'absent'; readonly groups: readonly string[] }
  | { readonly kind: 'apart'; readonly within: string }
  | { readonly kind: 'excluded'; readonly groups: readonly string[] }
  | { readonly kind: 'too weak'; readonly lacking: number }

/** The rule of a topic that came nearest to holding, and what it lacked; undefined when nothing was near. */
export function nearestMiss(
  { topic, score, matches }: TopicScore,
  scopes: Scopes,
): { rule: string; missing: MissingPart[] } | undefined {
  const positive = matches.filter((match) => match.score > 0).sort((a, b) => b.score - a.score)[0]
  if (positive) {
    const lacking = Math.round((topic.threshold - score) * 1000) / 1000
    return { rule: positive.rule.id, missing: [{ kind: 'too weak', lacking }] }
  }
  const story = scopesNamed(scopes, 'story')[0]?.byGroup
  if (!story) return undefined
  const isPresent = (element: readonly string[]): boolean => element.some((group) => story.has(group))
  let nearest: { rule: RuleDefinition; closeness: number } | undefined
  for (const rule of topic.rules.filter(({ weight }) => weight > 0)) {
    const closeness = (rule.all.filter(isPresent).length / rule.all.length) * rule.weight
    if (closeness > (nearest?.closeness ?? 0)) nearest = { rule, closeness }
  }
  return nearest && { rule: nearest.rule.id, missing: listMissing(nearest.rule, isPresent, scopes) }
}

function listMissing(
  rule: RuleDefinition,
  isPresent: (element: readonly string[]) => boolean,
  scopes: Scopes,
): MissingPart[] {
  const absent = rule.all.filter((element) => !isPresent(element))
  if (absent.length > 0) return absent.map((groups) => ({ kind: 'absent', groups }))
  const excluded = rule.none.filter((group) =>
    scopesNamed(scopes, rule.within).some(({ byGroup }) => byGroup.has(group)),
  )
  const isHeldUp = scopesNamed(scopes, rule.within).some(({ byGroup }) => holdsIn({ ...rule, none: [] }, byGroup))
  if (excluded.length > 0 && isHeldUp) return [{ kind: 'excluded', groups: excluded }]
  const within = rule.maxWords === undefined ? rule.within : `${rule.maxWords} words`
  return [{ kind: 'apart', within }]
}
