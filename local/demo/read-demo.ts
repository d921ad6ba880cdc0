import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigError } from '../../lambdas/config/read-config.ts'
import { checkDemo } from './check-demo.ts'
import type { Demo } from './demo.ts'

/**
 * Reads and checks `demo.yaml` of a config directory.
 *
 * @param topicIds the topics that exist
 * @throws ConfigError listing every fault with file and place
 */
export function readDemo(directory: string, topicIds: readonly string[]): Demo {
  const file = join(directory, 'demo.yaml')
  const text = readText(file)
  if (text === undefined) {
    throw new ConfigError(directory, [{ file, message: 'cannot be read: expected a file that exists' }])
  }
  const readBeside = (path: string) => readText(join(dirname(file), path))
  const checked = checkDemo(text, file, { topicIds, readText: readBeside })
  if ('faults' in checked) throw new ConfigError(directory, checked.faults)
  return checked.demo
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    // A path that cannot be read is the author's to mend and reported with its place.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
