import * as v from 'valibot'
import type { Audience } from '../lambdas/alerts/audience.ts'
import { groupBy } from '../lambdas/runtime/group-by.ts'
import type { LogEntry } from '../lambdas/runtime/log.ts'
import type { InboxMessage } from './services/sns-records.ts'

/** What one run did, for programs. Counts are of this run alone. */
export interface RunSummary {
  /** Polls by outcome, and why each feed that failed did. */
  readonly feeds: {
    readonly polled: number
    readonly unchanged: number
    readonly failed: number
    readonly failures: readonly { readonly feed: string; readonly url: string; readonly reason: string }[]
  }
  readonly stories: {
    readonly new: number
    readonly tagged: Readonly<Record<string, number>>
    readonly list: readonly NewStory[]
  }
  /** New events: happenings that no earlier story was about. */
  readonly events: number
  readonly alerts: {
    readonly total: number
    readonly byAudience: readonly {
      readonly audience: string
      readonly topics: readonly string[]
      readonly languages: readonly string[]
      readonly messages: number
    }[]
    readonly byProtocol: Readonly<Record<string, number>>
  }
  /** One per receiver. */
  readonly messages: readonly Pick<InboxMessage, 'protocol' | 'endpoint' | 'subject' | 'body' | 'receivedAt'>[]
}

interface NewStory {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly topics: readonly string[]
  readonly evidence: readonly {
    readonly topic: string
    readonly phrase: string
    readonly field: string
    readonly start: number
    readonly end: number
  }[]
  /** Stored silently, as what stood in a feed at its first fetch. */
  readonly silent: boolean
}

const Polled = v.object({ outcome: v.string(), new: v.optional(v.number(), 0) })
const Unhealthy = v.object({ feed: v.string(), url: v.string(), reason: v.string() })
const Evidence = v.object({ phrase: v.string(), field: v.string(), start: v.number(), end: v.number() })
const Tagged = v.object({
  id: v.string(),
  title: v.string(),
  outlet: v.string(),
  silent: v.boolean(),
  tags: v.array(v.object({ topic: v.string(), evidence: v.array(Evidence) })),
})

/** Sums up a run from what the functions logged and what was delivered. */
export function sumUp(
  entries: readonly LogEntry[],
  deliveries: readonly InboxMessage[],
  audiences: readonly Audience[],
): RunSummary {
  const read = <T>(event: string, schema: v.GenericSchema<unknown, T>) =>
    entries.filter((entry) => entry.event === event).map((entry) => v.parse(schema, entry))
  const polls = read('feed-polled', Polled)
  const failures = read('feed-unhealthy', Unhealthy)
  const tagged = read('story-tagged', Tagged)
  const topics = groupBy(
    tagged.flatMap(({ tags }) => tags),
    ({ topic }) => topic,
  )
  const messages = deliveries.filter(({ kind }) => kind === 'notification')
  const byTopicArn = groupBy(messages, ({ topicArn }) => topicArn)
  return {
    feeds: {
      polled: polls.filter(({ outcome }) => outcome === 'polled').length,
      unchanged: polls.filter(({ outcome }) => outcome === 'unchanged').length,
      failed: failures.length,
      failures,
    },
    stories: {
      new: polls.reduce((sum, poll) => sum + poll.new, 0),
      tagged: Object.fromEntries([...topics].map(([topic, tags]) => [topic, tags.length])),
      list: tagged.map(({ tags, ...story }) => ({
        ...story,
        topics: tags.map(({ topic }) => topic),
        evidence: tags.flatMap(({ topic, evidence }) => evidence.map((found) => ({ topic, ...found }))),
      })),
    },
    events: entries.filter(({ event }) => event === 'event-started').length,
    alerts: {
      total: messages.length,
      byAudience: audiences.map(({ id, topicArn, preferences }) => ({
        audience: id,
        topics: preferences.topics,
        languages: preferences.languages,
        messages: byTopicArn.get(topicArn)?.length ?? 0,
      })),
      byProtocol: Object.fromEntries(
        [...groupBy(messages, ({ protocol }) => protocol)].map(([name, group]) => [name, group.length]),
      ),
    },
    messages: messages.map(({ protocol, endpoint, subject, body, receivedAt }) => ({
      protocol,
      endpoint,
      ...(subject && { subject }),
      body,
      receivedAt,
    })),
  }
}
