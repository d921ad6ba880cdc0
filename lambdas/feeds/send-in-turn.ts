import { log } from '../runtime/log.ts'
import type { FeedHint } from './feed.ts'
import type { FeedTable } from './feed-table.ts'
import { takeTurnsAlone } from './host-turns.ts'
import type { PollMessage, PollQueue } from './poll-queue.ts'

/** Others that send again at the same moment, and the plan of this minute, may each be first. */
const SAVE_ATTEMPTS = 5

/** The poll queue for what no plan sends: polls that failed for a reason of ours, and those a person asks for. */
export type TurnQueue = ReturnType<typeof openTurnQueue>

/** Opens the poll queue so that what is sent waits for its hosts, as what a plan sends does. */
export function openTurnQueue(
  feedTable: Pick<FeedTable, 'readPlan' | 'savePlan'>,
  pollQueue: Pick<PollQueue, 'sendMessages'>,
) {
  return {
    /**
     * Sends feeds to be polled, each group a message. It is noted before in the plan which hosts they keep and until when:
     * plans and others that send so wait for that, and they for those.
     *
     * @throws Error when SQS did not take some of them; those it took may be sent again, which is harmless.
     */
    async send(groups: readonly (readonly FeedHint[])[]): Promise<void> {
      await pollQueue.sendMessages(await takePlace(feedTable, groups))
    },
  }
}

async function takePlace(
  feedTable: Pick<FeedTable, 'readPlan' | 'savePlan'>,
  groups: readonly (readonly FeedHint[])[],
): Promise<readonly PollMessage[]> {
  try {
    for (let attempt = 0; attempt < SAVE_ATTEMPTS; attempt++) {
      const plan = await feedTable.readPlan()
      const { messages, busyHosts } = takeTurnsAlone(groups, plan?.busyHosts ?? {}, Date.now())
      // Nothing was ever planned: nobody is to be waited for.
      if (plan === undefined || (await feedTable.savePlan(plan, { ...plan, busyHosts }))) return messages
    }
    log.warn({ event: 'turns-not-taken', reason: `others took theirs in each of ${SAVE_ATTEMPTS} attempts` })
  } catch (error) {
    // What fails is sent again all the more while the table is away: it must not be lost for want of a turn.
    log.warn({ event: 'turns-not-taken', reason: String(error) })
  }
  return takeTurnsAlone(groups, {}, Date.now()).messages
}
