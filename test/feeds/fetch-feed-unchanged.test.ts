import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type FeedValidators, type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveFeed } from './feed-server.ts'

const FEED = '<rss version="2.0"><channel><title>富士</title></channel></rss>'

function fetchLocal(url: string, validators: FeedValidators = {}, options: FetchOptions = {}) {
  return fetchFeed(url, validators, { allowLoopback: true, allowedPorts: 'any', ...options })
}

/** A server that answers each request with a status, headers and a body. */
function serve(status: number, headers: Record<string, string> = {}, body = '') {
  return serveFeed((_request, response) => response.writeHead(status, headers).end(body))
}

describe('a feed that did not change', () => {
  const known = { etag: '"1"', lastModified: 'Fri, 13 Jan 2023 19:00:00 GMT', bodyHash: 'known' }

  test('a 304 stops there, and leaves what is known as it was', async () => {
    const server = await serve(304)
    expect(await fetchLocal(server.origin, known)).toMatchObject({ kind: 'notModified', by: '304', validators: known })
    expect(server.requests[0]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Fri, 13 Jan 2023 19:00:00 GMT',
    })
  })

  test('a 304 may bring a new ETag and a lifetime', async () => {
    const server = await serve(304, { etag: '"2"', 'cache-control': 'max-age=60' })
    expect(await fetchLocal(server.origin, known)).toMatchObject({
      validators: { ...known, etag: '"2"' },
      freshForSeconds: 60,
    })
  })

  test.each([
    { name: 'nothing was known', validators: {}, options: {} },
    { name: 'only the body was known', validators: { bodyHash: 'known' }, options: {} },
    { name: 'the whole feed was asked for', validators: known, options: { force: true } },
    { name: 'the ETag could not be sent', validators: { etag: '"a\r\nb"' }, options: {} },
  ])('a 304 is a failure when $name', async ({ validators, options }) => {
    const server = await serve(304)
    const outcome = await fetchLocal(server.origin, validators, options)
    expect(outcome).toMatchObject({ kind: 'failed', status: 304, message: expect.stringContaining('304') })
  })

  test('the same body under a new ETag is no change', async () => {
    let count = 0
    const server = await serveFeed((_request, response) => {
      count += 1
      const body = count === 1 ? gzipSync(FEED) : Buffer.from(FEED)
      response.writeHead(200, { etag: `"${count}"`, 'content-encoding': count === 1 ? 'gzip' : 'identity' }).end(body)
    })
    const first = await fetchLocal(server.origin)
    const validators = first.kind === 'fetched' ? first.validators : {}
    expect(await fetchLocal(server.origin, validators)).toMatchObject({
      kind: 'notModified',
      by: 'sameBody',
      status: 200,
      validators: { etag: '"2"', bodyHash: validators.bodyHash?.split('.')[0] },
    })
  })

  test.each([
    { name: 'the same bytes', next: gzipSync(FEED), kind: 'notModified' },
    { name: 'the same content in other bytes', next: gzipSync(FEED, { level: 0 }), kind: 'notModified' },
    { name: 'the same content without compression', next: Buffer.from(FEED), kind: 'notModified' },
    { name: 'other content', next: gzipSync(`${FEED} `), kind: 'fetched', body: `${FEED} ` },
    { name: 'the same bytes cut short', next: gzipSync(FEED).subarray(0, -4), kind: 'fetched', body: FEED },
  ])('after a compressed body, $name: $kind', async ({ next, kind, body }) => {
    const bodies = [gzipSync(FEED), next]
    const server = await serveFeed((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bodies.shift())
    })
    const first = await fetchLocal(server.origin)
    const outcome = await fetchLocal(server.origin, first.kind === 'fetched' ? first.validators : {})
    expect(outcome.kind).toBe(kind)
    expect('body' in outcome ? String(outcome.body) : undefined).toBe(body)
  })

  test('the hash of a compressed body tells its content and its bytes apart', async () => {
    const server = await serveFeed((request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(FEED, { level: Number(request.url?.[1]) }))
    })
    const hashes = await Promise.all(
      ['/0', '/9', '/9'].map(async (path) => {
        const outcome = await fetchLocal(server.origin + path)
        return outcome.kind === 'fetched' ? outcome.validators.bodyHash?.split('.') : []
      }),
    )
    expect(new Set(hashes.map((hash) => hash?.[0])).size).toBe(1)
    expect(new Set(hashes.map((hash) => hash?.[1])).size).toBe(2)
  })

  test('a forced fetch finds what an ETag that never changes hides', async () => {
    const server = await serveFeed((request, response) => {
      response.statusCode = request.headers['if-none-match'] === undefined ? 200 : 304
      response.setHeader('etag', '"1"')
      response.end(response.statusCode === 200 ? FEED : undefined)
    })
    expect((await fetchLocal(server.origin, known)).kind).toBe('notModified')
    expect((await fetchLocal(server.origin, known, { force: true })).kind).toBe('fetched')
    expect(server.requests[1]?.headers).toMatchObject({ 'cache-control': 'no-cache' })
    expect(server.requests[1]?.headers).not.toHaveProperty('if-modified-since')
  })

  test.each([
    { name: 'too long to keep', etag: `"${'x'.repeat(600)}"` },
    { name: 'empty', etag: '' },
  ])('an ETag $name is not kept', async ({ etag }) => {
    const server = await serve(200, { etag }, FEED)
    const outcome = await fetchLocal(server.origin)
    expect(outcome.kind === 'fetched' && Object.keys(outcome.validators)).toEqual(['bodyHash'])
  })

  test('an ETag with bytes beyond ASCII goes back as it came', async () => {
    const server = await serve(200, { etag: Buffer.from('"é"', 'latin1').toString('latin1') }, FEED)
    const outcome = await fetchLocal(server.origin)
    await fetchLocal(server.origin, outcome.kind === 'fetched' ? outcome.validators : {})
    expect(server.requests[1]?.headers['if-none-match']).toBe('"é"')
  })
})
