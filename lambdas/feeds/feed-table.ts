import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { runAll } from '../runtime/run-limited.ts'
import { TABLES } from '../runtime/tables.ts'
import { putIf } from '../runtime/write-if.ts'
import { namePolledHosts } from './asked-hosts.ts'
import type { Feed, FeedHint } from './feed.ts'
import type { BusyHosts } from './host-turns.ts'

/** Feeds are spread over this many partitions: all of them can be listed without a scan, and none is hot. */
const PARTITIONS = 16
const QUERIES_AT_ONCE = 16

const text = v.optional(v.string())
const validator = v.exactOptional(v.string())
const FeedItem = v.object({
  id: v.string(),
  url: v.string(),
  title: text,
  listedBy: v.picklist(['config', 'person']),
  listedAs: text,
  slot: text,
  validators: v.object({ etag: validator, lastModified: validator, bodyHash: validator }),
  seen: v.instance(Uint8Array),
  firstFetchedAt: text,
  changedAt: text,
  failures: v.number(),
  failingSince: text,
  failure: text,
  rhythmMinutes: v.optional(v.number()),
  waitMinutes: v.optional(v.number()),
  skipHours: v.optional(v.array(v.number())),
  notBefore: text,
  gapAt: text,
  damagedAt: text,
  cutOffSince: text,
  leftOut: v.optional(v.number()),
  withoutAddress: v.optional(v.object({ entries: v.number(), of: v.number() })),
  redirect: v.optional(v.object({ url: v.string(), count: v.number() })),
  furtherHosts: v.optional(v.array(v.string())),
  retiredAt: text,
  held: v.optional(v.object({ since: v.string(), reason: v.string() })),
  untoldDeath: v.optional(
    v.object({ how: v.picklist(['retired', 'held', 'failing']), reason: v.string(), poll: v.string() }),
  ),
  entrySite: text,
  servedBy: text,
  news: v.optional(v.array(v.string())),
  revision: v.number(),
})
const SlotRow = v.object({ sk: v.string(), host: v.string() })
const CursorItem = v.object({
  plannedThrough: v.number(),
  busyHosts: v.optional(v.record(v.string(), v.number()), {}),
  revision: v.optional(v.number(), 0),
})

const CURSOR_KEY = { pk: 'CURSOR', sk: 'plan-polls' }

/** How far polls are planned, and which hosts those that were sent may still keep; see host-turns.ts. */
export interface PlanState {
  readonly plannedThrough: number
  readonly busyHosts: BusyHosts
  /** Counts saves. */
  readonly revision: number
}

export type FeedTable = ReturnType<typeof openFeedTable>

/** Opens the table of feeds: their state, the slots they are due in, and the plan cursor. */
export function openFeedTable(client: DynamoDBDocumentClient, tableName: string) {
  const query = async <T>(
    schema: v.GenericSchema<unknown, T>,
    input: { index?: string; name: string; value: string },
  ) => {
    const found: T[] = []
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        ...(input.index && { IndexName: input.index }),
        KeyConditionExpression: '#key = :value',
        ExpressionAttributeNames: { '#key': input.name },
        ExpressionAttributeValues: { ':value': input.value },
      },
    )
    for await (const { Items = [] } of pages) found.push(...Items.map((item) => v.parse(schema, item)))
    return found
  }

  return {
    /** Reads a feed's state as it is now. */
    async get(id: string): Promise<Feed | undefined> {
      const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: keyOf(id), ConsistentRead: true }))
      return Item && v.parse(FeedItem, Item)
    },

    /** Lists every feed, disabled ones too, by address. */
    async list(): Promise<Feed[]> {
      const partitions = Array.from({ length: PARTITIONS }, (_, partition) => `FEED#${partition}`)
      const feeds = await runAll(partitions, QUERIES_AT_ONCE, (value) => query(FeedItem, { name: 'pk', value }))
      return feeds.flat().sort((a, b) => (a.url < b.url ? -1 : 1))
    },

    /** Lists the feeds of these slots, hosts together, later slots first. Index rows are hints: a poll reads the feed itself. */
    async listDue(slots: readonly string[]): Promise<FeedHint[]> {
      const { name, partitionKey } = TABLES.feeds.index
      const rows = await runAll(slots, QUERIES_AT_ONCE, (value) =>
        query(SlotRow, { index: name, name: partitionKey, value }),
      )
      return rows
        .flat()
        .map(({ sk, host }) => ({ id: sk, host }))
        .reverse()
        .sort((a, b) => (a.host < b.host ? -1 : 1))
    },

    /** Adds a feed; `false` when it is there already. */
    async add(feed: Feed): Promise<boolean> {
      return putIf(client, {
        TableName: tableName,
        Item: toItem(feed),
        ConditionExpression: 'attribute_not_exists(pk)',
      })
    },

    /**
     * Saves a feed's state over the one it was made from; `false` when another poll saved first. The older result is
     * dropped then: its stories are stored, and validators never go back.
     */
    async save(feed: Feed): Promise<boolean> {
      return putIf(client, {
        TableName: tableName,
        Item: toItem({ ...feed, revision: feed.revision + 1 }),
        ConditionExpression: 'revision = :read',
        ExpressionAttributeValues: { ':read': feed.revision },
      })
    },

    /** Reads the last minute whose polls were all sent; see slots.ts for the number. */
    async readCursor(): Promise<number | undefined> {
      return (await this.readPlan())?.plannedThrough
    },

    /** Reads the plan as it is now; `undefined` when nothing was planned yet. */
    async readPlan(): Promise<PlanState | undefined> {
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: CURSOR_KEY, ConsistentRead: true }),
      )
      return Item && v.parse(CursorItem, Item)
    },

    /** Saves a plan over the one it was made from; `false` when somebody saved one meanwhile. */
    async savePlan(before: PlanState | undefined, plan: Omit<PlanState, 'revision'>): Promise<boolean> {
      return putIf(client, {
        TableName: tableName,
        Item: { ...CURSOR_KEY, ...plan, revision: (before?.revision ?? 0) + 1 },
        ...(before === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              // Without a revision it was saved by code that did not count them.
              ConditionExpression: 'plannedThrough = :from AND (revision = :read OR attribute_not_exists(revision))',
              ExpressionAttributeValues: { ':from': before.plannedThrough, ':read': before.revision },
            }),
      })
    },
  }
}

/** Returns the key of a feed's item. */
export function keyOf(id: string): { pk: string; sk: string } {
  return { pk: `FEED#${(Buffer.from(id, 'base64url')[0] ?? 0) % PARTITIONS}`, sk: id }
}

function toItem(feed: Feed): Record<string, unknown> {
  return { ...keyOf(feed.id), ...feed, host: namePolledHosts(feed) }
}
