import type { Feed } from '../feeds/feed.ts'
import type { ParsedEntry, ParsedFeed } from '../feeds/parse-feed.ts'
import { type ComparedEntries, compareEntries } from '../feeds/seen-entries.ts'
import { CUT_OFF_HABIT_MS } from '../runtime/limits.ts'
import { identifyEntries } from './identify-entries.ts'
import { isBeforeLastNews } from './is-silent.ts'
import { publishedMsOf } from './published-at.ts'

/**
 * Tells whether a feed's documents have come cut off for so long that this is how the publisher writes them: no other poll
 * will bring one whole, and what stands in them is all there is.
 *
 * @param now epoch milliseconds
 */
export function isCutOffByHabit({ cutOffSince }: Pick<Feed, 'cutOffSince'>, now: number): boolean {
  return now - Date.parse(cutOffSince ?? '') > CUT_OFF_HABIT_MS
}

/**
 * Tells whether entries that were left out wait for no whole document any more. The bytes they came in must be read once
 * more then, though they are known.
 */
export function isLeftOutDue(feed: Pick<Feed, 'cutOffSince' | 'leftOut'>, now: number): boolean {
  return feed.leftOut !== undefined && isCutOffByHabit(feed, now)
}

/**
 * Leaves new entries of old dates to the poll that brings the document whole: how many there are, which tells a history
 * published again from news, shows only then.
 */
export function leaveOld(
  feed: Feed,
  entries: readonly ParsedEntry[],
  compared: ComparedEntries,
): { readonly compared: ComparedEntries; readonly leftOut: number } {
  const old = new Set(compared.added.flatMap(({ entry }) => (isBeforeLastNews(entry, feed) ? [entry] : [])))
  if (old.size === 0) return { compared, leftOut: 0 }
  const rest = identifyEntries(entries).filter(({ entry }) => !old.has(entry))
  return { compared: { ...compareEntries(rest, feed.seen), isAllNew: compared.isAllNew }, leftOut: old.size }
}

/**
 * Lists the entries that a first fetch would have brought, had it not come cut off: they stand behind one that it did
 * bring, since it is the end that is cut off, and their dates are not of later. Where nothing it brought is there, dates
 * alone tell. An entry without a date is held for old as long as the document is still expected to come whole.
 *
 * @param now epoch milliseconds
 */
export function listCutHistory(
  feed: Feed,
  parsed: Pick<ParsedFeed, 'entries'>,
  { added }: ComparedEntries,
  now: number,
): ReadonlySet<ParsedEntry> {
  const { firstFetchedAt, cutOffSince, seen } = feed
  if (firstFetchedAt === undefined || cutOffSince !== firstFetchedAt) return new Set()
  const entries = parsed.entries.filter(({ damaged }) => !damaged)
  const addedKeys = new Set(added.map(({ storyKey }) => storyKey))
  const known = identifyEntries(entries).find(({ storyKey }) => !addedKeys.has(storyKey))?.entry
  const behind = known === undefined ? entries : entries.slice(entries.indexOf(known))
  const isUndatedOld = !isCutOffByHabit(feed, now) && (known !== undefined || seen.length === 0)
  return new Set(
    behind.filter(({ publishedAt }) => {
      const publishedMs = publishedMsOf(publishedAt)
      return Number.isNaN(publishedMs) ? isUndatedOld : publishedMs < Date.parse(firstFetchedAt)
    }),
  )
}
