import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import type { FeedHint } from '../lambdas/feeds/feed.ts'
import { readPollMessage } from '../lambdas/feeds/poll-queue.ts'
import type { TurnQueue } from '../lambdas/feeds/send-in-turn.ts'

/** SQS gives ten at most. */
const MESSAGES_AT_ONCE = 10
/** Asked once, SQS looks at some of its servers alone; waiting makes it look at all. */
const WAIT_SECONDS = 1
/** What is being read shows to nobody else: long enough for all of it, and freed at the end. */
const READING_SECONDS = 120
/** What a person looks through. */
const MOST_MESSAGES = 1_000

/** A feed whose polls failed every time, for a reason of ours or of its document. */
export interface DeadPoll {
  readonly feed: FeedHint
  /** Messages that lie there for it. */
  readonly polls: number
  /** ISO 8601 UTC of the oldest. */
  readonly since: string
}

/** What lies in the dead-letter queue. */
export interface DeadPolls {
  readonly feeds: readonly DeadPoll[]
  /** Bodies that are no poll message. */
  readonly strange: readonly string[]
}

interface ReadMessage {
  readonly message: Message
  readonly feeds: readonly FeedHint[]
}

/** Lists the feeds whose polls lie in the dead-letter queue, and leaves them there. */
export async function listDeadPolls(client: SQSClient, queueUrl: string): Promise<DeadPolls> {
  const found = await receiveAll(client, queueUrl)
  for (const { message } of found) {
    const { ReceiptHandle } = message
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle, VisibilityTimeout: 0 }))
  }
  return sumUp(found)
}

/**
 * Sends each feed in the dead-letter queue to be polled once more, alone, and takes its messages out. Sent first: a
 * death in between repeats a poll, which changes nothing. What is no poll message stays.
 */
export async function redriveDeadPolls(client: SQSClient, queueUrl: string, pollQueue: TurnQueue): Promise<DeadPolls> {
  const found = await receiveAll(client, queueUrl)
  const dead = sumUp(found)
  await pollQueue.send(dead.feeds.map(({ feed }) => [feed]))
  for (const { message, feeds } of found) {
    const { ReceiptHandle } = message
    await (feeds.length > 0
      ? client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }))
      : client.send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle, VisibilityTimeout: 0 })))
  }
  return dead
}

async function receiveAll(client: SQSClient, queueUrl: string): Promise<ReadMessage[]> {
  const found: ReadMessage[] = []
  while (found.length < MOST_MESSAGES) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: MESSAGES_AT_ONCE,
        VisibilityTimeout: READING_SECONDS,
        WaitTimeSeconds: WAIT_SECONDS,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    )
    if (Messages.length === 0) break
    found.push(...Messages.map((message) => ({ message, feeds: readFeeds(message) })))
  }
  return found
}

function readFeeds({ Body = '' }: Message): FeedHint[] {
  try {
    return readPollMessage(Body)
  } catch {
    return []
  }
}

function sumUp(found: readonly ReadMessage[]): DeadPolls {
  const feeds = new Map<string, DeadPoll>()
  for (const { message, feeds: hints } of found) {
    const sentAt = new Date(Number(message.Attributes?.SentTimestamp ?? 0)).toISOString()
    for (const feed of hints) {
      const known = feeds.get(feed.id)
      const since = known && known.since < sentAt ? known.since : sentAt
      feeds.set(feed.id, { feed, since, polls: (known?.polls ?? 0) + 1 })
    }
  }
  const strange = found.flatMap(({ message, feeds: hints }) => (hints.length === 0 ? [message.Body ?? ''] : []))
  return { feeds: [...feeds.values()], strange }
}
