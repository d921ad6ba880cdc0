import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { openFeedTable } from './feeds/feed-table.ts'
import { openPollQueue } from './feeds/poll-queue.ts'
import { openTurnQueue } from './feeds/send-in-turn.ts'
import { connectDynamoDb, connectSqs } from './runtime/clients.ts'
import { readEnvironment } from './runtime/environment.ts'
import { log } from './runtime/log.ts'
import { readSettings } from './runtime/read-settings.ts'
import { pollFeeds, readDelivery } from './stories/poll-feeds.ts'
import { pollOptionsFor } from './stories/poll-options.ts'
import { openStoryTable } from './stories/story-table.ts'
import { readTopics } from './topics/read-topics.ts'
import { compileTopics } from './topics/tag-story.ts'

const environment = readEnvironment('poll-feeds')
const settings = readSettings(environment.CONFIG_DIR)
const client = connectDynamoDb()
const feedTable = openFeedTable(client, environment.FEED_TABLE_NAME)
const pollQueue = openTurnQueue(feedTable, openPollQueue(connectSqs(), environment.POLL_QUEUE_URL))
const collector = {
  feedTable,
  storyTable: openStoryTable(client, environment.STORY_TABLE_NAME, { untaggedDays: settings.untaggedStoryDays }),
  tagger: compileTopics(readTopics(environment.CONFIG_DIR)),
  fetchOptions: pollOptionsFor(settings, process.env),
  firstFetchAlertHours: settings.firstFetchAlertHours,
}

/** Polls the feeds of queue messages and stores what is new. A message that fails is reported by id and delivered again. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
  for (const record of event.Records) {
    try {
      await pollFeeds(collector, pollQueue, readDelivery(record, context))
    } catch (error) {
      log.error({ event: 'poll-message-failed', messageId: record.messageId, reason: String(error) })
      batchItemFailures.push({ itemIdentifier: record.messageId })
    }
  }
  return { batchItemFailures }
}
