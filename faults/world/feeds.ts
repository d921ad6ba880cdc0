import type { FeedAnswer, FeedRequest } from '../machine/feed-network.ts'
import { HAPPENINGS, type HappeningName } from './happenings.ts'

export type FeedName = 'north' | 'south' | 'east'
export const FEED_NAMES: readonly FeedName[] = ['north', 'south', 'east']

/** An entry that a feed publishes. */
export interface Entry {
  readonly happening: HappeningName
  readonly url: string
  readonly guid?: string
  readonly title?: string
  readonly text?: string
  /** As it stands in the document, valid or not. */
  readonly date?: string
}

/** One feed as its server has it. */
export interface ServedFeed {
  readonly name: FeedName
  readonly path: string
  entries: Entry[]
  edition: number
}

/** Asked before the server itself answers; what it returns goes out in place of that. */
export type FeedRule = (request: FeedRequest, feed: ServedFeed, plain: () => FeedAnswer) => FeedAnswer | undefined

/** Puts entries on top of a feed, as its publisher does. */
export function publish(feed: ServedFeed, entries: readonly Entry[]): void {
  feed.entries = [...entries, ...feed.entries]
  feed.edition += 1
}

/** Answers as an honest server: the document with its ETag, or 304. */
export function serveFeed(feed: ServedFeed, { headers }: FeedRequest): FeedAnswer {
  const etag = `"${feed.edition}"`
  if (headers['if-none-match'] === etag) return { kind: 'answer', status: 304, headers: { etag }, body: '' }
  return {
    kind: 'answer',
    status: 200,
    headers: { etag, 'content-type': 'application/rss+xml' },
    body: renderFeed(feed),
  }
}

/** Writes a feed as RSS 2.0. */
export function renderFeed({ name, entries }: ServedFeed): string {
  const items = entries.map(({ happening, url, guid = url, date, ...changed }) => {
    const { title, text } = { ...HAPPENINGS[happening], ...changed }
    const pubDate = date === undefined ? '' : `<pubDate>${date}</pubDate>`
    return `<item><title>${title}</title><link>${url}</link><guid>${guid}</guid>${pubDate}<description>${text}</description></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The ${name} wire</title><language>en</language>${items.join('')}</channel></rss>`
}
