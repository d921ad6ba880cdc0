import * as v from 'valibot'
import { buildFeed } from './build-feed.ts'
import { escapeText } from './capture-value.ts'
import { NotAFeedError } from './feed-errors.ts'
import { collapseSpace, htmlToText } from './html-to-text.ts'
import { nameEntry, titleEntry } from './identify-entry.ts'
import { FeedSchema, JSON_FEED, type JsonFeed, type JsonFeedItem } from './json-feed-schema.ts'
import { affordBase, countGrowth, type LinkBudget, startLinkBudget } from './link-budget.ts'
import { parseDate } from './parse-date.ts'
import type { ParsedEntry, ParsedFeed } from './parsed-feed.ts'
import { presentFields } from './present-fields.ts'
import { readRssInJson } from './read-rss-in-json.ts'
import { resolveHttp } from './resolve-links.ts'
import { type SafeHtml, sanitizeHtml, textOfShown } from './sanitize-html.ts'
import { scanJson } from './scan-json.ts'

/**
 * Reads a JSON Feed of version 1.0 or 1.1 (jsonfeed.org/version/1.1), or RSS written as JSON.
 *
 * @throws NotAFeedError when the text is no JSON or has no items.
 */
export function parseJsonFeed(text: string, documentUrl: string | undefined): ParsedFeed {
  const { value, isDamaged } = readJson(text)
  const damaged = isDamaged || undefined
  const rss = readRssInJson(value)
  if (rss) return { ...buildFeed(rss, { documentUrl, isAtom: false }), ...presentFields({ damaged }) }
  const parsed = v.safeParse(FeedSchema, value)
  const isFeed = parsed.success && (parsed.output.items != null || JSON_FEED.test(parsed.output.version ?? ''))
  if (!isFeed) throw new NotAFeedError('not a feed: JSON without items: expected a JSON Feed')
  const feed = parsed.output
  const author = readAuthors(feed)
  const address = documentUrl ?? feed.feed_url
  const link = resolveHttp(feed.home_page_url, address)
  // As in XML, relative links of items are meant from the site.
  const defaults = { author, language: feed.language, base: link ?? address, links: startLinkBudget() }
  return {
    ...presentFields({
      title: feed.title ? htmlToText(feed.title) : defaults.base,
      language: feed.language,
      link,
      damaged,
    }),
    entries: (feed.items ?? []).filter((item) => item !== undefined).map((item) => buildEntry(item, defaults)),
  }
}

interface Defaults {
  readonly author: string | undefined
  readonly language: string | undefined
  readonly base: string | undefined
  readonly links: LinkBudget
}

function buildEntry(item: JsonFeedItem, defaults: Defaults): ParsedEntry {
  const url = resolveHttp(item.url, defaults.base) ?? resolveHttp(item.external_url, defaults.base)
  const safe = item.content_html ? sanitizeItem(item.content_html, url ?? defaults.base, defaults) : undefined
  const summary = item.summary && escapeText(item.summary)
  const content = safe?.html || (item.content_text && escapeText(item.content_text)) || summary
  const text = (safe && textOfShown(safe)) || item.content_text || item.summary
  const updatedAt = parseDate(item.date_modified ?? '')
  const entry = {
    url,
    title: item.title && htmlToText(item.title),
    publishedAt: parseDate(item.date_published ?? '') ?? updatedAt,
    updatedAt,
    summary: summary ?? content,
    content,
    text,
    author: readAuthors(item) ?? defaults.author,
    language: item.language ?? defaults.language,
  }
  const categories = [...new Set(item.tags.filter((tag) => tag !== undefined))]
  return {
    ...presentFields({
      id: item.id ?? nameEntry(entry),
      ...entry,
      title: titleEntry({ ...entry, text: collapseSpace(item.summary ?? item.content_text ?? text ?? '') }),
    }),
    categories,
  }
}

function sanitizeItem(html: string, base: string | undefined, { links }: Defaults): SafeHtml {
  const safe = sanitizeHtml(html, affordBase(links, base))
  countGrowth(links, html, safe.html)
  return safe
}

/** Version 1.1 has several authors, version 1.0 one; a nameless one is known by the address. */
function readAuthors({ author, authors }: Pick<JsonFeed, 'author' | 'authors'>): string | undefined {
  const names = [...authors, author].map((person) => person?.name ?? person?.url)
  return [...new Set(names.filter((name) => name !== undefined))].join(', ') || undefined
}

/** A document that was cut off is read up to the last item that is whole. */
function readJson(text: string): { value: unknown; isDamaged: boolean } {
  const { whole, repaired } = scanJson(text)
  const value = tryParse(whole())
  if (value !== undefined) return { value, isDamaged: false }
  const rest = tryParse(repaired() ?? '')
  if (rest === undefined) throw new NotAFeedError('not a feed: broken JSON: expected a JSON Feed')
  return { value: rest, isDamaged: true }
}

/** No JSON is `undefined`. */
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
