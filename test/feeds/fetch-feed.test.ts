import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type FeedValidators, type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveFeed } from './feed-server.ts'

const FEED = '<rss version="2.0"><channel><title>富士</title></channel></rss>'
const onLoopback = { allowLoopback: true, allowedPorts: 'any' } as const

function fetchLocal(url: string, validators: FeedValidators = {}, options: FetchOptions = {}) {
  return fetchFeed(url, validators, { ...onLoopback, ...options })
}

describe('what a fetch brings', () => {
  test('a feed comes with its bytes, type, address and what to send the next time', async () => {
    const server = await serveFeed((_request, response) => {
      response.setHeader('content-type', 'application/rss+xml; charset=utf-8')
      response.setHeader('etag', 'W/"1"')
      response.setHeader('last-modified', 'Fri, 13 Jan 2023 19:00:00 GMT')
      response.setHeader('cache-control', 'max-age=600')
      response.end(FEED)
    })
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

  test.each([
    { name: 'gzip', encoding: 'gzip', bytes: gzipSync(FEED) },
    { name: 'gzip by its old name', encoding: 'x-gzip', bytes: gzipSync(FEED) },
    { name: 'gzip that nothing announces, as a .gz file', encoding: '', bytes: gzipSync(FEED) },
    { name: 'br', encoding: 'br', bytes: brotliCompressSync(FEED) },
    { name: 'deflate', encoding: 'deflate', bytes: deflateSync(FEED) },
    { name: 'deflate without its header', encoding: 'deflate', bytes: deflateRawSync(FEED) },
    { name: 'identity', encoding: 'identity', bytes: Buffer.from(FEED) },
    { name: 'plain text that claims to be gzip', encoding: 'gzip', bytes: Buffer.from(FEED) },
  ])('a body is read through $name', async ({ encoding, bytes }) => {
    const server = await serveFeed((_request, response) => {
      response.setHeader('content-encoding', encoding)
      response.end(bytes)
    })
    const outcome = await fetchLocal(server.origin)
    expect(outcome).toMatchObject({ kind: 'fetched', body: Buffer.from(FEED) })
  })
})
