import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { TABLES } from '../runtime/tables.ts'
import { putIf } from '../runtime/write-if.ts'

/** Moves under way share the due index under a name no sender asks for. */
const MOVES = 'MOVES'

const SubscriberItem = v.object({
  protocol: v.picklist(['email', 'sms']),
  subscriptions: v.array(v.object({ audienceId: v.string(), arn: v.exactOptional(v.string()) })),
  changedAt: v.string(),
})
const KeyRow = v.object({ pk: v.string() })

/** Who somebody is told what by: known by the keyed hash of the address alone, which SNS keeps. */
export interface Subscriber {
  readonly protocol: 'email' | 'sms'
  /**
   * The sign-ups that may still be sent to, oldest first: the last one is what was asked for last, those before it are
   * left once it is confirmed.
   */
  readonly subscriptions: readonly SignedUpTo[]
  /** ISO 8601 UTC of the last sign-up. */
  readonly changedAt: string
}

/** One sign-up; without an ARN, SNS was about to be asked for it. */
export interface SignedUpTo {
  readonly audienceId: string
  readonly arn?: string
}

export type SubscriberTable = ReturnType<typeof openSubscriberTable>

/** Opens which subscriber is in which audience, in the alert table. */
export function openSubscriberTable(client: DynamoDBDocumentClient, tableName: string) {
  const prefix = 'SUBSCRIBER#'
  const keyOf = (addressKey: string) => ({ pk: prefix + addressKey, sk: 'SUBSCRIBER' })

  return {
    async get(addressKey: string): Promise<Subscriber | undefined> {
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: keyOf(addressKey), ConsistentRead: true }),
      )
      return Item && v.parse(SubscriberItem, Item)
    },

    /** Puts a subscriber in place of what was read before; `false` when somebody else has changed it since. */
    async put(addressKey: string, subscriber: Subscriber, before: Subscriber | undefined): Promise<boolean> {
      const { partitionKey, sortKey } = TABLES.alerts.index
      const isMoving = subscriber.subscriptions.length > 1
      return putIf(client, {
        TableName: tableName,
        Item: {
          ...keyOf(addressKey),
          ...subscriber,
          ...(isMoving && { [partitionKey]: MOVES, [sortKey]: subscriber.changedAt }),
        },
        ...(before
          ? { ConditionExpression: 'changedAt = :before', ExpressionAttributeValues: { ':before': before.changedAt } }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      })
    },

    async remove(addressKey: string): Promise<void> {
      await client.send(new DeleteCommand({ TableName: tableName, Key: keyOf(addressKey) }))
    },

    /** Lists the keys of subscribers in more than one audience, the oldest move first. Rows are hints: read each again. */
    async listMoving(): Promise<string[]> {
      const { name, partitionKey } = TABLES.alerts.index
      const pages = paginateQuery(
        { client },
        {
          TableName: tableName,
          IndexName: name,
          KeyConditionExpression: '#shard = :moves',
          ExpressionAttributeNames: { '#shard': partitionKey },
          ExpressionAttributeValues: { ':moves': MOVES },
        },
      )
      const keys: string[] = []
      for await (const { Items = [] } of pages) {
        keys.push(...Items.map((item) => v.parse(KeyRow, item).pk.slice(prefix.length)))
      }
      return keys
    },
  }
}
