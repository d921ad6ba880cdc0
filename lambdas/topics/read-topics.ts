import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type TopicDefinitions, TopicDefinitionsSchema } from './topic-definitions.ts'

/**
 * Reads the checked topics that were shipped beside the function.
 *
 * @throws Error when `topics.json` is missing or was not written from checked topics.
 */
export function readTopics(configDir: string): TopicDefinitions {
  const file = join(configDir, 'topics.json')
  try {
    return v.parse(TopicDefinitionsSchema, JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`${file}: expected checked topics as the deployment writes them`, { cause })
  }
}
