import type { Mention, Place, Sentence } from './find-mentions.ts'
import type { RuleDefinition, TopicDefinition, TopicDefinitions } from './topic-definitions.ts'

/** A rule that holds in a story: what it counts for and the mentions that made it hold. */
export interface RuleMatch {
  readonly rule: RuleDefinition
  readonly score: number
  readonly mentions: readonly Mention[]
}

export interface TopicScore {
  readonly topic: TopicDefinition
  readonly score: number
  readonly matches: readonly RuleMatch[]
}

type Groups = ReadonlyMap<string, readonly Mention[]>
/** A stretch of text a rule may be held against. */
export interface Scope {
  readonly place: Place
  readonly byGroup: Groups
}

/** The stretches of one story by the name rules use for them. */
export interface Scopes {
  readonly title: readonly Scope[]
  readonly lead: readonly Scope[]
  readonly story: readonly Scope[]
  readonly sentence: readonly Scope[]
}

/** Lays a story's sentences out as the scopes rules name. `lead` holds the title too. */
export function layOutScopes(sentences: readonly Sentence[]): Scopes {
  const titles = sentences.filter(({ place }) => place === 'title')
  const leads = sentences.filter(({ place }) => place !== 'rest')
  return {
    sentence: sentences,
    title: mergeScopes('title', titles),
    lead: mergeScopes('lead', leads),
    story: mergeScopes(leads.length > 0 ? 'lead' : 'rest', sentences),
  }
}

function mergeScopes(place: Place, sentences: readonly Sentence[]): Scope[] {
  if (sentences.length === 0) return []
  const byGroup = new Map<string, readonly Mention[]>()
  for (const sentence of sentences) {
    for (const [group, mentions] of sentence.byGroup) if (!byGroup.has(group)) byGroup.set(group, mentions)
  }
  return [{ place, byGroup }]
}

/** Weighs every topic whose rules are touched by the story, in the order of the definitions. */
export function weighTopics(definitions: TopicDefinitions, scopes: Scopes): TopicScore[] {
  return definitions.topics.map((topic) => {
    const matches = topic.rules.flatMap((rule) => matchRule(rule, scopes, definitions.places) ?? [])
    const score = matches.reduce((sum, match) => sum + match.score, 0)
    return { topic, score: Math.round(score * 1000) / 1000, matches }
  })
}

/** Holds one rule against every stretch it is about; the best place counts, and further sentences of the rest add up. */
function matchRule(rule: RuleDefinition, scopes: Scopes, places: TopicDefinitions['places']): RuleMatch | undefined {
  let best: { factor: number; mentions: readonly Mention[] } | undefined
  let inRest = 0
  for (const scope of scopes[rule.within]) {
    const mentions = holdsIn(rule, scope.byGroup)
    if (!mentions) continue
    if (scope.place === 'rest') inRest += 1
    const weight = Math.min(...mentions.map((mention) => mention.weight))
    const factor = places[scope.place] * weight
    if (!best || factor > best.factor) best = { factor, mentions }
  }
  if (!best) return undefined
  const factor = Math.max(best.factor, Math.min(places.lead, places.rest * (0.5 + inRest / 2)))
  return { rule, score: rule.weight * factor, mentions: best.mentions }
}

/** The mentions that make a rule hold within one stretch, or undefined. */
export function holdsIn(rule: RuleDefinition, byGroup: Groups): Mention[] | undefined {
  if (rule.none.some((group) => byGroup.has(group))) return undefined
  const [first, ...others] = rule.all.map((element) => element.flatMap((group) => byGroup.get(group) ?? []))
  const { maxWords } = rule
  if (!first) return undefined
  if (maxWords === undefined) {
    const found = [first, ...others].map((mentions) => mentions[0])
    return found.every((mention) => mention !== undefined) ? found : undefined
  }
  for (const anchor of first) {
    const near = others.map((mentions) =>
      mentions.find(({ word }) => word !== anchor.word && Math.abs(word - anchor.word) <= maxWords),
    )
    if (near.every((mention) => mention !== undefined)) return [anchor, ...near]
  }
  return undefined
}
