import { type DynamoDBDocumentClient, GetCommand, QueryCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { TABLES } from '../runtime/tables.ts'
import { putIf, updateIf } from '../runtime/write-if.ts'
import type { Story } from './story.ts'
import { readStoryItem, type StoredStory } from './story-item.ts'
import { monthOf, storyIdIn, storyKeyOf } from './story-keys.ts'

const DAY_SECONDS = 86_400
/** One value for all: stories to be filed are few, and one partition gives them in order of arrival. */
export const TO_BE_FILED = 'TO_BE_FILED'

const MarkRow = v.object({ pk: v.string(), firstSeenAt: v.string() })

export type StoryTable = ReturnType<typeof openStoryTable>

/**
 * Opens the stories themselves. What is listed of them by topic, event and time is in filed-stories.ts.
 *
 * A tagged story is put with its mark "to be filed" in one write; everything else about it derives from there.
 */
export function openStoryTable(client: DynamoDBDocumentClient, tableName: string, options: { untaggedDays: number }) {
  const expiryOf = (story: Story) =>
    Math.floor(Date.parse(story.firstSeenAt) / 1000) + options.untaggedDays * DAY_SECONDS
  const update = (id: string, input: Omit<UpdateCommandInput, 'TableName' | 'Key'>) =>
    updateIf(client, { TableName: tableName, Key: storyKeyOf(id), ...input })

  return {
    /** Creates a story, marked to be filed when it has a topic; `false` when it is stored already, which changes nothing. */
    async create(story: Story): Promise<boolean> {
      const isTagged = story.tags.length > 0
      const isPassing = !isTagged || story.testAudienceId !== undefined
      const marks = {
        ...(isTagged ? { toBeFiled: TO_BE_FILED } : { untaggedIn: monthOf(story.firstSeenAt) }),
        ...(isPassing && { expiresAt: expiryOf(story) }),
      }
      return putIf(client, {
        TableName: tableName,
        Item: { ...storyKeyOf(story.id), ...story, ...marks },
        ConditionExpression: 'attribute_not_exists(pk)',
      })
    },

    /**
     * Gives a stored, untagged story the text that earned it its first topics, and marks it; `false` when it has topics
     * already. When it was first seen, and so its place in time, stays.
     */
    async addFirstTopics(story: Story): Promise<boolean> {
      return update(story.id, {
        UpdateExpression:
          'SET title = :title, summary = :summary, #text = :text, tags = :tags, silent = :silent, toBeFiled = :mark REMOVE expiresAt, untaggedIn',
        ConditionExpression: 'attribute_exists(pk) AND size(tags) = :none AND attribute_not_exists(eventId)',
        ExpressionAttributeNames: { '#text': 'text' },
        ExpressionAttributeValues: {
          ':title': story.title,
          ':summary': story.summary ?? '',
          ':text': story.text ?? '',
          ':tags': story.tags,
          ':silent': story.silent,
          ':mark': TO_BE_FILED,
          ':none': 0,
        },
      })
    },

    /** Reads a story as it is now. */
    async get(id: string): Promise<StoredStory | undefined> {
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: storyKeyOf(id), ConsistentRead: true }),
      )
      return Item && readStoryItem(Item)
    },

    /** Tells whether a story is there, whatever it holds. */
    async has(id: string): Promise<boolean> {
      const { Item } = await client.send(
        new GetCommand({
          TableName: tableName,
          Key: storyKeyOf(id),
          ProjectionExpression: 'pk',
          ConsistentRead: true,
        }),
      )
      return Item !== undefined
    },

    /** Lists stories to be filed, first seen first. Rows are hints: the index lags, so read each story again. */
    async listToBeFiled(limit: number): Promise<{ id: string; firstSeenAt: string }[]> {
      const { name, partitionKey } = TABLES.stories.index
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: name,
          KeyConditionExpression: '#mark = :mark',
          ExpressionAttributeNames: { '#mark': partitionKey },
          ExpressionAttributeValues: { ':mark': TO_BE_FILED },
          Limit: limit,
        }),
      )
      return Items.map((item) => {
        const { pk, firstSeenAt } = v.parse(MarkRow, item)
        return { id: storyIdIn(pk), firstSeenAt }
      })
    },

    /** Gives a story its event, once: `false` when it has one already. */
    async setEventId(id: string, eventId: string): Promise<boolean> {
      return update(id, {
        UpdateExpression: 'SET eventId = :event',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(eventId)',
        ExpressionAttributeValues: { ':event': eventId },
      })
    },

    /** Notes how far the audiences of a story were alerted, in the order of their ids: the next run goes on from there. */
    async noteAlerted(id: string, audienceId: string): Promise<boolean> {
      return update(id, {
        UpdateExpression: 'SET alertedThrough = :audience',
        ConditionExpression: 'attribute_exists(toBeFiled)',
        ExpressionAttributeValues: { ':audience': audienceId },
      })
    },

    /** Marks a story again that was filed for all to be told of, if it was first seen at this time or later; `false` otherwise. */
    async markAgain(id: string, since: string): Promise<boolean> {
      return update(id, {
        UpdateExpression: 'SET toBeFiled = :mark',
        ConditionExpression:
          'attribute_exists(eventId) AND silent = :silent AND size(tags) > :none AND firstSeenAt >= :since',
        ExpressionAttributeValues: { ':mark': TO_BE_FILED, ':silent': false, ':none': 0, ':since': since },
      })
    },

    /** Takes the mark off a filed story. */
    async unmark(id: string): Promise<boolean> {
      return update(id, {
        UpdateExpression: 'REMOVE toBeFiled, alertedThrough',
        ConditionExpression: 'attribute_exists(eventId)',
      })
    },
  }
}
