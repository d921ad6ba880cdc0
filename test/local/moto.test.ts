import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns'
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningService } from '../../local/services/loopback-server.ts'
import { startSns } from '../../local/services/start-sns.ts'
import { startSqs } from '../../local/services/start-sqs.ts'
import { HAS_MOTO, startMoto } from '../start-moto.ts'

/** The same sentences over two implementations: what we embed behaves as an independent model of AWS does. */
describe.each([
  { name: 'the embedded services', isPresent: true, start: startEmbedded },
  { name: 'moto_server (skipped when it is not on the PATH)', isPresent: HAS_MOTO, start: startMotoAsBoth },
])('$name', ({ isPresent, start }) => {
  describe.skipIf(!isPresent)('over the wire', () => {
    let services: Awaited<ReturnType<typeof startEmbedded>>
    let sns: SNSClient
    let sqs: SQSClient
    beforeAll(async () => {
      services = await start()
      const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
      const options = { region: 'us-east-1', credentials, maxAttempts: 1 }
      sns = new SNSClient({ ...options, endpoint: services.sns })
      sqs = new SQSClient({ ...options, endpoint: services.sqs })
    })
    afterAll(async () => {
      sns?.destroy()
      sqs?.destroy()
      await services?.close()
    })

    test('a topic keeps its display name and tags, and is the same when made again', async () => {
      const Tags = [{ Key: 'language', Value: 'ja' }]
      const input = { Name: 'kept', Attributes: { DisplayName: 'News & more' }, Tags }
      const { TopicArn } = await sns.send(new CreateTopicCommand(input))
      expect(TopicArn).toMatch(/^arn:aws:sns:us-east-1:\d{12}:kept$/)
      expect((await sns.send(new CreateTopicCommand(input))).TopicArn).toBe(TopicArn)
      expect((await sns.send(new ListTagsForResourceCommand({ ResourceArn: TopicArn }))).Tags).toEqual(Tags)
      const { Attributes } = await sns.send(new GetTopicAttributesCommand({ TopicArn }))
      expect(Attributes).toMatchObject({ TopicArn, DisplayName: 'News & more', SubscriptionsConfirmed: '0' })
    })

    test('a phone number is subscribed once, listed, and unsubscribed, twice without error', async () => {
      const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'phones' }))
      const subscribe = new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint: '+819012345678' })
      const { SubscriptionArn } = await sns.send(subscribe)
      expect((await sns.send(subscribe)).SubscriptionArn).toBe(SubscriptionArn)
      const list = async () => (await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions
      expect(await list()).toEqual([
        {
          SubscriptionArn,
          TopicArn,
          Protocol: 'sms',
          Endpoint: '+819012345678',
          Owner: expect.stringMatching(/^\d{12}$/),
        },
      ])
      await sns.send(new UnsubscribeCommand({ SubscriptionArn }))
      await sns.send(new UnsubscribeCommand({ SubscriptionArn }))
      expect((await list()) ?? []).toEqual([])
    })

    test('publishing is answered with an id, and to a deleted topic not found', async () => {
      const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'gone' }))
      const publish = () => sns.send(new PublishCommand({ TopicArn, Subject: 'A “subject” 日本', Message: 'x' }))
      expect((await publish()).MessageId).toMatch(/^[0-9a-f-]{36}$/)
      await sns.send(new DeleteTopicCommand({ TopicArn }))
      expect(await nameFailure(publish())).toBe('NotFoundException')
    })

    test.each([
      { name: 'a subject of 101 characters', input: { Subject: 'x'.repeat(101), Message: 'x' } },
      { name: 'a message over 256 KiB', input: { Message: 'x'.repeat(256 * 1024 + 1) } },
    ])('$name is an invalid parameter', async ({ input }) => {
      const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'rules' }))
      const failure = await nameFailure(sns.send(new PublishCommand({ TopicArn, ...input })))
      expect(failure).toBe('InvalidParameterException')
    })

    test('a message is received, hidden, deleted', async () => {
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'polls' }))
      const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a 日本' }))
      const receive = async () => {
        const input = { QueueUrl, MessageSystemAttributeNames: ['All' as const] }
        return (await sqs.send(new ReceiveMessageCommand(input))).Messages ?? []
      }
      const [message] = await receive()
      expect(message).toMatchObject({ MessageId, Body: 'a 日本', Attributes: { ApproximateReceiveCount: '1' } })
      expect(await receive()).toEqual([])
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }))
      const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const
      const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] })
      expect((await sqs.send(asked)).Attributes).toEqual({
        ApproximateNumberOfMessages: '0',
        ApproximateNumberOfMessagesNotVisible: '0',
      })
    })

    test('a message received as often as allowed is in the dead-letter queue', async () => {
      const { QueueUrl: deadUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'dead' }))
      const asked = new GetQueueAttributesCommand({ QueueUrl: deadUrl, AttributeNames: ['QueueArn'] })
      const deadLetterTargetArn = (await sqs.send(asked)).Attributes?.QueueArn
      const RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 1 })
      const { QueueUrl } = await sqs.send(
        new CreateQueueCommand({ QueueName: 'poison', Attributes: { RedrivePolicy, VisibilityTimeout: '0' } }),
      )
      await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: [{ Id: 'a', MessageBody: 'poison' }] }))
      const receive = async (url: string | undefined) =>
        (await sqs.send(new ReceiveMessageCommand({ QueueUrl: url }))).Messages?.map(({ Body }) => Body) ?? []
      expect(await receive(QueueUrl)).toEqual(['poison'])
      expect(await receive(QueueUrl)).toEqual([])
      expect(await receive(deadUrl)).toEqual(['poison'])
    })
  })
})

async function nameFailure(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  )
}

async function startEmbedded(): Promise<{ sns: string; sqs: string; close(): Promise<unknown> }> {
  const running: RunningService[] = [await startSns(), await startSqs()]
  const [sns = '', sqs = ''] = running.map(({ origin }) => origin)
  return { sns, sqs, close: async () => void (await Promise.all(running.map((service) => service.close()))) }
}

async function startMotoAsBoth(): ReturnType<typeof startEmbedded> {
  const { origin, close } = await startMoto()
  return { sns: origin, sqs: origin, close }
}
