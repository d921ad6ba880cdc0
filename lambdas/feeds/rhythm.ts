const MINUTE_MS = 60_000
export const DAY_MINUTES = 1440

/** Poll intervals in minutes, from the rhythm of an agency's wire to that of a quarterly. */
export const INTERVALS = [5, 10, 15, 30, 60, 120, 240, 480, 720, 1440] as const
export type Interval = (typeof INTERVALS)[number]

/** Polls from one piece of news to the next: of a daily feed one an hour, as feed readers do, and none of them writes. */
const POLLS_PER_NEWS = 24
/** The same for the time since the last news: a night or a weekend slows a feed down a little, a dead feed for good. */
const POLLS_PER_QUIET = 4 * POLLS_PER_NEWS
/** Of a feed whose rhythm is not known yet: polled every quarter of an hour. */
const UNKNOWN_RHYTHM_MINUTES = 15 * POLLS_PER_NEWS
/** A feed that failed once is tried again within about two hours, however rarely it is polled. */
const LONGEST_FIRST_RETRY = 60
/** How much one observed gap counts against what was known: a night or a holiday is not a new rhythm. */
const OBSERVED_SHARE = 1 / 4
/** Entries closer together than this came out together. */
const TOGETHER_MINUTES = 5
/** Dates of a first document that are looked at: the newest tell how the feed publishes now. */
const DATES_READ = 20
const LONGEST_RHYTHM_MINUTES = 90 * DAY_MINUTES

/** What of a feed decides how often it is polled. */
export interface Rhythm {
  /** How long it usually is from one piece of news to the next. */
  readonly rhythmMinutes?: number | undefined
  /** ISO 8601 UTC of the last news. */
  readonly changedAt?: string | undefined
  /** How long the publisher asks readers to keep a document: `ttl`, Cache-Control or Expires. */
  readonly waitMinutes?: number | undefined
  /** ISO 8601 UTC of the last document that was new from top to bottom. */
  readonly gapAt?: string | undefined
  /** Failed polls in a row. */
  readonly failures: number
}

/**
 * Chooses how often a feed is polled: by its rhythm, more rarely the longer it has been quiet, more often when entries
 * may have been missed, ever more rarely while it fails, and never more often than its publisher asks.
 *
 * @param now epoch milliseconds
 */
export function chooseInterval(feed: Rhythm, now: number): Interval {
  const quietMinutes = (now - Date.parse(feed.changedAt ?? '')) / MINUTE_MS || 0
  const rhythm = (feed.rhythmMinutes ?? UNKNOWN_RHYTHM_MINUTES) / POLLS_PER_NEWS
  const healthy = step(intervalAtMost(Math.max(rhythm, quietMinutes / POLLS_PER_QUIET)), feed.gapAt ? -1 : 0)
  const retry = step(intervalAtMost(Math.min(healthy, LONGEST_FIRST_RETRY)), feed.failures)
  const least = intervalAtLeast(feed.waitMinutes ?? 0)
  return intervalAtLeast(Math.max(least, feed.failures > 0 ? retry : healthy))
}

/**
 * Returns a feed's rhythm in minutes after news at `now`, from the time since the news before. A geometric mean, so that
 * one night does not count as much as sixteen hours of news. News that filled the whole document slows no feed down: how
 * much of it was missed is not known.
 *
 * @param news.now epoch milliseconds
 */
export function observeNews(feed: Rhythm, { now, isGap }: { now: number; isGap: boolean }): number | undefined {
  const gap = (now - Date.parse(feed.changedAt ?? '')) / MINUTE_MS
  if (!(gap >= 1)) return feed.rhythmMinutes
  const known = feed.rhythmMinutes ?? (isGap ? UNKNOWN_RHYTHM_MINUTES : gap)
  const rhythm = Math.round(known ** (1 - OBSERVED_SHARE) * gap ** OBSERVED_SHARE)
  return Math.min(Math.max(rhythm, 1), isGap ? known : LONGEST_RHYTHM_MINUTES)
}

/**
 * Reads a feed's rhythm, and when it last had news, from the dates of the first document that is read of it. The median
 * gap: an item of long ago that is pinned on top says nothing.
 *
 * @param dates ISO 8601
 * @param now epoch milliseconds; later dates are announcements or mistakes
 */
export function readDates(
  dates: readonly string[],
  now: number,
): { readonly rhythmMinutes?: number | undefined; readonly changedAt?: string | undefined } {
  const times = dates.map((date) => Date.parse(date)).filter((time) => time > 0 && time <= now)
  const newestFirst = times.sort((a, b) => b - a).slice(0, DATES_READ)
  const gaps = newestFirst
    .slice(1)
    .map((time, index) => ((newestFirst[index] ?? time) - time) / MINUTE_MS)
    .filter((gap) => gap >= TOGETHER_MINUTES)
    .sort((a, b) => a - b)
  const [newest] = newestFirst
  const median = gaps[Math.floor(gaps.length / 2)]
  return {
    rhythmMinutes: median && Math.min(Math.round(median), LONGEST_RHYTHM_MINUTES),
    changedAt: newest === undefined ? undefined : new Date(newest).toISOString(),
  }
}

/** Returns the longest interval of at most so many minutes, the shortest when all are longer. */
export function intervalAtMost(minutes: number): Interval {
  return INTERVALS.findLast((interval) => interval <= minutes) ?? INTERVALS[0]
}

/** Returns the shortest interval of at least so many minutes, the longest when all are shorter. */
export function intervalAtLeast(minutes: number): Interval {
  return INTERVALS.find((interval) => interval >= minutes) ?? 1440
}

function step(interval: Interval, steps: number): Interval {
  const index = Math.min(Math.max(INTERVALS.indexOf(interval) + steps, 0), INTERVALS.length - 1)
  return INTERVALS[index] ?? interval
}
