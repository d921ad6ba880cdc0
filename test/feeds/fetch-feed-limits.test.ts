import { createGzip, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveBytes, serveFeed } from './feed-server.ts'

function fetchLocal(url: string, options: FetchOptions = {}) {
  return fetchFeed(url, {}, { allowLoopback: true, allowedPorts: 'any', ...options })
}

const never = () => new Promise<never>(() => {})
const crlf = (...lines: string[]) => lines.join('\r\n')

describe('time', () => {
  test.each([
    { name: 'the whole fetch', options: { timeoutMs: 200 }, message: /not read to its end within 200 ms/ },
    { name: 'connecting', options: { connectTimeoutMs: 200 }, message: /looked up and connected to within 200 ms/ },
  ])('a resolver that hangs is left when the time for $name is over', async ({ options, message }) => {
    const outcome = await fetchFeed('https://feeds.example.org/', {}, { ...options, resolve: never })
    expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringMatching(message) })
  })

  test('a resolver is told when nobody waits any more', async () => {
    let signal: AbortSignal | undefined
    const resolve = (_hostname: string, given: AbortSignal) => {
      signal = given
      return never()
    }
    await fetchFeed('https://feeds.example.org/', {}, { timeoutMs: 100, resolve })
    expect(signal?.aborted).toBe(true)
  })

  test('a server that takes the request and says nothing is left', async () => {
    const server = await serveFeed(() => {})
    const outcome = await fetchLocal(server.origin, { headersTimeoutMs: 200 })
    expect(outcome).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('did not begin to answer in time'),
    })
    await server.idle()
  })

  test('a body that drips is left when the time is over', async () => {
    const server = await serveFeed((_request, response) => {
      const timer = setInterval(() => response.write(' '), 20)
      response.once('close', () => clearInterval(timer))
    })
    const outcome = await fetchLocal(server.origin, { timeoutMs: 1_000 })
    expect(outcome).toMatchObject({ kind: 'failed', status: 200, message: expect.stringContaining('within 1000 ms') })
    await server.idle()
  })

  test('headers that drip are left when the time is over', async () => {
    const server = await serveBytes((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => socket.write('x: y\r\n'), 20)
      socket.once('close', () => clearInterval(timer))
    })
    expect((await fetchLocal(server.origin, { timeoutMs: 300 })).kind).toBe('failed')
    await server.idle()
  })

  test('redirects share one time', async () => {
    let count = 0
    const server = await serveFeed((_request, response) => {
      count += 1
      setTimeout(() => response.writeHead(302, { location: `/${count}` }).end(), 150)
    })
    expect(await fetchLocal(server.origin, { timeoutMs: 300 })).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('within 300 ms'),
    })
  })
})

describe('size', () => {
  const exactly = Buffer.alloc(1_000, 'a')
  test.each([
    { name: 'plain', encoding: 'identity', encode: (body: Buffer) => body },
    { name: 'compressed', encoding: 'gzip', encode: (body: Buffer) => gzipSync(body) },
  ])('a $name body of the limit is read and one byte more is refused', async ({ encoding, encode }) => {
    const server = await serveFeed((request, response) => {
      const body = request.url === '/more' ? Buffer.concat([exactly, Buffer.from('a')]) : exactly
      response.writeHead(200, { 'content-encoding': encoding }).end(encode(body))
    })
    expect((await fetchLocal(server.origin, { maxBytes: 1_000 })).kind).toBe('fetched')
    expect(await fetchLocal(`${server.origin}/more`, { maxBytes: 1_000 })).toMatchObject({
      kind: 'refused',
      status: 200,
      message: expect.stringContaining('larger than 1000 bytes'),
    })
  })

  test('a compression bomb without end is left as soon as it is too large', async () => {
    const server = await serveFeed((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      const gzip = createGzip()
      gzip.pipe(response)
      const inflate = () => {
        while (!response.destroyed && gzip.write(Buffer.alloc(1024 * 1024))) {}
      }
      gzip.on('drain', inflate)
      inflate()
    })
    expect((await fetchLocal(server.origin)).kind).toBe('refused')
    await server.idle()
  })

  test('more headers than are read are a failure', async () => {
    const server = await serveBytes((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      socket.write(`x: ${'y'.repeat(100_000)}\r\n\r\n`)
    })
    expect(await fetchLocal(server.origin)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('more headers than are read'),
    })
  })
})

describe('encodings', () => {
  test.each([
    { name: 'two', header: 'gzip, br', kind: 'refused', message: /compressed 2 times \("gzip, br"\): expected once/ },
    { name: 'two in two headers', header: ['gzip', 'gzip'], kind: 'refused', message: /compressed 2 times/ },
    { name: 'one that nobody asked for', header: 'zstd', kind: 'failed', message: /encoded as "zstd": expected gzip/ },
    { name: 'a broken gzip', header: 'gzip', kind: 'failed', message: /compressed body .* is damaged/ },
    { name: 'a broken brotli', header: 'br', kind: 'failed', message: /compressed body .* is damaged/ },
    { name: 'a broken deflate', header: 'deflate', kind: 'failed', message: /compressed body .* is damaged/ },
  ])('$name', async ({ header, kind, message }) => {
    const server = await serveFeed((_request, response) => {
      response.setHeader('content-encoding', header)
      response.end(Buffer.from('1f8b0800ffffffffffffffffffffff', 'hex'))
    })
    expect(await fetchLocal(server.origin)).toMatchObject({ kind, message: expect.stringMatching(message) })
  })

  test('a bomb in a bomb is unpacked once', async () => {
    const inner = gzipSync(Buffer.alloc(100_000))
    const server = await serveFeed((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(inner))
    })
    const outcome = await fetchLocal(server.origin)
    expect(outcome.kind === 'fetched' && Buffer.compare(outcome.body, inner)).toBe(0)
  })
})

describe('a body cut short is a failure, and nothing of it is kept', () => {
  test.each([
    { name: 'short of its length', head: ['content-length: 100'], body: '<rss' },
    { name: 'in a chunk', head: ['transfer-encoding: chunked'], body: '64\r\n<rss' },
    { name: 'between chunks', head: ['transfer-encoding: chunked'], body: '4\r\n<rss\r\n' },
    {
      name: 'where its compression begins',
      head: ['content-encoding: gzip'],
      body: gzipSync('<rss/>').subarray(0, 10),
    },
    {
      name: 'short of its length in its compression',
      head: ['content-encoding: gzip', 'content-length: 999'],
      body: gzipSync('<rss/>'),
    },
  ])('$name', async ({ head, body }) => {
    const server = await serveBytes((socket) => {
      socket.write(crlf('HTTP/1.1 200 OK', 'etag: "1"', ...head, '', ''))
      socket.end(body)
    })
    const outcome = await fetchLocal(server.origin)
    expect(outcome).toMatchObject({ kind: 'failed', status: 200 })
    expect(outcome).not.toHaveProperty('validators')
  })
})

describe('servers that do not speak HTTP well', () => {
  test.each([
    { name: 'another protocol', bytes: 'SSH-2.0-OpenSSH_9.2\r\n', message: /does not answer in valid HTTP/ },
    { name: 'nothing', bytes: '', message: /closed the connection before the answer was complete/ },
    { name: 'half a status line', bytes: 'HTTP/1.1 2', message: /closed the connection|valid HTTP/ },
    {
      name: 'two lengths',
      bytes: 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      message: /as long as announced/,
    },
    { name: 'an upgrade', bytes: 'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n', message: /./ },
  ])('$name is a failure', async ({ bytes, message }) => {
    const server = await serveBytes((socket) => socket.end(bytes))
    expect(await fetchLocal(server.origin)).toMatchObject({ kind: 'failed', message: expect.stringMatching(message) })
  })

  test('a body that ends with its connection is whole', async () => {
    const server = await serveBytes((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\n<rss/>'))
    expect(await fetchLocal(server.origin)).toMatchObject({ kind: 'fetched', body: Buffer.from('<rss/>') })
  })

  test('hints before the answer are passed over', async () => {
    const server = await serveBytes((socket) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n')
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n<rss/>')
    })
    expect(await fetchLocal(server.origin)).toMatchObject({ kind: 'fetched', status: 200, body: Buffer.from('<rss/>') })
  })

  test('a server that hangs up at once is asked once', async () => {
    let connections = 0
    const server = await serveFeed(() => {})
    server.onConnection((socket) => {
      connections += 1
      socket.destroy()
    })
    expect((await fetchLocal(server.origin, { timeoutMs: 2_000 })).kind).toBe('failed')
    expect(connections).toBe(1)
  })

  test('nobody at the port is a failure that names the host', async () => {
    const server = await serveFeed(() => {})
    await server.stop()
    expect(await fetchLocal(server.origin)).toMatchObject({
      kind: 'failed',
      message: `127.0.0.1:${server.port} refused the connection (ECONNREFUSED)`,
    })
  })
})

describe('nothing is left open', () => {
  test.each([
    { name: 'fetched', status: 200, headers: {} },
    { name: 'redirected', status: 302, headers: { location: 'http://10.0.0.1/' } },
    { name: 'failed', status: 500, headers: {} },
    { name: 'gone', status: 410, headers: {} },
  ])('after a feed was $name', async ({ status, headers }) => {
    const server = await serveFeed((_request, response) => response.writeHead(status, headers).end('x'.repeat(100_000)))
    await fetchLocal(server.origin)
    await server.idle()
  })
})
