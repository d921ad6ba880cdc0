import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { readConfig, writeConfig } from '../../lambdas/config/read-config.ts'
import { openFeedTable } from '../../lambdas/feeds/feed-table.ts'
import { connectDynamoDb } from '../../lambdas/runtime/clients.ts'
import { openFiledStories } from '../../lambdas/stories/filed-stories.ts'
import { openStoryTable } from '../../lambdas/stories/story-table.ts'
import { createTables, startDynamodb } from '../../local/services/start-dynamodb.ts'
import { fileStory } from './tell-story.ts'

const NAMES = { feeds: 'feeds', stories: 'stories', alerts: 'alerts' }

/** What the site answered, its body as text. */
export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly text: string
  readonly raw: APIGatewayProxyStructuredResultV2
}

export type RunningSite = Awaited<ReturnType<typeof startSite>>

/** Starts the deployed handler over an embedded DynamoDB of its own. One a test file: a handler reads its environment once. */
export async function startSite() {
  const dynamodb = await startDynamodb()
  const configDir = mkdtempSync(join(tmpdir(), 'alliance-site-'))
  const config = readConfig('config')
  writeConfig(config, configDir)
  Object.assign(process.env, {
    CONFIG_DIR: configDir,
    FEED_TABLE_NAME: NAMES.feeds,
    STORY_TABLE_NAME: NAMES.stories,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.origin,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  })
  const client = connectDynamoDb()
  await createTables(client, NAMES)
  const storyTable = openStoryTable(client, NAMES.stories, { untaggedDays: 30 })
  const filedStories = openFiledStories(client, NAMES.stories)
  const { handler } = await import('../../lambdas/serve-site.ts')
  return {
    config,
    handler,
    storyTable,
    feedTable: openFeedTable(client, NAMES.feeds),
    file: (story: Parameters<typeof fileStory>[1]) => fileStory({ storyTable, filedStories }, story),
    async ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
      const event = makeEvent(path, headers, method)
      const raw = await handler(event)
      const text = raw.isBase64Encoded ? '' : (raw.body ?? '')
      return { status: raw.statusCode ?? 0, headers: raw.headers as Record<string, string>, text, raw }
    },
    async close(): Promise<void> {
      client.destroy()
      await dynamodb.close()
      rmSync(configDir, { recursive: true })
    },
  }
}

/** Makes the event of an HTTP API, payload format 2.0. */
export function makeEvent(path: string, headers: Record<string, string>, method = 'GET'): APIGatewayProxyEventV2 {
  const [rawPath = '/', rawQueryString = ''] = path.split('?')
  const domainName = headers.host ?? 'news.example.org'
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: domainName, ...headers },
    requestContext: {
      accountId: '1',
      apiId: 'api',
      domainName,
      domainPrefix: 'news',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '23/Nov/2026:00:00:00 +0000',
      timeEpoch: 0,
    },
    isBase64Encoded: false,
  }
}
