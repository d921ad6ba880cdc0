import iconv from 'iconv-lite'
import Parser from 'rss-parser'
import { NotAFeedError } from './parsing/feed-errors.ts'
import type { ParsedEntry, ParsedFeed } from './parsing/parsed-feed.ts'

export { NotAFeedError, RefusedFeedError } from './parsing/feed-errors.ts'
export type { ParsedEntry, ParsedFeed } from './parsing/parsed-feed.ts'

interface FeedSource {
  /** Where the body came from: relative links resolve against it. */
  readonly url?: string | undefined
  /** The HTTP header, for its charset. */
  readonly contentType?: string | undefined
}

/**
 * Reads one feed document: RSS, Atom or JSON Feed, in any encoding.
 *
 * @throws NotAFeedError when the body is no feed.
 */
export async function parseFeed(body: Uint8Array, { url, contentType }: FeedSource = {}): Promise<ParsedFeed> {
  const text = decode(body, contentType)
  if (text.trim() === '') throw new NotAFeedError('not a feed: the body is empty: expected RSS, Atom or JSON Feed')
  if (text.trimStart().startsWith('{')) return readJson(text, url)
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    defaultRSS: 2,
    customFields: { item: ['dc:date', 'id', 'updated', ['category', 'rawCategories', { keepArray: true }]] },
  })
  const feed = await parser.parseString(text.trimStart()).catch((cause: unknown) => {
    throw new NotAFeedError(`not a feed: starts with ${JSON.stringify(text.slice(0, 60))}`, { cause })
  })
  return {
    ...present({ title: plain(feed.title), language: string(feed.language), link: absolute(feed.link, url) }),
    entries: feed.items.map((item) => readEntry(item, url)),
  }
}

function readEntry(item: Record<string, unknown>, base: string | undefined): ParsedEntry {
  const url = absolute(item.link ?? item.guid, base)
  const content = string(item['content:encoded']) ?? string(item.content)
  const categories = Array.isArray(item.rawCategories) ? item.rawCategories : []
  return {
    ...present({
      id: string(item.guid) ?? string(item.id) ?? string(item['rdf:about']) ?? url,
      url,
      title: plain(item.title),
      publishedAt: date(item.pubDate ?? item.date ?? item['dc:date']),
      updatedAt: date(item.updated),
      summary: string(item.summary),
      content,
      text: plain(content ?? item.summary),
      author: plain(item.creator ?? item.author),
    }),
    categories: categories
      .map((category) => string(category) ?? string(category?.$?.term))
      .filter((c) => c !== undefined),
  }
}

function readJson(text: string, base: string | undefined): ParsedFeed {
  const feed = JSON.parse(text)
  if (!Array.isArray(feed.items)) throw new NotAFeedError('not a feed: JSON without items: expected a JSON Feed')
  return {
    ...present({ title: plain(feed.title), language: string(feed.language), link: absolute(feed.home_page_url, base) }),
    entries: feed.items.map((item: Record<string, unknown>) => ({
      ...present({
        id: string(item.id),
        url: absolute(item.url, base),
        title: plain(item.title),
        publishedAt: date(item.date_published),
        updatedAt: date(item.date_modified),
        summary: string(item.summary),
        content: string(item.content_html) ?? string(item.content_text),
        text: string(item.content_text) ?? plain(item.content_html),
      }),
      categories: Array.isArray(item.tags) ? item.tags : [],
    })),
  }
}

function decode(body: Uint8Array, contentType: string | undefined): string {
  const utf8 = new TextDecoder('utf-8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    const head = iconv.decode(Buffer.from(body.subarray(0, 200)), 'latin1')
    const charset =
      /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1] ??
      /encoding=["']([\w-]+)/i.exec(head)?.[1] ??
      'windows-1252'
    return iconv.encodingExists(charset) ? iconv.decode(Buffer.from(body), charset) : utf8.decode(body)
  }
}

function present<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as { [K in keyof T]?: string }
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function plain(value: unknown): string | undefined {
  return string(
    string(value)
      ?.replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  )
}

function date(value: unknown): string | undefined {
  const time = new Date(string(value) ?? Number.NaN)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

function absolute(value: unknown, base: string | undefined): string | undefined {
  const text = string(value)
  return text && URL.canParse(text, base) ? new URL(text, base).href : undefined
}
