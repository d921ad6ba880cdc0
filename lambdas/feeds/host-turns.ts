import { groupBy } from '../runtime/group-by.ts'
import { FEEDS_PER_MESSAGE, FETCH_TIMEOUT_MS, HOST_PAUSE_MS, MAX_DELAY_SECONDS } from '../runtime/limits.ts'
import { rotate } from '../runtime/rotate.ts'
import { answeringHost, splitHosts } from './asked-hosts.ts'
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
 * A feed that is redirected takes its turn at the host that answers, when its own is free, and keeps that until it is done.
 * Where not all fit, it is others that are left out each time.
 *
 * @param now epoch milliseconds
 */
export function takeTurns(feeds: readonly FeedHint[], busyBefore: BusyHosts, now: number): Turns {
  const nowSeconds = Math.floor(now / 1_000)
  const busyHosts = new Map(Object.entries(busyBefore).filter(([, until]) => until > nowSeconds))
  const waitOf = (host: string) => Math.max(0, (busyHosts.get(host) ?? 0) - nowSeconds)
  /** Until when the hosts are busy that a feed is redirected from. */
  const furtherWaitOf = (feed: FeedHint) => Math.max(0, ...splitHosts(feed.host).slice(1).map(waitOf))
  const atOnce: FeedHint[] = []
  const later: PollMessage[] = []
  const leftOut: FeedHint[] = []
  for (const group of groupInTurn(feeds)) {
    const host = answeringHost(group[0] ?? { host: '' })
    if (host === '') {
      atOnce.push(...group)
      continue
    }
    let free = waitOf(host)
    const room = MAX_DELAY_SECONDS - free
    const fits = Math.max(0, Math.min(group.length, Math.floor(room / QUICKEST_SECONDS)))
    const each = Math.min(SLOWEST_SECONDS, room / Math.max(1, fits))
    const inTurn = fits < group.length ? rotate(group, Math.floor(nowSeconds / 60) * STRIDE) : group
    leftOut.push(...inTurn.slice(fits))
    let rest = inTurn.slice(0, fits).toSorted((one, other) => furtherWaitOf(one) - furtherWaitOf(other))
    for (let [first] = rest; first !== undefined; [first] = rest) {
      const start = Math.max(free, furtherWaitOf(first))
      const delaySeconds = Math.ceil(start)
      if (delaySeconds > MAX_DELAY_SECONDS) {
        leftOut.push(...rest)
        break
      }
      // One whose own host is not free by then is not waited for.
      const part = rest.filter((feed) => furtherWaitOf(feed) <= start).slice(0, FEEDS_PER_MESSAGE)
      if (delaySeconds === 0) atOnce.push(...part)
      else later.push({ feeds: part, delaySeconds })
      free = start + part.length * each
      for (const [index, feed] of part.entries()) {
        const doneAt = Math.ceil(nowSeconds + start + (index + 1) * each)
        for (const asked of splitHosts(feed.host)) keepBusy(busyHosts, asked, doneAt)
      }
      rest = rest.filter((feed) => !part.includes(feed))
    }
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
    const asked = feeds.filter(({ host }) => host !== '')
    const hosts = asked.flatMap(({ host }) => splitHosts(host))
    const freeAt = Math.max(nowSeconds, ...hosts.map((host) => busyHosts.get(host) ?? nowSeconds))
    const delaySeconds = Math.min(Math.ceil(freeAt - nowSeconds), MAX_DELAY_SECONDS)
    for (const group of groupBy(asked, answeringHost).values()) {
      const doneAt = Math.ceil(nowSeconds + delaySeconds + group.length * SLOWEST_SECONDS)
      for (const host of group.flatMap((feed) => splitHosts(feed.host))) keepBusy(busyHosts, host, doneAt)
    }
    return { feeds, delaySeconds }
  })
  return { messages, busyHosts: keepLongest([...busyHosts]) }
}

/** The feeds of each host in turn; those that are redirected to one come after its own. */
function groupInTurn(feeds: readonly FeedHint[]): FeedHint[][] {
  const isRedirected = ({ host }: FeedHint) => splitHosts(host).length > 1
  const own = feeds.filter((feed) => !isRedirected(feed))
  return [own, feeds.filter(isRedirected)].flatMap((some) => [...groupBy(some, answeringHost).values()])
}

function keepBusy(busyHosts: Map<string, number>, host: string, until: number): void {
  busyHosts.set(host, Math.max(until, busyHosts.get(host) ?? 0))
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
