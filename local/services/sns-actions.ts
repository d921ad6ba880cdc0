import { randomBytes, randomUUID } from 'node:crypto'
import { LOCAL_ACCOUNT, LOCAL_REGION } from './local-account.ts'
import type { QueryInput, QueryOutput } from './query-protocol.ts'
import { checkEndpoint, INPUTS, invalidParameter, notFound, readInput, readTexts } from './sns-inputs.ts'
import { type MessageStamp, makeConfirmation, makeNotification } from './sns-messages.ts'
import type { InboxMessage, Subscription, Topic } from './sns-records.ts'
import { listSubscriptions, type SnsStore } from './sns-store.ts'

/** What the calls work on. */
export interface SnsContext {
  readonly store: SnsStore
  readonly now: () => number
  readonly readLinkOrigin: () => string
  readonly onDelivery: (message: InboxMessage) => void
}

type QueryAction = (input: QueryInput) => QueryOutput

const PAGE_SIZE = 100

/** Makes the SNS calls the local run answers, by name. */
export function makeSnsActions(context: SnsContext): ReadonlyMap<string, QueryAction> {
  const { store } = context
  const actions: Record<keyof typeof INPUTS, QueryAction> = {
    CreateTopic: (raw) => {
      const { Name, Attributes, Tags } = readInput(INPUTS.CreateTopic, raw)
      const { DisplayName } = Attributes
      const attributes: Record<string, string> = DisplayName === undefined ? {} : { DisplayName }
      const tags = Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value]))
      const topicArn = `arn:aws:sns:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${Name}`
      const existing = store.topics.get(topicArn)
      if (existing) checkSame(existing, attributes, tags)
      else store.topics.write([[topicArn, { topicArn, attributes, tags }]])
      return { TopicArn: topicArn }
    },
    DeleteTopic: (raw) => {
      const { TopicArn } = readInput(INPUTS.DeleteTopic, raw)
      store.subscriptions.write(listSubscriptions(store, TopicArn).map((one) => [one.subscriptionArn, undefined]))
      store.topics.write([[TopicArn, undefined]])
      return {}
    },
    GetTopicAttributes: (raw) => {
      const { topicArn, attributes } = findTopic(store, readInput(INPUTS.GetTopicAttributes, raw).TopicArn)
      const pending = listSubscriptions(store, topicArn).filter(({ state }) => state === 'pending').length
      const described = {
        TopicArn: topicArn,
        Owner: LOCAL_ACCOUNT,
        DisplayName: attributes.DisplayName ?? '',
        SubscriptionsConfirmed: `${listSubscriptions(store, topicArn).length - pending}`,
        SubscriptionsPending: `${pending}`,
        SubscriptionsDeleted: '0',
      }
      return { Attributes: new Map(Object.entries(described)) }
    },
    ListTopics: (raw) => {
      const { NextToken } = readInput(INPUTS.ListTopics, raw)
      const { items, next } = takePage(store.topics.values(), NextToken)
      return { Topics: items.map(({ topicArn }) => ({ TopicArn: topicArn })), NextToken: next }
    },
    ListTagsForResource: (raw) => {
      const { tags } = findTopic(store, readInput(INPUTS.ListTagsForResource, raw).ResourceArn)
      return { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }
    },
    TagResource: (raw) => {
      const { ResourceArn, Tags } = readInput(INPUTS.TagResource, raw)
      const topic = findTopic(store, ResourceArn)
      const tags = { ...topic.tags, ...Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value])) }
      store.topics.write([[topic.topicArn, { ...topic, tags }]])
      return {}
    },
    Subscribe: (raw) => {
      const { TopicArn, Protocol, Endpoint, ReturnSubscriptionArn } = readInput(INPUTS.Subscribe, raw)
      checkEndpoint(Protocol, Endpoint)
      const subscription = subscribe(context, findTopic(store, TopicArn), Protocol, Endpoint)
      const isTold = subscription.state === 'confirmed' || ReturnSubscriptionArn === 'true'
      return { SubscriptionArn: isTold ? subscription.subscriptionArn : 'pending confirmation' }
    },
    ConfirmSubscription: (raw) => {
      const { TopicArn, Token, AuthenticateOnUnsubscribe } = readInput(INPUTS.ConfirmSubscription, raw)
      findTopic(store, TopicArn)
      const confirmed = confirmSubscription(store, TopicArn, Token, AuthenticateOnUnsubscribe === 'true')
      if (!confirmed) throw invalidParameter('Token Reason: unknown, or older than two days')
      return { SubscriptionArn: confirmed.subscriptionArn }
    },
    Unsubscribe: (raw) => {
      const { SubscriptionArn } = readInput(INPUTS.Unsubscribe, raw)
      if (store.subscriptions.get(SubscriptionArn)?.state === 'pending') {
        throw invalidParameter('SubscriptionArn Reason: pending confirmation: SNS deletes it after two days')
      }
      store.subscriptions.write([[SubscriptionArn, undefined]])
      return {}
    },
    ListSubscriptionsByTopic: (raw) => {
      const { TopicArn, NextToken } = readInput(INPUTS.ListSubscriptionsByTopic, raw)
      findTopic(store, TopicArn)
      const { items, next } = takePage(listSubscriptions(store, TopicArn), NextToken)
      return { Subscriptions: items.map(describeSubscription), NextToken: next }
    },
    GetSubscriptionAttributes: (raw) => {
      const { SubscriptionArn } = readInput(INPUTS.GetSubscriptionAttributes, raw)
      const subscription = store.subscriptions.get(SubscriptionArn)
      if (!subscription) throw notFound('Subscription')
      const described = {
        ...describeSubscription(subscription),
        SubscriptionArn,
        PendingConfirmation: `${subscription.state === 'pending'}`,
        ConfirmationWasAuthenticated: `${subscription.authenticateOnUnsubscribe}`,
        RawMessageDelivery: 'false',
      }
      return { Attributes: new Map(Object.entries(described)) }
    },
    Publish: (raw) => {
      const input = readInput(INPUTS.Publish, raw)
      const texts = readTexts(input)
      const topic = findTopic(store, input.TopicArn)
      const messageId = randomUUID()
      const receivers = listSubscriptions(store, topic.topicArn).filter(({ state }) => state === 'confirmed')
      const delivered = receivers.map((subscription) => {
        const text = { subject: input.Subject, body: texts[subscription.protocol] }
        return makeNotification(topic, subscription, text, makeStamp(context, messageId))
      })
      deliver(context, delivered)
      return { MessageId: messageId }
    },
  }
  return new Map(Object.entries(actions))
}

/** Confirms the subscription a token belongs to; doing it again changes nothing. */
export function confirmSubscription(
  store: SnsStore,
  topicArn: string,
  token: string,
  authenticateOnUnsubscribe: boolean,
): Subscription | undefined {
  const found = listSubscriptions(store, topicArn).find((subscription) => subscription.token === token)
  if (found?.state !== 'pending') return found
  const confirmed = { ...found, state: 'confirmed' as const, authenticateOnUnsubscribe }
  store.subscriptions.write([[found.subscriptionArn, confirmed]])
  return confirmed
}

/** Keeps messages in the inbox, then tells of them. */
export function deliver({ store, onDelivery }: SnsContext, messages: readonly InboxMessage[]): void {
  store.inbox.write(messages.map((message) => [message.deliveryId, message]))
  for (const message of messages) onDelivery(message)
}

/** Stamps a message as received now. */
export function makeStamp({ now, readLinkOrigin }: SnsContext, messageId: string = randomUUID()): MessageStamp {
  const receivedAt = new Date(now()).toISOString()
  return { linkOrigin: readLinkOrigin(), messageId, deliveryId: randomUUID(), receivedAt }
}

function subscribe(context: SnsContext, topic: Topic, protocol: 'email' | 'sms', endpoint: string): Subscription {
  const { store, now } = context
  const existing = listSubscriptions(store, topic.topicArn).find(
    (subscription) => subscription.protocol === protocol && subscription.endpoint === endpoint,
  )
  if (existing?.state === 'confirmed') return existing
  const subscription: Subscription = {
    subscriptionArn: `${topic.topicArn}:${randomUUID()}`,
    topicArn: topic.topicArn,
    protocol,
    endpoint,
    // SNS asks a phone number for nothing.
    state: protocol === 'sms' ? 'confirmed' : 'pending',
    token: randomBytes(32).toString('hex'),
    authenticateOnUnsubscribe: false,
    ...existing,
    tokenSentAt: now(),
  }
  store.subscriptions.write([[subscription.subscriptionArn, subscription]])
  if (subscription.state === 'pending') {
    deliver(context, [makeConfirmation(topic, subscription, makeStamp(context))])
  }
  return subscription
}

function findTopic(store: SnsStore, topicArn: string): Topic {
  const topic = store.topics.get(topicArn)
  if (!topic) throw notFound('Topic')
  return topic
}

function checkSame(topic: Topic, attributes: Record<string, string>, tags: Record<string, string>): void {
  const differs = (given: Record<string, string>, kept: Record<string, string>) =>
    Object.entries(given).some(([key, value]) => kept[key] !== value)
  if (differs(attributes, topic.attributes)) {
    throw invalidParameter('Attributes Reason: Topic already exists with different attributes')
  }
  if (differs(tags, topic.tags)) throw invalidParameter('Tags Reason: Topic already exists with different tags')
}

function describeSubscription({ subscriptionArn, state, ...subscription }: Subscription) {
  return {
    SubscriptionArn: state === 'pending' ? 'PendingConfirmation' : subscriptionArn,
    Owner: LOCAL_ACCOUNT,
    Protocol: subscription.protocol,
    Endpoint: subscription.endpoint,
    TopicArn: subscription.topicArn,
  }
}

function takePage<T>(all: readonly T[], token: string | undefined): { items: readonly T[]; next: string | undefined } {
  const start = Number(token ?? 0)
  if (!Number.isInteger(start) || start < 0) throw invalidParameter('NextToken')
  const end = start + PAGE_SIZE
  return { items: all.slice(start, end), next: end < all.length ? `${end}` : undefined }
}
