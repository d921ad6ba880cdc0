import { openFeedTable } from './feeds/feed-table.ts'
import { planDuePolls } from './feeds/plan-due-polls.ts'
import { openPollQueue } from './feeds/poll-queue.ts'
import { connectDynamoDb, connectSqs } from './runtime/clients.ts'
import { readEnvironment } from './runtime/environment.ts'
import { log } from './runtime/log.ts'

const environment = readEnvironment('plan-polls')
const feedTable = openFeedTable(connectDynamoDb(), environment.FEED_TABLE_NAME)
const pollQueue = openPollQueue(connectSqs(), environment.POLL_QUEUE_URL)

/**
 * Sends the feeds that are due to the poll queue. Scheduled each minute; the event is not read.
 *
 * A throw leaves the plan cursor where it was: the next minute plans what this one did not.
 */
export async function handler(): Promise<void> {
  const plan = await planDuePolls(feedTable, pollQueue, Date.now())
  if (plan.feeds > 0) log.info({ event: 'polls-planned', ...plan })
}
