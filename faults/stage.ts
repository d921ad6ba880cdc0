import type { Random } from './machine/random.ts'
import { BEGINNING, readTime } from './machine/virtual-time.ts'
import type { Call, Verdict, WireRules } from './machine/wire.ts'
import type { Entry, FeedName, FeedRule, ServedFeed } from './world/feeds.ts'
import type { HappeningName } from './world/happenings.ts'
import type { Ledger } from './world/ledger.ts'

export const MINUTE_MS = 60_000
/** The minute, counted from the world's beginning, in which the first news is out and faults may happen. */
export const FIRST_NEWS = 2
export const SECOND_NEWS = 7

/** What the Scheduler does in one minute. */
export interface Tick {
  readonly minute: number
  readonly plans: number
  readonly sends: number
  /** Milliseconds by which the clock of the machine is ahead that send-alerts runs on. */
  readonly skewMs: number
}

/** A poll message as a consumer receives it. */
export interface PollDelivery {
  readonly messageId: string
  readonly receiptHandle: string
  readonly body: string
  readonly receiveCount: number
}

/** How often a message is handed out at once, and what the second consumer is late by. */
export interface Copies {
  readonly consumers: number
  readonly laterMs: number
}

/** Minutes in which the Scheduler fires nothing, the last one exclusive. */
export interface Stop {
  readonly from: number
  readonly until: number
}

/** Where faults are put up: everything outside the functions that can go wrong. */
export interface Stage extends WireRules {
  readonly ledger: Ledger
  readonly feeds: Readonly<Record<FeedName, ServedFeed>>
  readonly feedRules: FeedRule[]
  readonly tickRules: ((tick: Tick) => Tick)[]
  readonly deliveryRules: ((message: PollDelivery) => Copies | undefined)[]
  readonly stops: Stop[]
  /** The same for plan-polls alone. */
  readonly planStops: Stop[]
  /** Whether feeds hold news that is not stored, or are to be polled all the same. */
  isPolling(): boolean
  /** Does something at the start of a minute, counted from the world's beginning. */
  at(minute: number, act: () => void | Promise<void>): void
  /** Publishes entries that are news: whoever follows their topics is to be told. */
  tell(feed: FeedName, entries: readonly Entry[]): void
  /** Publishes entries that are none. */
  put(feed: FeedName, entries: readonly Entry[]): void
  /** What people do once they were alarmed, beside redriving what is parked. */
  repair(act: () => void | Promise<void>): void
  /** Keeps the Scheduler polling until this minute, though all news is stored. */
  pollUntil(minute: number): void
  /** Says that what stands at an address is not stored any more. */
  forgetStored(url: string): void
  /** Says that nothing more is to come of what stands at an address. */
  stopAwaiting(url: string): void
  /** Lets a happening be told that nobody is to be told of, once to each audience and all such in one message. */
  tolerate(happening: HappeningName): void
  /** Ends the time without repair at this minute: the fault never heals by itself. */
  giveUpAt(minute: number): void
  /** Sends a poll message, as one that was lost and found again. */
  sendPoll(body: string): Promise<void>
  /** Starts send-alerts beside whatever runs, on a machine whose clock is so many milliseconds ahead. */
  startSend(skewMs: number): void
  /** Says that the fault has happened. */
  fired(): void
}

/** What is expected of a fault. */
export type Expected = 'once' | 'late' | 'one more' | 'parked' | 'stated' | 'quiet'

/** One fault of the catalogue. */
export interface Fault {
  readonly name: string
  readonly expected: Expected
  /** Takes seconds: played alone, not in pairs and by chance. */
  readonly isSlow?: boolean
  /** Another way in which a fault happens: played alone and by chance, its pairs are those of the first way. */
  readonly isVariant?: boolean
  /** What is told late because of it is so by minutes or by days, and by hours when this does not say. */
  readonly lateBy?: 'minutes' | 'days'
  /**
   * All that may wait until somebody mends it, when this is the only fault: everything else is unharmed. `random` is what
   * the fault is armed with.
   */
  readonly holds?: (random: Random) => readonly HappeningName[]
  arm(stage: Stage, random: Random): void
}

export const minuteOfWorld = (time: number): number => Math.floor((time - BEGINNING) / MINUTE_MS)

/** Rules on the calls that match, from the `from`-th on, for `count` of them. */
export function onCalls(
  stage: Stage,
  matches: (call: Call) => boolean,
  window: { from?: number; count?: number },
  verdict: (call: Call) => Verdict,
): void {
  const { from = 0, count = 1 } = window
  let seen = 0
  stage.rules.push((call) => {
    if (!matches(call)) return undefined
    const index = seen
    seen += 1
    if (index < from || index >= from + count) return undefined
    stage.fired()
    return verdict(call)
  })
}

/** Longer than the SDK tries, shorter than the next minute. */
const WHILE_MS = 45_000

/** Rules on every call that matches, from the first one on for three quarters of a minute. */
export function forAWhile(stage: Stage, matches: (call: Call) => boolean, verdict: (call: Call) => Verdict): void {
  let until: number | undefined
  stage.rules.push((call) => {
    if (!matches(call)) return undefined
    until ??= readTime() + WHILE_MS
    if (readTime() >= until) return undefined
    stage.fired()
    return verdict(call)
  })
}
