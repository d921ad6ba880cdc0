import { createHash } from 'node:crypto'
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { CHECK_OPTIONS, describeIssue } from '../runtime/closed-object.ts'
import { DUE_SHARDS, SENT_ALERT_DAYS, WRITES_AT_ONCE } from '../runtime/limits.ts'
import { runAll } from '../runtime/run-limited.ts'
import { TABLES } from '../runtime/tables.ts'
import { putIf, updateIf } from '../runtime/write-if.ts'
import type { Alert } from './alert.ts'

const DAY_SECONDS = 86_400
/** Parked and withdrawn alerts share the due index under names no sender asks for. */
const PARKED = 'PARKED'
const WITHDRAWN = 'WITHDRAWN'

const text = v.optional(v.string())
const AlertItem = v.object({
  audienceId: v.string(),
  eventId: v.string(),
  storyId: v.string(),
  state: v.picklist(['due', 'sent', 'parked', 'withdrawn']),
  dueAt: v.string(),
  attempts: v.number(),
  createdAt: v.string(),
  sentAt: text,
  messageId: text,
  failure: text,
  isTest: v.optional(v.boolean()),
  isUnmatched: v.optional(v.boolean()),
  updateOf: text,
})
const KeyRow = v.object({ pk: v.string(), sk: v.string() })

type AlertKey = Pick<Alert, 'audienceId' | 'eventId'>

export type AlertTable = ReturnType<typeof openAlertTable>

/** Opens the alerts: what is due to whom, what was sent, what is parked. Keyed (audience, event). */
export function openAlertTable(client: DynamoDBDocumentClient, tableName: string) {
  const updateDue = (key: AlertKey, expression: string, values: Record<string, unknown>) =>
    updateIf(client, {
      TableName: tableName,
      Key: keyOf(key),
      UpdateExpression: expression,
      ConditionExpression: '#state <> :sent',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':sent': 'sent', ...values },
    })

  const listRows = async (shard: string, dueBy?: string): Promise<AlertKey[]> => {
    const { name, partitionKey, sortKey } = TABLES.alerts.index
    const rows: AlertKey[] = []
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        IndexName: name,
        KeyConditionExpression: dueBy ? '#shard = :shard AND #due <= :by' : '#shard = :shard',
        ExpressionAttributeNames: { '#shard': partitionKey, ...(dueBy && { '#due': sortKey }) },
        ExpressionAttributeValues: { ':shard': shard, ...(dueBy && { ':by': dueBy }) },
      },
    )
    for await (const { Items = [] } of pages) rows.push(...Items.map(readKey))
    return rows
  }

  return {
    /**
     * Puts an alert that is due; `false` when the audience has one for this event already. One that was withdrawn told
     * nobody: a story of the event that its audience does want is news to it.
     */
    async add(alert: Alert): Promise<boolean> {
      return putIf(client, {
        TableName: tableName,
        Item: { ...keyOf(alert), ...alert, dueShard: shardOf(alert.audienceId) },
        ConditionExpression: 'attribute_not_exists(pk) OR #state = :withdrawn',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':withdrawn': 'withdrawn' },
      })
    },

    /** @throws Error when what is kept there is no alert */
    async get(key: AlertKey): Promise<Alert | undefined> {
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: keyOf(key), ConsistentRead: true }),
      )
      return Item && readAlert(key, Item)
    },

    /** Lists the keys of alerts due by a time, oldest first per shard. Rows are hints: read each alert again. */
    async listDue(dueBy: string): Promise<AlertKey[]> {
      const shards = Array.from({ length: DUE_SHARDS }, (_, shard) => listRows(`DUE#${shard}`, dueBy))
      return (await Promise.all(shards)).flat()
    },

    async listParked(): Promise<AlertKey[]> {
      return listRows(PARKED)
    },

    /** Lists what was withdrawn, until it expires. */
    async listWithdrawn(): Promise<AlertKey[]> {
      return listRows(WITHDRAWN)
    },

    /** Removes the alerts of an audience that were not sent; returns how many. For audiences that nobody is in. */
    async removeUnsent(audienceId: string): Promise<number> {
      let removed = 0
      const input = {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: '#state <> :sent',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':pk': keyOf({ audienceId, eventId: '' }).pk, ':sent': 'sent' },
      }
      for await (const { Items = [] } of paginateQuery({ client }, input)) {
        await runAll(Items, WRITES_AT_ONCE, (item) =>
          client.send(new DeleteCommand({ TableName: tableName, Key: keyOf(readKey(item)) })),
        )
        removed += Items.length
      }
      return removed
    },

    /** Marks an alert sent, off the due index; it expires after SENT_ALERT_DAYS. */
    async markSent(key: AlertKey, sent: { at: string; messageId: string }): Promise<void> {
      await updateDue(key, 'SET #state = :sent, sentAt = :at, messageId = :id, expiresAt = :expiry REMOVE dueShard', {
        ':at': sent.at,
        ':id': sent.messageId,
        ':expiry': expiryOf(sent.at),
      })
    },

    /** Takes an alert off what is due that there is nothing to tell by; it is listed until it expires, as sent ones do. */
    async withdraw(key: AlertKey, withdrawn: { at: string; reason: string }): Promise<void> {
      await updateDue(key, 'SET #state = :withdrawn, failure = :why, expiresAt = :expiry, dueShard = :shard', {
        ':withdrawn': 'withdrawn',
        ':why': withdrawn.reason,
        ':expiry': expiryOf(withdrawn.at),
        ':shard': WITHDRAWN,
      })
    },

    /** Notes that an audience wants an event that was filed while it could not be read, and when it is due to it. */
    async match(key: AlertKey, dueAt: string): Promise<void> {
      await updateDue(key, 'SET dueAt = :due REMOVE isUnmatched', { ':due': dueAt })
    },

    /** Puts an alert off: nothing is sent before `dueAt`. */
    async postpone(key: AlertKey, dueAt: string): Promise<void> {
      await updateDue(key, 'SET dueAt = :due', { ':due': dueAt })
    },

    /** Counts a failed publish and when to try again. */
    async retryAt(key: AlertKey, failed: { attempts: number; dueAt: string; failure: string }): Promise<void> {
      await updateDue(key, 'SET attempts = :attempts, dueAt = :due, failure = :failure', {
        ':attempts': failed.attempts,
        ':due': failed.dueAt,
        ':failure': failed.failure,
      })
    },

    /** Parks an alert that cannot be sent as things are: visible, alarmed, and due again once a person says so. */
    async park(key: AlertKey, failure: string): Promise<void> {
      await updateDue(key, 'SET #state = :parked, failure = :failure, dueShard = :shard', {
        ':parked': 'parked',
        ':failure': failure,
        ':shard': PARKED,
      })
    },

    /** Makes a parked alert due again, its attempts forgotten; `false` when it is not parked. */
    async unpark(key: AlertKey, dueAt: string): Promise<boolean> {
      return updateIf(client, {
        TableName: tableName,
        Key: keyOf(key),
        UpdateExpression: 'SET #state = :due, dueAt = :at, attempts = :none, dueShard = :shard',
        ConditionExpression: '#state = :parked',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':due': 'due',
          ':at': dueAt,
          ':none': 0,
          ':shard': shardOf(key.audienceId),
          ':parked': 'parked',
        },
      })
    },
  }
}

/** Epoch seconds. */
function expiryOf(doneAt: string): number {
  return Math.floor(Date.parse(doneAt) / 1000) + SENT_ALERT_DAYS * DAY_SECONDS
}

function keyOf({ audienceId, eventId }: AlertKey): { pk: string; sk: string } {
  return { pk: `ALERT#${audienceId}`, sk: eventId }
}

function readAlert({ audienceId, eventId }: AlertKey, item: unknown): Alert {
  const { success, output, issues } = v.safeParse(AlertItem, item, CHECK_OPTIONS)
  if (success) return output
  const faults = issues.map(describeIssue).join('; ')
  throw new Error(`the alert of event ${eventId} to audience ${audienceId} cannot be read: ${faults}`)
}

function readKey(item: unknown): AlertKey {
  const { pk, sk } = v.parse(KeyRow, item)
  return { audienceId: pk.slice('ALERT#'.length), eventId: sk }
}

/** All alerts of an audience are in one shard. */
function shardOf(audienceId: string): string {
  return `DUE#${(createHash('sha256').update(audienceId).digest()[0] ?? 0) % DUE_SHARDS}`
}
