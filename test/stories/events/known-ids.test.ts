import { expect, it } from 'vitest'
import { toMark } from '../../../lambdas/stories/events/to-mark.ts'
import {
  CALLED_OFF,
  KINDS_OF_HAPPENING,
  ONE_WAY_DEEDS,
  STEPS_OF_HAPPENING,
} from '../../../lambdas/stories/events/vocabulary/kinds-of-happening.ts'
import { NARROWER_WORDS } from '../../../lambdas/stories/events/vocabulary/narrower-words.ts'
import { SENSES } from '../../../lambdas/stories/events/vocabulary/senses.ts'
import { WORLD_VOCABULARY } from '../../../lambdas/stories/events/world-vocabulary.ts'

const { english, japanese } = WORLD_VOCABULARY
const made = new Set(
  [...english.values(), ...japanese.values()].flatMap((sayings) => sayings.flatMap(({ marks }) => marks)),
)
for (const [, id = ''] of SENSES.matchAll(/ >(\S+)/g)) made.add(toMark(id))

it.each([
  ['senses', SENSES],
  ['narrower words', NARROWER_WORDS],
  ['kinds', KINDS_OF_HAPPENING],
  ['deeds', ONE_WAY_DEEDS.join(' ')],
  ['steps', STEPS_OF_HAPPENING.flat().join(' ')],
  ['what is called off', CALLED_OFF],
])('%s are told by marks that some word of the world makes', (_, ids) => {
  const marks = ids.split(/[\s|/>]+/).filter((id) => id !== '')
  expect(marks.map(toMark).filter((mark) => !made.has(mark))).toEqual([])
})
