import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSettings, type Settings } from './settings-schema.ts'

/**
 * Reads the settings a function was deployed with, or the local run wrote, from `settings.json` in a directory.
 *
 * @throws Error naming the file when it is missing, is not JSON, or does not fit this code.
 */
export function readSettings(configDir: string): Settings {
  const file = join(configDir, 'settings.json')
  try {
    return parseSettings(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(
      `settings cannot be read from "${file}", expected the JSON that the stack or the local run writes`,
      {
        cause: error,
      },
    )
  }
}
