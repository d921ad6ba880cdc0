import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ListedFeed } from './feed.ts'

const ListedFeeds = v.array(v.object({ url: v.string(), title: v.optional(v.string()), enabled: v.boolean() }))

/**
 * Reads the checked list of feeds that was shipped beside the function.
 *
 * @throws Error naming the file when it is missing or was not written from a checked list.
 */
export function readListedFeeds(configDir: string): ListedFeed[] {
  const file = join(configDir, 'feeds.json')
  try {
    return v.parse(ListedFeeds, JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`${file}: expected checked feeds as the deployment writes them`, { cause })
  }
}
