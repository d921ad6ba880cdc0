import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

const ETAG = '"bench"'
const WORDS = 'the minister of a coast said that budget talks on ships and harbours would go on in spring'.split(' ')

/** Text that repeats words but not sentences, so that it compresses about as news does. */
function writeWords(seed: number, count: number): string {
  let state = seed + 1
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return WORDS[state % WORDS.length]
  }
  return Array.from({ length: count }, (_, index) => (index % 9 === 8 ? state.toString(36) : next())).join(' ')
}

function writeFeed(items: number): Buffer {
  const texts = Array.from(
    { length: items },
    (_, index) =>
      `<item><title>${writeWords(index, 9)}</title><link>https://example.org/news/${index}</link>` +
      `<guid isPermaLink="false">bench-${index}</guid><pubDate>Fri, 13 Jan 2023 19:00:00 GMT</pubDate>` +
      `<category>news</category><description>&lt;p&gt;${writeWords(index * 7, 130)}&lt;/p&gt;</description></item>`,
  )
  const head = '<title>Bench</title><link>https://example.org/</link><description>For measuring</description>'
  return Buffer.from(`<?xml version="1.0"?><rss version="2.0"><channel>${head}${texts.join('\n')}</channel></rss>`)
}

// Run as a process of its own, so that serving does not count as fetching: /plain/61 is 61 items.
const bodies = new Map<string, Buffer>()

const server = createServer((request, response) => {
  const path = request.url ?? '/'
  if (request.headers['if-none-match'] === ETAG) {
    response.writeHead(304, { etag: ETAG }).end()
    return
  }
  const [, encoding = 'plain', items = '61'] = path.split('/')
  const body = bodies.get(path) ?? (encoding === 'gzip' ? gzipSync : Buffer.from)(writeFeed(Number(items)))
  bodies.set(path, body)
  const headers = { etag: ETAG, 'content-type': 'application/rss+xml', 'content-length': body.length }
  response.writeHead(200, encoding === 'gzip' ? { ...headers, 'content-encoding': 'gzip' } : headers).end(body)
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
// Ends with its parent.
process.on('disconnect', () => process.exit())
