import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  NotFoundException,
  PublishCommand,
  paginateListTopics,
  type SNSClient,
  SNSServiceException,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns'
import { audienceIdOf, type Preferences, tagsOf } from './audience.ts'
import type { Message } from './message.ts'

export type Protocol = 'email' | 'sms'

/** What became of one publish. */
export type Published =
  | { readonly kind: 'published'; readonly messageId: string }
  /** Worth trying again: SNS was busy, away, or its answer was lost. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Trying again will not help before a person acts. */
  | { readonly kind: 'rejected'; readonly reason: string }

/** A subscription as SNS lists it; `arn` is absent while it waits to be confirmed. */
export interface Subscription {
  readonly protocol: string
  readonly address: string
  readonly arn?: string
}

export type SnsAudiences = ReturnType<typeof openSnsAudiences>

/** Opens the SNS topics of audiences. The client must make one attempt a call: retries are the alert's `dueAt`. */
export function openSnsAudiences(client: SNSClient) {
  return {
    /** Makes the topic of an audience, or finds it: its name and tags follow from the preferences alone. */
    async createTopic(preferences: Preferences, topic: { prefix: string; displayName: string }): Promise<string> {
      const { TopicArn } = await client.send(
        new CreateTopicCommand({
          Name: `${topic.prefix}${audienceIdOf(preferences)}`,
          Attributes: { DisplayName: topic.displayName },
          Tags: Object.entries(tagsOf(preferences)).map(([Key, Value]) => ({ Key, Value })),
        }),
      )
      if (TopicArn === undefined) throw new Error('SNS made a topic without an ARN: expected TopicArn in its answer')
      return TopicArn
    },

    /** Publishes one message to an audience, once. Expected failures are values; what they mean is decided here alone. */
    async publish(topicArn: string, message: Message): Promise<Published> {
      try {
        const { MessageId } = await client.send(
          new PublishCommand({
            TopicArn: topicArn,
            Subject: message.subject,
            MessageStructure: 'json',
            Message: JSON.stringify({ default: message.sms, email: message.email, sms: message.sms }),
          }),
        )
        return { kind: 'published', messageId: MessageId ?? 'unknown' }
      } catch (error) {
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
        return { kind: isPassing(error) ? 'failed' : 'rejected', reason }
      }
    },

    /** Asks SNS to send to an address; an email address is asked for confirmation first. */
    async subscribe(topicArn: string, protocol: Protocol, address: string): Promise<string> {
      const { SubscriptionArn } = await client.send(
        new SubscribeCommand({
          TopicArn: topicArn,
          Protocol: protocol,
          Endpoint: address,
          ReturnSubscriptionArn: true,
        }),
      )
      if (SubscriptionArn === undefined) throw new Error('SNS subscribed without an ARN: expected SubscriptionArn')
      return SubscriptionArn
    },

    async unsubscribe(subscriptionArn: string): Promise<void> {
      await client.send(new UnsubscribeCommand({ SubscriptionArn: subscriptionArn }))
    },

    /** Tells how a subscription is; `gone` when it was ended, or lapsed for want of a confirmation. */
    async readSubscription(subscriptionArn: string): Promise<'pending' | 'confirmed' | 'gone'> {
      const command = new GetSubscriptionAttributesCommand({ SubscriptionArn: subscriptionArn })
      const answer = await orIfGone(client.send(command))
      if (answer === undefined) return 'gone'
      return answer.Attributes?.PendingConfirmation === 'true' ? 'pending' : 'confirmed'
    },

    /** Counts who is in an audience, and who was asked to confirm; `undefined` when its topic is gone. */
    async countSubscribers(topicArn: string): Promise<{ confirmed: number; pending: number } | undefined> {
      const answer = await orIfGone(client.send(new GetTopicAttributesCommand({ TopicArn: topicArn })))
      const { SubscriptionsConfirmed = '1', SubscriptionsPending = '1' } = answer?.Attributes ?? {}
      return answer && { confirmed: Number(SubscriptionsConfirmed), pending: Number(SubscriptionsPending) }
    },

    /** Lists the ARNs of the account's topics whose names start so, 100 a call. */
    async *listTopics(prefix: string): AsyncGenerator<string> {
      for await (const { Topics = [] } of paginateListTopics({ client }, {})) {
        for (const { TopicArn = '' } of Topics) {
          if (TopicArn.split(':').at(-1)?.startsWith(prefix)) yield TopicArn
        }
      }
    },

    async readTags(topicArn: string): Promise<Record<string, string>> {
      const { Tags = [] } = await client.send(new ListTagsForResourceCommand({ ResourceArn: topicArn }))
      return Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value]))
    },

    async deleteTopic(topicArn: string): Promise<void> {
      await client.send(new DeleteTopicCommand({ TopicArn: topicArn }))
    },

    /** Lists who is in an audience or was asked to confirm; `undefined` when its topic is gone. */
    async listSubscriptions(topicArn: string): Promise<Subscription[] | undefined> {
      const found: Subscription[] = []
      let NextToken: string | undefined
      do {
        const command = new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken })
        const page = await orIfGone(client.send(command))
        if (page === undefined) return undefined
        for (const { Protocol = '', Endpoint = '', SubscriptionArn } of page.Subscriptions ?? []) {
          // SNS lists for a while who has left.
          if (SubscriptionArn === 'Deleted') continue
          const arn = SubscriptionArn?.startsWith('arn:') ? { arn: SubscriptionArn } : {}
          found.push({ protocol: Protocol, address: Endpoint, ...arn })
        }
        NextToken = page.NextToken
      } while (NextToken !== undefined)
      return found
    },
  }
}

/** An answer, or `undefined` when what was asked about is not there. */
async function orIfGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof NotFoundException) return undefined
    throw error
  }
}

/** Busy, broken or unreachable passes; a refused content, a denied key or a deleted topic does not by itself. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof SNSServiceException)) return true
  return /Throttl|TooManyRequests/.test(error.name) || (error.$metadata.httpStatusCode ?? 500) >= 500
}
