import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { handle } from 'hono/aws-lambda'
import { openFeedTable } from './feeds/feed-table.ts'
import { connectDynamoDb } from './runtime/clients.ts'
import { readEnvironment } from './runtime/environment.ts'
import { readSettings } from './runtime/read-settings.ts'
import { makeSite } from './site/make-site.ts'
import { openFiledStories } from './stories/filed-stories.ts'
import { openStoryTable } from './stories/story-table.ts'
import { readTopics } from './topics/read-topics.ts'

const environment = readEnvironment('serve-site')
const client = connectDynamoDb()
const settings = readSettings(environment.CONFIG_DIR)

/**
 * Answers the site: pages, JSON API, short links, health. Called by the HTTP API with its event of payload format 2.0.
 *
 * It reads tables and writes none. What goes wrong within is logged and answered with 500, never thrown.
 */
export const handler = handle(
  makeSite({
    settings,
    topics: readTopics(environment.CONFIG_DIR),
    feedTable: openFeedTable(client, environment.FEED_TABLE_NAME),
    storyTable: openStoryTable(client, environment.STORY_TABLE_NAME, { untaggedDays: settings.untaggedStoryDays }),
    filedStories: openFiledStories(client, environment.STORY_TABLE_NAME),
  }),
  // hono's own type of the event asks for fields that the format leaves out.
) as (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>
