import { join } from 'node:path'
import { type DurableMap, openDurableMap } from './durable-map.ts'
import {
  type InboxMessage,
  inboxMessageSchema,
  type Subscription,
  subscriptionSchema,
  type Topic,
  topicSchema,
} from './sns-records.ts'

/** What the embedded SNS keeps. */
export interface SnsStore {
  readonly topics: DurableMap<Topic>
  readonly subscriptions: DurableMap<Subscription>
  readonly inbox: DurableMap<InboxMessage>
  close(): void
}

/** A confirmation token lives, and a pending subscription stays, two days (SNS, May 2023). */
const PENDING_LIFE_MS = 48 * 60 * 60 * 1000

/** Opens the records kept in three files of a directory; in memory without one. */
export function openSnsStore(directory: string | undefined): SnsStore {
  const fileOf = (name: string) => directory && join(directory, name)
  const topics = openDurableMap(topicSchema, fileOf('topics.jsonl'))
  const subscriptions = openDurableMap(subscriptionSchema, fileOf('subscriptions.jsonl'))
  const inbox = openDurableMap(inboxMessageSchema, fileOf('inbox.jsonl'))
  return {
    topics,
    subscriptions,
    inbox,
    close: () => {
      topics.close()
      subscriptions.close()
      inbox.close()
    },
  }
}

/** Deletes the subscriptions nobody confirmed in time. */
export function dropExpired({ subscriptions }: SnsStore, now: number): void {
  const expired = subscriptions
    .values()
    .filter(({ state, tokenSentAt }) => state === 'pending' && tokenSentAt + PENDING_LIFE_MS <= now)
  subscriptions.write(expired.map(({ subscriptionArn }) => [subscriptionArn, undefined]))
}

/** Lists a topic's subscriptions, oldest first. */
export function listSubscriptions({ subscriptions }: SnsStore, topicArn: string): Subscription[] {
  return subscriptions.values().filter((subscription) => subscription.topicArn === topicArn)
}
