import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TABLES, type TableKeys } from '../../lambdas/runtime/tables.ts'
import { createTables, startDynamodb } from '../../local/services/start-dynamodb.ts'

const NAMES = { feeds: 'local-feeds', stories: 'local-stories', alerts: 'local-alerts' }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-dynamodb-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function withDynamodb<T>(use: (client: DynamoDBClient) => Promise<T>, directory?: string): Promise<T> {
  const dynamodb = await startDynamodb({ directory })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint: dynamodb.origin, region: 'us-east-1', credentials, maxAttempts: 1 })
  try {
    return await use(client)
  } finally {
    client.destroy()
    await dynamodb.close()
  }
}

test('the three tables are made with their keys, on demand, once', async () => {
  await withDynamodb(async (client) => {
    await createTables(client, NAMES)
    await createTables(client, NAMES)
    expect((await client.send(new ListTablesCommand({}))).TableNames?.sort()).toEqual(Object.values(NAMES).sort())
    for (const kind of ['feeds', 'stories', 'alerts'] as const) {
      const { partitionKey, sortKey, index, furtherIndexes = [] }: TableKeys = TABLES[kind]
      const { Table } = await client.send(new DescribeTableCommand({ TableName: NAMES[kind] }))
      expect(Table).toMatchObject({ TableStatus: 'ACTIVE', BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' } })
      expect(Table?.KeySchema?.map(({ AttributeName }) => AttributeName)).toEqual(
        sortKey ? [partitionKey, sortKey] : [partitionKey],
      )
      const byName = Table?.GlobalSecondaryIndexes?.sort((a, b) => (a.IndexName ?? '').localeCompare(b.IndexName ?? ''))
      expect(byName).toMatchObject(
        [index, ...furtherIndexes].map((one) => ({
          IndexName: one.name,
          KeySchema: [{ AttributeName: one.partitionKey }, { AttributeName: one.sortKey }],
          Projection:
            one.includes.length > 0
              ? { ProjectionType: 'INCLUDE', NonKeyAttributes: one.includes }
              : { ProjectionType: 'KEYS_ONLY' },
        })),
      )
    }
  })
})

test('an index of keys returns keys alone', async () => {
  await withDynamodb(async (client) => {
    await createTables(client, NAMES)
    const keys = { pk: { S: 'story' }, sk: { S: 'x' }, toBeFiled: { S: 'new' }, firstSeenAt: { S: '2023' } }
    await client.send(new PutItemCommand({ TableName: NAMES.stories, Item: { ...keys, title: { S: 'long' } } }))
    const { Items } = await client.send(
      new QueryCommand({
        TableName: NAMES.stories,
        IndexName: 'toBeFiled',
        KeyConditionExpression: 'toBeFiled = :new',
        ExpressionAttributeValues: { ':new': { S: 'new' } },
      }),
    )
    expect(Items).toEqual([keys])
  })
})

test('a table on disk keeps its items over a restart, one in memory starts empty', async () => {
  const key = { pk: { S: 'story' }, sk: { S: 'story' } }
  const item = { ...key, url: { S: 'https://example.com/' } }
  await withDynamodb(async (client) => {
    await createTables(client, NAMES)
    await client.send(new PutItemCommand({ TableName: NAMES.stories, Item: item }))
  }, folder)
  await withDynamodb(async (client) => {
    await createTables(client, NAMES)
    const { Item } = await client.send(new GetItemCommand({ TableName: NAMES.stories, Key: key }))
    expect(Item).toEqual(item)
  }, folder)
  await withDynamodb(async (client) => {
    expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual([])
  })
})

test('a folder that another run holds is told at the start', async () => {
  const first = await startDynamodb({ directory: folder })
  await expect(startDynamodb({ directory: folder })).rejects.toThrow(`${folder} is in use by process`)
  await first.close()
})

test('a busy port is told with the flag that changes it', async () => {
  const first = await startDynamodb()
  await expect(startDynamodb({ port: first.port })).rejects.toThrow(
    `dynamodb: port ${first.port} is busy: expected a free port; choose another with --port`,
  )
  await first.close()
})
