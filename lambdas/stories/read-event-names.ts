import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type EventNames, EventNamesSchema } from './events/event-names.ts'

/**
 * Reads the checked names of the subject that were shipped beside the function.
 *
 * @throws Error naming the file when it is missing or was not written from checked names.
 */
export function readEventNames(configDir: string): EventNames {
  const file = join(configDir, 'events.json')
  try {
    return v.parse(EventNamesSchema, JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`${file}: expected checked names as the deployment writes them`, { cause })
  }
}
