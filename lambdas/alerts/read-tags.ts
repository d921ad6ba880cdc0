import * as v from 'valibot'
import type { Preferences } from './audience.ts'
import { PreferencesSchema } from './audience-table.ts'
import { readCadence } from './read-cadence.ts'

/**
 * Reads preferences back from the tags of an audience's topic: the other way of `tagsOf`.
 *
 * @throws ValiError when the tags are none that `tagsOf` writes
 */
export function readPreferences(tags: Readonly<Record<string, string>>): Preferences {
  const { topics = '', languages = '', cadence = '', timeZone, quietHours } = tags
  const [from, to] = (quietHours ?? '').split('-').map(Number)
  return v.parse(PreferencesSchema, {
    topics: topics.split('+').filter((topic) => topic !== ''),
    languages: languages.split('+').filter((language) => language !== ''),
    cadence: readCadence(cadence),
    timeZone,
    ...(quietHours && { quietHours: { from, to } }),
  })
}
