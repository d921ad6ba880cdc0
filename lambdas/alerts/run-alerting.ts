import { log } from '../runtime/log.ts'
import { type Cabinet, fileStories } from './file-stories.ts'
import type { Outbox } from './outbox.ts'
import { retireAudiences } from './retire-audiences.ts'
import { sendDueAlerts } from './send-due-alerts.ts'
import { type Moves, settleMoves } from './settle-moves.ts'

/**
 * Does what is to be done each minute, in this order: new stories are filed, those who changed their wishes leave their
 * old audience right before anything is sent, what is due is sent, empty audiences are retired.
 *
 * @throws Error when something was not done: it waits for the next minute
 */
export async function runAlerting(alerting: Cabinet & Outbox & Moves): Promise<void> {
  const filing = await tryFiling(alerting)
  // Whoever confirms between this and the sending is sent the same by both audiences: filing may take half a minute.
  const moves = await settleMoves(alerting, alerting.clock(), alerting.remainingMs)
  const sending = await sendDueAlerts(alerting, alerting.clock(), moves.awaiting)
  await retireAudiences(alerting, alerting.clock(), alerting.remainingMs)
  if (moves.failed + filing.failed + sending.failed > 0) {
    throw new Error(
      `${filing.failed} stories not filed, ${sending.failed} audiences not sent to, ` +
        `${moves.failed} moves not settled: see the log above`,
    )
  }
}

/** What keeps stories from being filed, as an audience that cannot be read does, keeps nothing from being sent that is due. */
async function tryFiling(alerting: Cabinet & Outbox): Promise<{ failed: number }> {
  try {
    return await fileStories(alerting, alerting.clock(), alerting.remainingMs)
  } catch (error) {
    log.error({ event: 'filing-failed', reason: String(error) })
    return { failed: 1 }
  }
}
