import { groupBy } from '../runtime/group-by.ts'
import { log } from '../runtime/log.ts'
import { answeringHost } from './asked-hosts.ts'
import type { FeedTable, PlanState } from './feed-table.ts'
import { joinBusyHosts, takeTurns } from './host-turns.ts'
import type { PollQueue } from './poll-queue.ts'
import { minuteOf, slotsDue } from './slots.ts'

/** Polls are sent again when something of ours fails: a few at once at the most. */
const SAVE_ATTEMPTS = 5

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
  feedTable: Pick<FeedTable, 'readPlan' | 'savePlan' | 'listDue'>,
  pollQueue: Pick<PollQueue, 'sendMessages'>,
  now: number,
): Promise<Plan> {
  const minute = minuteOf(now)
  const before = await feedTable.readPlan()
  // Without a cursor the pipeline is new: nothing was missed.
  const from = before?.plannedThrough ?? minute - 1
  if (minute <= from) return { feeds: 0, messages: 0, minutes: 0 }
  const feeds = await feedTable.listDue(slotsDue(from, minute))
  const turns = takeTurns(feeds, before?.busyHosts ?? {}, now)
  await pollQueue.sendMessages(turns.messages)
  // The hosts that are busy travel with the cursor, which is written each minute anyway.
  await moveCursor(feedTable, before, { plannedThrough: minute, busyHosts: turns.busyHosts })
  for (const [host, group] of groupBy(turns.leftOut, answeringHost)) {
    log.warn({ event: 'host-crowded', host, feedsLeftOut: group.length })
  }
  const { length: messages } = turns.messages
  return { feeds: feeds.length - turns.leftOut.length, messages, minutes: minute - from }
}

/**
 * Moves the cursor, unless another plan moved it meanwhile: that one sent the same polls. A poll that was sent again
 * meanwhile has saved which host that keeps.
 */
async function moveCursor(
  feedTable: Pick<FeedTable, 'readPlan' | 'savePlan'>,
  before: PlanState | undefined,
  next: Omit<PlanState, 'revision'>,
): Promise<void> {
  if (await feedTable.savePlan(before, next)) return
  for (let attempt = 1; attempt < SAVE_ATTEMPTS; attempt++) {
    const saved = await feedTable.readPlan()
    if (saved === undefined || saved.plannedThrough !== before?.plannedThrough) return
    const busyHosts = joinBusyHosts(next.busyHosts, saved.busyHosts)
    if (await feedTable.savePlan(saved, { ...next, busyHosts })) return
  }
  throw new Error(`the plan cursor was not moved in ${SAVE_ATTEMPTS} attempts: expected one of them to find it at rest`)
}
