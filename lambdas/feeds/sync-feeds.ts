import { WRITES_AT_ONCE } from '../runtime/limits.ts'
import { runAll } from '../runtime/run-limited.ts'
import { type Feed, feedIdOf, type ListedFeed, newFeed, spellAddress } from './feed.ts'
import type { FeedTable } from './feed-table.ts'
import { firstSlotOf } from './slots.ts'

/** A poll that saves between our read and our write makes us read again: one or two of them at the most. */
const SAVE_ATTEMPTS = 5

/** How many feeds a synchronisation touched. */
export interface Synced {
  readonly added: number
  readonly changed: number
  readonly disabled: number
}

/**
 * Brings the table in line with the list in config: adds feeds, follows changed names and switches, and disables feeds
 * of an earlier list that are gone from it; their stories and state stay. Feeds a person added are left alone. A feed that
 * moved is the same under its new address: begun anew, it would store silently what came out since it was last polled.
 *
 * @param now epoch milliseconds
 */
export async function syncFeeds(feedTable: FeedTable, listed: readonly ListedFeed[], now: number): Promise<Synced> {
  const feeds = await feedTable.list()
  const known = new Map(feeds.map((feed) => [feed.id, feed]))
  const moved = new Map(feeds.flatMap(({ id, url }) => (feedIdOf(url) === id ? [] : [[url, id] as const])))
  const idOf = ({ url }: ListedFeed) => {
    const id = feedIdOf(url)
    return known.has(id) ? id : (moved.get(spellAddress(url)) ?? id)
  }
  const wanted = new Map(listed.map((entry) => [idOf(entry), entry]))
  const unknown = [...wanted].filter(([id]) => !known.has(id))
  const added = unknown.map(([, entry]) => newFeed(entry, 'config', now, unknown.length))
  const changed = [...wanted].flatMap(([id, entry]) => {
    const feed = known.get(id)
    return feed && changeTo(feed, entry, now) ? [{ feed, entry }] : []
  })
  const gone = [...known.values()].filter(
    ({ id, listedBy, slot }) => listedBy === 'config' && slot !== undefined && !wanted.has(id),
  )
  await runAll(added, WRITES_AT_ONCE, (feed) => feedTable.add(feed))
  await runAll(changed, WRITES_AT_ONCE, ({ feed, entry }) =>
    change(feedTable, feed, (current) => changeTo(current, entry, now)),
  )
  await runAll(gone, WRITES_AT_ONCE, (feed) => change(feedTable, feed, (current) => ({ ...current, slot: undefined })))
  return { added: added.length, changed: changed.length, disabled: gone.length }
}

/** Saves a change of a feed, made anew from what a poll has saved meanwhile; a feed that was removed needs none. */
async function change(feedTable: FeedTable, feed: Feed, makeChange: (feed: Feed) => Feed | undefined): Promise<void> {
  let current: Feed | undefined = feed
  for (let attempt = 0; attempt < SAVE_ATTEMPTS; attempt++) {
    const next: Feed | undefined = current && makeChange(current)
    if (next === undefined || (await feedTable.save(next))) return
    current = await feedTable.get(feed.id)
  }
  throw new Error(`${feed.url} was saved by polls at each of ${SAVE_ATTEMPTS} attempts to change it: deploy once more`)
}

function changeTo(feed: Feed, listed: ListedFeed, now: number): Feed | undefined {
  const title = listed.title ?? feed.title
  const listedAs = feedIdOf(listed.url) === feed.id ? undefined : spellAddress(listed.url)
  // A retired feed is listed and not polled: a person enables it again, not the next deploy.
  const isEnabled = feed.slot !== undefined || feed.retiredAt !== undefined
  const isSame = title === feed.title && isEnabled === listed.enabled && listedAs === feed.listedAs
  if (isSame && feed.listedBy === 'config') return undefined
  const slot = listed.enabled && feed.retiredAt === undefined ? (feed.slot ?? firstSlotOf(feed.id, now)) : undefined
  return { ...feed, title, slot, listedAs, listedBy: 'config' }
}
