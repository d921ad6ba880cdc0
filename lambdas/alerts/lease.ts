import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { type Clock, readServiceClock } from '../runtime/service-clock.ts'
import { putIf } from '../runtime/write-if.ts'

const KEY = { pk: 'LEASE', sk: 'send-alerts' }

/**
 * Runs `work` as the only holder of the lease; `false` when another run holds it. A holder that died is passed over
 * once its lease has run out, by the clock of the table's service: one machine's may be wrong by minutes.
 *
 * @param lease.holder unique to this run
 * @param work is given that clock
 */
export async function runWithLease(
  table: { client: DynamoDBDocumentClient; tableName: string },
  lease: { holder: string; seconds: number },
  work: (clock: Clock) => Promise<void>,
): Promise<boolean> {
  const { client, tableName: TableName } = table
  const { holder, seconds } = lease
  const clock = await readServiceClock(client, { TableName, Key: KEY, ConsistentRead: true })
  const now = clock()
  // Ours already when the answer to a first attempt was lost.
  const isOurs = await putIf(client, {
    TableName,
    Item: { ...KEY, holder, leasedUntil: now + seconds * 1000 },
    ConditionExpression: 'attribute_not_exists(pk) OR leasedUntil < :now OR holder = :holder',
    ExpressionAttributeValues: { ':now': now, ':holder': holder },
  })
  if (!isOurs) return false
  try {
    await work(clock)
  } finally {
    const onlyOurs = { ConditionExpression: 'holder = :holder', ExpressionAttributeValues: { ':holder': holder } }
    // Lost to a later holder, or not deleted: it runs out by itself, and must not hide what work threw.
    await client.send(new DeleteCommand({ TableName, Key: KEY, ...onlyOurs })).catch(() => undefined)
  }
  return true
}

/** Frees the lease, whoever holds it: for an operator who knows that nobody does. */
export async function releaseLease(table: { client: DynamoDBDocumentClient; tableName: string }): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.tableName, Key: KEY }))
}
