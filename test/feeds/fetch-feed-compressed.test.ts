import { randomBytes } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type FeedValidators, type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { type FeedServer, serveFeed } from './feed-server.ts'

const FEED = Buffer.from(`<rss version="2.0"><channel><title>${'富士 '.repeat(50_000)}</title></channel></rss>`)

function fetchLocal({ origin }: FeedServer, validators: FeedValidators = {}, options: FetchOptions = {}) {
  return fetchFeed(origin, validators, { allowLoopback: true, allowedPorts: 'any', ...options })
}

/** A server that sends a body in pieces, each of which arrives alone. */
function serve(encoding: string, ...pieces: readonly Uint8Array[]) {
  return serveFeed((_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding })
    const rest = [...pieces]
    const send = () => {
      response.write(rest.shift() ?? '')
      if (rest.length === 0) response.end()
      else setTimeout(send, 20)
    }
    send()
  })
}

/** A gzip member whose header says more than it must: 5 bytes of anything, a name and a comment. */
function withLongHeader(member: Buffer): Buffer {
  const head = Buffer.from(member.subarray(0, 10))
  head[3] = 4 + 8 + 16
  return Buffer.concat([
    head,
    Buffer.from([5, 0, 1, 2, 3, 4, 5]),
    Buffer.from('feed.xml\0by hand\0'),
    member.subarray(10),
  ])
}

const garbage = Buffer.from('<!-- 0.012 s -->\r\n')

describe('what stands behind the end of a compressed body is passed over', () => {
  const zipped = gzipSync(FEED)
  test.each([
    { name: 'gzip', encoding: 'gzip', pieces: [Buffer.concat([zipped, garbage])] },
    { name: 'gzip, in a piece of its own', encoding: 'gzip', pieces: [zipped, garbage] },
    { name: 'gzip, in many pieces', encoding: 'gzip', pieces: [zipped.subarray(0, 99), zipped.subarray(99), garbage] },
    { name: 'gzip, in zeros', encoding: 'gzip', pieces: [zipped, Buffer.alloc(512)] },
    { name: 'gzip with a long header', encoding: 'gzip', pieces: [withLongHeader(zipped), garbage] },
    { name: 'deflate', encoding: 'deflate', pieces: [Buffer.concat([deflateSync(FEED), garbage])] },
    { name: 'deflate without its header', encoding: 'deflate', pieces: [deflateRawSync(FEED), garbage] },
    { name: 'br', encoding: 'br', pieces: [Buffer.concat([brotliCompressSync(FEED), garbage])] },
    {
      name: 'gzip in two members',
      encoding: 'gzip',
      pieces: [gzipSync(FEED.subarray(0, 9)), gzipSync(FEED.subarray(9)), garbage],
    },
  ])('$name', async ({ encoding, pieces }) => {
    const server = await serve(encoding, ...pieces)
    const outcome = await fetchLocal(server)
    expect(outcome.kind === 'fetched' ? Buffer.compare(outcome.body, FEED) : outcome.message).toBe(0)
    expect('validators' in outcome && (await fetchLocal(server, outcome.validators))).toMatchObject({
      kind: 'notModified',
      by: 'sameBody',
    })
  })
})

describe('garbage makes nothing whole that is not', () => {
  const zipped = gzipSync(FEED)
  const wrongCheck = Buffer.from(zipped)
  wrongCheck.writeUInt32LE(7, zipped.length - 8)
  test.each([
    { name: 'damaged', body: Buffer.concat([zipped.subarray(0, 40), garbage, zipped.subarray(60)]) },
    { name: 'of another checksum', body: wrongCheck },
    { name: 'nothing but garbage behind a magic number', body: Buffer.concat([zipped.subarray(0, 2), garbage]) },
    { name: 'one of many', body: Buffer.concat(Array.from({ length: 200 }, () => gzipSync('<'))) },
  ])('a member that is $name', async ({ body }) => {
    const server = await serve('gzip', Buffer.concat([body, garbage]))
    expect(await fetchLocal(server)).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/compressed body .* is (?:damaged|cut short)/),
    })
  })

  test.each([
    { name: 'cut off', body: zipped.subarray(0, -20) },
    { name: 'whole before one that is cut off', body: Buffer.concat([zipped, zipped.subarray(0, -20)]) },
  ])('a member that is $name', async ({ body }) => {
    const server = await serve('gzip', Buffer.concat([body, garbage]))
    expect(await fetchLocal(server)).toMatchObject({ kind: 'fetched', isCutShort: true })
  })

  test('a body of the limit is read and one byte more is refused', async () => {
    const server = await serve('gzip', gzipSync(FEED.subarray(0, 9)), gzipSync(FEED.subarray(9)), garbage)
    expect((await fetchLocal(server, {}, { maxBytes: FEED.length })).kind).toBe('fetched')
    expect((await fetchLocal(server, {}, { maxBytes: FEED.length - 1 })).kind).toBe('refused')
  })

  test('garbage without end is not waited for', async () => {
    const server = await serveFeed((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.write(gzipSync(FEED))
      const timer = setInterval(() => response.write(garbage), 20)
      response.once('close', () => clearInterval(timer))
    })
    expect(await fetchLocal(server, {}, { timeoutMs: 4_000 })).toMatchObject({ kind: 'fetched' })
    await server.idle()
  })
})

describe('of a compressed body that is cut short what came is read', () => {
  // Of random letters: what compresses well is over before its last byte.
  const text = Buffer.from(Array.from(randomBytes(30_000)).join(' '))
  const zipped = gzipSync(text)
  const bodies = [
    { name: 'gzip', encoding: 'gzip', body: zipped },
    { name: 'gzip in two members', encoding: 'gzip', body: Buffer.concat([gzipSync(text.subarray(0, 99)), zipped]) },
    { name: 'deflate', encoding: 'deflate', body: deflateSync(text) },
    { name: 'deflate without its header', encoding: 'deflate', body: deflateRawSync(text) },
    { name: 'br', encoding: 'br', body: brotliCompressSync(text) },
  ]

  test.each(bodies)('$name', async ({ encoding, body }) => {
    const half = body.subarray(0, body.length / 2)
    const server = await serve(encoding, half.subarray(0, 3), half.subarray(3, 5_000), half.subarray(5_000))
    const outcome = await fetchLocal(server)
    if (outcome.kind !== 'fetched') throw new Error(outcome.message)
    expect(outcome).toMatchObject({ isCutShort: true, message: expect.stringContaining('cut short') })
    const came = Buffer.from(outcome.body)
    expect(came.length).toBeGreaterThan(text.length / 4)
    expect([text, Buffer.concat([text.subarray(0, 99), text])].some((all) => all.indexOf(came) === 0)).toBe(true)
  })

  test.each([
    { name: 'before its checksum', body: zipped.subarray(0, -8) },
    { name: 'within its checksum', body: zipped.subarray(0, -1) },
  ])('all of it, $name', async ({ body }) => {
    const server = await serve('gzip', body)
    const outcome = await fetchLocal(server)
    expect(outcome).toMatchObject({ kind: 'fetched', isCutShort: true, body: text })
  })

  test('and never passes for the whole: no ETag is kept, and its hash is told from that of a whole body', async () => {
    const bodies = [zipped.subarray(0, -8), zipped.subarray(0, -8), zipped]
    const server = await serveFeed((request, response) => {
      expect(request.headers['if-none-match']).toBeUndefined()
      response.writeHead(200, {
        'content-encoding': 'gzip',
        etag: '"1"',
        'last-modified': 'Mon, 02 Nov 2026 09:00:00 GMT',
      })
      response.end(bodies.shift())
    })
    const first = await fetchLocal(server)
    const known = 'validators' in first ? first.validators : {}
    expect(Object.keys(known)).toEqual(['bodyHash'])
    expect(known.bodyHash?.length).toBeLessThanOrEqual(45)
    // Nothing more came: nothing need be read again.
    expect(await fetchLocal(server, known)).toMatchObject({ kind: 'notModified', by: 'sameBody', validators: known })
    const whole = await fetchLocal(server, known)
    expect(whole).toMatchObject({ kind: 'fetched', body: text })
    expect(whole).not.toHaveProperty('isCutShort')
  })

  test('within the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(4_000_000)).subarray(0, -20)
    const server = await serve('gzip', bomb)
    expect(await fetchLocal(server, {}, { maxBytes: 1_000_000 })).toMatchObject({ kind: 'refused' })
  })
})

describe('an encoding that is none', () => {
  test.each(['utf-8', 'none', 'binary', 'charset=utf-8'])(
    '%s is passed over where the body is text',
    async (encoding) => {
      const text = Buffer.from('<rss version="2.0"/>')
      const server = await serve(encoding, text)
      expect(await fetchLocal(server)).toMatchObject({ kind: 'fetched', body: text })
    },
  )

  test.each([
    { name: 'zstd', bytes: '28b52ffd04000900' },
    { name: 'compress', bytes: '1f9d903c' },
  ])('$name is one that nobody asked for', async ({ name, bytes }) => {
    const server = await serve(name, Buffer.from(bytes, 'hex'))
    expect(await fetchLocal(server)).toMatchObject({
      kind: 'failed',
      message: `the body is encoded as "${name}": expected gzip, br, deflate or none`,
    })
  })
})
