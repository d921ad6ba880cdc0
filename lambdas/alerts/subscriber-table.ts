import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { deleteIf } from '../runtime/delete-if.ts'
import { TABLES } from '../runtime/tables.ts'
import { putIf } from '../runtime/write-if.ts'

/** Moves under way share the due index under a name no sender asks for. */
const MOVES = 'MOVES'

const SubscriberItem = v.object({
  protocol: v.picklist(['email', 'sms']),
  subscriptions: v.array(v.object({ audienceId: v.string(), arn: v.exactOptional(v.string()) })),
  changedAt: v.string(),
  leftAt: v.exactOptional(v.string()),
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
  /** ISO 8601 UTC of the last sign-up, or of signing off. */
  readonly changedAt: string
  /** ISO 8601 UTC: signed off then; what stands here still waits to be confirmed, and ends if it is. */
  readonly leftAt?: string
}

/** One sign-up; without an ARN, SNS was about to be asked for it. */
export interface SignedUpTo {
  readonly audienceId: string
  readonly arn?: string
}

/** Each change has a time of its own, by which others know that there was one. */
const ifStill = ({ changedAt }: Subscriber) => ({
  ConditionExpression: 'changedAt = :before',
  ExpressionAttributeValues: { ':before': changedAt },
})

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
      const isMoving = subscriber.subscriptions.length > 1 || subscriber.leftAt !== undefined
      return putIf(client, {
        TableName: tableName,
        Item: {
          ...keyOf(addressKey),
          ...subscriber,
          ...(isMoving && { [partitionKey]: MOVES, [sortKey]: subscriber.changedAt }),
        },
        ...(before ? ifStill(before) : { ConditionExpression: 'attribute_not_exists(pk)' }),
      })
    },

    /** Removes a subscriber as it was read before; `false` when somebody else has changed it since. */
    async remove(addressKey: string, before: Subscriber): Promise<boolean> {
      return deleteIf(client, { TableName: tableName, Key: keyOf(addressKey), ...ifStill(before) })
    },

    /**
     * Lists the keys of subscribers in more than one audience and of those who left while a mail of theirs waits, the
     * oldest change first. Rows are hints: read each again.
     */
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
