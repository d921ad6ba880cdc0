import iconv from 'iconv-lite'
import { type DemoEntry, type DemoOutlet, publishedMsOf } from './demo.ts'
import { escapeAttribute, escapeText, toCdata, toHtml } from './markup.ts'

/** Where and when an outlet publishes. */
export interface Publication {
  /** Without a trailing slash. */
  readonly origin: string
  /** Epoch milliseconds that ages count back from. */
  readonly now: number
}

/** A document as an HTTP server sends it. */
export interface RenderedDocument {
  readonly contentType: string
  readonly body: Uint8Array
}

/** Returns the path of an entry's page. */
export const articlePathOf = ({ slug }: DemoEntry): string => `/articles/${slug}`

/**
 * Renders entries in their outlet's format, newest first as feeds do; `undefined` for an outlet that has no feed.
 *
 * Source: RSS 2.0, RSS 1.0, RFC 4287 (Atom), JSON Feed 1.1.
 */
export function renderFeed(
  outlet: DemoOutlet,
  entries: readonly DemoEntry[],
  publication: Publication,
): RenderedDocument | undefined {
  const items = entries
    .map((entry) => readItem(entry, publication))
    .toSorted((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0))
  const feed = { outlet, items, origin: publication.origin }
  switch (outlet.format) {
    case 'rss':
      return encode(outlet, 'application/rss+xml', renderRss(feed))
    case 'rdf':
      return encode(outlet, 'application/rdf+xml', renderRdf(feed))
    case 'atom':
      return encode(outlet, 'application/atom+xml', renderAtom(feed, publication.now))
    case 'json':
      return encode(outlet, 'application/feed+json', renderJson(feed))
    case 'error':
    case 'page':
      return undefined
  }
}

interface Item {
  readonly slug: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly categories: readonly string[]
  readonly publishedAt: Date | undefined
}

interface Feed {
  readonly outlet: DemoOutlet
  readonly origin: string
  readonly items: readonly Item[]
}

function readItem(entry: DemoEntry, { origin, now }: Publication): Item {
  const { slug, title, paragraphs, categories } = entry
  const publishedMs = publishedMsOf(entry, now)
  return {
    ...{ slug, title, categories },
    url: origin + articlePathOf(entry),
    summary: paragraphs[0] ?? '',
    html: toHtml(paragraphs),
    publishedAt: publishedMs === undefined ? undefined : new Date(publishedMs),
  }
}

/** `Fri, 13 Jan 2023 15:20:00 +0000`, as most publishers write RFC 822 dates. */
const toRfc822 = (date: Date): string => date.toUTCString().replace('GMT', '+0000')
/** `2023-01-13T15:20:00Z`: feeds leave fractions of seconds out. */
const toRfc3339 = (date: Date): string => date.toISOString().replace('.000Z', 'Z')

/** Full text in content:encoded, the lead in description, and a guid that is no address. */
function renderRss({ outlet, origin, items }: Feed): string {
  return `<?xml version="1.0" encoding="${outlet.charset}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeText(outlet.title)}</title>
<link>${escapeText(origin)}/</link>
<description>${escapeText(outlet.title)}</description>
<language>${outlet.language}</language>
<atom:link href="${escapeAttribute(origin)}/feed" rel="self" type="application/rss+xml"/>
${items.map(renderRssItem).join('\n')}
</channel>
</rss>
`
}

function renderRssItem({ slug, url, title, summary, html, categories, publishedAt }: Item): string {
  return [
    '<item>',
    `<title>${escapeText(title)}</title>`,
    `<link>${escapeText(url)}</link>`,
    `<guid isPermaLink="false">${slug}</guid>`,
    ...categories.map((category) => `<category>${escapeText(category)}</category>`),
    ...(publishedAt ? [`<pubDate>${toRfc822(publishedAt)}</pubDate>`] : []),
    `<description>${escapeText(escapeText(summary))}</description>`,
    `<content:encoded>${toCdata(html)}</content:encoded>`,
    '</item>',
  ].join('\n')
}

/** Items beside the channel, listed in it by address; the whole text escaped in description. */
function renderRdf({ outlet, origin, items }: Feed): string {
  const listed = items.map(({ url }) => `<rdf:li rdf:resource="${escapeAttribute(url)}"/>`)
  return `<?xml version="1.0" encoding="${outlet.charset}"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${escapeAttribute(origin)}/feed">
<title>${escapeText(outlet.title)}</title>
<link>${escapeText(origin)}/</link>
<description>${escapeText(outlet.title)}</description>
<dc:language>${outlet.language}</dc:language>
<items><rdf:Seq>${listed.join('')}</rdf:Seq></items>
</channel>
${items.map(renderRdfItem).join('\n')}
</rdf:RDF>
`
}

function renderRdfItem({ url, title, html, categories, publishedAt }: Item): string {
  return [
    `<item rdf:about="${escapeAttribute(url)}">`,
    `<title>${escapeText(title)}</title>`,
    `<link>${escapeText(url)}</link>`,
    `<description>${escapeText(html)}</description>`,
    ...categories.map((category) => `<dc:subject>${escapeText(category)}</dc:subject>`),
    ...(publishedAt ? [`<dc:date>${toRfc3339(publishedAt)}</dc:date>`] : []),
    '</item>',
  ].join('\n')
}

/** Links relative to `xml:base`, and entry ids that are tag URIs (RFC 4151). */
function renderAtom({ outlet, origin, items }: Feed, now: number): string {
  const newest = items.find(({ publishedAt }) => publishedAt)?.publishedAt ?? new Date(now)
  return `<?xml version="1.0" encoding="${outlet.charset}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}" xml:base="${escapeAttribute(origin)}/">
<title>${escapeText(outlet.title)}</title>
<id>${escapeText(origin)}/feed</id>
<link rel="self" type="application/atom+xml" href="feed"/>
<link rel="alternate" type="text/html" href="."/>
<updated>${toRfc3339(newest)}</updated>
<author><name>${escapeText(outlet.title)}</name></author>
${items.map(renderAtomEntry).join('\n')}
</feed>
`
}

function renderAtomEntry({ slug, title, summary, html, categories, publishedAt }: Item): string {
  const dates = publishedAt
    ? [`<published>${toRfc3339(publishedAt)}</published>`, `<updated>${toRfc3339(publishedAt)}</updated>`]
    : []
  return [
    '<entry>',
    `<title>${escapeText(title)}</title>`,
    `<link rel="alternate" type="text/html" href="articles/${slug}"/>`,
    `<id>tag:example.com,2026:${slug}</id>`,
    ...dates,
    ...categories.map((category) => `<category term="${escapeAttribute(category)}"/>`),
    `<summary>${escapeText(summary)}</summary>`,
    `<content type="html">${escapeText(html)}</content>`,
    '</entry>',
  ].join('\n')
}

function renderJson({ outlet, origin, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.title,
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed`,
    language: outlet.language,
    items: items.map(({ url, title, summary, html, categories, publishedAt }) => ({
      id: url,
      url,
      title,
      summary,
      content_html: html,
      ...(publishedAt && { date_published: toRfc3339(publishedAt) }),
      tags: categories,
    })),
  })
}

/** The XML declaration names the charset and the header leaves it out, as many publishers do (RFC 7303, section 3). */
function encode({ charset }: DemoOutlet, contentType: string, text: string): RenderedDocument {
  return { contentType, body: iconv.encode(text, charset) }
}
