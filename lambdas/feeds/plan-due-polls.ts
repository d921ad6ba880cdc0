import { groupBy } from '../runtime/group-by.ts'
import { log } from '../runtime/log.ts'
import type { FeedTable } from './feed-table.ts'
import { takeTurns } from './host-turns.ts'
import type { PollQueue } from './poll-queue.ts'
import { minuteOf, slotsDue } from './slots.ts'

/** What one plan did. */
export interface Plan {
  readonly feeds: number
  readonly messages: number
  /** Minutes caught up, this one included; 0 when this minute was planned already. */
  readonly minutes: number
}

/**
 * Sends the feeds due since the plan cursor to the poll queue, then moves the cursor. A tick fired twice finds nothing
 * due; a tick that died before the cursor moved is planned again by the next.
 *
 * @param now epoch milliseconds
 */
export async function planDuePolls(
  feedTable: FeedTable,
  pollQueue: Pick<PollQueue, 'sendMessages'>,
  now: number,
): Promise<Plan> {
  const minute = minuteOf(now)
  const { plannedThrough, busyHosts = {} } = (await feedTable.readPlan()) ?? {}
  // Without a cursor the pipeline is new: nothing was missed.
  const from = plannedThrough ?? minute - 1
  if (minute <= from) return { feeds: 0, messages: 0, minutes: 0 }
  const feeds = await feedTable.listDue(slotsDue(from, minute))
  const turns = takeTurns(feeds, busyHosts, now)
  await pollQueue.sendMessages(turns.messages)
  // The hosts that are busy travel with the cursor, which is written each minute anyway.
  await feedTable.moveCursor(plannedThrough, minute, turns.busyHosts)
  for (const [host, group] of groupBy(turns.leftOut, (feed) => feed.host)) {
    log.warn({ event: 'host-crowded', host, feedsLeftOut: group.length })
  }
  const { length: messages } = turns.messages
  return { feeds: feeds.length - turns.leftOut.length, messages, minutes: minute - from }
}
