import { groupBy } from '../runtime/group-by.ts'
import { FEEDS_PER_MESSAGE, FETCH_TIMEOUT_MS, HOST_PAUSE_MS, MAX_DELAY_SECONDS } from '../runtime/limits.ts'
import { rotate } from '../runtime/rotate.ts'
import type { FeedHint } from './feed.ts'
import { groupIntoMessages, type PollMessage } from './poll-queue.ts'

/** What one feed may take of its host's time: a fetch that uses all of its own, and the pause. */
const SLOWEST_SECONDS = (FETCH_TIMEOUT_MS + HOST_PAUSE_MS) / 1_000
/** What a feed of a crowded host is given: the pause, and a server that answers within a second. */
const QUICKEST_SECONDS = HOST_PAUSE_MS / 1_000 + 1

/** The next plan comes in a minute, or a little earlier: hosts that are free by then need not be remembered. */
const NEXT_PLAN_SECONDS = 45

/** Whatever the interval of a slot in minutes, a prime number of steps leads to all feeds of it in the end. */
const STRIDE = 7_919

/** Until when, in seconds since the epoch, what was sent may keep each host; hosts that are free by the next plan are absent. */
export type BusyHosts = Readonly<Record<string, number>>

/** The messages of one plan, and what the next one must know. */
export interface Turns {
  readonly messages: readonly PollMessage[]
  readonly busyHosts: BusyHosts
  /** Feeds of hosts that have more of them due than one after another can be asked: they wait for their next slot. */
  readonly leftOut: readonly FeedHint[]
}

/**
 * Gives each feed its turn at its host, so that a host is asked by one message at a time: one that an earlier message may
 * still keep is held back until that is done, also when it was sent by the plan of another minute. Of a host with so many
 * feeds due that this would take longer than SQS holds messages back, each is given less time.
 *
 * Where not all fit, it is others that are left out each time.
 *
 * @param now epoch milliseconds
 */
export function takeTurns(feeds: readonly FeedHint[], busyBefore: BusyHosts, now: number): Turns {
  const nowSeconds = Math.floor(now / 1_000)
  const busyHosts = new Map(Object.entries(busyBefore).filter(([, until]) => until > nowSeconds))
  const atOnce: FeedHint[] = []
  const later: PollMessage[] = []
  const leftOut: FeedHint[] = []
  for (const [host, group] of groupBy(feeds, (feed) => feed.host)) {
    if (host === '') {
      atOnce.push(...group)
      continue
    }
    const wait = Math.max(0, (busyHosts.get(host) ?? 0) - nowSeconds)
    const room = MAX_DELAY_SECONDS - wait
    const fits = Math.max(0, Math.min(group.length, Math.floor(room / QUICKEST_SECONDS)))
    const each = Math.min(SLOWEST_SECONDS, room / Math.max(1, fits))
    const inTurn = fits < group.length ? rotate(group, Math.floor(nowSeconds / 60) * STRIDE) : group
    const turns = inTurn.slice(0, fits)
    leftOut.push(...inTurn.slice(fits))
    for (let at = 0; at < turns.length; at += FEEDS_PER_MESSAGE) {
      const part = turns.slice(at, at + FEEDS_PER_MESSAGE)
      const delaySeconds = Math.ceil(wait + at * each)
      if (delaySeconds === 0) atOnce.push(...part)
      else later.push({ feeds: part, delaySeconds })
    }
    if (turns.length > 0) busyHosts.set(host, Math.ceil(nowSeconds + wait + turns.length * each))
  }
  const messages = groupIntoMessages(atOnce).map((group) => ({ feeds: group, delaySeconds: 0 }))
  const stillBusy = [...busyHosts].filter(([, until]) => until > nowSeconds + NEXT_PLAN_SECONDS)
  return { messages: [...messages, ...later], busyHosts: Object.fromEntries(stillBusy), leftOut }
}
