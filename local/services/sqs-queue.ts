import { createHash, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { DurableMap } from './durable-map.ts'

/** A message as kept: in flight and visibility are of this process, since its consumers are. */
export const storedMessageSchema = v.object({
  messageId: v.string(),
  queueName: v.string(),
  body: v.string(),
  /** Epoch milliseconds, as all times here. */
  sentAt: v.number(),
  /** Not received before this: the delay of its sending. */
  availableAt: v.number(),
  receiveCount: v.number(),
  firstReceivedAt: v.optional(v.number()),
})
export type StoredMessage = v.InferOutput<typeof storedMessageSchema>

/** The rules of one queue. */
export interface QueueSettings {
  readonly visibilityTimeoutSeconds: number
  readonly delaySeconds: number
  readonly retentionSeconds: number
  readonly receiveWaitSeconds: number
  readonly deadLetter?: { readonly queueName: string; readonly maxReceiveCount: number } | undefined
}

/** A message handed to a consumer, under the handle that deletes it. */
export type ReceivedMessage = StoredMessage & { readonly receiptHandle: string }

interface QueueCounts {
  readonly visible: number
  readonly inFlight: number
  readonly delayed: number
}

/** One queue over the messages of all queues. */
export interface Queue {
  readonly name: string
  readonly settings: QueueSettings
  /** Keeps the messages and returns their ids, in order. */
  send(messages: readonly { readonly body: string; readonly delaySeconds?: number | undefined }[]): string[]
  /** Takes up to `max` visible messages; those received too often go to the dead-letter queue instead. */
  take(max: number, visibilityTimeoutSeconds?: number): ReceivedMessage[]
  remove(receiptHandles: readonly string[]): void
  setVisibility(receiptHandle: string, seconds: number): 'set' | 'notInFlight'
  count(): QueueCounts
  /** When the next message becomes visible, if any waits. */
  nextVisibleAt(): number | undefined
}

interface Flight {
  readonly receiptHandle: string
  until: number
}

/**
 * Makes a queue with SQS's rules: at least once, visibility timeout, delay, retention, dead letters.
 *
 * What was in flight when the process died is visible again at once: its consumer died with it.
 */
export function makeQueue(
  name: string,
  settings: QueueSettings,
  messages: DurableMap<StoredMessage>,
  now: () => number,
): Queue {
  const flights = new Map<string, Flight>()
  const own = () => messages.values().filter((message) => message.queueName === name)
  const visibleAt = ({ messageId, availableAt }: StoredMessage) =>
    Math.max(availableAt, flights.get(messageId)?.until ?? 0)
  const findFlight = (receiptHandle: string) =>
    [...flights].find(([, flight]) => flight.receiptHandle === receiptHandle)

  return {
    name,
    settings,
    send: (bodies) => {
      const sent = bodies.map(({ body, delaySeconds = settings.delaySeconds }) => ({
        messageId: randomUUID(),
        queueName: name,
        body,
        sentAt: now(),
        availableAt: now() + delaySeconds * 1000,
        receiveCount: 0,
      }))
      messages.write(sent.map((message) => [message.messageId, message]))
      return sent.map(({ messageId }) => messageId)
    },
    take: (max, visibilityTimeoutSeconds = settings.visibilityTimeoutSeconds) => {
      const expiredBefore = now() - settings.retentionSeconds * 1000
      const candidates = own().filter((message) => visibleAt(message) <= now())
      const expired = candidates.filter(({ sentAt }) => sentAt < expiredBefore)
      const living = candidates.filter(({ sentAt }) => sentAt >= expiredBefore)
      const { deadLetter } = settings
      const isDead = ({ receiveCount }: StoredMessage) =>
        deadLetter !== undefined && receiveCount >= deadLetter.maxReceiveCount
      const taken = living
        .filter((message) => !isDead(message))
        .slice(0, max)
        .map((message) => ({
          ...message,
          receiveCount: message.receiveCount + 1,
          firstReceivedAt: message.firstReceivedAt ?? now(),
        }))
      messages.write([
        ...expired.map(({ messageId }) => [messageId, undefined] as const),
        ...(deadLetter
          ? living
              .filter(isDead)
              .map((message) => [message.messageId, { ...message, queueName: deadLetter.queueName }] as const)
          : []),
        ...taken.map((message) => [message.messageId, message] as const),
      ])
      for (const { messageId } of candidates) flights.delete(messageId)
      return taken.map((message) => {
        const receiptHandle = randomUUID()
        flights.set(message.messageId, { receiptHandle, until: now() + visibilityTimeoutSeconds * 1000 })
        return { ...message, receiptHandle }
      })
    },
    remove: (receiptHandles) => {
      const found = receiptHandles.map(findFlight).filter((entry) => entry !== undefined)
      messages.write(found.map(([messageId]) => [messageId, undefined]))
      for (const [messageId] of found) flights.delete(messageId)
    },
    setVisibility: (receiptHandle, seconds) => {
      const flight = findFlight(receiptHandle)?.[1]
      if (!flight || flight.until <= now()) return 'notInFlight'
      flight.until = now() + seconds * 1000
      return 'set'
    },
    count: () => {
      const waiting = own().filter((message) => visibleAt(message) > now())
      const inFlight = waiting.filter(({ messageId }) => flights.has(messageId)).length
      return { visible: own().length - waiting.length, inFlight, delayed: waiting.length - inFlight }
    },
    nextVisibleAt: () => {
      const times = own().map(visibleAt)
      return times.length > 0 ? Math.min(...times) : undefined
    },
  }
}

/** The digest the SDK compares bodies by. */
export function digestBody(body: string): string {
  return createHash('md5').update(body).digest('hex')
}
