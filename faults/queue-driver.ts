import { POLL_QUEUE_VISIBILITY_SECONDS } from '../lambdas/runtime/limits.ts'
import type { Invocation } from './machine/invocation.ts'
import { readTime } from './machine/virtual-time.ts'
import type { PollDelivery } from './stage.ts'
import { DEAD_QUEUE_URL, POLL_QUEUE_URL } from './world/open-world.ts'
import { askRaw } from './world/raw-services.ts'

/** Takes poll messages off the embedded queue, as Lambda does. */
export interface QueueDriver {
  receive(): Promise<PollDelivery[]>
  /** Notes who works on a message; it is deleted once one of them ended without reporting it failed. */
  watch(message: PollDelivery, consumers: readonly Invocation[]): void
  settle(): Promise<void>
  /** When the next message can be received; epoch milliseconds. */
  nextVisibleAt(): Promise<number | undefined>
}

interface SqsMessage {
  readonly MessageId: string
  readonly ReceiptHandle: string
  readonly Body: string
  readonly Attributes: Record<string, string>
}

const flights = new Map<
  string,
  { readonly until: number; readonly message: PollDelivery; consumers: readonly Invocation[] }
>()

/** Whether nothing is in the queue: it is not asked then, which in most minutes is all it would say. */
let isEmpty = false

/** To be called when something may have been sent to the queue. */
export function noteSent(): void {
  isEmpty = false
}

/** Forgets what was in flight: the queue is a new one. */
export function resetFlights(): void {
  flights.clear()
  isEmpty = false
}

export function openPollQueue(): QueueDriver {
  return {
    receive: async () => {
      if (isEmpty) return []
      const messages = await receiveFrom(POLL_QUEUE_URL)
      const until = readTime() + POLL_QUEUE_VISIBILITY_SECONDS * 1000
      for (const message of messages) flights.set(message.messageId, { until, message, consumers: [] })
      return messages
    },
    watch: (message, consumers) => {
      const flight = flights.get(message.messageId)
      if (flight) flight.consumers = consumers
    },
    settle: async () => {
      for (const [messageId, { message, consumers }] of flights) {
        if (!consumers.some(isDone)) continue
        await askRaw('sqs', 'DeleteMessage', { QueueUrl: POLL_QUEUE_URL, ReceiptHandle: message.receiptHandle })
        flights.delete(messageId)
      }
    },
    nextVisibleAt: async () => {
      if (isEmpty) return undefined
      const { visible, inFlight, delayed } = await countMessages(POLL_QUEUE_URL)
      isEmpty = visible + inFlight + delayed === 0
      if (visible > 0) return readTime()
      if (inFlight === 0) return undefined
      return Math.min(...[...flights.values()].map(({ until }) => until).filter((until) => until > readTime()))
    },
  }
}

/** Sends what lies in the dead-letter queue again, as the console's redrive does; returns how much it was. */
export async function redriveDeadLetters(times: number): Promise<number> {
  let redriven = 0
  for (;;) {
    const messages = await receiveFrom(DEAD_QUEUE_URL)
    if (messages.length === 0) return redriven
    for (const { body, receiptHandle } of messages) {
      for (let time = 0; time < times; time += 1) await sendPoll(body)
      await askRaw('sqs', 'DeleteMessage', { QueueUrl: DEAD_QUEUE_URL, ReceiptHandle: receiptHandle })
      redriven += 1
    }
  }
}

export async function readDeadLetters(): Promise<number> {
  const { visible, inFlight } = await countMessages(DEAD_QUEUE_URL)
  return visible + inFlight
}

export async function sendPoll(body: string): Promise<void> {
  noteSent()
  await askRaw('sqs', 'SendMessage', { QueueUrl: POLL_QUEUE_URL, MessageBody: body })
}

async function receiveFrom(queueUrl: string): Promise<PollDelivery[]> {
  const input = { QueueUrl: queueUrl, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All'] }
  const { Messages = [] } = await askRaw('sqs', 'ReceiveMessage', input)
  return (Messages as SqsMessage[]).map(({ MessageId, ReceiptHandle, Body, Attributes }) => ({
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    receiveCount: Number(Attributes.ApproximateReceiveCount),
  }))
}

async function countMessages(queueUrl: string): Promise<{ visible: number; inFlight: number; delayed: number }> {
  const { Attributes } = await askRaw('sqs', 'GetQueueAttributes', { QueueUrl: queueUrl, AttributeNames: ['All'] })
  const attributes = Attributes as Record<string, string>
  return {
    visible: Number(attributes.ApproximateNumberOfMessages),
    inFlight: Number(attributes.ApproximateNumberOfMessagesNotVisible),
    delayed: Number(attributes.ApproximateNumberOfMessagesDelayed),
  }
}

function isDone({ state, result }: Invocation): boolean {
  const failures = (result as { batchItemFailures?: readonly unknown[] } | undefined)?.batchItemFailures ?? []
  return state === 'ended' && failures.length === 0
}
