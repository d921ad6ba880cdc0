import { createHash } from 'node:crypto'
import {
  chooseInterval,
  DAY_MINUTES,
  INTERVALS,
  type Interval,
  intervalAtLeast,
  intervalAtMost,
  type Rhythm,
} from './rhythm.ts'

const MINUTE_MS = 60_000

/** Feeds that are new together are spread so that no minute gets more of them than this. */
const NEW_FEEDS_PER_MINUTE = 100
/** Polls from one full fetch to the next, for feeds that are polled less than every few hours. */
const POLLS_BETWEEN_FULL_FETCHES = 4

/** Returns the number of a minute since the epoch. */
export function minuteOf(now: number): number {
  return Math.floor(now / MINUTE_MS)
}

/**
 * Lists the slots due in the minutes after `plannedThrough` up to and with `minute`, each once.
 *
 * A slot is `interval#phase`: its feeds are due in every minute that leaves `phase` when divided by `interval`. What is
 * due is known from the minute alone, so a poll that changes nothing writes nothing. A catch-up visits each slot once:
 * the longest interval is a day, and minutes before that name no slot anew.
 */
export function slotsDue(plannedThrough: number, minute: number): string[] {
  const slots = new Set<string>()
  for (let due = Math.max(plannedThrough + 1, minute - DAY_MINUTES + 1); due <= minute; due++) {
    for (const interval of INTERVALS) slots.add(formatSlot(interval, due))
  }
  return [...slots]
}

/**
 * Returns the slot of a feed that was never polled, every five minutes until it is: due in the minute after `now` when
 * it comes with few others, else spread with them over as long as it takes.
 *
 * @param together how many feeds are new at once
 */
export function firstSlotOf(id: string, now: number, together = 1): string {
  if (together <= NEW_FEEDS_PER_MINUTE) return formatSlot(INTERVALS[0], minuteOf(now) + 1)
  return formatSlot(intervalAtLeast(together / NEW_FEEDS_PER_MINUTE), hashOf(id))
}

/** What of a feed decides its slot. */
export interface Pacing extends Rhythm {
  readonly id: string
  readonly slot?: string | undefined
  /** Hours of the day, UTC, in which its publisher asks not to be polled. */
  readonly skipHours?: readonly number[] | undefined
}

/**
 * Chooses the slot a feed is in from now on. The phase comes from the feed's id, so that feeds are even over the minutes,
 * and from its failures, so that feeds that failed together are not tried again together.
 *
 * @param now epoch milliseconds
 */
export function nextSlot(feed: Pacing, now: number): string {
  const interval = chooseInterval(feed, now)
  const hash = hashOf(`${feed.id}:${feed.failures}`)
  const open = openPhases(interval, feed.skipHours)
  return formatSlot(interval, open === undefined ? hash : (open[hash % open.length] ?? hash))
}

/** Tells whether the publisher asked not to be polled at this hour; one that closes all day is not believed. */
export function isSkippedHour(skipHours: readonly number[] | undefined, now: number): boolean {
  const closed = new Set(skipHours)
  return closed.size < 24 && closed.has(new Date(now).getUTCHours())
}

/**
 * Tells whether this poll fetches the whole feed whatever its validators say, so that an ETag that never changes is found
 * out: about once a day, or every few polls, of feeds without news for a day. Known from the minute: it needs no write.
 */
export function isFullFetchDue(
  feed: Pick<Pacing, 'id' | 'slot' | 'changedAt'> & { readonly firstFetchedAt?: string | undefined },
  now: number,
): boolean {
  const latest = [feed.firstFetchedAt, feed.changedAt].map((time) => Date.parse(time ?? '')).filter(Number.isFinite)
  if (minuteOf(now - Math.max(...latest)) < DAY_MINUTES) return false
  const interval = intervalOf(feed.slot)
  const phase = Number(feed.slot?.split('#')[1] ?? 0)
  const poll = Math.floor((minuteOf(now) - phase) / interval)
  // A poll more than a day holds: the hour drifts, so that none that is always skipped is hit each time.
  const between = Math.max(POLLS_BETWEEN_FULL_FETCHES, DAY_MINUTES / interval + 1)
  return (poll + hashOf(feed.id)) % between === 0
}

/** Returns how many minutes lie between two polls of a slot. */
export function intervalOf(slot = ''): Interval {
  return intervalAtMost(Number.parseInt(slot, 10) || 0)
}

/** The phases of which at least one poll a day falls into an open hour; `undefined` when all do. */
function openPhases(interval: Interval, skipHours: readonly number[] = []): number[] | undefined {
  const closed = new Set(skipHours)
  if (interval <= 60 || closed.size === 0 || closed.size >= 24) return undefined
  const isOpen = (phase: number) => {
    for (let due = phase; due < DAY_MINUTES; due += interval) if (!closed.has(Math.floor(due / 60))) return true
    return false
  }
  return Array.from({ length: interval }, (_, phase) => phase).filter(isOpen)
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0)
}

function formatSlot(interval: Interval, minute: number): string {
  return `${interval}#${minute % interval}`
}
