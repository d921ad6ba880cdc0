import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { SQSEvent } from 'aws-lambda'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setLogSink } from '../../lambdas/runtime/log.ts'
import { type EventSource, type QueueHandler, startEventSource } from '../../local/services/event-source.ts'
import type { RunningService } from '../../local/services/loopback-server.ts'
import { startSqs } from '../../local/services/start-sqs.ts'

let time: number
let sqs: RunningService
let client: SQSClient
let queueUrl: string
let source: EventSource | undefined
const logged: string[] = []

beforeEach(async () => {
  time = Date.parse('2023-01-13T12:00:00Z')
  logged.length = 0
  setLogSink(({ event }) => logged.push(event))
  sqs = await startSqs({ now: () => time })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  client = new SQSClient({ endpoint: sqs.origin, region: 'us-east-1', credentials, maxAttempts: 1 })
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: 'polls' }))
  queueUrl = QueueUrl ?? ''
})

afterEach(async () => {
  await source?.close()
  source = undefined
  client.destroy()
  await sqs.close()
})

async function send(...bodies: string[]): Promise<void> {
  const Entries = bodies.map((MessageBody, index) => ({ Id: `${index}`, MessageBody }))
  await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
}

async function start(handler: QueueHandler, options: { batchSize?: number; maxConcurrency?: number } = {}) {
  const named = { functionName: 'poll-feeds', timeoutSeconds: 120 }
  source = await startEventSource({ client, queueUrl, handler, ...named, ...options })
  return source
}

test('a message is handed over as Lambda hands it over, and deleted when the function returns', async () => {
  const events: SQSEvent[] = []
  await send('{"feeds":[]}')
  const { drained } = await start(async (event, context) => {
    events.push(event)
    expect(context.getRemainingTimeInMillis()).toBeGreaterThan(0)
  })
  expect(await drained()).toEqual({ waiting: 0 })
  expect(events).toEqual([
    {
      Records: [
        {
          messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
          receiptHandle: expect.any(String),
          body: '{"feeds":[]}',
          attributes: {
            ApproximateReceiveCount: '1',
            SentTimestamp: `${time}`,
            SenderId: 'local',
            ApproximateFirstReceiveTimestamp: `${time}`,
          },
          messageAttributes: {},
          md5OfBody: expect.any(String),
          eventSource: 'aws:sqs',
          eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:polls',
          awsRegion: 'us-east-1',
        },
      ],
    },
  ])
  time += 60_000
  expect(await drained()).toEqual({ waiting: 0 })
  expect(events).toHaveLength(1)
})

test.each([
  { name: 'nothing', result: undefined },
  { name: 'null', result: null },
  { name: 'no failures', result: { batchItemFailures: [] } },
])('a function that returns $name has handled the whole batch', async ({ result }) => {
  await send('a', 'b')
  const { drained } = await start(async () => result, { batchSize: 10 })
  expect(await drained()).toEqual({ waiting: 0 })
})

test('a failed message waits for its visibility timeout and is delivered again, alone', async () => {
  const deliveries: string[] = []
  await send('good', 'bad')
  const { drained } = await start(
    async ({ Records }) => {
      deliveries.push(...Records.map(({ body, attributes }) => `${body} ${attributes.ApproximateReceiveCount}`))
      const failed = Records.filter(
        ({ body, attributes }) => body === 'bad' && attributes.ApproximateReceiveCount === '1',
      )
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) }
    },
    { batchSize: 10 },
  )
  expect(await drained()).toEqual({ waiting: 1 })
  expect(deliveries).toEqual(['good 1', 'bad 1'])
  time += 30_000
  expect(await drained()).toEqual({ waiting: 0 })
  expect(deliveries).toEqual(['good 1', 'bad 1', 'bad 2'])
})

test.each([
  {
    name: 'that throws',
    handler: async () => {
      throw new Error('broken')
    },
  },
  { name: 'that names an unknown message', handler: async () => ({ batchItemFailures: [{ itemIdentifier: 'x' }] }) },
  { name: 'that names an empty one', handler: async () => ({ batchItemFailures: [{ itemIdentifier: '' }] }) },
])('a function $name has failed the whole batch', async ({ handler }) => {
  await send('a', 'b')
  const { drained } = await start(handler, { batchSize: 10 })
  expect(await drained()).toEqual({ waiting: 2 })
})

test('as many run at once as allowed, and messages sent by the function itself are drained too', async () => {
  let running = 0
  let most = 0
  let handled = 0
  await send('a', 'b', 'c', 'd', 'e', 'again')
  const { drained } = await start(
    async ({ Records }) => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 30))
      if (Records[0]?.body === 'again') {
        await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: 'sent again' }))
      }
      running -= 1
      handled += 1
    },
    { maxConcurrency: 2 },
  )
  expect(await drained()).toEqual({ waiting: 0 })
  expect({ most, handled }).toEqual({ most: 2, handled: 7 })
})

test('closing waits for the running invocation and takes no more', async () => {
  const order: string[] = []
  let begin = () => {}
  let release = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await send('a')
  const { close } = await start(
    async () => {
      begin()
      await released
      await new Promise((resolve) => setTimeout(resolve, 50))
      order.push('ended')
    },
    { maxConcurrency: 2 },
  )
  await begun
  const closing = close().then(() => order.push('closed'))
  await send('b')
  release()
  await closing
  expect(order).toEqual(['ended', 'closed'])
  const left = await client.send(new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }))
  expect(left.Messages?.map(({ Body }) => Body)).toEqual(['b'])
})
