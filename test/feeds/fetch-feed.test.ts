import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type FeedValidators, type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveFeed } from './feed-server.ts'

const FEED = '<rss version="2.0"><channel><title>富士</title></channel></rss>'

function fetchLocal(url: string, validators: FeedValidators = {}, options: FetchOptions = {}) {
  return fetchFeed(url, validators, { allowLoopback: true, allowedPorts: 'any', ...options })
}

/** A server that answers each request with a status, headers and a body. */
function serve(status: number, headers: Record<string, string | string[]> = {}, body: string | Uint8Array = '') {
  return serveFeed((_request, response) => response.writeHead(status, headers).end(body))
}

describe('what a fetch brings', () => {
  test('a feed comes with its bytes, type, address and what to send the next time', async () => {
    const server = await serve(
      200,
      {
        'content-type': 'application/rss+xml; charset=utf-8',
        etag: 'W/"1"',
        'last-modified': 'Fri, 13 Jan 2023 19:00:00 GMT',
        'cache-control': 'max-age=600',
      },
      FEED,
    )
    const outcome = await fetchLocal(`${server.origin}/feed.xml#top`)
    expect(outcome).toEqual({
      kind: 'fetched',
      status: 200,
      url: `${server.origin}/feed.xml`,
      hops: [{ url: `${server.origin}/feed.xml`, status: 200 }],
      body: Buffer.from(FEED),
      contentType: 'application/rss+xml; charset=utf-8',
      validators: {
        etag: 'W/"1"',
        lastModified: 'Fri, 13 Jan 2023 19:00:00 GMT',
        bodyHash: expect.stringMatching(/^[\w-]{22}$/),
      },
      freshForSeconds: 600,
      message: `127.0.0.1:${server.port} sent 65 bytes of application/rss+xml; charset=utf-8`,
    })
  })

  test('it says who asks, what for, and in which encodings', async () => {
    const server = await serve(200)
    await fetchLocal(`${server.origin}/a?b=c`, {}, { userAgent: 'reader/1.0 (+mailto:ops@example.org 連絡)' })
    expect(server.requests[0]).toMatchObject({ method: 'GET', url: '/a?b=c' })
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'reader/1.0 (+mailto:ops@example.org )',
      accept: expect.stringContaining('application/rss+xml'),
      'accept-encoding': 'gzip, br, deflate',
    })
    expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match')
  })

  test.each([
    { name: 'gzip', encoding: 'gzip', bytes: gzipSync(FEED) },
    { name: 'gzip by its old name', encoding: 'x-gzip', bytes: gzipSync(FEED) },
    {
      name: 'gzip in two members',
      encoding: 'gzip',
      bytes: Buffer.concat([gzipSync(FEED.slice(0, 9)), gzipSync(FEED.slice(9))]),
    },
    { name: 'gzip that nothing announces, as a .gz file', encoding: '', bytes: gzipSync(FEED) },
    { name: 'br', encoding: 'BR', bytes: brotliCompressSync(FEED) },
    { name: 'deflate', encoding: 'deflate', bytes: deflateSync(FEED) },
    { name: 'deflate without its header', encoding: 'deflate', bytes: deflateRawSync(FEED) },
    { name: 'identity', encoding: 'identity', bytes: Buffer.from(FEED) },
    { name: 'plain text that claims to be gzip', encoding: 'gzip', bytes: Buffer.from(FEED) },
  ])('a body is read through $name', async ({ encoding, bytes }) => {
    const server = await serve(200, { 'content-encoding': encoding }, bytes)
    expect(await fetchLocal(server.origin)).toMatchObject({ kind: 'fetched', body: Buffer.from(FEED) })
  })

  test.each(['', 'gzip', 'br', 'deflate'])('an empty body in encoding "%s" is fetched as nothing', async (encoding) => {
    const server = await serve(200, { 'content-encoding': encoding })
    const outcome = await fetchLocal(server.origin)
    expect(outcome.kind === 'fetched' ? outcome.body.length : outcome).toBe(0)
  })
})

describe('answers that are no feed', () => {
  test.each([
    { name: '410', status: 410, headers: {}, outcome: { kind: 'gone', message: /410 Gone.*for good/ } },
    { name: '404', status: 404, headers: {}, outcome: { kind: 'failed', message: /404 Not Found: expected 200/ } },
    { name: '403', status: 403, headers: {}, outcome: { kind: 'failed', message: /403 Forbidden/ } },
    { name: '500', status: 500, headers: {}, outcome: { kind: 'failed', message: /500/ } },
    { name: '204', status: 204, headers: {}, outcome: { kind: 'failed', message: /204 No Content/ } },
    { name: '206 unasked', status: 206, headers: {}, outcome: { kind: 'failed', message: /206/ } },
    { name: 'an unknown status', status: 799, headers: {}, outcome: { kind: 'failed', message: /799/ } },
    {
      name: '301 to nowhere',
      status: 301,
      headers: {},
      outcome: { kind: 'failed', message: /301.*without saying where to/ },
    },
    { name: '300', status: 300, headers: { location: '/a' }, outcome: { kind: 'failed', message: /300/ } },
    { name: '503 alone', status: 503, headers: {}, outcome: { kind: 'failed', message: /503/ } },
  ])('$name', async ({ status, headers, outcome }) => {
    const server = await serve(status, headers, 'sorry')
    expect(await fetchLocal(server.origin)).toMatchObject({
      status,
      kind: outcome.kind,
      message: expect.stringMatching(outcome.message),
    })
  })

  test.each([
    { name: '429 with seconds', status: 429, retryAfter: '120', seconds: 120 },
    { name: '503 with seconds', status: 503, retryAfter: '120', seconds: 120 },
    {
      name: '429 with a date by its own clock',
      status: 429,
      retryAfter: 'Fri, 13 Jan 2023 19:05:00 GMT',
      seconds: 300,
    },
    { name: '429 with words', status: 429, retryAfter: 'soon', seconds: undefined },
    { name: '503 with words', status: 503, retryAfter: 'soon', seconds: undefined },
  ])('$name is heeded', async ({ status, retryAfter, seconds }) => {
    const server = await serve(status, { 'retry-after': retryAfter, date: 'Fri, 13 Jan 2023 19:00:00 GMT' })
    const outcome = await fetchLocal(server.origin)
    expect(outcome).toMatchObject({ kind: 'rateLimited', status })
    expect('retryAfterSeconds' in outcome ? outcome.retryAfterSeconds : undefined).toBe(seconds)
  })

  test('429 without a word about time leaves the time to the caller', async () => {
    const server = await serve(429)
    expect(await fetchLocal(server.origin)).not.toHaveProperty('retryAfterSeconds')
  })

  test('a date is read against our clock when the server does not tell its own', async () => {
    const server = await serveFeed((_request, response) => {
      response.sendDate = false
      response.writeHead(429, { 'retry-after': 'Fri, 13 Jan 2023 19:05:00 GMT' }).end()
    })
    const now = new Date('2023-01-13T19:04:00Z')
    expect(await fetchLocal(server.origin, {}, { now })).toMatchObject({ retryAfterSeconds: 60 })
  })
})
