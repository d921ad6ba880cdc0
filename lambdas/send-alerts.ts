import { randomUUID } from 'node:crypto'
import type { Context } from 'aws-lambda'
import { runWithLease } from './alerts/lease.ts'
import { openAlerting } from './alerts/open-alerting.ts'
import { runAlerting } from './alerts/run-alerting.ts'
import { connectDynamoDb, connectSns } from './runtime/clients.ts'
import { readEnvironment } from './runtime/environment.ts'
import { SEND_ALERTS_LEASE_SECONDS } from './runtime/limits.ts'
import { log } from './runtime/log.ts'
import { readSettings } from './runtime/read-settings.ts'
import { readEventNames } from './stories/read-event-names.ts'
import { readTopics } from './topics/read-topics.ts'

const environment = readEnvironment('send-alerts')
const client = connectDynamoDb()
const alerting = openAlerting({ client, sns: connectSns() }, environment, {
  settings: readSettings(environment.CONFIG_DIR),
  topics: readTopics(environment.CONFIG_DIR),
  events: readEventNames(environment.CONFIG_DIR),
})

/**
 * Files new stories into events, sends the alerts that are due and looks after audiences. Scheduled each minute.
 *
 * One run at a time: a second one returns at once. A throw rings an alarm; what it left is done in the next minute.
 */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const lease = { holder: randomUUID(), seconds: SEND_ALERTS_LEASE_SECONDS }
  const table = { client, tableName: environment.ALERT_TABLE_NAME }
  const remainingMs = () => context.getRemainingTimeInMillis()
  const isOurs = await runWithLease(table, lease, (clock) => runAlerting({ ...alerting, clock, remainingMs }))
  if (!isOurs) log.info({ event: 'send-alerts-skipped', reason: 'another run holds the lease' })
}
