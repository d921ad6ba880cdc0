import { type Cabinet, fileStories } from './file-stories.ts'
import { retireAudiences } from './retire-audiences.ts'
import { type Outbox, sendDueAlerts } from './send-due-alerts.ts'
import { type Moves, settleMoves } from './settle-moves.ts'

/**
 * Does what is to be done each minute, in this order: those who changed their wishes leave their old audience before
 * anything is sent, new stories are filed, what is due is sent, empty audiences are retired.
 *
 * @throws Error when something was not done: it waits for the next minute
 */
export async function runAlerting(alerting: Cabinet & Outbox & Moves): Promise<void> {
  const moves = await settleMoves(alerting, alerting.clock())
  const filing = await fileStories(alerting, alerting.clock(), alerting.remainingMs)
  const sending = await sendDueAlerts(alerting, alerting.clock())
  await retireAudiences(alerting, alerting.clock())
  if (moves.failed + filing.failed + sending.failed > 0) {
    throw new Error(
      `${filing.failed} stories not filed, ${sending.failed} audiences not sent to, ` +
        `${moves.failed} moves not settled: see the log above`,
    )
  }
}
