import type { Fault } from '../stage.ts'
import { CONTENT } from './content.ts'
import { DYING } from './dying.ts'
import { FETCHING } from './fetching.ts'
import { FILING } from './filing.ts'
import { QUEUEING } from './queueing.ts'
import { READING } from './reading.ts'
import { SCHEDULING } from './scheduling.ts'
import { SENDING } from './sending.ts'
import { STORING } from './storing.ts'

/** Every fault that is simulated, by name. */
export const CATALOGUE: ReadonlyMap<string, Fault> = new Map(
  [...SCHEDULING, ...QUEUEING, ...DYING, ...STORING, ...READING, ...FETCHING, ...CONTENT, ...FILING, ...SENDING].map(
    (fault) => [fault.name, fault],
  ),
)
