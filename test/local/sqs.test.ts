import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type Message,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RunningService } from '../../local/services/loopback-server.ts'
import { startSqs } from '../../local/services/start-sqs.ts'

let time: number
let sqs: RunningService
let client: SQSClient
let deadUrl: string
let queueUrl: string

beforeEach(async () => {
  time = Date.parse('2023-01-13T12:00:00Z')
  sqs = await startSqs({ now: () => time })
  client = new SQSClient({
    endpoint: sqs.origin,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })
  deadUrl = await createQueue('dead')
  const redrive = { deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:dead', maxReceiveCount: 2 }
  queueUrl = await createQueue('polls', { VisibilityTimeout: '60', RedrivePolicy: JSON.stringify(redrive) })
})

afterEach(async () => {
  client.destroy()
  await sqs.close()
})

async function createQueue(QueueName: string, Attributes: Record<string, string> = {}): Promise<string> {
  return (await client.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? ''
}

async function send(MessageBody: string, DelaySeconds?: number): Promise<string> {
  const input = { QueueUrl: queueUrl, MessageBody, ...(DelaySeconds === undefined ? {} : { DelaySeconds }) }
  return (await client.send(new SendMessageCommand(input))).MessageId ?? ''
}

async function receive(QueueUrl = queueUrl, WaitTimeSeconds = 0): Promise<Message[]> {
  const input = { QueueUrl, WaitTimeSeconds, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All' as const] }
  return (await client.send(new ReceiveMessageCommand(input))).Messages ?? []
}

/** Visible, in flight, delayed. */
async function count(QueueUrl = queueUrl): Promise<number[]> {
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
  return [
    Number(Attributes?.ApproximateNumberOfMessages),
    Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
    Number(Attributes?.ApproximateNumberOfMessagesDelayed),
  ]
}

/** The name of the error a call fails with; the whole error would fill pages. */
async function nameFailure(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  )
}

test('a message is received with its body, id, digest and attributes', async () => {
  const messageId = await send('日本 "quoted" \u{1f6f0}')
  time += 5_000
  expect(await receive()).toEqual([
    {
      MessageId: messageId,
      Body: '日本 "quoted" \u{1f6f0}',
      ReceiptHandle: expect.any(String),
      MD5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
      Attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: `${time - 5_000}`,
        ApproximateFirstReceiveTimestamp: `${time}`,
        SenderId: 'local',
      },
    },
  ])
})

test('a received message is invisible until its visibility timeout, then counted as received again', async () => {
  await send('poll')
  await receive()
  expect(await receive()).toEqual([])
  expect(await count()).toEqual([0, 1, 0])
  time += 60_000
  expect(await count()).toEqual([1, 0, 0])
  const [again] = await receive()
  expect(again?.Attributes?.ApproximateReceiveCount).toBe('2')
})

test('a deleted message never comes back, and the handle of an earlier receive deletes nothing', async () => {
  await send('poll')
  const [first] = await receive()
  time += 60_000
  const [second] = await receive()
  await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: first?.ReceiptHandle }))
  expect(await count()).toEqual([0, 1, 0])
  await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: second?.ReceiptHandle }))
  expect(await count()).toEqual([0, 0, 0])
})

test('a message received as often as allowed goes to the dead-letter queue', async () => {
  const messageId = await send('poison')
  for (let delivery = 0; delivery < 2; delivery += 1) {
    expect(await receive()).toHaveLength(1)
    time += 60_000
  }
  expect(await receive()).toEqual([])
  expect(await count()).toEqual([0, 0, 0])
  expect((await receive(deadUrl)).map(({ MessageId }) => MessageId)).toEqual([messageId])
})

test('visibility can be given up at once, and only while in flight', async () => {
  await send('poll')
  const [message] = await receive()
  const change = new ChangeMessageVisibilityCommand({
    QueueUrl: queueUrl,
    ReceiptHandle: message?.ReceiptHandle,
    VisibilityTimeout: 0,
  })
  await client.send(change)
  expect(await count()).toEqual([1, 0, 0])
  expect(await nameFailure(client.send(change))).toBe('MessageNotInflight')
})

test('a delayed message is not received before its time', async () => {
  await send('later', 30)
  expect(await receive()).toEqual([])
  expect(await count()).toEqual([0, 0, 1])
  time += 30_000
  expect(await receive()).toHaveLength(1)
})

test('a long poll is answered when a message arrives', async () => {
  const receiving = receive(queueUrl, 20)
  await send('now')
  expect(await receiving).toHaveLength(1)
})

test('closing the service ends a long poll', async () => {
  const receiving = nameFailure(receive(queueUrl, 20))
  await send('now')
  await receiving
  const waiting = nameFailure(receive(queueUrl, 20))
  await count()
  await sqs.close()
  expect(['none', 'TimeoutError', 'Error']).toContain(await waiting)
})

test('a message older than the retention is gone', async () => {
  await send('old')
  time += 345_601_000
  expect(await receive()).toEqual([])
  expect(await count()).toEqual([0, 0, 0])
})

test('batches send and delete up to ten', async () => {
  const Entries = Array.from({ length: 10 }, (_, index) => ({ Id: `m${index}`, MessageBody: `poll ${index}` }))
  const sent = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
  expect(sent.Successful?.map(({ Id }) => Id)).toEqual(Entries.map(({ Id }) => Id))
  const received = await receive()
  expect(received.map(({ Body }) => Body)).toEqual(Entries.map(({ MessageBody }) => MessageBody))
  const handles = received.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle }))
  await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: handles }))
  expect(await count()).toEqual([0, 0, 0])
})

const entry = (Id: string, MessageBody = 'x') => ({ Id, MessageBody })
test.each([
  { name: 'of nothing', entries: [], error: 'EmptyBatchRequest' },
  {
    name: 'of eleven',
    entries: Array.from({ length: 11 }, (_, index) => entry(`${index}`)),
    error: 'TooManyEntriesInBatchRequest',
  },
  { name: 'with an id twice', entries: [entry('a'), entry('a')], error: 'BatchEntryIdsNotDistinct' },
  {
    name: 'over 1 MiB',
    entries: [entry('a', 'x'.repeat(600_000)), entry('b', 'x'.repeat(600_000))],
    error: 'BatchRequestTooLong',
  },
])('a batch $name is refused whole', async ({ entries, error }) => {
  const call = client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }))
  expect(await nameFailure(call)).toBe(error)
  expect(await count()).toEqual([0, 0, 0])
})

test.each([
  { name: 'an empty body', input: { MessageBody: '' } },
  { name: 'a body over 1 MiB', input: { MessageBody: 'x'.repeat(1024 * 1024 + 1) } },
  { name: 'a control character', input: { MessageBody: 'a\u0001b' } },
  { name: 'a delay over 15 minutes', input: { MessageBody: 'x', DelaySeconds: 901 } },
  { name: 'a FIFO group, which is not embedded', input: { MessageBody: 'x', MessageGroupId: 'a' } },
])('$name is refused', async ({ input }) => {
  const call = client.send(new SendMessageCommand({ QueueUrl: queueUrl, ...input }))
  expect(await nameFailure(call)).toBe('InvalidParameterValue')
})

test('a queue is found by name, made again with the same attributes, and not with others', async () => {
  expect((await client.send(new GetQueueUrlCommand({ QueueName: 'dead' }))).QueueUrl).toBe(deadUrl)
  expect(await createQueue('dead')).toBe(deadUrl)
  expect(await nameFailure(createQueue('dead', { VisibilityTimeout: '7' }))).toBe('QueueNameExists')
})

test('an unknown queue does not exist', async () => {
  expect(await nameFailure(receive(`${sqs.origin}/000000000000/nowhere`))).toBe('QueueDoesNotExist')
})

test('a call the pipeline does not make is named as not embedded', async () => {
  const call = client.send(new PurgeQueueCommand({ QueueUrl: queueUrl }))
  await expect(call.catch((error: Error) => error.message)).resolves.toBe(
    'AmazonSQS.PurgeQueue is not embedded in the local run',
  )
})
