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

type ScopeName = RuleDefinition['within']

/** A story's sentences, and the wider stretches rules name, each laid out when first asked for. */
export interface Scopes {
  readonly sentences: readonly Sentence[]
  readonly laidOut: Partial<Record<ScopeName, readonly Scope[]>>
}

/** The stretches of a story a rule may be held against. `lead` holds the title too. */
export function scopesNamed(scopes: Scopes, name: ScopeName): readonly Scope[] {
  scopes.laidOut[name] ??= layOut(scopes.sentences, name)
  return scopes.laidOut[name]
}

function layOut(sentences: readonly Sentence[], name: ScopeName): readonly Scope[] {
  if (name === 'sentence') return sentences
  if (name === 'title') {
    return mergeScopes(
      'title',
      sentences.filter(({ place }) => place === 'title'),
    )
  }
  const lead = sentences.filter(({ place }) => place !== 'rest')
  return name === 'lead' ? mergeScopes('lead', lead) : mergeScopes(lead.length > 0 ? 'lead' : 'rest', sentences)
}

function mergeScopes(place: Place, sentences: readonly Sentence[]): Scope[] {
  const [only, ...others] = sentences
  if (!only) return []
  if (others.length === 0) return [{ place, byGroup: only.byGroup }]
  const byGroup = new Map<string, readonly Mention[]>()
  for (const sentence of sentences) {
    for (const [group, mentions] of sentence.byGroup) if (!byGroup.has(group)) byGroup.set(group, mentions)
  }
  return [{ place, byGroup }]
}

/** Weighs every topic by its rules, in the order of the definitions. */
export function weighTopics(definitions: TopicDefinitions, scopes: Scopes): TopicScore[] {
  const story = scopesNamed(scopes, 'story')[0]?.byGroup
  return definitions.topics.map((topic) => {
    const matches: RuleMatch[] = []
    let score = 0
    for (const rule of topic.rules) {
      const match = story && hasAllElements(rule, story) ? matchRule(rule, scopes, definitions.places) : undefined
      if (!match) continue
      matches.push(match)
      score += match.score
    }
    return { topic, score: Math.round(score * 1000) / 1000, matches }
  })
}

/** Most rules fail here, at the cost of a look-up or two. */
function hasAllElements({ all }: RuleDefinition, story: Groups): boolean {
  for (const element of all) {
    let isThere = false
    for (const group of element) isThere ||= story.has(group)
    if (!isThere) return false
  }
  return true
}

/** Holds one rule against every stretch it is about; the best place counts, and further sentences of the rest add up. */
function matchRule(rule: RuleDefinition, scopes: Scopes, places: TopicDefinitions['places']): RuleMatch | undefined {
  let best: { factor: number; mentions: readonly Mention[] } | undefined
  let inRest = 0
  let restWeight = 0
  for (const scope of scopesNamed(scopes, rule.within)) {
    const mentions = holdsIn(rule, scope.byGroup)
    if (!mentions) continue
    const weight = Math.min(...mentions.map((mention) => mention.weight))
    if (scope.place === 'rest') {
      inRest += 1
      restWeight = Math.max(restWeight, weight)
    }
    const factor = places[scope.place] * weight
    if (!best || factor > best.factor) best = { factor, mentions }
  }
  if (!best) return undefined
  const ofRest = Math.min(places.lead, places.rest * (0.5 + inRest / 2)) * restWeight
  const factor = Math.max(best.factor, ofRest)
  return { rule, score: rule.weight * factor, mentions: best.mentions }
}

/** The mentions that make a rule hold within one stretch, or undefined. */
export function holdsIn(rule: RuleDefinition, byGroup: Groups): Mention[] | undefined {
  for (const group of rule.none) if (byGroup.has(group)) return undefined
  return rule.maxWords === undefined ? holdAnywhere(rule, byGroup) : holdNear(rule, byGroup, rule.maxWords)
}

function holdAnywhere({ all }: RuleDefinition, byGroup: Groups): Mention[] | undefined {
  const found: Mention[] = []
  for (const element of all) {
    let first: Mention | undefined
    for (const group of element) first ??= byGroup.get(group)?.[0]
    if (!first) return undefined
    found.push(first)
  }
  return found
}

/** Every other element must stand near one and the same mention of the first. */
function holdNear({ all }: RuleDefinition, byGroup: Groups, maxWords: number): Mention[] | undefined {
  const [first = [], ...others] = all.map((element) => element.flatMap((group) => byGroup.get(group) ?? []))
  for (const anchor of first) {
    const near = others.map((mentions) =>
      mentions.find(({ word }) => word !== anchor.word && Math.abs(word - anchor.word) <= maxWords),
    )
    if (near.every((mention) => mention !== undefined)) return [anchor, ...near]
  }
  return undefined
}
