import { WRITES_AT_ONCE } from '../runtime/limits.ts'
import { runAll } from '../runtime/run-limited.ts'
import { type ListedFeed, newFeed, spellAddress } from './feed.ts'
import type { FeedTable } from './feed-table.ts'

/** Feeds added between two words of progress. */
const CHUNK = 500

/** How far an import is. */
export interface Imported {
  readonly done: number
  readonly added: number
  readonly total: number
}

/**
 * Adds the feeds of a person's list; those that are there already stay as they are, so an import that was broken off can
 * be repeated. Many at once get their first polls spread over time.
 *
 * @param now epoch milliseconds
 * @returns how far it is, after every few hundred and at the end
 */
export async function* importFeeds(
  feedTable: FeedTable,
  listed: readonly ListedFeed[],
  now: number,
): AsyncGenerator<Imported, void> {
  // A feed that moved to an address is polled there, under the id of its first one.
  const polled = new Set((await feedTable.list()).map(({ url }) => url))
  let added = 0
  for (let at = 0; at < listed.length; at += CHUNK) {
    const chunk = listed.slice(at, at + CHUNK)
    const unknown = chunk.filter(({ url }) => !polled.has(spellAddress(url)))
    const results = await runAll(unknown, WRITES_AT_ONCE, (entry) =>
      feedTable.add(newFeed(entry, 'person', now, listed.length)),
    )
    added += results.filter((isNew) => isNew).length
    yield { done: at + chunk.length, added, total: listed.length }
  }
}
