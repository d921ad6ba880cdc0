import { randomUUID } from 'node:crypto'
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { CHECK_OPTIONS, describeIssue } from '../runtime/closed-object.ts'
import { log } from '../runtime/log.ts'
import { putIf, updateIf } from '../runtime/write-if.ts'
import type { Audience } from './audience.ts'
import { isTimeZone } from './local-time.ts'

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
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'a time zone that this machine knows')),
  quietHours: v.optional(v.object({ from: hour, to: hour })),
})

const AudienceItem = v.object({
  id: v.string(),
  preferences: PreferencesSchema,
  topicArn: v.string(),
  recentSends: v.array(v.string()),
  holdUntil: v.optional(v.string()),
  emptySince: v.optional(v.string()),
  retiringSince: v.optional(v.string()),
})

const KeyRow = v.object({ sk: v.string() })

const AUDIENCES = 'AUDIENCE'

export type AudienceTable = ReturnType<typeof openAudienceTable>

/** Opens the audiences, in the alert table. */
export function openAudienceTable(client: DynamoDBDocumentClient, tableName: string) {
  const keyOf = (id: string) => ({ pk: AUDIENCES, sk: id })
  const query = (input: Omit<QueryCommandInput, 'TableName'>) =>
    paginateQuery({ client }, { TableName: tableName, ...input })
  const listWhere = async (condition: string, values: Record<string, unknown>) => {
    const input = { KeyConditionExpression: condition, ExpressionAttributeValues: values, ConsistentRead: true }
    const audiences: Audience[] = []
    const unread: string[] = []
    for await (const { Items = [] } of query(input)) {
      for (const item of Items) {
        const { success, output, issues } = v.safeParse(AudienceItem, item, CHECK_OPTIONS)
        if (success) audiences.push(output)
        else {
          const { sk: id } = v.parse(KeyRow, item)
          log.error({ event: 'audience-not-read', audienceId: id, reason: issues.map(describeIssue).join('; ') })
          unread.push(id)
        }
      }
    }
    return { audiences, unread }
  }
  const change = (
    id: string,
    expression: string,
    values?: Record<string, unknown>,
    condition = 'attribute_exists(pk)',
  ) =>
    updateIf(client, {
      TableName: tableName,
      Key: keyOf(id),
      UpdateExpression: expression,
      ConditionExpression: condition,
      ...(values && { ExpressionAttributeValues: values }),
    })

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

    /** Lists every audience that is sent to, by id. One that cannot be read is told in the log, and hides no other. */
    async list(): Promise<Audience[]> {
      return (await this.listAll()).audiences
    },

    /** Lists every audience that is sent to, and the ids of those that cannot be read. */
    async listAll(): Promise<{ readonly audiences: Audience[]; readonly unread: string[] }> {
      const { audiences, unread } = await listWhere('pk = :pk', { ':pk': AUDIENCES })
      return { audiences: audiences.filter(({ retiringSince }) => retiringSince === undefined), unread }
    },

    /** Lists the audiences whose id starts so, also those that are being retired. */
    async listStarting(start: string): Promise<Audience[]> {
      const values = { ':pk': AUDIENCES, ':start': start }
      return (await listWhere('pk = :pk AND begins_with(sk, :start)', values)).audiences
    },

    /** Counts the audiences; new ones may not show yet. */
    async count(): Promise<number> {
      let count = 0
      const input = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': AUDIENCES } }
      for await (const { Count = 0 } of query({ ...input, Select: 'COUNT' })) count += Count
      return count
    },

    /**
     * Saves what was sent to an audience lately, and until when nothing more may be; `false` when others were saved since
     * those that were read before. The SDK repeats a write whose answer was lost: it knows its own by a name of this write.
     */
    async saveSends(
      id: string,
      sends: Pick<Audience, 'recentSends' | 'holdUntil'>,
      before: readonly string[],
    ): Promise<boolean> {
      const expression = sends.holdUntil
        ? 'SET recentSends = :sends, savedBy = :by, holdUntil = :hold'
        : 'SET recentSends = :sends, savedBy = :by REMOVE holdUntil'
      const last = before.at(-1)
      const isSame = last === undefined ? '' : ` AND recentSends[${before.length - 1}] = :last`
      const values = {
        ':sends': sends.recentSends,
        ':by': randomUUID(),
        ':count': before.length,
        ...(sends.holdUntil && { ':hold': sends.holdUntil }),
        ...(last && { ':last': last }),
      }
      return change(id, expression, values, `savedBy = :by OR size(recentSends) = :count${isSame}`)
    },

    /** Notes that nobody is in an audience, unless that is known. */
    async markEmpty(id: string, at: string): Promise<void> {
      const condition = 'attribute_exists(pk) AND attribute_not_exists(emptySince)'
      await change(id, 'SET emptySince = :at', { ':at': at }, condition)
    },

    /** Notes that somebody is or will be in an audience; `false` when it is being retired and takes nobody. */
    async reopen(id: string): Promise<boolean> {
      const condition = 'attribute_exists(pk) AND attribute_not_exists(retiringSince)'
      return change(id, 'REMOVE emptySince', undefined, condition)
    },

    /** Closes an audience for good; `false` when it was reopened since it was seen empty. */
    async beginRetiring(id: string, seen: { emptySince: string; at: string }): Promise<boolean> {
      const condition = 'emptySince = :since AND attribute_not_exists(retiringSince)'
      return change(id, 'SET retiringSince = :at', { ':at': seen.at, ':since': seen.emptySince }, condition)
    },

    async remove(id: string): Promise<void> {
      await client.send(new DeleteCommand({ TableName: tableName, Key: keyOf(id) }))
    },
  }
}
