import { createHash } from 'node:crypto'

const MINUTE_MS = 60_000

/** Poll intervals in minutes, from the rhythm of an agency's wire to that of a quarterly. */
const INTERVALS = [5, 10, 15, 30, 60, 120, 240, 480, 720, 1440] as const
type Interval = (typeof INTERVALS)[number]

/** A feed whose last news is this many intervals old is polled at the next longer interval. */
const QUIET_INTERVALS = 12

/** A catch-up visits each slot once, and the longest interval is a day: minutes before that name no slot anew. */
const LONGEST_INTERVAL = 1440

/** Returns the number of a minute since the epoch. */
export function minuteOf(now: number): number {
  return Math.floor(now / MINUTE_MS)
}

/**
 * Lists the slots due in the minutes after `plannedThrough` up to and with `minute`, each once.
 *
 * A slot is `interval#phase`: its feeds are due in every minute that leaves `phase` when divided by `interval`. What is
 * due is known from the minute alone, so a poll that changes nothing writes nothing.
 */
export function slotsDue(plannedThrough: number, minute: number): string[] {
  const slots = new Set<string>()
  for (let due = Math.max(plannedThrough + 1, minute - LONGEST_INTERVAL + 1); due <= minute; due++) {
    for (const interval of INTERVALS) slots.add(formatSlot(interval, due))
  }
  return [...slots]
}

/** Returns the slot of a feed that was never polled: due in the minute after `now`, and every five until it is saved. */
export function firstSlotOf(now: number): string {
  return formatSlot(INTERVALS[0], minuteOf(now) + 1)
}

/** What of a feed decides how often it is polled. */
interface Rhythm {
  readonly id: string
  readonly slot?: string | undefined
  readonly changedAt?: string | undefined
  readonly failures: number
}

/**
 * Chooses the slot after a poll: shorter when there was news, longer when the last news is many intervals old, and
 * longer with each failure in a row. The phase comes from the feed's id (and its failures: they are spread anew), so
 * that feeds are even over the minutes.
 */
export function nextSlot(feed: Rhythm, poll: { now: number; newEntries: number; isFirst?: boolean }): string {
  const interval = chooseInterval(feed, poll)
  const hash = createHash('sha256').update(`${feed.id}:${feed.failures}`).digest().readUInt32BE(0)
  return formatSlot(interval, hash)
}

function chooseInterval(feed: Rhythm, poll: { now: number; newEntries: number; isFirst?: boolean }): Interval {
  const current = intervalOf(feed.slot)
  if (feed.failures > 0) return longer(current, 1)
  if (poll.isFirst) return 15
  if (poll.newEntries > 0) return longer(current, -1)
  const quietMs = poll.now - Date.parse(feed.changedAt ?? '')
  return quietMs > QUIET_INTERVALS * current * MINUTE_MS ? longer(current, 1) : current
}

/** Returns how many minutes lie between two polls of a slot. */
export function intervalOf(slot = ''): Interval {
  const minutes = Number.parseInt(slot, 10)
  return INTERVALS.find((interval) => interval === minutes) ?? INTERVALS[0]
}

function longer(interval: Interval, steps: 1 | -1): Interval {
  return INTERVALS[INTERVALS.indexOf(interval) + steps] ?? interval
}

function formatSlot(interval: Interval, minute: number): string {
  return `${interval}#${minute % interval}`
}
