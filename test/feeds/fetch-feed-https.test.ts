import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { closeConnections, type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveBytes, serveFeed, serveSecureFeed } from './feed-server.ts'

const certificateAuthority = readFileSync(new URL('../fixtures/tls/loopback-certificate.pem', import.meta.url), 'utf8')
const resolve = async () => ['127.0.0.1']

function fetchSecure(url: string, options: FetchOptions = {}) {
  return fetchFeed(url, {}, { allowLoopback: true, allowedPorts: 'any', certificateAuthority, resolve, ...options })
}

describe('https', () => {
  test.each(['feeds.example.org', 'feeds.example.org.', '127.0.0.1'])('a feed of %s is read', async (host) => {
    const server = await serveSecureFeed((_request, response) => response.end('feed'))
    expect(await fetchSecure(`https://${host}:${server.port}/`)).toMatchObject({ kind: 'fetched', status: 200 })
    await closeConnections()
    await server.idle()
  })

  test('a certificate that nobody vouches for is a failure that says so', async () => {
    const server = await serveSecureFeed((_request, response) => response.end('feed'))
    const options = { allowLoopback: true, allowedPorts: 'any', resolve } as const
    expect(await fetchFeed(`https://feeds.example.org:${server.port}/`, {}, options)).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/certificate of feeds.example.org:\d+ is signed by itself/),
    })
    expect(server.requests.length).toBe(0)
  })

  test('a certificate for another host is a failure that says so', async () => {
    const server = await serveSecureFeed((_request, response) => response.end('feed'))
    expect(await fetchSecure(`https://other.example.org:${server.port}/`)).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/certificate of other.example.org:\d+ is for another host/),
    })
  })

  test('a server that speaks no TLS is a failure', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    expect(await fetchSecure(`https://feeds.example.org:${server.port}/`)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('a secure connection to'),
    })
  })

  test('a handshake that hangs counts as connecting', async () => {
    const server = await serveBytes(() => {})
    expect(await fetchSecure(`https://feeds.example.org:${server.port}/`, { connectTimeoutMs: 200 })).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('connected to within 200 ms'),
    })
    await server.idle()
  })

  test('https never falls to http', async () => {
    const plain = await serveFeed((_request, response) => response.end('feed'))
    const server = await serveSecureFeed((_request, response) => {
      response.writeHead(301, { location: `http://127.0.0.1:${plain.port}/` }).end()
    })
    expect(await fetchSecure(`https://feeds.example.org:${server.port}/`)).toMatchObject({
      kind: 'refused',
      status: 301,
      message: expect.stringContaining('from https to http'),
    })
    expect(plain.requests.length).toBe(0)
  })

  test('http rises to https, which moves the feed', async () => {
    const server = await serveSecureFeed((_request, response) => response.end('feed'))
    const url = `https://feeds.example.org:${server.port}/`
    const plain = await serveFeed((_request, response) => response.writeHead(308, { location: url }).end())
    expect(await fetchSecure(plain.origin)).toMatchObject({ kind: 'fetched', movedTo: url })
  })
})
