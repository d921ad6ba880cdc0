import { openFeedTable } from './feeds/feed-table.ts'
import { readListedFeeds } from './feeds/read-listed-feeds.ts'
import { syncFeeds } from './feeds/sync-feeds.ts'
import { connectDynamoDb } from './runtime/clients.ts'
import { readEnvironment } from './runtime/environment.ts'
import { log } from './runtime/log.ts'

const environment = readEnvironment('sync-feeds')
const feedTable = openFeedTable(connectDynamoDb(), environment.FEED_TABLE_NAME)
const listed = readListedFeeds(environment.CONFIG_DIR)

/**
 * Brings the feed table in line with config/feeds.opml: adds, changes, and disables what is no longer listed. Run once
 * at every deploy that changes code or config; the event is not read. A throw fails the deploy, which can be repeated.
 */
export async function handler(): Promise<void> {
  log.info({ event: 'feeds-synced', ...(await syncFeeds(feedTable, listed, Date.now())) })
}
