import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb'
import * as v from 'valibot'
import { EVENT_WINDOW_HOURS, LATE_FILING_DAYS, WRITES_AT_ONCE } from '../runtime/limits.ts'
import { runAll } from '../runtime/run-limited.ts'
import type { FiledFingerprint } from './choose-event.ts'
import { readFingerprintItem } from './fingerprint-item.ts'
import type { StoryBrief } from './story.ts'
import { readBriefItem } from './story-item.ts'
import {
  dayOf,
  eventItemKeyOf,
  eventListOf,
  monthOf,
  recentItemKeyOf,
  recentListOf,
  TOPIC_REGISTER,
  topicItemKeyOf,
  topicListOf,
} from './story-keys.ts'

const HOUR_MS = 3_600_000
const DAY_SECONDS = 86_400
/** What a date without a time is read as, whatever its zone. */
const WHOLE_HOUR = /:00:00\.000Z$/
/** Before any time a story can have. */
const FIRST_TIME = '0000-01-01T00:00:00.000Z'

/** Which stories of a topic: ISO 8601 UTC, `since` inclusive, `until` exclusive; newest first. */
export interface TopicPeriod {
  readonly topic: string
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly limit: number
}

const KeyRow = v.object({ sk: v.string() })

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

  /** Months in which a topic has stories, newest first: a walk over them asks for no empty one. */
  const listMonths = async (topic: string, from: string, to: string) => {
    const months: string[] = []
    const found = query({
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': `TOPIC#${topic}`, ':from': from, ':to': to },
      ScanIndexForward: false,
    })
    for await (const item of found) months.push(v.parse(KeyRow, item).sk)
    return months
  }

  const addMonth = async (topic: string, month: string) => {
    const key = { pk: `TOPIC#${topic}`, sk: month }
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: key }))
    if (Item !== undefined) return
    // First the register: a topic that has a month is in it.
    await put({ pk: TOPIC_REGISTER, sk: topic })
    await put(key)
  }

  /** A topic's stories of a period, newest first; `limit` only sizes the reads. */
  const walkTopic = async function* (topic: string, since: string, latest: string, limit?: number) {
    for (const month of await listMonths(topic, monthOf(since), monthOf(latest))) {
      const items = query({
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': topicListOf(topic, month), ':from': since, ':to': latest },
        ScanIndexForward: false,
        ...(limit !== undefined && { Limit: limit }),
      })
      for await (const item of items) yield readBriefItem(item)
    }
  }

  return {
    /** Puts a story into its event. */
    async putInEvent(brief: StoryBrief): Promise<void> {
      await put({ ...eventItemKeyOf(brief.eventId, brief), ...brief })
    },

    /** Puts a story into its topics' months. */
    async putInTopics(brief: StoryBrief): Promise<void> {
      await runAll(brief.tags, WRITES_AT_ONCE, async ({ topic }) => {
        await addMonth(topic, monthOf(brief.time))
        await put({ ...topicItemKeyOf(topic, brief), ...brief })
      })
    },

    /** Puts what a story is compared by, for the days in which another may be about the same event. */
    async putRecent(fingerprint: FiledFingerprint, firstSeenAt: string): Promise<void> {
      const expiresAt =
        Math.ceil(Date.parse(firstSeenAt) / 1000) + EVENT_WINDOW_HOURS * 3600 + LATE_FILING_DAYS * DAY_SECONDS
      await put({ ...recentItemKeyOf({ id: fingerprint.id, firstSeenAt }), fingerprint, expiresAt })
    },

    /**
     * Lists the fingerprints of stories that one first seen at `firstSeenAt` or later may be compared with, oldest
     * first: what is filed days late, after an outage, belongs to what was new beside it. `now` is in epoch ms.
     */
    async listRecent(firstSeenAt: string, now: number): Promise<FiledFingerprint[]> {
      const earliest = now - LATE_FILING_DAYS * DAY_SECONDS * 1000
      // A row of another program may hold no time: it must not keep all others from being filed.
      const from = Math.min(now, Math.max(Date.parse(firstSeenAt) || earliest, earliest))
      const since = new Date(from - EVENT_WINDOW_HOURS * HOUR_MS).toISOString()
      const found: FiledFingerprint[] = []
      for (const day of daysFrom(since, now)) {
        for await (const item of query(ofKey(recentListOf(day), since, '>='))) {
          const fingerprint = readFingerprintItem(item)
          if (fingerprint) found.push(fingerprint)
        }
      }
      return found
    },

    /** Lists the stories of an event, first seen first. */
    async listEvent(eventId: string): Promise<StoryBrief[]> {
      const found: StoryBrief[] = []
      for await (const item of query({ ...ofKey(eventListOf(eventId)), ConsistentRead: true }))
        found.push(readBriefItem(item))
      return found
    },

    /** Lists a topic's stories of a period, newest first; without `since`, back to the topic's first. */
    async listTopic({ topic, since = FIRST_TIME, until, limit }: TopicPeriod, now: number): Promise<StoryBrief[]> {
      const latest = until ?? new Date(now + HOUR_MS).toISOString()
      if (since >= latest) return []
      const found: StoryBrief[] = []
      for await (const story of walkTopic(topic, since, latest, limit)) {
        found.push(story)
        if (found.length === limit) break
      }
      return found
    },

    /** Walks over a topic's stories from `since` to before `until`, newest first, however many: memory stays bounded. */
    async *walkTopic(topic: string, since: string, until: string): AsyncGenerator<StoryBrief> {
      if (since < until) yield* walkTopic(topic, since, until)
    },

    /**
     * Finds what a story tells over again: one first seen before it that has its outlet, its texts and, to the
     * millisecond, its time. A site that was built anew gives its old stories other addresses. A headline alone of a day
     * alone tells nothing: a ministry may hold two press conferences of one name. And what has a topic more, of a fuller
     * text, is news to those who follow that one.
     */
    async findFormer(story: Omit<StoryBrief, 'eventId'>): Promise<StoryBrief | undefined> {
      if (!story.summary && WHOLE_HOUR.test(story.time)) return undefined
      const next = new Date(Date.parse(story.time) + 1).toISOString()
      const isFormer = ({ firstSeenAt, outlet, title, summary, tags }: StoryBrief) =>
        firstSeenAt < story.firstSeenAt &&
        outlet === story.outlet &&
        title === story.title &&
        (summary ?? '') === (story.summary ?? '') &&
        story.tags.every(({ topic }) => tags.some((tag) => tag.topic === topic))
      for (const { topic } of story.tags) {
        for await (const brief of walkTopic(topic, story.time, next)) if (isFormer(brief)) return brief
      }
      return undefined
    },

    /** Lists the topics that have or had stories, also those that left the configuration since. */
    async listTopics(): Promise<string[]> {
      const topics: string[] = []
      for await (const item of query(ofKey(TOPIC_REGISTER))) topics.push(v.parse(KeyRow, item).sk)
      return topics
    },
  }
}

function ofKey(pk: string, sk?: string, comparison = '='): Omit<QueryCommandInput, 'TableName'> {
  return {
    KeyConditionExpression: sk === undefined ? 'pk = :pk' : `pk = :pk AND sk ${comparison} :sk`,
    ExpressionAttributeValues: { ':pk': pk, ...(sk !== undefined && { ':sk': sk }) },
  }
}

function daysFrom(since: string, now: number): string[] {
  const days: string[] = []
  for (let at = Date.parse(`${dayOf(since)}T00:00:00Z`); at <= now; at += DAY_SECONDS * 1000) {
    days.push(dayOf(new Date(at).toISOString()))
  }
  return days
}
