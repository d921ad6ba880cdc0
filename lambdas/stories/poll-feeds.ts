import type { Context, SQSRecord } from 'aws-lambda'
import { answeringHost } from '../feeds/asked-hosts.ts'
import type { FeedHint } from '../feeds/feed.ts'
import { closeConnections } from '../feeds/fetch-feed.ts'
import { readPollMessage } from '../feeds/poll-queue.ts'
import type { TurnQueue } from '../feeds/send-in-turn.ts'
import { groupBy } from '../runtime/group-by.ts'
import { HOST_PAUSE_MS, HOSTS_AT_ONCE, POLL_FEED_TIMEOUT_MS } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { pause } from '../runtime/pause.ts'
import { runLimited } from '../runtime/run-limited.ts'
import { type Collector, collectStories } from './collect-stories.ts'

/** One delivery of a poll message. */
export interface Delivery {
  readonly feeds: readonly FeedHint[]
  /** 1 the first time. */
  readonly receiveCount: number
  readonly remainingMs: () => number
}

/**
 * Reads one delivery of a record of the poll queue.
 *
 * @throws Error when its body is no poll message
 */
export function readDelivery(
  { body, attributes }: SQSRecord,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Delivery {
  return {
    feeds: readPollMessage(body),
    receiveCount: Number(attributes.ApproximateReceiveCount),
    remainingMs: () => context.getRemainingTimeInMillis(),
  }
}

/**
 * Polls the feeds of one message: hosts side by side, the feeds of a host one after another with a pause.
 *
 * A feed that fails for a reason of ours is sent again alone, as are all of them on a second delivery (something killed
 * the first) and those that time ran out for: one poison feed cannot hold the others. When a host answers that it is asked
 * too much (429, 503 with Retry-After), its other feeds wait for their next slot.
 *
 * @throws Error when a message of a single feed fails: SQS delivers it again, then to the dead-letter queue.
 */
export async function pollFeeds(collector: Collector, pollQueue: TurnQueue, delivery: Delivery): Promise<void> {
  const { feeds, receiveCount, remainingMs } = delivery
  if (receiveCount > 1 && feeds.length > 1) return pollQueue.send(feeds.map((feed) => [feed]))
  const left: FeedHint[] = []
  const failures: { feed: FeedHint; reason: unknown }[] = []
  /** Whether its host asked to be left alone; one that a feed is redirected to may, and its own has nothing to do with it. */
  const pollOne = async (feed: FeedHint): Promise<boolean> => {
    if (remainingMs() < POLL_FEED_TIMEOUT_MS) {
      left.push(feed)
      return false
    }
    try {
      const collected = await collectStories(collector, feed.id, Date.now())
      return collected.kind === 'unhealthy' && collected.busyHost === answeringHost(feed)
    } catch (reason) {
      failures.push({ feed, reason })
      return false
    }
  }
  await runLimited([...groupBy(feeds, answeringHost).values()], HOSTS_AT_ONCE, async (group) => {
    for (const [index, feed] of group.entries()) {
      if (index > 0 && feed.host !== '') await pause(HOST_PAUSE_MS)
      const isHostBusy = await pollOne(feed)
      const { length: feedsLeftOut } = group.slice(index + 1)
      if (isHostBusy && feed.host !== '' && feedsLeftOut > 0) {
        log.warn({ event: 'host-busy', host: answeringHost(feed), feedsLeftOut })
        break
      }
    }
  })
  // A function is frozen between two messages, and its connections would be with it.
  await closeConnections()
  for (const { feed, reason } of failures) log.error({ event: 'poll-failed', feedId: feed.id, reason: String(reason) })
  const [first] = failures
  if (first && feeds.length === 1)
    throw new Error(`feed ${first.feed.id} cannot be polled: ${first.reason}`, { cause: first.reason })
  if (left.length > 0) await pollQueue.send([left])
  if (failures.length > 0) await pollQueue.send(failures.map(({ feed }) => [feed]))
}
