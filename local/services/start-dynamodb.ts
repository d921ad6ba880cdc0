import { setTimeout as sleep } from 'node:timers/promises'
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { TABLES, type TableKeys } from '../../lambdas/runtime/tables.ts'
import { checkFolderFree, holdFolder } from './hold-folder.ts'
import { listenOnLoopback, type PortOptions, type RunningService } from './loopback-server.ts'

/** The deployed name of each table. */
export type TableNames = Record<keyof typeof TABLES, string>

const TABLE_POLL_MS = 10

/**
 * Starts the embedded DynamoDB.
 *
 * @param options.directory where its tables are kept; in memory without it.
 * @throws Error when the port is busy or another run holds the directory.
 */
export async function startDynamodb(
  options: PortOptions & { readonly directory?: string | undefined } = {},
): Promise<RunningService> {
  const { directory, ...listen } = options
  // dynalite opens its store late and cannot tell of a held one: it would crash the process.
  if (directory !== undefined) await checkFolderFree(directory)
  const server = dynalite({
    ...(directory === undefined ? {} : { path: directory }),
    createTableMs: 0,
    updateTableMs: 0,
    deleteTableMs: 0,
  })
  const running = await listenOnLoopback(server, { service: 'dynamodb', ...listen })
  const release = directory === undefined ? undefined : holdFolder(directory, running.port)
  return {
    ...running,
    close: async () => {
      await running.close()
      release?.()
    },
  }
}

/** Creates those of the three tables that are not there yet, as `lib/` deploys them, and waits until they are. */
export async function createTables(client: DynamoDBClient, names: TableNames): Promise<void> {
  await Promise.all([
    createTable(client, names.feeds, TABLES.feeds),
    createTable(client, names.stories, TABLES.stories),
    createTable(client, names.alerts, TABLES.alerts),
  ])
}

async function createTable(client: DynamoDBClient, name: string, keys: TableKeys): Promise<void> {
  try {
    await client.send(new CreateTableCommand(describeTable(name, keys)))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
  for (;;) {
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: name }))
    if (table?.TableStatus === 'ACTIVE') return
    await sleep(TABLE_POLL_MS)
  }
}

function describeTable(name: string, keys: TableKeys): CreateTableCommandInput {
  const { partitionKey, sortKey, index, furtherIndexes = [] } = keys
  const indexes = [index, ...furtherIndexes]
  const ofIndexes = indexes.flatMap((one) => [one.partitionKey, one.sortKey])
  const keyNames = new Set([partitionKey, ...(sortKey ? [sortKey] : []), ...ofIndexes])
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...keyNames].map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: describeKeys(partitionKey, sortKey),
    GlobalSecondaryIndexes: indexes.map((one) => ({
      IndexName: one.name,
      KeySchema: describeKeys(one.partitionKey, one.sortKey),
      Projection:
        one.includes.length > 0
          ? { ProjectionType: 'INCLUDE', NonKeyAttributes: [...one.includes] }
          : { ProjectionType: 'KEYS_ONLY' },
    })),
  }
}

function describeKeys(partitionKey: string, sortKey: string | undefined): CreateTableCommandInput['KeySchema'] {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    ...(sortKey ? [{ AttributeName: sortKey, KeyType: 'RANGE' as const }] : []),
  ]
}
