import { groupBy } from '../runtime/group-by.ts'
import { FEEDS_PER_MESSAGE, FETCH_TIMEOUT_MS, HOST_PAUSE_MS, MAX_DELAY_SECONDS } from '../runtime/limits.ts'
import type { FeedHint } from './feed.ts'
import { groupIntoMessages, type PollMessage } from './poll-queue.ts'

/** What one feed may take of its host's time: a fetch that uses all of its own, and the pause. */
const SLOWEST_SECONDS = (FETCH_TIMEOUT_MS + HOST_PAUSE_MS) / 1_000
/** What a feed of a crowded host is given: the pause, and a server that answers within a second. */
const QUICKEST_SECONDS = HOST_PAUSE_MS / 1_000 + 1

/** The next plan comes in a minute, or a little earlier: hosts that are free by then need not be remembered. */
const NEXT_PLAN_SECONDS = 45

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
 * @param feeds those named first of a host are left out last
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
    const each = Math.min(SLOWEST_SECONDS, Math.max(QUICKEST_SECONDS, room / group.length))
    const turns = group.slice(0, Math.max(0, Math.floor(room / each)))
    leftOut.push(...group.slice(turns.length))
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
