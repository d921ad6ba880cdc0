import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One entry of a test feed. */
export interface TestEntry {
  readonly slug: string
  readonly title: string
  readonly text?: string
  /** The whole article, beside the text that is its summary. */
  readonly content?: string
  readonly date?: string
}

/** A feed whose next answer a test sets. */
export interface TestFeed {
  readonly url: string
  /** Requests answered so far. */
  readonly requests: readonly { readonly ifNoneMatch?: string | undefined; readonly status: number }[]
  publish(entries: readonly TestEntry[]): void
  /** Answers every request with this status and text until the next `publish`; with an ETag, 304 to who knows it. */
  answer(status: number, body: string, etag?: string): void
  /** Answers every request with these bytes, compressed by gzip and with an ETag, until the next `publish`. */
  answerZipped(body: Uint8Array, etag: string): void
  close(): Promise<void>
}

/** Serves one RSS feed on loopback, with an ETag. */
export async function serveTestFeed(title: string, entries: readonly TestEntry[] = []): Promise<TestFeed> {
  const requests: { ifNoneMatch?: string | undefined; status: number }[] = []
  let current: { status: number; body: string | Uint8Array; etag?: string; isZipped?: boolean }
  let edition = 0
  const server = createServer((request, response) => {
    const ifNoneMatch = request.headers['if-none-match']
    const status = current.etag !== undefined && ifNoneMatch === current.etag ? 304 : current.status
    requests.push({ ifNoneMatch, status })
    const encoding = current.isZipped && { 'content-encoding': 'gzip' }
    const headers = { 'content-type': 'application/rss+xml', ...(current.etag && { etag: current.etag }), ...encoding }
    response.writeHead(status, headers).end(status === 304 ? '' : current.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const publish = (list: readonly TestEntry[]) => {
    edition += 1
    current = { status: 200, etag: `"${edition}"`, body: renderRss(title, origin, list) }
  }
  publish(entries)
  return {
    url: `${origin}/feed`,
    requests,
    publish,
    answer: (status, body, etag) => {
      current = { status, body, ...(etag !== undefined && { etag }) }
    },
    answerZipped: (body, etag) => {
      current = { status: 200, body, etag, isZipped: true }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function renderRss(title: string, origin: string, entries: readonly TestEntry[]): string {
  const items = entries.map(
    ({ slug, title, text, content, date }) =>
      `<item><title>${escapeXml(title)}</title><link>${origin}/${slug}</link><guid>${slug}</guid>` +
      `${date ? `<pubDate>${new Date(date).toUTCString()}</pubDate>` : ''}<description>${escapeXml(text ?? '')}</description>` +
      `${content === undefined ? '' : `<content:encoded>${escapeXml(content)}</content:encoded>`}</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escapeXml(title)}</title>${items.join('')}</channel></rss>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
