import type { FeedTable } from './feed-table.ts'
import { groupIntoMessages, type PollQueue } from './poll-queue.ts'
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
export async function planDuePolls(feedTable: FeedTable, pollQueue: PollQueue, now: number): Promise<Plan> {
  const minute = minuteOf(now)
  const plannedThrough = await feedTable.readCursor()
  // Without a cursor the pipeline is new: nothing was missed.
  const from = plannedThrough ?? minute - 1
  if (minute <= from) return { feeds: 0, messages: 0, minutes: 0 }
  const feeds = await feedTable.listDue(slotsDue(from, minute))
  const messages = groupIntoMessages(feeds)
  await pollQueue.send(messages)
  await feedTable.moveCursor(plannedThrough, minute)
  return { feeds: feeds.length, messages: messages.length, minutes: minute - from }
}
