import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { afterEach, beforeEach, expect } from 'vitest'
import type { InboxMessage } from '../../local/services/sns-records.ts'
import { type SnsService, startSns } from '../../local/services/start-sns.ts'

/** Where each test begins. */
const NOW = Date.parse('2023-01-13T12:00:00Z')

/** An embedded SNS, a client of it, and what it delivered; `time` is its clock. */
export interface FollowedSns {
  readonly service: SnsService
  readonly client: SNSClient
  readonly delivered: readonly InboxMessage[]
  time: number
  createTopic(name?: string, displayName?: string): Promise<string>
  subscribe(topicArn: string, protocol: string, endpoint: string): Promise<string>
  /** Opens the link of the last mail to confirm. */
  confirmLast(): Promise<void>
  subscribeConfirmed(topicArn: string, endpoint: string): Promise<string>
}

/** Starts an SNS of its own for each test of a file. */
export function followSns(): FollowedSns {
  let service: SnsService
  let client: SNSClient
  let delivered: InboxMessage[] = []
  const sns: FollowedSns = {
    get service() {
      return service
    },
    get client() {
      return client
    },
    get delivered() {
      return delivered
    },
    time: NOW,

    async createTopic(Name = 'news', DisplayName) {
      const { TopicArn } = await client.send(
        new CreateTopicCommand({ Name, ...(DisplayName ? { Attributes: { DisplayName } } : {}) }),
      )
      return TopicArn ?? ''
    },

    async subscribe(TopicArn, Protocol, Endpoint) {
      const { SubscriptionArn } = await client.send(
        new SubscribeCommand({ TopicArn, Protocol, Endpoint, ReturnSubscriptionArn: true }),
      )
      return SubscriptionArn ?? ''
    },

    async confirmLast() {
      const response = await fetch(delivered.at(-1)?.confirmUrl ?? '')
      expect(response.status).toBe(200)
    },

    async subscribeConfirmed(topicArn, endpoint) {
      const subscriptionArn = await sns.subscribe(topicArn, 'email', endpoint)
      await sns.confirmLast()
      return subscriptionArn
    },
  }
  beforeEach(async () => {
    sns.time = NOW
    delivered = []
    service = await startSns({ now: () => sns.time, onDelivery: (message) => delivered.push(message) })
    client = new SNSClient({
      endpoint: service.origin,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    })
  })
  afterEach(async () => {
    client.destroy()
    await service.close()
  })
  return sns
}
