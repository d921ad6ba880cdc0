import { setTimeout as sleep } from 'node:timers/promises'
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { log } from '../../lambdas/runtime/log.ts'
import { makeLambdaContext } from './lambda-context.ts'

/** A function that a queue invokes. */
export type QueueHandler = (
  event: SQSEvent,
  context: Context,
  // biome-ignore lint/suspicious/noConfusingVoidType: a handler may return nothing at all
) => Promise<SQSBatchResponse | null | undefined | void>

/** Which queue invokes which function, how. */
export interface EventSourceOptions {
  readonly client: SQSClient
  readonly queueUrl: string
  readonly functionName: string
  readonly handler: QueueHandler
  readonly timeoutSeconds: number
  /** Messages an invocation, 1-10. */
  readonly batchSize?: number
  readonly maxConcurrency?: number
}

/** A running event source mapping. */
export interface EventSource {
  /** Resolves when nothing is being handled and nothing is visible; tells how many wait for redelivery or a delay. */
  drained(): Promise<{ readonly waiting: number }>
  /** Takes no more messages and resolves when the running invocations have ended. */
  close(): Promise<void>
}

/** One receive waits this long for a message; short, so that `drained` knows soon that nothing is on its way. */
const RECEIVE_WAIT_SECONDS = 1
/** Between two looks at what is under way. */
const PAUSE_MS = 20
const UNREACHABLE_PAUSE_MS = 500

/**
 * Invokes a function with the messages of a queue as Lambda's event source mapping does, `ReportBatchItemFailures` on:
 * what succeeded is deleted, what failed waits for its visibility timeout.
 */
export async function startEventSource(options: EventSourceOptions): Promise<EventSource> {
  const { client, queueUrl, maxConcurrency = 1 } = options
  const queueArn = await readQueueArn(client, queueUrl)
  const running = new Set<Promise<void>>()
  const closing = new AbortController()
  let emptyReceives = 0

  async function poll(): Promise<void> {
    while (!closing.signal.aborted) {
      if (running.size >= maxConcurrency) {
        await Promise.race(running)
        continue
      }
      const messages = await receive(options, closing.signal)
      if (messages === 'unreachable') await sleep(UNREACHABLE_PAUSE_MS)
      else if (messages.length === 0) emptyReceives += 1
      else if (closing.signal.aborted) await putBack(client, queueUrl, messages)
      else {
        const invocation = invoke(options, messages, queueArn).finally(() => running.delete(invocation))
        running.add(invocation)
      }
    }
  }
  const polling = poll()

  return {
    drained: async () => {
      for (;;) {
        const { visible, inFlight, delayed } = await countMessages(client, queueUrl)
        const emptyBefore = emptyReceives
        // In flight without an invocation: failed and waiting, or on its way to us; the receive under way will tell.
        while (inFlight > 0 && running.size === 0 && emptyReceives === emptyBefore && !closing.signal.aborted) {
          await sleep(PAUSE_MS)
        }
        if (visible === 0 && running.size === 0) return { waiting: inFlight + delayed }
        await Promise.race([...running, sleep(PAUSE_MS)])
      }
    },
    close: async () => {
      closing.abort()
      await polling
      await Promise.all(running)
    },
  }
}

async function readQueueArn(client: SQSClient, queueUrl: string): Promise<string> {
  const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['QueueArn'] })
  return (await client.send(command)).Attributes?.QueueArn ?? ''
}

async function receive(options: EventSourceOptions, closing: AbortSignal): Promise<Message[] | 'unreachable'> {
  const { client, queueUrl, batchSize = 1 } = options
  try {
    const { Messages: messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: batchSize,
        WaitTimeSeconds: RECEIVE_WAIT_SECONDS,
        MessageSystemAttributeNames: ['All'],
      }),
      { abortSignal: closing },
    )
    return messages
  } catch (error) {
    if (closing.aborted) return []
    log.warn({ event: 'queue-unreachable', queueUrl, reason: String(error) })
    return 'unreachable'
  }
}

async function invoke(options: EventSourceOptions, messages: readonly Message[], queueArn: string): Promise<void> {
  const { client, queueUrl, handler, functionName, timeoutSeconds } = options
  const records = messages.map((message) => toRecord(message, queueArn))
  try {
    const result = await handler({ Records: records }, makeLambdaContext(functionName, timeoutSeconds))
    const failed = readFailures(result ?? undefined, records)
    const succeeded = records.filter(({ messageId }) => !failed.has(messageId))
    if (succeeded.length === 0) return
    const entries = succeeded.map(({ receiptHandle }, index) => ({ Id: `${index}`, ReceiptHandle: receiptHandle }))
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }))
  } catch (error) {
    log.error({ event: 'invocation-failed', functionName, reason: String(error) })
  }
}

/** A report naming a message that was not sent makes Lambda take the whole batch as failed. */
function readFailures(result: SQSBatchResponse | undefined, records: readonly SQSRecord[]): ReadonlySet<string> {
  const failed = new Set((result?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier))
  const sent = new Set(records.map(({ messageId }) => messageId))
  return [...failed].every((messageId) => sent.has(messageId)) ? failed : sent
}

function toRecord(message: Message, queueArn: string): SQSRecord {
  const { MessageId = '', ReceiptHandle = '', Body = '', MD5OfBody = '', Attributes: attributes = {} } = message
  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: {
      ApproximateReceiveCount: attributes.ApproximateReceiveCount ?? '',
      SentTimestamp: attributes.SentTimestamp ?? '',
      SenderId: attributes.SenderId ?? '',
      ApproximateFirstReceiveTimestamp: attributes.ApproximateFirstReceiveTimestamp ?? '',
    },
    messageAttributes: {},
    md5OfBody: MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: queueArn.split(':')[3] ?? '',
  }
}

async function putBack(client: SQSClient, queueUrl: string, messages: readonly Message[]): Promise<void> {
  for (const { ReceiptHandle } of messages) {
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle, VisibilityTimeout: 0 }))
  }
}

async function countMessages(client: SQSClient, queueUrl: string) {
  const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] })
  const { Attributes: attributes = {} } = await client.send(command)
  return {
    visible: Number(attributes.ApproximateNumberOfMessages ?? 0),
    inFlight: Number(attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
    delayed: Number(attributes.ApproximateNumberOfMessagesDelayed ?? 0),
  }
}
