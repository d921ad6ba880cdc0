import { askService } from '../machine/virtual-network.ts'
import { SERVICE_PORTS } from '../machine/wire.ts'

const AUTHORIZATION = 'AWS4-HMAC-SHA256 Credential=faults, SignedHeaders=host, Signature=none'

/** An item as DynamoDB keeps it, its values without their type tags; binary ones are left in base64. */
export type Item = Readonly<Record<string, unknown>>
/** An item as DynamoDB sends it. */
export type TypedItem = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Asks the embedded DynamoDB or SQS past the SDK and past every fault. */
export async function askRaw(
  service: 'dynamodb' | 'sqs',
  action: string,
  input: object,
): Promise<Record<string, unknown>> {
  const prefix = service === 'sqs' ? 'AmazonSQS' : 'DynamoDB_20120810'
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `${prefix}.${action}`,
    'x-amz-date': '20260101T000000Z',
    authorization: AUTHORIZATION,
  }
  const body = Buffer.from(JSON.stringify(input))
  const answer = await askService({ port: SERVICE_PORTS[service], method: 'POST', path: '/', headers, body })
  if (answer.status !== 200) throw new Error(`${action}: ${answer.body}: expected 200`)
  return JSON.parse(answer.body.toString('utf8'))
}

/** Reads a whole table. */
export async function scanTyped(tableName: string): Promise<TypedItem[]> {
  const { Items } = await askRaw('dynamodb', 'Scan', { TableName: tableName })
  return Items as TypedItem[]
}

/** Puts items into an empty table. */
export async function fillTable(tableName: string, items: readonly TypedItem[]): Promise<void> {
  for (let at = 0; at < items.length; at += 25) {
    const requests = items.slice(at, at + 25).map((item) => ({ PutRequest: { Item: item } }))
    await askRaw('dynamodb', 'BatchWriteItem', { RequestItems: { [tableName]: requests } })
  }
}

/** Brings a table back to what it held. */
export async function restoreTable(tableName: string, items: readonly TypedItem[]): Promise<void> {
  for (const { pk, sk } of await scanTyped(tableName)) {
    await askRaw('dynamodb', 'DeleteItem', { TableName: tableName, Key: { pk, sk } })
  }
  await fillTable(tableName, items)
}

export const plain = (item: TypedItem): Item =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainValue(value)]))

function plainValue(value: Readonly<Record<string, unknown>>): unknown {
  const [[type, held] = ['', undefined]] = Object.entries(value)
  if (type === 'N') return Number(held)
  if (type === 'M') return plain(held as TypedItem)
  if (type === 'L') return (held as Record<string, unknown>[]).map(plainValue)
  return held
}
