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

/**
 * Bytes of hosts that are remembered at most: the item they stand in is written each minute and holds 400 KB. More than
 * that is due only after an outage, and those that are free first are forgotten.
 */
const MAX_BUSY_BYTES = 200_000
/** A number and its type, beside a host's name (DynamoDB developer guide, "Item sizes and formats"). */
const BYTES_BESIDE_HOST = 24

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
  return { messages: [...messages, ...later], busyHosts: keepLongest(stillBusy), leftOut }
}

/**
 * Makes a message of each group, whatever it holds: each waits until its hosts are free of what was sent before, and of the
 * groups before it. For what is sent again, beside what a plan sends.
 *
 * @param now epoch milliseconds
 */
export function takeTurnsAlone(
  groups: readonly (readonly FeedHint[])[],
  busyBefore: BusyHosts,
  now: number,
): Pick<Turns, 'messages' | 'busyHosts'> {
  const nowSeconds = Math.floor(now / 1_000)
  const busyHosts = new Map(Object.entries(busyBefore).filter(([, until]) => until > nowSeconds))
  const messages = groups.map((feeds): PollMessage => {
    const hosts = groupBy(
      feeds.filter(({ host }) => host !== ''),
      ({ host }) => host,
    )
    const freeAt = Math.max(nowSeconds, ...[...hosts.keys()].map((host) => busyHosts.get(host) ?? nowSeconds))
    const delaySeconds = Math.min(Math.ceil(freeAt - nowSeconds), MAX_DELAY_SECONDS)
    for (const [host, { length }] of hosts) {
      busyHosts.set(host, Math.ceil(nowSeconds + delaySeconds + length * SLOWEST_SECONDS))
    }
    return { feeds, delaySeconds }
  })
  return { messages, busyHosts: keepLongest([...busyHosts]) }
}

/** Joins what two plans that ran side by side know of hosts. */
export function joinBusyHosts(one: BusyHosts, other: BusyHosts): BusyHosts {
  const hosts = new Set([...Object.keys(one), ...Object.keys(other)])
  return keepLongest([...hosts].map((host) => [host, Math.max(one[host] ?? 0, other[host] ?? 0)]))
}

function keepLongest(busyHosts: readonly (readonly [host: string, until: number])[]): BusyHosts {
  let bytes = 0
  const fitting = busyHosts
    .toSorted(([, one], [, other]) => other - one)
    .filter(([host]) => {
      bytes += Buffer.byteLength(host) + BYTES_BESIDE_HOST
      return bytes <= MAX_BUSY_BYTES
    })
  return Object.fromEntries(fitting)
}
