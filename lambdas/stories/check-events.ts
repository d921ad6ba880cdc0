import * as v from 'valibot'
import { checkYaml } from '../runtime/check-yaml.ts'
import type { Fault } from '../runtime/fault.ts'
import { type EventNames, EventNamesSchema } from './events/event-names.ts'
import { listAllMarks } from './events/read-vocabulary.ts'
import { WORLD } from './events/world-vocabulary.ts'

/** Checks the text of `config/events.yaml`; every fault is listed with its line and column. */
export function checkEvents(text: string, file: string): { names: EventNames } | { faults: readonly Fault[] } {
  const checked = checkYaml(CheckedSchema, text, file)
  return 'faults' in checked ? checked : { names: checked.value }
}

/** What functions need not check again: that ids name something. */
const CheckedSchema = v.pipe(
  EventNamesSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const file = dataset.value
    const world = listAllMarks(WORLD)
    for (const [at, id] of file.often.entries()) {
      if (id in file.names || world.has(`p:${id}`)) continue
      addIssue({
        input: id,
        message: `a name of this file or a place of the world: add it to "names", or write it as ${VOCABULARY} does`,
        path: [
          { type: 'object', origin: 'value', input: file, key: 'often', value: file.often },
          { type: 'array', origin: 'value', input: file.often, key: at, value: id },
        ],
      })
    }
  }),
)

const VOCABULARY = 'lambdas/stories/events/vocabulary/'
