import { listTexts, replaceText } from '../machine/table-memory.ts'
import { askService, UNSIGNED_HEADERS } from '../machine/virtual-network.ts'
import { SERVICE_PORTS } from '../machine/wire.ts'

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
    ...UNSIGNED_HEADERS,
  }
  const body = Buffer.from(JSON.stringify(input))
  const answer = await askService({ port: SERVICE_PORTS[service], method: 'POST', path: '/', headers, body })
  if (answer.status !== 200) throw new Error(`${action}: ${answer.body}: expected 200`)
  return JSON.parse(answer.body.toString('utf8'))
}

/** Items that were read before, by their JSON: most are the same from one minute, and one play, to the next. */
const itemsRead = new Map<string, Item>()
const MOST_ITEMS_READ = 10_000

/** Reads a whole table, past everything. */
export const readTyped = (tableName: string): TypedItem[] => listTexts(tableName).map((text) => JSON.parse(text))

/** Reads a whole table, its values without their type tags. */
export function readItems(tableName: string): Item[] {
  if (itemsRead.size > MOST_ITEMS_READ) itemsRead.clear()
  return listTexts(tableName).map((text) => {
    const item = itemsRead.get(text) ?? plain(JSON.parse(text))
    itemsRead.set(text, item)
    return item
  })
}

/** Puts an item into a table. */
export async function putItem(tableName: string, item: TypedItem): Promise<void> {
  await askRaw('dynamodb', 'PutItem', { TableName: tableName, Item: item })
}

/** Puts an item that no index holds, in far less time once it is there: for what is written each minute. */
export async function overwriteItem(tableName: string, item: TypedItem): Promise<void> {
  const key = `"pk":${JSON.stringify(item.pk)},"sk":${JSON.stringify(item.sk)}`
  if (!replaceText(tableName, (text) => text.includes(key), JSON.stringify(item))) await putItem(tableName, item)
}

/** Brings a table back to what it held. */
export async function restoreTable(tableName: string, items: readonly TypedItem[]): Promise<void> {
  for (const { pk, sk } of readTyped(tableName)) {
    await askRaw('dynamodb', 'DeleteItem', { TableName: tableName, Key: { pk, sk } })
  }
  for (const item of items) await putItem(tableName, item)
}

const plain = (item: TypedItem): Item =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainValue(value)]))

function plainValue(value: Readonly<Record<string, unknown>>): unknown {
  const [[type, held] = ['', undefined]] = Object.entries(value)
  if (type === 'N') return Number(held)
  if (type === 'M') return plain(held as TypedItem)
  if (type === 'L') return (held as Record<string, unknown>[]).map(plainValue)
  return held
}
