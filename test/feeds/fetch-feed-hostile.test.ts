import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveBytes } from './feed-server.ts'

const KINDS = ['fetched', 'notModified', 'gone', 'rateLimited', 'refused', 'failed']

const piece = fc.oneof(
  fc.constantFrom(
    'HTTP/1.1 200 OK\r\n',
    'HTTP/1.1 304 Not Modified\r\n',
    'HTTP/1.0 301 Moved\r\n',
    'HTTP/1.1 100 \r\n',
  ),
  fc.constantFrom(
    'HTTP/1.1 429 \r\n',
    'HTTP/1.1 101 Switching\r\nupgrade: h2c\r\nconnection: upgrade\r\n',
    'HTTP/2 200\r\n',
  ),
  fc.constantFrom('content-length: 5\r\n', 'content-length: -1\r\n', 'content-length: 99999999999999999999\r\n'),
  fc.constantFrom('transfer-encoding: chunked\r\n', 'transfer-encoding: gzip, chunked\r\n', 'connection: close\r\n'),
  fc.constantFrom('content-encoding: gzip\r\n', 'content-encoding: br\r\n', 'content-encoding: deflate\r\n'),
  fc.constantFrom('location: /\r\n', 'location: //[\r\n', 'location: http://10.0.0.1/\r\n', 'location:\r\n'),
  fc.constantFrom(
    'retry-after: -1\r\n',
    'date: never\r\n',
    'cache-control: max-age=1e9, =, ",\r\n',
    'etag: \u00ff\r\n',
  ),
  fc.constantFrom(
    '\r\n',
    '\n',
    '\0',
    '5\r\n<rss>\r\n',
    '0\r\n\r\n',
    'ffffffffffffffff\r\n',
    '<rss/>',
    ': \r\n',
    ' folded\r\n',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const answer = fc.oneof(
  fc.array(piece, { maxLength: 12 }),
  // Mostly well-formed, so that bodies are reached.
  fc.array(piece, { maxLength: 6 }).map((rest) => ['HTTP/1.1 200 OK\r\n', ...rest]),
  fc.array(piece, { maxLength: 4 }).map((rest) => ['HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n', ...rest]),
)

test('whatever a server sends there is an outcome, with something to say', async () => {
  let bytes = Buffer.alloc(0)
  const server = await serveBytes((socket) => socket.end(bytes))
  const options = { allowLoopback: true, allowedPorts: 'any', timeoutMs: 2_000 } as const
  await fc.assert(
    fc.asyncProperty(answer, fc.boolean(), async (pieces, isZipped) => {
      const zipped = isZipped ? gzipSync('<rss/>') : Buffer.alloc(0)
      bytes = Buffer.concat([Buffer.from(pieces.join(''), 'latin1'), zipped])
      const outcome = await fetchFeed(server.origin, { etag: '"1"', bodyHash: 'x.y' }, options)
      expect(KINDS).toContain(outcome.kind)
      expect(outcome.message).toMatch(/^[^\p{Cc}\p{Cf}]{1,400}$/u)
      await server.idle()
    }),
    { numRuns: 300 },
  )
})

test('whatever the address there is an outcome, and nobody is asked at an address that may not be', async () => {
  const asked = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }))
  await fc.assert(
    fc.asyncProperty(asked, async (url) => {
      const outcome = await fetchFeed(url, {}, { timeoutMs: 1_000, resolve: async () => ['10.0.0.1'] })
      expect(outcome.kind).toBe('refused')
      expect(outcome.message).toMatch(/^[^\p{Cc}\p{Cf}]{1,400}$/u)
    }),
    { numRuns: 300 },
  )
})
