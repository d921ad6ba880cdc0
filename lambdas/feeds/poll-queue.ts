import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import * as v from 'valibot'
import { groupBy } from '../runtime/group-by.ts'
import { FEEDS_PER_MESSAGE } from '../runtime/limits.ts'
import { answeringHost } from './asked-hosts.ts'
import type { FeedHint } from './feed.ts'

/** SendMessageBatch takes ten entries. */
const MESSAGES_PER_BATCH = 10

const PollBody = v.object({ feeds: v.pipe(v.array(v.object({ id: v.string(), host: v.string() })), v.minLength(1)) })

/** Feeds to be polled together. */
export interface PollMessage {
  readonly feeds: readonly FeedHint[]
  /** At most MAX_DELAY_SECONDS. */
  readonly delaySeconds: number
}

export type PollQueue = ReturnType<typeof openPollQueue>

/** Opens the queue of polls to do. */
export function openPollQueue(client: SQSClient, queueUrl: string) {
  const sendMessages = async (messages: readonly PollMessage[]): Promise<void> => {
    for (let at = 0; at < messages.length; at += MESSAGES_PER_BATCH) {
      const entries = messages.slice(at, at + MESSAGES_PER_BATCH).map(({ feeds, delaySeconds }, index) => ({
        Id: `m${index}`,
        MessageBody: JSON.stringify({ feeds }),
        DelaySeconds: delaySeconds,
      }))
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }))
      if (Failed.length === 0) continue
      // The whole batch was answered 200: a partial failure shows in the body alone.
      const again = entries.filter(({ Id }) => Failed.some((failed) => failed.Id === Id))
      const retried = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: again }))
      const [failed] = retried.Failed ?? []
      if (failed)
        throw new Error(
          `poll queue refused ${retried.Failed?.length} of ${entries.length} messages: ${failed.Message ?? failed.Code}`,
        )
    }
  }

  return {
    /**
     * Sends messages of feeds to be polled.
     *
     * @throws Error when SQS did not take some of them; those it took may be sent again, which is harmless.
     */
    sendMessages,
  }
}

/** Groups feeds into messages of at most FEEDS_PER_MESSAGE; feeds of one host stay together where they fit. */
export function groupIntoMessages(feeds: readonly FeedHint[]): FeedHint[][] {
  const messages: FeedHint[][] = []
  let current: FeedHint[] = []
  for (const group of groupBy(feeds, answeringHost).values()) {
    if (current.length > 0 && current.length + group.length > FEEDS_PER_MESSAGE) {
      messages.push(current)
      current = []
    }
    for (const feed of group) {
      if (current.length === FEEDS_PER_MESSAGE) {
        messages.push(current)
        current = []
      }
      current.push(feed)
    }
  }
  return current.length > 0 ? [...messages, current] : messages
}

/**
 * Reads the body of a poll message.
 *
 * @throws Error that shows the body when it is not one.
 */
export function readPollMessage(body: string): FeedHint[] {
  try {
    return v.parse(PollBody, JSON.parse(body)).feeds
  } catch (cause) {
    throw new Error(
      `poll message not understood: ${JSON.stringify(body.slice(0, 200))}: expected {"feeds":[{"id","host"}]}`,
      { cause },
    )
  }
}
