import { EventEmitter } from 'node:events'
import * as v from 'valibot'
import type { JsonAction } from './answer-json-call.ts'
import type { DurableMap } from './durable-map.ts'
import { LOCAL_ACCOUNT, LOCAL_REGION } from './local-account.ts'
import { ServiceFault } from './service-fault.ts'
import { INPUTS, MAX_BATCH_ENTRIES, MAX_MESSAGE_BYTES, queueAttributesSchema } from './sqs-inputs.ts'
import { describeMessage, describeQueue } from './sqs-outputs.ts'
import { digestBody, makeQueue, type Queue, type QueueSettings, type StoredMessage } from './sqs-queue.ts'

/** What the calls work on. */
export interface SqsContext {
  readonly messages: DurableMap<StoredMessage>
  readonly now: () => number
  /** Aborts when the service closes, which ends long polls. */
  readonly closing: AbortSignal
  readonly readOrigin: () => string
}

/** Makes the SQS calls the local run answers, by name. */
export function makeSqsActions(context: SqsContext): ReadonlyMap<string, JsonAction> {
  const { messages, now, closing, readOrigin } = context
  const queues = new Map<string, { queue: Queue; attributes: string; createdAt: number }>()
  const changes = new EventEmitter().setMaxListeners(0)
  closing.addEventListener('abort', () => changes.emit('change'))
  const arnOf = (name: string) => `arn:aws:sqs:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${name}`
  const urlOf = (name: string) => `${readOrigin()}/${LOCAL_ACCOUNT}/${name}`

  function findQueue(name: string) {
    const found = queues.get(name)
    if (found) return found
    throw new ServiceFault(
      'com.amazonaws.sqs#QueueDoesNotExist',
      `queue ${name} does not exist: expected one made here`,
    )
  }
  // The port may differ from the one a URL was made with; the name is what counts.
  const queueAt = (url: string) => findQueue(url.slice(url.lastIndexOf('/') + 1)).queue

  function readSettings(attributes: Record<string, string>): QueueSettings {
    const read = readInput(queueAttributesSchema, attributes, 'com.amazonaws.sqs#InvalidAttributeValue')
    const redrive = read.RedrivePolicy
    return {
      visibilityTimeoutSeconds: read.VisibilityTimeout,
      delaySeconds: read.DelaySeconds,
      retentionSeconds: read.MessageRetentionPeriod,
      receiveWaitSeconds: read.ReceiveMessageWaitTimeSeconds,
      deadLetter: redrive && {
        queueName: findQueue(redrive.deadLetterTargetArn.split(':').at(-1) ?? '').queue.name,
        maxReceiveCount: redrive.maxReceiveCount,
      },
    }
  }

  const actions: Record<keyof typeof INPUTS, JsonAction> = {
    CreateQueue: (raw) => {
      const { QueueName: name, Attributes } = readInput(INPUTS.CreateQueue, raw)
      const settings = readSettings(Attributes)
      const attributes = JSON.stringify(settings)
      const existing = queues.get(name)
      if (existing && existing.attributes !== attributes) {
        throw new ServiceFault('com.amazonaws.sqs#QueueNameExists', `queue ${name} exists with other attributes`)
      }
      if (!existing) {
        queues.set(name, { queue: makeQueue(name, settings, messages, now), attributes, createdAt: now() })
      }
      return { QueueUrl: urlOf(name) }
    },
    GetQueueUrl: (raw) => {
      const { QueueName: name } = readInput(INPUTS.GetQueueUrl, raw)
      return { QueueUrl: urlOf(findQueue(name).queue.name) }
    },
    GetQueueAttributes: (raw) => {
      const { QueueUrl, AttributeNames } = readInput(INPUTS.GetQueueAttributes, raw)
      const queue = queueAt(QueueUrl)
      return { Attributes: describeQueue(queue, arnOf, findQueue(queue.name).createdAt, AttributeNames) }
    },
    SendMessage: (raw) => {
      const { QueueUrl, MessageBody: body, DelaySeconds: delaySeconds } = readInput(INPUTS.SendMessage, raw)
      const [messageId] = queueAt(QueueUrl).send([{ body, delaySeconds }])
      changes.emit('change')
      return { MessageId: messageId, MD5OfMessageBody: digestBody(body) }
    },
    SendMessageBatch: (raw) => {
      const { QueueUrl, Entries: entries } = readInput(INPUTS.SendMessageBatch, raw)
      checkBatch(entries)
      if (entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.MessageBody), 0) > MAX_MESSAGE_BYTES) {
        throw new ServiceFault('com.amazonaws.sqs#BatchRequestTooLong', `batch over ${MAX_MESSAGE_BYTES} bytes`)
      }
      const ids = queueAt(QueueUrl).send(
        entries.map(({ MessageBody: body, DelaySeconds: delaySeconds }) => ({ body, delaySeconds })),
      )
      changes.emit('change')
      return {
        Successful: entries.map((entry, index) => ({
          Id: entry.Id,
          MessageId: ids[index],
          MD5OfMessageBody: digestBody(entry.MessageBody),
        })),
      }
    },
    ReceiveMessage: async (raw, signal) => {
      const input = readInput(INPUTS.ReceiveMessage, raw)
      const queue = queueAt(input.QueueUrl)
      const waitUntil = Date.now() + (input.WaitTimeSeconds ?? queue.settings.receiveWaitSeconds) * 1000
      for (;;) {
        const isEnded = signal.aborted || closing.aborted
        const received = isEnded ? [] : queue.take(input.MaxNumberOfMessages, input.VisibilityTimeout)
        const waitMs = Math.min(waitUntil - Date.now(), (queue.nextVisibleAt() ?? Number.POSITIVE_INFINITY) - now())
        if (received.length > 0 || Date.now() >= waitUntil || isEnded) {
          const names = [...input.AttributeNames, ...input.MessageSystemAttributeNames]
          return received.length > 0 ? { Messages: received.map((message) => describeMessage(message, names)) } : {}
        }
        await waitForChange(changes, Math.max(waitMs, 1), signal)
      }
    },
    DeleteMessage: (raw) => {
      const { QueueUrl, ReceiptHandle } = readInput(INPUTS.DeleteMessage, raw)
      queueAt(QueueUrl).remove([ReceiptHandle])
    },
    DeleteMessageBatch: (raw) => {
      const { QueueUrl, Entries: entries } = readInput(INPUTS.DeleteMessageBatch, raw)
      checkBatch(entries)
      queueAt(QueueUrl).remove(entries.map(({ ReceiptHandle }) => ReceiptHandle))
      return { Successful: entries.map(({ Id }) => ({ Id })) }
    },
    ChangeMessageVisibility: (raw) => {
      const { QueueUrl, ReceiptHandle, VisibilityTimeout } = readInput(INPUTS.ChangeMessageVisibility, raw)
      if (queueAt(QueueUrl).setVisibility(ReceiptHandle, VisibilityTimeout) === 'notInFlight') {
        throw new ServiceFault('com.amazonaws.sqs#MessageNotInflight', 'message is not in flight')
      }
      changes.emit('change')
    },
  }
  return new Map(Object.entries(actions))
}

function readInput<T>(
  schema: v.GenericSchema<unknown, T>,
  raw: unknown,
  code = 'com.amazonaws.sqs#InvalidParameterValue',
): T {
  const read = v.safeParse(schema, raw)
  if (read.success) return read.output
  const faults = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'input'}: ${issue.message}`)
  throw new ServiceFault(code, `not embedded in the local run or not allowed by SQS: ${faults.join('; ')}`)
}

function checkBatch(entries: readonly { readonly Id: string }[]): void {
  if (entries.length === 0) throw new ServiceFault('com.amazonaws.sqs#EmptyBatchRequest', 'batch of no entries')
  if (entries.length > MAX_BATCH_ENTRIES) {
    throw new ServiceFault(
      'com.amazonaws.sqs#TooManyEntriesInBatchRequest',
      `batch of ${entries.length} entries: expected at most ${MAX_BATCH_ENTRIES}`,
    )
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    throw new ServiceFault(
      'com.amazonaws.sqs#BatchEntryIdsNotDistinct',
      'batch with an Id twice: expected distinct ones',
    )
  }
}

/** Written by hand: Node 20 may collect `AbortSignal.any` with a timeout before it fires, and the wait never ends. */
function waitForChange(changes: EventEmitter, maxMs: number, hangUp: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      changes.off('change', end)
      hangUp.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, maxMs)
    changes.on('change', end)
    hangUp.addEventListener('abort', end)
  })
}
