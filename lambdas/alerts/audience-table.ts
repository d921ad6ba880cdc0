import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { putIf, updateIf } from '../runtime/write-if.ts'
import type { Audience } from './audience.ts'

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24))

/** Preferences as a person, a form or a table gives them. */
export const PreferencesSchema = v.object({
  topics: v.pipe(v.array(v.string()), v.minLength(1)),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  cadence: v.variant('kind', [
    v.object({ kind: v.literal('instant') }),
    v.object({ kind: v.literal('daily'), hour }),
    v.object({ kind: v.literal('weekly'), weekday: v.pipe(v.number(), v.minValue(1), v.maxValue(7)), hour }),
  ]),
  timeZone: v.string(),
  quietHours: v.optional(v.object({ from: hour, to: hour })),
})

const AudienceItem = v.object({
  id: v.string(),
  preferences: PreferencesSchema,
  topicArn: v.string(),
  recentSends: v.array(v.string()),
  holdUntil: v.optional(v.string()),
})

/** A subscriber is known by the keyed hash of the address alone; the address lives in SNS. */
const SubscriberItem = v.object({
  audienceId: v.string(),
  protocol: v.string(),
  subscriptionArn: v.optional(v.string()),
})
export type Subscriber = v.InferOutput<typeof SubscriberItem>

const AUDIENCES = 'AUDIENCE'

export type AudienceTable = ReturnType<typeof openAudienceTable>

/** Opens the audiences and which subscriber is in which, in the alert table. */
export function openAudienceTable(client: DynamoDBDocumentClient, tableName: string) {
  const keyOf = (id: string) => ({ pk: AUDIENCES, sk: id })
  const subscriberKey = (addressKey: string) => ({ pk: `SUBSCRIBER#${addressKey}`, sk: 'SUBSCRIBER' })

  return {
    /** Adds an audience; `false` when it is there already. */
    async add(audience: Audience): Promise<boolean> {
      return putIf(client, {
        TableName: tableName,
        Item: { ...keyOf(audience.id), ...audience },
        ConditionExpression: 'attribute_not_exists(pk)',
      })
    },

    async get(id: string): Promise<Audience | undefined> {
      const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: keyOf(id), ConsistentRead: true }))
      return Item && v.parse(AudienceItem, Item)
    },

    /** Lists every audience, by id. */
    async list(): Promise<Audience[]> {
      const pages = paginateQuery(
        { client },
        {
          TableName: tableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': AUDIENCES },
          ConsistentRead: true,
        },
      )
      const audiences: Audience[] = []
      for await (const { Items = [] } of pages) audiences.push(...Items.map((item) => v.parse(AudienceItem, item)))
      return audiences
    },

    /** Saves what was sent to an audience lately, and until when nothing more may be. */
    async saveSends(id: string, sends: Pick<Audience, 'recentSends' | 'holdUntil'>): Promise<void> {
      await updateIf(client, {
        TableName: tableName,
        Key: keyOf(id),
        UpdateExpression: sends.holdUntil
          ? 'SET recentSends = :sends, holdUntil = :hold'
          : 'SET recentSends = :sends REMOVE holdUntil',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: {
          ':sends': sends.recentSends,
          ...(sends.holdUntil && { ':hold': sends.holdUntil }),
        },
      })
    },

    async getSubscriber(addressKey: string): Promise<Subscriber | undefined> {
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: subscriberKey(addressKey), ConsistentRead: true }),
      )
      return Item && v.parse(SubscriberItem, Item)
    },

    async putSubscriber(addressKey: string, subscriber: Subscriber): Promise<void> {
      await client.send(new PutCommand({ TableName: tableName, Item: { ...subscriberKey(addressKey), ...subscriber } }))
    },

    async removeSubscriber(addressKey: string): Promise<void> {
      await client.send(new DeleteCommand({ TableName: tableName, Key: subscriberKey(addressKey) }))
    },
  }
}
