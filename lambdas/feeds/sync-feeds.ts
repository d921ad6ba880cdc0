import { WRITES_AT_ONCE } from '../runtime/limits.ts'
import { runAll } from '../runtime/run-limited.ts'
import { type Feed, feedIdOf, type ListedFeed, newFeed } from './feed.ts'
import type { FeedTable } from './feed-table.ts'
import { firstSlotOf } from './slots.ts'

/** How many feeds a synchronisation touched. */
export interface Synced {
  readonly added: number
  readonly changed: number
  readonly disabled: number
}

/**
 * Brings the table in line with the list in config: adds feeds, follows changed names and switches, and disables feeds
 * of an earlier list that are gone from it; their stories and state stay. Feeds a person added are left alone.
 *
 * @param now epoch milliseconds
 */
export async function syncFeeds(feedTable: FeedTable, listed: readonly ListedFeed[], now: number): Promise<Synced> {
  const known = new Map((await feedTable.list()).map((feed) => [feed.id, feed]))
  const wanted = new Map(listed.map((entry) => [feedIdOf(entry.url), entry]))
  const unknown = [...wanted].filter(([id]) => !known.has(id))
  const added = unknown.map(([, entry]) => newFeed(entry, 'config', now, unknown.length))
  const changed = [...wanted].flatMap(([id, entry]) => changeTo(known.get(id), entry, now) ?? [])
  const gone = [...known.values()].filter(
    ({ id, listedBy, slot }) => listedBy === 'config' && slot !== undefined && !wanted.has(id),
  )
  await runAll(added, WRITES_AT_ONCE, (feed) => feedTable.add(feed))
  await runAll(changed, WRITES_AT_ONCE, (feed) => feedTable.save(feed))
  await runAll(gone, WRITES_AT_ONCE, (feed) => feedTable.save({ ...feed, slot: undefined }))
  return { added: added.length, changed: changed.length, disabled: gone.length }
}

function changeTo(feed: Feed | undefined, listed: ListedFeed, now: number): Feed | undefined {
  if (feed === undefined) return undefined
  const title = listed.title ?? feed.title
  // A retired feed is listed and not polled: a person enables it again, not the next deploy.
  const isEnabled = feed.slot !== undefined || feed.retiredAt !== undefined
  if (title === feed.title && isEnabled === listed.enabled && feed.listedBy === 'config') return undefined
  const slot = listed.enabled && feed.retiredAt === undefined ? (feed.slot ?? firstSlotOf(feed.id, now)) : undefined
  return { ...feed, title, slot, listedBy: 'config' }
}
