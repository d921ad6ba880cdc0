import * as v from 'valibot'
import { checkYaml } from '../runtime/check-yaml.ts'
import type { Fault } from '../runtime/fault.ts'
import { type EventNames, EventNamesSchema } from './events/event-names.ts'
import { listAllMarks } from './events/read-vocabulary.ts'
import { toMark } from './events/to-mark.ts'
import { WORLD } from './events/world-vocabulary.ts'

/** Checks the text of `config/events.yaml`; every fault is listed with its line and column. */
export function checkEvents(text: string, file: string): { names: EventNames } | { faults: readonly Fault[] } {
  const checked = checkYaml(CheckedSchema, text, file)
  return 'faults' in checked ? checked : { names: checked.value }
}

/** That ids name something: functions are given what was checked, and need not know it again. */
const CheckedSchema = v.pipe(
  EventNamesSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const world = listAllMarks(WORLD)
    for (const { path, id, mark } of listIds(dataset.value)) {
      if (Object.hasOwn(dataset.value.names, id) || world.has(mark)) continue
      const [first, ...rest] = path.map((key) => ({ ...PATH_ITEM, key }))
      if (first !== undefined) addIssue({ input: id, message: expectId(id, mark, world), path: [first, ...rest] })
    }
  }),
)
const PATH_ITEM = { type: 'unknown', origin: 'value', input: undefined, value: undefined } as const

interface ToldId {
  readonly path: readonly (string | number)[]
  readonly id: string
  /** What it is a mark of when it is no name of the subject. */
  readonly mark: string
}

/** Lists every id that stands for a name of the subject, or for what the world's vocabulary knows. */
function listIds({ names, often, senses, steps }: EventNames): ToldId[] {
  const tell = (id: string, ...path: ToldId['path']) => ({ path, id, mark: toMark(id) })
  return [
    ...Object.entries(names).flatMap(([name, { as }]) => (as === undefined ? [] : [tell(as, 'names', name, 'as')])),
    ...often.map((id, at) => ({ path: ['often', at], id, mark: `p:${id}` })),
    ...senses.flatMap(({ word, means, beside, unless }, at) => [
      tell(word, 'senses', at, 'word'),
      ...(means === undefined ? [] : [tell(means, 'senses', at, 'means')]),
      ...beside.map((id, place) => tell(id, 'senses', at, 'beside', place)),
      ...unless.map((id, place) => tell(id, 'senses', at, 'unless', place)),
    ]),
    ...steps.flatMap((row, at) =>
      row.flatMap((ids, place) => ids.split(' ').map((id) => tell(id, 'steps', at, place))),
    ),
  ]
}

/** The world knows Tokyo as `p:tokyo`. */
function expectId(id: string, mark: string, world: ReadonlySet<string>): string {
  const what = mark === toMark(id) ? 'an id' : 'the id of a place'
  const others = [...world].filter((known) => mark === toMark(id) && known.slice(2) === id)
  const advice = others.length > 0 ? `write ${others.join(' or ')}` : 'add it to names, or write it as it stands there'
  return `${what} of names or of the world's vocabulary (lambdas/stories/events/vocabulary/): ${advice}`
}
