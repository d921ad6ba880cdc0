import * as v from 'valibot'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'expected a name of small letters, digits and hyphens'))
const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(10))
const PhraseEntry = v.union(
  [v.string(), v.strictObject({ phrase: v.string(), weight })],
  'expected a phrase, or { phrase, weight }; quote a phrase that YAML reads as a number',
)
const PhraseList = v.union(
  [PhraseEntry, v.pipe(v.array(PhraseEntry), v.minLength(1))],
  'expected a phrase or a list of phrases',
)
const day = v.pipe(v.string(), v.isoDate('expected a date like 2021-10-04'))
const Person = v.objectWithRest({ from: v.optional(day), to: v.optional(day) }, PhraseList)
const Group = v.objectWithRest(
  {
    people: v.optional(v.array(Person)),
    include: v.optional(v.array(v.string())),
    helper: v.optional(v.boolean(), false),
  },
  PhraseList,
)
const Element = v.union(
  [v.string(), v.pipe(v.array(v.string()), v.minLength(1))],
  'expected a group or a list of groups',
)
const SCOPES = "expected title, lead, sentence, story or a distance such as '12 words'"
const Rule = v.strictObject({
  weight: v.optional(weight, 1),
  all: v.pipe(v.array(Element), v.minLength(1, 'expected at least one group')),
  none: v.optional(v.array(v.string()), []),
  within: v.optional(
    v.union(
      [v.picklist(['title', 'lead', 'sentence', 'story']), v.pipe(v.string(), v.regex(/^[1-9]\d* words$/, SCOPES))],
      SCOPES,
    ),
    'sentence',
  ),
})
const factor = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** `config/topics.yaml` as an analyst writes it. docs/topics.md explains each part. */
export const TopicsFileSchema = v.strictObject({
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  places: v.strictObject({ title: factor, lead: factor, rest: factor }),
  'lead-sentences': v.pipe(v.number(), v.integer(), v.minValue(1)),
  spellings: v.optional(v.record(v.string(), v.string()), {}),
  exclusions: v.optional(v.array(v.string()), []),
  groups: v.record(id, Group),
  topics: v.record(
    id,
    v.strictObject({
      name: v.strictObject({ en: v.string(), ja: v.string() }),
      threshold: v.optional(v.pipe(v.number(), v.gtValue(0)), 1),
      rules: v.record(id, Rule),
      lowers: v.optional(v.record(id, Rule), {}),
    }),
  ),
})

export type TopicsFile = v.InferOutput<typeof TopicsFileSchema>
export type GroupInFile = v.InferOutput<typeof Group>
export type PhraseListInFile = v.InferOutput<typeof PhraseList>
export type RuleInFile = v.InferOutput<typeof Rule>

/** Keys from the root of the file to what is at fault. */
export type FilePath = readonly (string | number)[]
/** Notes one fault of the file. */
export type Report = (path: FilePath, message: string) => void
