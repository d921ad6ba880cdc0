import { showMinute, showSpan } from '../runtime/show-time.ts'
import { type Feed, feedIdOf } from './feed.ts'
import { intervalOf } from './slots.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Quiet is no news for so many times the usual gap: nights, weekends and holidays are within it. */
const QUIET_RHYTHMS = 20
/** However fast a feed is, a long weekend is not yet quiet. */
const QUIET_LEAST_MS = 4 * DAY_MS
/** Of a feed that never told its rhythm. */
const QUIET_UNKNOWN_MS = 60 * DAY_MS

/** How a feed is, worst first: a feed that is several of these at once shows the first. */
export const HEALTHS = ['off', 'retired', 'held', 'failing', 'new', 'damaged', 'gap', 'quiet', 'moved', 'ok'] as const
export type Health = (typeof HEALTHS)[number]

/** How one feed is, for a person. */
export interface FeedHealth {
  readonly health: Health
  /** What is the matter and, where one can do something, what. */
  readonly reason?: string
  /** Absent for a feed that is not polled. */
  readonly everyMinutes?: number
}

/**
 * Tells how a feed is, from its state alone.
 *
 * @param now epoch milliseconds
 */
export function describeHealth(feed: Feed, now: number): FeedHealth {
  const everyMinutes = feed.slot === undefined ? undefined : intervalOf(feed.slot)
  const told = findTrouble(feed, now)
  return { ...told, ...(everyMinutes !== undefined && { everyMinutes }) }
}

function findTrouble(feed: Feed, now: number): Pick<FeedHealth, 'health' | 'reason'> {
  const { retiredAt, held, failures, failingSince, failure, notBefore, damagedAt, gapAt, withoutAddress } = feed
  if (retiredAt !== undefined) {
    return {
      health: 'retired',
      reason: `gone for good since ${showMinute(retiredAt)}: remove it, or enable it to try again`,
    }
  }
  if (feed.slot === undefined) return { health: 'off' }
  if (held !== undefined)
    return { health: 'held', reason: `${held.reason} (since ${showMinute(held.since)}); enable accepts it` }
  if (failures > 0) {
    const wait = Date.parse(notBefore ?? '') > now ? `, asked to wait until ${showMinute(notBefore)}` : ''
    return { health: 'failing', reason: `${failure} (${failures} in a row since ${showMinute(failingSince)}${wait})` }
  }
  if (feed.firstFetchedAt === undefined) return { health: 'new', reason: 'not polled yet' }
  if (damagedAt !== undefined) return { health: 'damaged', reason: describeDamage(feed) }
  if (withoutAddress !== undefined && withoutAddress.entries === withoutAddress.of) {
    return { health: 'damaged', reason: `${describeLost(withoutAddress)}: nothing of it is told` }
  }
  if (gapAt !== undefined) {
    return {
      health: 'gap',
      reason: `all of it was new at ${showMinute(gapAt)}: entries may have been missed, so polled sooner`,
    }
  }
  return findQuiet(feed, now) ?? findMove(feed) ?? { health: 'ok' }
}

function describeDamage({ damagedAt, cutOffSince, leftOut = 0 }: Feed): string {
  if (cutOffSince === undefined) return `broken, last at ${showMinute(damagedAt)}: what could be read was stored`
  const left = leftOut === 1 ? '1 new entry of an old date waits' : `${leftOut} new entries of old dates wait`
  const rest = leftOut === 0 ? '' : `; ${left} for it to come whole, a day at most`
  return `its documents end before they are over since ${showMinute(cutOffSince)}: what came was stored${rest}`
}

function describeLost({ entries, of }: NonNullable<Feed['withoutAddress']>): string {
  return `${entries} of its ${of} entries have no address that a story can have`
}

function findQuiet({ rhythmMinutes, changedAt }: Feed, now: number): Pick<FeedHealth, 'health' | 'reason'> | undefined {
  const limitMs = rhythmMinutes ? Math.max(QUIET_RHYTHMS * rhythmMinutes * MINUTE_MS, QUIET_LEAST_MS) : QUIET_UNKNOWN_MS
  if (!(now - Date.parse(changedAt ?? '') > limitMs)) return undefined
  const usual = rhythmMinutes ? `, usually every ${showSpan(rhythmMinutes)}` : ''
  return { health: 'quiet', reason: `no news since ${showMinute(changedAt)}${usual}` }
}

/** A feed keeps the id of its first address, so that a list which still has that one shows. */
function findMove({
  id,
  url,
  listedAs,
  redirect,
  withoutAddress,
}: Feed): Pick<FeedHealth, 'health' | 'reason'> | undefined {
  if (feedIdOf(url) !== id && listedAs !== url) {
    return { health: 'moved', reason: `its first address redirects to ${url} for good: list it under that` }
  }
  if (withoutAddress !== undefined)
    return { health: 'ok', reason: `${describeLost(withoutAddress)}: those are left out` }
  if (redirect === undefined || redirect.count === 0) return undefined
  return { health: 'ok', reason: `redirected to ${redirect.url} for good, ${redirect.count} times so far` }
}
