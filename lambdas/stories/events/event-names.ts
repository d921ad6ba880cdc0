import * as v from 'valibot'
import { closedObject } from '../../runtime/closed-object.ts'
import { compileSenses } from './read-senses.ts'
import { compileSteps } from './read-steps.ts'
import { compileVocabulary, type Vocabulary, type VocabularyPart } from './read-vocabulary.ts'
import { toMark } from './to-mark.ts'
import { WORLD } from './world-vocabulary.ts'

const phrase = v.pipe(
  v.string('a phrase; quote one that YAML reads as a number'),
  v.minLength(2, 'at least two characters'),
  v.regex(/^[^|,]+$/, 'a phrase without | and ,'),
)
/** Of a name, or of something the world's vocabulary knows. */
const id = v.pipe(v.string('an id'), v.minLength(1, 'an id'))
const ids = v.array(id, 'a list of ids')

/** `config/events.yaml`, and the JSON it travels as. */
export const EventNamesSchema = closedObject({
  names: v.record(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a name of small letters, digits and hyphens')),
    closedObject({
      kind: v.picklist(['place', 'body', 'person', 'thing'], 'place, body, person or thing'),
      of: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'a country of two small letters'))),
      as: v.optional(id),
      en: v.pipe(v.array(phrase), v.minLength(1, 'at least one phrase')),
      ja: v.pipe(v.array(phrase), v.minLength(1, 'at least one phrase')),
    }),
  ),
  often: v.optional(ids, []),
  senses: v.optional(
    v.array(
      v.pipe(
        closedObject({ word: id, means: v.optional(id), beside: v.optional(ids, []), unless: v.optional(ids, []) }),
        v.check(({ beside, unless }) => beside.length + unless.length > 0, 'ids in "beside", in "unless" or in both'),
      ),
      'a list of senses',
    ),
    [],
  ),
  steps: v.optional(
    v.array(v.pipe(ids, v.minLength(2, 'at least two steps, the earlier first')), 'a list of lists of steps'),
    [],
  ),
})

/** `config/events.yaml` once checked: the names of a subject in both languages, and what they tell. */
export type EventNames = v.InferOutput<typeof EventNamesSchema>

const KINDS = { place: 'p', body: 'o', person: 'm', thing: 'h' } as const

/** Makes the vocabulary that `fingerprintStory` reads stories with: the world's names and those of the subject. */
export function buildVocabulary({ names, often, senses, steps }: EventNames): Vocabulary {
  const frequent = new Set(often)
  const kinds = new Map(
    Object.entries(names).map(([name, { kind }]) => [name, frequent.has(name) ? 'y' : KINDS[kind]] as const),
  )
  const markOf = (told: string) => {
    const kind = kinds.get(told)
    if (kind !== undefined) return `${kind}:${told}`
    return told.startsWith('p:') && frequent.has(told.slice(2)) ? `y:${told.slice(2)}` : toMark(told)
  }
  const parts = Object.entries(names).map(
    ([name, { of, en, ja }]): VocabularyPart => ({
      kind: kinds.get(name) ?? 'h',
      lines: `${name}${of === undefined ? '' : ` >${of}`} | ${en.join(', ')} | ${ja.join(', ')}`,
    }),
  )
  return {
    ...compileVocabulary([...WORLD, ...parts], frequent),
    senses: compileSenses(senses, markOf),
    steps: compileSteps(steps, markOf),
    standsFor: new Map(
      Object.entries(names).flatMap(([name, { as }]) =>
        as === undefined ? [] : [[markOf(name), markOf(as)] as const],
      ),
    ),
  }
}
