import { type DynamoDBDocumentClient, PutCommand, paginateQuery, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { EVENT_WINDOW_HOURS, WRITES_AT_ONCE } from '../runtime/limits.ts'
import { runAll } from '../runtime/run-limited.ts'
import type { FiledFingerprint } from './choose-event.ts'
import { FingerprintItem } from './fingerprint-item.ts'
import type { StoryBrief } from './story.ts'
import { readBriefItem } from './story-item.ts'

const HOUR_MS = 3_600_000
const DAY_SECONDS = 86_400

/** Which stories of a topic: ISO 8601 UTC, `since` inclusive, `until` exclusive; newest first. */
export interface TopicPeriod {
  readonly topic: string
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly limit: number
}

const FirstMonth = v.object({ month: v.string() })

export type FiledStories = ReturnType<typeof openFiledStories>

/**
 * Opens the lists that filing derives from stories, in the story table: per topic and month, per event, and the
 * fingerprints of the last days. Every put is by key, so filing a story again writes the same items again.
 */
export function openFiledStories(client: DynamoDBDocumentClient, tableName: string) {
  const query = async function* (input: Omit<QueryCommandInput, 'TableName'>) {
    for await (const { Items = [] } of paginateQuery({ client }, { TableName: tableName, ...input })) yield* Items
  }
  const put = (item: Record<string, unknown>) => client.send(new PutCommand({ TableName: tableName, Item: item }))

  const readFirstMonth = async (topic: string) => {
    for await (const item of query(ofKey('TOPIC', topic))) return v.parse(FirstMonth, item).month
    return undefined
  }

  return {
    /** Puts a story into its event. */
    async putInEvent(brief: StoryBrief): Promise<void> {
      await put({ pk: `EVENT#${brief.eventId}`, sk: `${brief.firstSeenAt}#${brief.id}`, ...brief })
    },

    /** Puts a story into its topics' months. */
    async putInTopics(brief: StoryBrief): Promise<void> {
      const sk = `${brief.time}#${brief.id}`
      const month = monthOf(brief.time)
      await runAll(brief.tags, WRITES_AT_ONCE, async ({ topic }) => {
        const firstMonth = await readFirstMonth(topic)
        if (firstMonth === undefined || month < firstMonth) await put({ pk: 'TOPIC', sk: topic, month })
        await put({ pk: `TOPIC#${topic}#${month}`, sk, ...brief })
      })
    },

    /** Puts what a story is compared by, for the days in which another may be about the same event. */
    async putRecent(fingerprint: FiledFingerprint, firstSeenAt: string): Promise<void> {
      const expiresAt = Math.ceil(Date.parse(firstSeenAt) / 1000) + EVENT_WINDOW_HOURS * 3600 + DAY_SECONDS
      await put({ pk: `RECENT#${dayOf(firstSeenAt)}`, sk: `${firstSeenAt}#${fingerprint.id}`, fingerprint, expiresAt })
    },

    /** Lists the fingerprints of stories first seen within EVENT_WINDOW_HOURS before `now` (epoch ms), oldest first. */
    async listRecent(now: number): Promise<FiledFingerprint[]> {
      const since = new Date(now - EVENT_WINDOW_HOURS * HOUR_MS).toISOString()
      const found: FiledFingerprint[] = []
      for (const day of daysFrom(since, now)) {
        for await (const item of query(ofKey(`RECENT#${day}`, since, '>=')))
          found.push(v.parse(FingerprintItem, item).fingerprint)
      }
      return found
    },

    /** Lists the stories of an event, first seen first. */
    async listEvent(eventId: string): Promise<StoryBrief[]> {
      const found: StoryBrief[] = []
      for await (const item of query({ ...ofKey(`EVENT#${eventId}`), ConsistentRead: true }))
        found.push(readBriefItem(item))
      return found
    },

    /** Lists a topic's stories of a period, newest first; without `since`, back to the topic's first month. */
    async listTopic({ topic, since, until, limit }: TopicPeriod, now: number): Promise<StoryBrief[]> {
      const first = since ? monthOf(since) : await readFirstMonth(topic)
      const latest = until ?? new Date(now + HOUR_MS).toISOString()
      const found: StoryBrief[] = []
      if (first === undefined) return found
      for (const month of monthsBack(monthOf(latest), first)) {
        const between = { ':from': since ?? '', ':to': latest }
        const page = query({
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: {
            ':pk': `TOPIC#${topic}#${month}`,
            ...(since ? between : { ...between, ':from': '0' }),
          },
          ScanIndexForward: false,
          Limit: limit - found.length,
        })
        for await (const item of page) {
          found.push(readBriefItem(item))
          if (found.length === limit) return found
        }
      }
      return found
    },
  }
}

function ofKey(pk: string, sk?: string, comparison = '='): Omit<QueryCommandInput, 'TableName'> {
  return {
    KeyConditionExpression: sk === undefined ? 'pk = :pk' : `pk = :pk AND sk ${comparison} :sk`,
    ExpressionAttributeValues: { ':pk': pk, ...(sk !== undefined && { ':sk': sk }) },
  }
}

function monthOf(time: string): string {
  return time.slice(0, 7)
}

function dayOf(time: string): string {
  return time.slice(0, 10)
}

function daysFrom(since: string, now: number): string[] {
  const days: string[] = []
  for (let at = Date.parse(`${dayOf(since)}T00:00:00Z`); at <= now; at += DAY_SECONDS * 1000) {
    days.push(dayOf(new Date(at).toISOString()))
  }
  return days
}

function* monthsBack(from: string, to: string): Generator<string> {
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  for (let current = from; current >= to; current = `${year}-${String(month).padStart(2, '0')}`) {
    yield current
    month -= 1
    if (month === 0) [year, month] = [year - 1, 12]
  }
}
