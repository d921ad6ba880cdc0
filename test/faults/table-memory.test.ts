import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerEmptyQuery } from '../../faults/machine/empty-queries.ts'
import { seedRandom } from '../../faults/machine/random.ts'
import {
  installTableMemory,
  listTexts,
  putImage,
  type TableImage,
  takeImage,
} from '../../faults/machine/table-memory.ts'
import { UNSIGNED_HEADERS } from '../../faults/machine/virtual-network.ts'
import type { RunningService } from '../../local/services/loopback-server.ts'
import { createTables, startDynamodb } from '../../local/services/start-dynamodb.ts'

const TABLES = { feeds: 'feeds', stories: 'stories', alerts: 'alerts' }
const CALLS = 600

let plain: RunningService
let ours: RunningService
let blank: TableImage

beforeAll(async () => {
  // The first binds its own memory before ours is put in its place.
  plain = await openTables()
  installTableMemory()
  ours = await openTables()
  blank = takeImage()
})

afterAll(async () => {
  await plain.close()
  await ours.close()
})

async function openTables(): Promise<RunningService> {
  const service = await startDynamodb()
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  await createTables(new DynamoDBClient({ endpoint: service.origin, region: 'us-east-1', credentials }), TABLES)
  return service
}

interface TableCall {
  readonly action: string
  readonly input: Record<string, unknown>
}

async function ask({ origin }: RunningService, { action, input }: TableCall): Promise<unknown> {
  const headers = {
    ...UNSIGNED_HEADERS,
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${action}`,
  }
  const response = await fetch(origin, { method: 'POST', headers, body: JSON.stringify(input) })
  return { status: response.status, body: await response.json() }
}

/** Calls of every kind the pipeline makes, on few keys, so that they meet. */
function makeCall(seed: string): TableCall {
  const { whole, pick, chance } = seedRandom(seed)
  const key = { pk: { S: `P${whole(4)}` }, sk: { S: pick(['a', 'ab', 'b#1', 'b#2', 'ü', '東', 'z']) } }
  const due = { S: `2026-0${1 + whole(9)}` }
  const ofIndex = {
    IndexName: 'byDue',
    KeyConditionExpression: '#shard = :shard AND #due <= :by',
    ExpressionAttributeNames: { '#shard': 'dueShard', '#due': 'dueAt' },
    ExpressionAttributeValues: { ':shard': { S: `D${whole(2)}` }, ':by': due },
  }
  const comparison = pick(['sk >= :sk', 'sk < :sk', 'sk = :sk', 'begins_with(sk, :sk)', 'sk BETWEEN :sk AND :sk'])
  const ofTable = {
    KeyConditionExpression: `pk = :pk AND ${comparison}`,
    ExpressionAttributeValues: { ':pk': key.pk, ':sk': key.sk },
  }
  const page = { ScanIndexForward: chance(0.5), ...(chance(0.4) && { Limit: 1 + whole(3) }) }
  const shard = chance(0.7) ? { dueShard: { S: `D${whole(2)}` }, dueAt: due } : {}
  const makers = [
    () => ({ action: 'GetItem', input: { Key: key, ConsistentRead: true } }),
    () => ({ action: 'DeleteItem', input: { Key: key } }),
    () => ({ action: 'Query', input: { ...ofIndex, ...page } }),
    () => ({ action: 'Query', input: { ...ofTable, ...page } }),
    () => ({ action: 'PutItem', input: { Item: { ...key, ...shard, n: { N: String(whole(9)) } } } }),
    () => ({
      action: 'PutItem',
      input: { Item: { ...key, ...shard }, ConditionExpression: 'attribute_not_exists(pk)' },
    }),
    () => ({
      action: 'UpdateItem',
      input: {
        Key: key,
        UpdateExpression: pick(['SET dueAt = :due', 'SET n = :due REMOVE dueShard', 'SET dueShard = :due']),
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':due': due },
      },
    }),
    () => ({ action: 'Scan', input: {} }),
  ]
  const { action, input } = (makers[whole(makers.length)] ?? makers[0])?.() ?? { action: '', input: {} }
  return { action, input: { TableName: 'alerts', ...input } }
}

it('answers every call as dynalite does over the memory it comes with', async () => {
  const seen = new Set<string>()
  for (let number = 0; number < CALLS; number += 1) {
    const call = makeCall(`calls/${number}`)
    const expected = await ask(plain, call)
    expect(await ask(ours, call), JSON.stringify(call)).toEqual(expected)
    seen.add(`${call.action} ${JSON.stringify(expected).slice(0, 12)}`)
  }
  expect(seen).toContain('UpdateItem {"status":40')
})

it('knows which queries find nothing, and what dynalite answers them', async () => {
  let empty = 0
  for (let number = 0; number < CALLS; number += 1) {
    // Soon every key is there.
    if (number % 20 === 0) putImage(blank)
    const call = makeCall(`empty/${number}`)
    const known = call.action === 'Query' ? answerEmptyQuery(call.input) : undefined
    const answer = await ask(ours, call)
    if (known === undefined) continue
    expect(answer, JSON.stringify(call)).toEqual({ status: 200, body: known })
    empty += 1
  }
  expect(empty).toBeGreaterThan(10)
})

it('is put back to what it held, indexes and all', async () => {
  const item = { pk: { S: 'kept' }, sk: { S: 'a' }, dueShard: { S: 'K' }, dueAt: { S: '2026' } }
  await ask(ours, { action: 'PutItem', input: { TableName: 'alerts', Item: item } })
  const image = takeImage()
  await ask(ours, { action: 'DeleteItem', input: { TableName: 'alerts', Key: { pk: item.pk, sk: item.sk } } })
  expect(listTexts('alerts').some((text) => text.includes('"kept"'))).toBe(false)
  putImage(image)
  expect(listTexts('alerts').some((text) => text.includes('"kept"'))).toBe(true)
  const query = {
    TableName: 'alerts',
    IndexName: 'byDue',
    KeyConditionExpression: 'dueShard = :shard',
    ExpressionAttributeValues: { ':shard': item.dueShard },
  }
  expect(await ask(ours, { action: 'Query', input: query })).toMatchObject({ body: { Count: 1 } })
})
