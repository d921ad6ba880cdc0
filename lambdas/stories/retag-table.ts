import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { TABLES } from '../runtime/tables.ts'
import { putIf, updateIf } from '../runtime/write-if.ts'
import type { Tag } from '../topics/tag-story.ts'
import type { TagChange } from './retag-change.ts'
import type { Story } from './story.ts'
import {
  eventItemKeyOf,
  type ItemKey,
  monthOf,
  recentItemKeyOf,
  storyIdIn,
  storyKeyOf,
  topicItemKeyOf,
} from './story-keys.ts'
import { TO_BE_FILED } from './story-table.ts'

const DAY_SECONDS = 86_400
const JOURNAL = 'RETAG'
const [{ name: UNTAGGED_INDEX, partitionKey: UNTAGGED_IN }] = TABLES.stories.furtherIndexes

const IndexRow = v.object({ pk: v.string() })
const JournalItem = v.object({
  sk: v.string(),
  former: v.array(v.string()),
  added: v.array(v.string()),
  isAlerting: v.boolean(),
})

/** A story whose lists may not fit its tags: noted before its tags change, struck out when the lists fit. */
export interface JournalEntry {
  readonly id: string
  readonly former: readonly string[]
  readonly added: readonly string[]
  readonly isAlerting: boolean
}

export type RetagTable = ReturnType<typeof openRetagTable>

/** Opens what only a retag does in the story table: its journal, changes of tags, and taking stories off lists. */
export function openRetagTable(client: DynamoDBDocumentClient, tableName: string, options: { untaggedDays: number }) {
  const query = async function* (input: Omit<QueryCommandInput, 'TableName'>) {
    for await (const { Items = [] } of paginateQuery({ client }, { TableName: tableName, ...input })) yield* Items
  }
  const remove = (key: ItemKey) => client.send(new DeleteCommand({ TableName: tableName, Key: key }))

  return {
    /** Walks over the ids of untagged stories first seen in a month, at or after `since`. Rows are hints. */
    async *walkUntagged(month: string, since: string): AsyncGenerator<string> {
      const rows = query({
        IndexName: UNTAGGED_INDEX,
        KeyConditionExpression: '#month = :month AND firstSeenAt >= :since',
        ExpressionAttributeNames: { '#month': UNTAGGED_IN },
        ExpressionAttributeValues: { ':month': month, ':since': since },
      })
      for await (const row of rows) yield storyIdIn(v.parse(IndexRow, row).pk)
    },

    async listJournal(): Promise<JournalEntry[]> {
      const entries: JournalEntry[] = []
      const items = query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': JOURNAL },
        ConsistentRead: true,
      })
      for await (const item of items) {
        const { sk, ...entry } = v.parse(JournalItem, item)
        entries.push({ id: sk, ...entry })
      }
      return entries
    },

    /** Notes a story; `false` when it is noted already: another run is at it. */
    async note({ id, ...entry }: JournalEntry): Promise<boolean> {
      return putIf(client, {
        TableName: tableName,
        Item: { pk: JOURNAL, sk: id, ...entry },
        ConditionExpression: 'attribute_not_exists(pk)',
      })
    },

    async strikeOut(id: string): Promise<void> {
      await remove({ pk: JOURNAL, sk: id })
    },

    /** Gives an untagged story its first topics and marks it to be filed; `false` when it changed meanwhile. */
    async giveFirstTopics(id: string, tags: readonly Tag[], silent: boolean): Promise<boolean> {
      return updateIf(client, {
        TableName: tableName,
        Key: storyKeyOf(id),
        UpdateExpression: 'SET tags = :tags, silent = :silent, toBeFiled = :mark REMOVE expiresAt, untaggedIn',
        ConditionExpression: 'attribute_exists(pk) AND size(tags) = :none AND attribute_not_exists(eventId)',
        ExpressionAttributeValues: { ':tags': tags, ':silent': silent, ':mark': TO_BE_FILED, ':none': 0 },
      })
    },

    /**
     * Changes the tags of a filed story that is noted; `false` when it waits to be filed. Left without a topic it
     * expires like any untagged story, counted from `now` (epoch ms), so that a mistake can be taken back.
     */
    async changeTags(story: Story, { after }: TagChange, now: number): Promise<boolean> {
      const isTagged = after.length > 0
      return updateIf(client, {
        TableName: tableName,
        Key: storyKeyOf(story.id),
        UpdateExpression: isTagged
          ? 'SET tags = :after REMOVE expiresAt, untaggedIn'
          : 'SET tags = :after, expiresAt = :expiry, untaggedIn = :month',
        ConditionExpression: 'attribute_exists(eventId) AND attribute_not_exists(toBeFiled)',
        ExpressionAttributeValues: {
          ':after': after,
          ...(!isTagged && {
            ':expiry': Math.floor(now / 1000) + options.untaggedDays * DAY_SECONDS,
            ':month': monthOf(story.firstSeenAt),
          }),
        },
      })
    },

    async takeOffTopics(story: Story, topics: readonly string[]): Promise<void> {
      for (const topic of topics) await remove(topicItemKeyOf(topic, story))
    },

    /** Takes a story out of its event and out of what later stories are compared with. */
    async takeOutOfEvent(story: Story, eventId: string): Promise<void> {
      await remove(eventItemKeyOf(eventId, story))
      await remove(recentItemKeyOf(story))
    },

    /** Tells the topics to what later stories are compared with, where that is still kept. */
    async updateRecent(story: Story, topics: readonly string[]): Promise<void> {
      await updateIf(client, {
        TableName: tableName,
        Key: recentItemKeyOf(story),
        UpdateExpression: 'SET fingerprint.topics = :topics',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':topics': topics },
      })
    },
  }
}
