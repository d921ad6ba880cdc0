import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ListedFeed } from '../feeds/feed.ts'
import { readOpml } from '../feeds/read-opml.ts'
import { type Fault, formatFault } from '../runtime/fault.ts'
import { checkSettings } from '../runtime/settings.ts'
import type { Settings } from '../runtime/settings-schema.ts'
import { checkEvents } from '../stories/check-events.ts'
import type { EventNames } from '../stories/events/event-names.ts'
import { checkTopics } from '../topics/check-topics.ts'
import type { TopicDefinitions } from '../topics/topic-definitions.ts'

/** Everything in config/, checked. */
export interface Config {
  readonly settings: Settings
  readonly topics: TopicDefinitions
  readonly feeds: readonly ListedFeed[]
  readonly events: EventNames
}

/** Says what is wrong in config/, all of it, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly Fault[]

  constructor(directory: string, faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
    super(
      `${count} in ${directory}, nothing was started or deployed:\n${faults.map((fault) => `  ${formatFault(fault)}`).join('\n')}`,
    )
    this.faults = faults
  }
}

/**
 * Reads and checks settings.yaml, topics.yaml, events.yaml and feeds.opml.
 *
 * @throws ConfigError listing every fault of all files with file and place.
 */
export function readConfig(directory: string): Config {
  const settings = check(join(directory, 'settings.yaml'), checkSettings)
  const topics = check(join(directory, 'topics.yaml'), checkTopics)
  const feeds = check(join(directory, 'feeds.opml'), checkOpml)
  const events = check(join(directory, 'events.yaml'), checkEvents)
  const faults = [settings, topics, feeds, events].flatMap((checked) => ('faults' in checked ? checked.faults : []))
  if ('faults' in settings || 'faults' in topics || 'faults' in feeds || 'faults' in events) {
    throw new ConfigError(directory, faults)
  }
  return { settings: settings.settings, topics: topics.topics, feeds: feeds.feeds, events: events.names }
}

/** Writes checked config as the JSON files that functions read, into a directory that is made if need be. */
export function writeConfig(config: Config, directory: string): void {
  mkdirSync(directory, { recursive: true })
  for (const [name, value] of Object.entries(config)) {
    writeFileSync(join(directory, `${name}.json`), JSON.stringify(value))
  }
}

interface Faulty {
  readonly faults: readonly Fault[]
}

function check<T>(file: string, checkText: (text: string, file: string) => T | Faulty): T | Faulty {
  try {
    return checkText(readFileSync(file, 'utf8'), file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { faults: [{ file, message: `cannot be read (${error.code}): expected a file that exists` }] }
  }
}

function checkOpml(text: string, file: string): { readonly feeds: readonly ListedFeed[] } | Faulty {
  const { feeds, faults } = readOpml(text, file)
  return faults.length > 0 ? { faults } : { feeds }
}
