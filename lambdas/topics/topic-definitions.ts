import * as v from 'valibot'

const PhraseDefinition = v.object({
  /** One spelling, its options already written out. */
  text: v.string(),
  /** `any`, or the language whose stories use it. */
  language: v.string(),
  weight: v.number(),
  /** It helps a rule and tells readers nothing: it is not named to them. */
  isHelper: v.optional(v.boolean()),
  /** For a name that means its bearer only while in office; ISO dates. */
  from: v.optional(v.string()),
  to: v.optional(v.string()),
})

const RuleDefinition = v.object({
  id: v.string(),
  /** Positive earns the topic, negative speaks against it. */
  weight: v.number(),
  /** Every element must be there; an element is a list of groups any of which will do. */
  all: v.array(v.array(v.string())),
  /** None of these groups may be in the same scope. */
  none: v.array(v.string()),
  /** The stretch of text that must hold all elements. */
  within: v.picklist(['title', 'lead', 'sentence', 'story']),
  /** Words between the first element and each other one; only with `sentence`. */
  maxWords: v.optional(v.number()),
})

const TopicDefinition = v.object({
  id: v.string(),
  name: v.object({ en: v.string(), ja: v.string() }),
  threshold: v.number(),
  rules: v.array(RuleDefinition),
})

/** The checked topics as plain data: what `config/topics.yaml` means, ready to compile. */
export const TopicDefinitionsSchema = v.object({
  languages: v.array(v.string()),
  /** What a rule counts for by where it is met. */
  places: v.object({ title: v.number(), lead: v.number(), rest: v.number() }),
  leadSentences: v.number(),
  /** Other spelling of a word → the spelling phrases use. */
  spellings: v.record(v.string(), v.string()),
  /** Phrases that swallow whatever lies inside them. */
  exclusions: v.array(v.string()),
  groups: v.array(v.object({ id: v.string(), phrases: v.array(PhraseDefinition) })),
  topics: v.array(TopicDefinition),
})

export type TopicDefinitions = v.InferOutput<typeof TopicDefinitionsSchema>
export type PhraseDefinition = v.InferOutput<typeof PhraseDefinition>
export type RuleDefinition = v.InferOutput<typeof RuleDefinition>
export type TopicDefinition = v.InferOutput<typeof TopicDefinition>
