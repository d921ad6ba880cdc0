import { openAlertTable } from '../lambdas/alerts/alert-table.ts'
import { openAudienceTable } from '../lambdas/alerts/audience-table.ts'
import { connectDynamoDb } from '../lambdas/runtime/clients.ts'
import { LOCAL_TABLES } from './local-environment.ts'

const WEEK_MS = 7 * 86_400_000

/**
 * Makes the first digest of each audience that has had none due now: who watches a demo does not wait for the morning.
 */
export async function bringDigestsForward(now: number): Promise<void> {
  const client = connectDynamoDb()
  const alertTable = openAlertTable(client, LOCAL_TABLES.alerts)
  const audiences = await openAudienceTable(client, LOCAL_TABLES.alerts).list()
  const waiting = audiences.filter(
    ({ preferences, recentSends }) => preferences.cadence.kind !== 'instant' && recentSends.length === 0,
  )
  const ids = new Set(waiting.map(({ id }) => id))
  for (const key of await alertTable.listDue(new Date(now + WEEK_MS).toISOString())) {
    if (ids.has(key.audienceId)) await alertTable.postpone(key, new Date(now).toISOString())
  }
  client.destroy()
}
