import { MAX_EVIDENCE } from '../runtime/limits.ts'
import { compileMentions, type Field, type Mention, type TaggableStory } from './find-mentions.ts'
import { type MissingPart, nearestMiss } from './nearest-miss.ts'
import type { TopicDefinitions } from './topic-definitions.ts'
import { type Scopes, type TopicScore, weighTopics } from './weigh-rules.ts'

/** A phrase that helped to make a tag, as it stands in the text. */
export interface Evidence {
  readonly phrase: string
  readonly field: Field
  /** UTF-16 offsets into the original text of the field. */
  readonly start: number
  readonly end: number
  /** The rule it made hold. */
  readonly rule: string
}

/** A topic a story was given, and why. */
export interface Tag {
  readonly topic: string
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Why a story was or was not given one topic. */
export interface TopicExplanation {
  readonly topic: string
  readonly isGiven: boolean
  readonly score: number
  readonly threshold: number
  readonly evidence: readonly Evidence[]
  /** Rules that spoke against the topic. */
  readonly lowered: readonly { readonly rule: string; readonly score: number; readonly evidence: readonly Evidence[] }[]
  /** For a topic not given: the rule that came nearest, and what it lacked. */
  readonly nearest?: { readonly rule: string; readonly missing: readonly MissingPart[] }
}

export interface Tagger {
  /**
   * The topics of a story in the order of the configuration, with the evidence that tells a reader something. Never
   * throws, in time linear in the text.
   */
  tag(story: TaggableStory): Tag[]
  /** Every topic with its score, all its evidence and, when it is not given, what was missing. */
  explain(story: TaggableStory): TopicExplanation[]
}

/** Compiles checked topics into a tagger. */
export function compileTopics(definitions: TopicDefinitions): Tagger {
  const findMentions = compileMentions(definitions)
  const weigh = (story: TaggableStory): { scopes: Scopes; scores: TopicScore[] } => {
    const scopes: Scopes = { sentences: findMentions(story), laidOut: {} }
    return { scopes, scores: weighTopics(definitions, scopes) }
  }
  return {
    tag: (story) =>
      weigh(story)
        .scores.filter(isGiven)
        .map((score) => ({ topic: score.topic.id, score: score.score, evidence: listTelling(story, score) })),
    explain: (story) => {
      const { scopes, scores } = weigh(story)
      return scores.map((score) => explainTopic(story, score, scopes))
    },
  }
}

function isGiven({ score, topic }: TopicScore): boolean {
  return score >= topic.threshold
}

function explainTopic(story: TaggableStory, score: TopicScore, scopes: Scopes): TopicExplanation {
  const lowered = score.matches
    .filter((match) => match.score < 0)
    .map((match) => ({
      rule: match.rule.id,
      score: match.score,
      evidence: match.mentions.slice(0, MAX_EVIDENCE).map((mention) => toEvidence(story, mention, match.rule.id)),
    }))
  const nearest = isGiven(score) ? undefined : nearestMiss(score, scopes)
  return {
    topic: score.topic.id,
    isGiven: isGiven(score),
    score: score.score,
    threshold: score.topic.threshold,
    evidence: listEvidence(story, score),
    lowered,
    ...(nearest && { nearest }),
  }
}

/** What a reader is shown: no helpers, unless the tag rests on nothing else, and nothing inside a longer phrase. */
function listTelling(story: TaggableStory, score: TopicScore): Evidence[] {
  const matches = score.matches.map((match) => ({ ...match, mentions: match.mentions.filter((one) => !one.isHelper) }))
  const telling = listEvidence(story, { matches })
  return withoutNested(telling.length > 0 ? telling : listEvidence(story, score))
}

function withoutNested(evidence: readonly Evidence[]): Evidence[] {
  const isInside = (one: Evidence, other: Evidence): boolean =>
    one.field === other.field &&
    one.start >= other.start &&
    one.end <= other.end &&
    one.end - one.start < other.end - other.start
  return evidence.filter((one) => !evidence.some((other) => isInside(one, other)))
}

/** The strongest rules first, no place twice. */
function listEvidence(story: TaggableStory, { matches }: Pick<TopicScore, 'matches'>): Evidence[] {
  const evidence: Evidence[] = []
  for (const match of matches.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    for (const mention of match.mentions) {
      if (evidence.length === MAX_EVIDENCE) return evidence
      const isListed = evidence.some(
        ({ field, start, end }) => field === mention.field && start === mention.start && end === mention.end,
      )
      if (!isListed) evidence.push(toEvidence(story, mention, match.rule.id))
    }
  }
  return evidence
}

function toEvidence(story: TaggableStory, { field, start, end }: Mention, rule: string): Evidence {
  return { phrase: (story[field] ?? '').slice(start, end), field, start, end, rule }
}
