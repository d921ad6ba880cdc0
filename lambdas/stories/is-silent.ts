import type { Feed } from '../feeds/feed.ts'
import type { ParsedEntry } from '../feeds/parse-feed.ts'
import { HISTORY_ENTRIES, MAX_FUTURE_MS } from '../runtime/limits.ts'
import { publishedMsOf } from './published-at.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * Tells whether an entry is stored without alerting. What stood in a feed at its first fetch is, unless it is younger
 * than the setting allows; later whatever is new alerts, however old its date, unless a whole history was published
 * again: then what is dated before the feed's last news is silent.
 */
export function isSilent(
  entry: ParsedEntry,
  poll: {
    readonly feed: Pick<Feed, 'firstFetchedAt' | 'changedAt'>
    /** It stood in what the first fetch asked for, though that came cut off: see cut-document.ts. */
    readonly isOfFirstFetch?: boolean
    readonly newEntries: number
    readonly firstFetchAlertHours: number
    readonly now: number
  },
): boolean {
  const { feed, isOfFirstFetch = false, newEntries, firstFetchAlertHours, now } = poll
  const publishedMs = publishedMsOf(entry.publishedAt)
  if (feed.firstFetchedAt === undefined || isOfFirstFetch) {
    return !(publishedMs > now - firstFetchAlertHours * HOUR_MS && publishedMs <= now + MAX_FUTURE_MS)
  }
  return newEntries > HISTORY_ENTRIES && isBeforeLastNews(entry, feed)
}

/** Tells whether an entry is dated before the feed's last news, with a day's leave: feeds list entries late. */
export function isBeforeLastNews(
  { publishedAt }: Pick<ParsedEntry, 'publishedAt'>,
  { changedAt }: Pick<Feed, 'changedAt'>,
): boolean {
  return publishedMsOf(publishedAt) < Date.parse(changedAt ?? '') - DAY_MS
}
