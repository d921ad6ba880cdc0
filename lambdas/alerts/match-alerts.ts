import { WRITES_AT_ONCE } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { runAll } from '../runtime/run-limited.ts'
import type { FiledStories } from '../stories/filed-stories.ts'
import type { Alert } from './alert.ts'
import type { AlertTable } from './alert-table.ts'
import { type Audience, wants } from './audience.ts'
import { dueAt } from './due-at.ts'

/**
 * Sees to the alerts that were put while their audience could not be read, now that it can: what it does not want is
 * withdrawn, the rest is due when its wishes say. Returns the alerts that are due now, those of old with them.
 *
 * @param now epoch milliseconds
 */
export async function matchAlerts(
  { alertTable, filedStories }: { readonly alertTable: AlertTable; readonly filedStories: FiledStories },
  { id: audienceId, preferences }: Audience,
  alerts: readonly Alert[],
  now: number,
): Promise<Alert[]> {
  const matched = await runAll(alerts, WRITES_AT_ONCE, async (alert) => {
    if (!alert.isUnmatched) return [alert]
    const { eventId } = alert
    const stories = await filedStories.listEvent(eventId)
    const isWanted = stories.some((story) => wants(preferences, story))
    // An event that has no stories is no matter of wishes: sending tells what became of it.
    if (!isWanted && stories.length > 0) {
      const reason = 'its audience, which could not be read at the time, does not ask for it'
      await alertTable.withdraw(alert, { at: new Date(now).toISOString(), reason })
      log.info({ event: 'alert-withdrawn', audienceId, eventId, reason })
      return []
    }
    const at = dueAt(preferences, now)
    await alertTable.match(alert, new Date(at).toISOString())
    return at <= now ? [alert] : []
  })
  return matched.flat()
}
