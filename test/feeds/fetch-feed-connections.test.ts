import { readFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { closeConnections, type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { KEEP_CONNECTION_MS, MAX_KEPT_CONNECTIONS } from '../../lambdas/runtime/limits.ts'
import { countConnections, serveBytes, serveFeed, serveSecureFeed } from './feed-server.ts'

const certificateAuthority = readFileSync(new URL('../fixtures/tls/loopback-certificate.pem', import.meta.url), 'utf8')
const resolve = async () => ['127.0.0.1']
const local = { allowLoopback: true, allowedPorts: 'any', resolve } as const
const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfeed'

afterEach(async () => {
  vi.useRealTimers()
  await closeConnections()
})

/** Serves raw answers: to each request on each connection what `answer` says, `undefined` to hang up. */
async function serveAnswers(answer: (connection: number, request: number) => string | undefined) {
  const asked: string[] = []
  let connections = 0
  const server = await serveBytes((socket) => {
    connections += 1
    const [connection, requests] = [connections, { count: 0 }]
    const reply = () => {
      requests.count += 1
      asked.push(`${connection}.${requests.count}`)
      const text = answer(connection, requests.count)
      if (text === undefined) socket.destroy()
      else socket.write(text)
    }
    socket.on('data', reply)
    reply()
  })
  return { ...server, asked }
}

describe('feeds of one origin, one after another', () => {
  test.each([
    { name: 'http', serve: serveFeed, options: local },
    { name: 'https', serve: serveSecureFeed, options: { ...local, certificateAuthority } },
  ])('share a connection over $name, which is looked up and dialled once', async ({ name, serve, options }) => {
    const server = await serve((request, response) => {
      response.writeHead(request.headers['if-none-match'] ? 304 : 200, { etag: '"1"' })
      response.end(request.url?.repeat(1_000))
    })
    const sockets = countConnections(server)
    const lookUp = vi.fn(resolve)
    const ask = (path: string, etag = {}) =>
      fetchFeed(`${name}://feeds.example.org:${server.port}${path}`, etag, { ...options, resolve: lookUp })
    expect(await ask('/a')).toMatchObject({ kind: 'fetched', body: Buffer.from('/a'.repeat(1_000)) })
    expect((await ask('/b', { etag: '"1"' })).kind).toBe('notModified')
    expect(await ask('/c')).toMatchObject({ kind: 'fetched', body: Buffer.from('/c'.repeat(1_000)) })
    expect({ connections: sockets.length, lookups: lookUp.mock.calls.length }).toEqual({ connections: 1, lookups: 1 })
    expect(server.requests.map(({ url }) => url)).toEqual(['/a', '/b', '/c'])
  })

  test('at the same time each have a connection of their own', async () => {
    const server = await serveFeed((_request, response) => setTimeout(() => response.end('feed'), 50))
    const sockets = countConnections(server)
    const outcomes = await Promise.all(['/a', '/b', '/c'].map((path) => fetchFeed(server.origin + path, {}, local)))
    expect(outcomes.map(({ kind }) => kind)).toEqual(['fetched', 'fetched', 'fetched'])
    expect(sockets).toHaveLength(3)
  })

  test.each<{ name: string; other: FetchOptions }>([
    { name: 'ports', other: { allowedPorts: [80, 443] } },
    { name: 'loopback', other: { allowLoopback: false } },
    { name: 'resolvers', other: { resolve: async () => ['10.0.0.1'] } },
    { name: 'certificate authorities', other: { certificateAuthority: rootCertificates[0] ?? '' } },
  ])('share nothing when their rules differ about $name', async ({ other }) => {
    const server = await serveSecureFeed((_request, response) => response.end('feed'))
    const url = `https://feeds.example.org:${server.port}/`
    const opened = { ...local, certificateAuthority }
    expect((await fetchFeed(url, {}, opened)).kind).toBe('fetched')
    expect((await fetchFeed(url, {}, { ...opened, ...other })).kind).toMatch(/^(?:refused|failed)$/)
    expect(server.requests).toHaveLength(1)
  })

  test.each<FetchOptions>([{ connectTimeoutMs: 2_000 }, { headersTimeoutMs: 2_000 }])(
    'share nothing when only one has %j',
    async (other) => {
      const server = await serveFeed((_request, response) => response.end('feed'))
      const sockets = countConnections(server)
      await fetchFeed(server.origin, {}, local)
      await fetchFeed(server.origin, {}, { ...local, ...other })
      expect(sockets).toHaveLength(2)
    },
  )
})

describe('an address', () => {
  test('is checked at every dial: a name that leads elsewhere by then is refused', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    const answers = [['127.0.0.1'], ['169.254.169.254']]
    const rebinding = async () => answers.shift() ?? []
    const ask = () => fetchFeed(`http://feeds.example.org:${server.port}/`, {}, { ...local, resolve: rebinding })
    expect((await ask()).kind).toBe('fetched')
    // Over the connection to the address that was checked.
    expect((await ask()).kind).toBe('fetched')
    await closeConnections()
    expect(await ask()).toMatchObject({ kind: 'refused', message: expect.stringContaining('169.254.169.254') })
    expect(server.requests).toHaveLength(2)
  })

  test('is checked when a kept connection broke and another is dialled in its place', async () => {
    const server = await serveAnswers((_, request) => (request === 1 ? OK : undefined))
    const answers = [['127.0.0.1'], ['169.254.169.254']]
    const rebinding = async () => answers.shift() ?? []
    const ask = () => fetchFeed(`http://feeds.example.org:${server.port}/`, {}, { ...local, resolve: rebinding })
    expect((await ask()).kind).toBe('fetched')
    expect((await ask()).kind).toBe('refused')
    expect(server.asked).toEqual(['1.1', '1.2'])
  })
})

describe('a kept connection', () => {
  test('whose server hung up meanwhile is no failure', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    const sockets = countConnections(server)
    await fetchFeed(server.origin, {}, local)
    const closed = new Promise((done) => sockets[0]?.once('close', done))
    sockets[0]?.destroy()
    await closed
    expect((await fetchFeed(server.origin, {}, local)).kind).toBe('fetched')
    expect(sockets).toHaveLength(2)
  })

  test.each([
    { name: 'http', serve: serveFeed },
    { name: 'https', serve: serveSecureFeed },
  ])('whose server hangs up at the next request is no failure over $name', async ({ name, serve }) => {
    const asked = new Map<unknown, number>()
    const server = await serve((request, response) => {
      const count = (asked.get(request.socket) ?? 0) + 1
      asked.set(request.socket, count)
      if (count > 1) request.socket.end()
      else response.end('feed')
    })
    const url = `${name}://feeds.example.org:${server.port}/`
    const options = { ...local, certificateAuthority }
    expect((await fetchFeed(url, {}, options)).kind).toBe('fetched')
    expect((await fetchFeed(url, {}, options)).kind).toBe('fetched')
    expect([...asked.values()]).toEqual([2, 1])
  })

  test('is made good for once: a server that hangs up again is not asked a third time', async () => {
    const server = await serveAnswers((connection, request) => (connection + request === 2 ? OK : undefined))
    await fetchFeed(server.origin, {}, local)
    expect((await fetchFeed(server.origin, {}, local)).kind).toBe('failed')
    expect(server.asked).toEqual(['1.1', '1.2', '2.1'])
  })

  test('that broke within an answer is a failure: what was answered is not asked again', async () => {
    const server = await serveBytes((socket) => {
      socket.write(OK)
      socket.once('data', () => socket.end('HTTP/1.1 2'))
    })
    const sockets = countConnections(server)
    await fetchFeed(server.origin, {}, local)
    expect((await fetchFeed(server.origin, {}, local)).kind).toBe('failed')
    expect(sockets).toHaveLength(1)
  })

  test('over which the server takes too long is a failure: it is not asked twice', async () => {
    const server = await serveAnswers((_, request) => (request === 1 ? OK : ''))
    const options = { ...local, headersTimeoutMs: 200 }
    await fetchFeed(server.origin, {}, options)
    expect(await fetchFeed(server.origin, {}, options)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('did not begin to answer in time'),
    })
    expect(server.asked).toEqual(['1.1', '1.2'])
  })

  test('that says more than it was asked is not believed', async () => {
    const server = await serveAnswers((connection) => (connection === 1 ? OK + OK.replace('feed', 'evil') : OK))
    const bodies: unknown[] = []
    for (const path of ['/a', '/b']) {
      const outcome = await fetchFeed(server.origin + path, {}, local)
      bodies.push(outcome.kind === 'fetched' && Buffer.from(outcome.body).toString())
    }
    expect(bodies).toEqual(['feed', 'feed'])
  })

  test('is closed after a few seconds, by itself', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    await fetchFeed(server.origin, {}, local)
    const start = performance.now()
    await server.idle()
    const waited = performance.now() - start
    expect(waited).toBeGreaterThan(KEEP_CONNECTION_MS / 2)
    expect(waited).toBeLessThan(2 * KEEP_CONNECTION_MS)
  })

  test.each([
    { name: 'later', ms: KEEP_CONNECTION_MS },
    { name: 'at a time before', ms: -1_000 },
  ])('is not used by a process that slept and wakes up $name', async ({ ms }) => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    const sockets = countConnections(server)
    await fetchFeed(server.origin, {}, local)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
    expect((await fetchFeed(server.origin, {}, local)).kind).toBe('fetched')
    expect(sockets).toHaveLength(2)
  })

  test('is closed when it is not wanted any more', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    await fetchFeed(server.origin, {}, local)
    const start = performance.now()
    await closeConnections()
    await server.idle()
    expect(performance.now() - start).toBeLessThan(KEEP_CONNECTION_MS / 2)
  })

  test('is one of few: the oldest are closed', async () => {
    const servers = await Promise.all(
      Array.from({ length: MAX_KEPT_CONNECTIONS + 1 }, () => serveFeed((_request, response) => response.end('feed'))),
    )
    const sockets = servers.map(countConnections)
    for (const { origin } of servers) await fetchFeed(origin, {}, local)
    await servers[0]?.idle()
    for (const { origin } of servers.slice(1)) await fetchFeed(origin, {}, local)
    expect(sockets.flat()).toHaveLength(servers.length)
  })
})

describe('no connection is kept', () => {
  test.each([
    { name: 'of a server that closes it', status: 200, headers: { connection: 'close' } },
    { name: 'of a server that keeps none for so long', status: 200, headers: { 'keep-alive': 'timeout=1' } },
    { name: 'of a redirect', status: 302, headers: { location: 'http://10.0.0.1/' } },
    { name: 'of an error', status: 500, headers: {} },
    { name: 'of a feed that is gone', status: 410, headers: {} },
    { name: 'of a body that is too large', status: 200, headers: {}, body: 'x'.repeat(1_000_000) },
  ])('$name', async ({ status, headers, body = 'feed' }) => {
    const server = await serveFeed((_request, response) => response.writeHead(status, headers).end(body))
    const sockets = countConnections(server)
    for (const path of ['/a', '/b']) await fetchFeed(server.origin + path, {}, { ...local, maxBytes: 1_000 })
    expect(sockets).toHaveLength(2)
  })
})
