import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { readConfig } from '../../lambdas/config/read-config.ts'
import { type Feed, newFeed } from '../../lambdas/feeds/feed.ts'
import { openFeedTable } from '../../lambdas/feeds/feed-table.ts'
import { setLogSink } from '../../lambdas/runtime/log.ts'
import { canonicalizeUrl } from '../../lambdas/stories/canonical-url.ts'
import { type Collected, type Collector, collectStories } from '../../lambdas/stories/collect-stories.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { storyIdOf } from '../../lambdas/stories/story-id.ts'
import { openStoryTable } from '../../lambdas/stories/story-table.ts'
import { compileTopics } from '../../lambdas/topics/tag-story.ts'
import { createTables, startDynamodb } from '../../local/services/start-dynamodb.ts'

const TABLES = { feeds: 'feeds', stories: 'stories', alerts: 'alerts' }
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** One item of an RSS document; without a link it is at `/slug` of the coast's site. */
export interface Item {
  readonly title: string
  readonly link: string
  readonly guid?: string
  readonly date?: string
  readonly text?: string
}

/** One item at an address of its own, which its GUID names too. */
export function item(slug: string, more: Partial<Item> = {}): Item {
  return { title: `News of ${slug}`, link: `https://coast.example/${slug}`, guid: `guid-${slug}`, ...more }
}

/** Of a text that earns a topic. */
export const TAGGED = {
  title: 'Marines to move from Futenma base in Okinawa',
  text: 'The US and Japanese defense ministers agreed to move US Marines from Futenma in Okinawa.',
}

let named = 0
/** Tests of a file share a table: each has stories of its own. */
export function slugs(...names: string[]): string[] {
  named += 1
  return names.map((name) => `${name}-${named}`)
}

export function rss(items: readonly Item[], head = ''): string {
  const texts = items.map(
    ({ title, link, guid, date, text = '' }) =>
      `<item><title>${escapeXml(title)}</title><link>${escapeXml(link)}</link>` +
      `${guid === undefined ? '' : `<guid isPermaLink="false">${escapeXml(guid)}</guid>`}` +
      `${date === undefined ? '' : `<pubDate>${new Date(date).toUTCString()}</pubDate>`}` +
      `<description>${escapeXml(text)}</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast</title>${head}${texts.join('')}</channel></rss>`
}

/** Says whether a request to DynamoDB breaks down, each attempt anew, and whether it was done all the same. */
export type Fault = (command: string) => { readonly error: Error; readonly isDone: boolean } | undefined
export type Answer = (request: IncomingMessage, response: ServerResponse) => void
export type TestCollector = Awaited<ReturnType<typeof openTestCollector>>

/**
 * Opens polling over an embedded DynamoDB and a web in which every host is this machine, at times that a test sets. What
 * is asked of DynamoDB is counted.
 */
export async function openTestCollector(options: { firstFetchAlertHours?: number } = {}) {
  setLogSink(() => undefined)
  const dynamodb = await startDynamodb()
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const plain = new DynamoDBClient({ endpoint: dynamodb.origin, region: 'us-east-1', credentials })
  await createTables(plain, TABLES)
  const client = DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } })
  const calls: { readonly name: string; readonly input: unknown }[] = []
  plain.middlewareStack.add(
    (next, context) => (args) => {
      calls.push({ name: context.commandName ?? '?', input: args.input })
      return next(args)
    },
    { step: 'initialize', name: 'countCalls' },
  )
  let fault: Fault | undefined
  plain.middlewareStack.add(
    (next, context) => async (args) => {
      const name = context.commandName ?? '?'
      const error = fault?.(name)
      if (error !== undefined && !error.isDone) throw error.error
      const result = await next(args)
      if (error !== undefined) throw error.error
      return result
    },
    // Within the SDK's retries.
    { step: 'finalizeRequest', priority: 'low', name: 'breakDown' },
  )
  const requests: IncomingMessage[] = []
  let answer: Answer = (_, response) => response.writeHead(500).end()
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const feedTable = openFeedTable(client, TABLES.feeds)
  const storyTable = openStoryTable(client, TABLES.stories, { untaggedDays: 30 })
  const collector: Collector = {
    feedTable,
    storyTable,
    tagger: compileTopics(readConfig('config').topics),
    fetchOptions: { allowLoopback: true, allowedPorts: 'any', resolve: async () => ['127.0.0.1'] },
    firstFetchAlertHours: options.firstFetchAlertHours ?? 0,
  }
  let feeds = 0
  let etag = 0

  return {
    client,
    tables: TABLES,
    collector,
    feedTable,
    storyTable,
    calls,
    requests,
    port,
    /** Adds a feed at an address of its own. */
    async addFeed(now: number, host = 'coast.example'): Promise<string> {
      feeds += 1
      const feed = newFeed({ url: `http://${host}:${port}/feed-${feeds}`, enabled: true }, 'person', now)
      await feedTable.add(feed)
      return feed.id
    },
    /** Answers every request like this from now on. */
    answerWith(next: Answer): void {
      answer = next
    },
    /** Breaks requests to DynamoDB from now on; nothing mends them. */
    breakWith(next: Fault | undefined): void {
      fault = next
    },
    /** Publishes a document, with an ETag, at every address. */
    publish(items: readonly Item[], more: { head?: string; headers?: Record<string, string> } = {}): void {
      etag += 1
      const [tag, body] = [`"${etag}"`, rss(items, more.head)]
      answer = (request, response) => {
        const isKnown = request.headers['if-none-match'] === tag
        response.writeHead(isKnown ? 304 : 200, { etag: tag, 'content-type': 'application/rss+xml', ...more.headers })
        response.end(isKnown ? '' : body)
      }
    },
    poll: (id: string, now: number): Promise<Collected> => collectStories(collector, id, now),
    /** Polls and returns the titles of the stories that were stored, in order, silent ones in brackets. */
    async pollTitles(id: string, now: number): Promise<string[]> {
      const collected = await collectStories(collector, id, now)
      if (collected.kind !== 'polled') throw new Error(`expected a poll, not ${JSON.stringify(collected)}`)
      return collected.stored.map(({ title, silent }) => (silent ? `[${title}]` : title)).sort()
    },
    /** Counts the writes to DynamoDB that something makes. */
    async writesDuring(work: () => Promise<unknown>): Promise<number> {
      const before = calls.length
      await work()
      return calls.slice(before).filter(({ name }) => !name.startsWith('Get') && !name.startsWith('Query')).length
    },
    async getFeed(id: string): Promise<Feed> {
      const feed = await feedTable.get(id)
      if (feed === undefined) throw new Error(`no feed ${id}`)
      return feed
    },
    getStory: (url: string): Promise<Story | undefined> => storyTable.get(storyIdOf(canonicalizeUrl(url) ?? '')),
    async close(): Promise<void> {
      client.destroy()
      plain.destroy()
      await new Promise((resolve) => server.close(resolve))
      await dynamodb.close()
    },
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
