import { describe, expect, test } from 'vitest'
import { fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveFeed } from './feed-server.ts'

describe('what is never asked', () => {
  test.each([
    { name: 'dotted', host: '127.0.0.1' },
    { name: 'decimal', host: '2130706433' },
    { name: 'octal', host: '0177.0.0.1' },
    { name: 'octal of one number', host: '017700000001' },
    { name: 'hexadecimal', host: '0x7f.0.0.1' },
    { name: 'hexadecimal of one number', host: '0x7f000001' },
    { name: 'short', host: '127.1' },
    { name: 'a trailing dot', host: '127.0.0.1.' },
    { name: 'percent-encoded', host: '%31%32%37.0.0.1' },
    { name: 'full-width digits', host: '１２７。０。０。１' },
    { name: 'IPv6', host: '[::1]' },
    { name: 'IPv6 in full', host: '[0:0:0:0:0:0:0:1]' },
    { name: 'IPv4-mapped', host: '[::ffff:127.0.0.1]' },
    { name: 'IPv4-compatible', host: '[::127.0.0.1]' },
    { name: 'NAT64', host: '[64:ff9b::127.0.0.1]' },
    { name: 'NAT64 of a network', host: '[64:ff9b:1::7f00:1]' },
    { name: '6to4', host: '[2002:7f00:1::]' },
    { name: 'Teredo', host: '[2001:0:7f00:1::1]' },
    { name: 'the name localhost', host: 'localhost' },
    { name: 'the name localhost with a dot', host: 'localhost.' },
    { name: 'a name under localhost', host: 'feeds.localhost' },
  ])('this machine as $name', async ({ host }) => {
    const outcome = await fetchFeed(`http://${host}/`, {}, { timeoutMs: 1_000 })
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining('not a public address') })
  })

  test.each([
    { name: 'a zone', url: 'http://[fe80::1%25eth0]/', message: /is not an address/ },
    { name: 'no address at all', url: 'feed.xml', message: /"feed.xml" is not an address: expected one such as/ },
    { name: 'nothing', url: '', message: /"" is not an address/ },
    { name: 'another scheme', url: 'ftp://example.org/feed', message: /ftp: addresses are not read: expected http/ },
    { name: 'a file', url: 'file:///etc/passwd', message: /file: addresses are not read/ },
    { name: 'data', url: 'data:text/xml,<rss/>', message: /data: addresses are not read/ },
    { name: 'a user name', url: 'https://me@example.org/', message: /user name or password/ },
    { name: 'a password', url: 'https://:secret@example.org/', message: /user name or password/ },
    {
      name: 'a password before a host that is none',
      url: 'https://me:secret@exa mple.org/',
      message: /not an address/,
    },
    { name: 'a password with a slash', url: 'https://me:the/secret@[::1/', message: /not an address/ },
    { name: 'a password without a scheme', url: '//me:secret@example.org/', message: /not an address/ },
    { name: 'another port', url: 'https://example.org:22/', message: /port 22 .* expected 80 or 443/ },
    { name: 'a trick with a backslash', url: 'http://127.0.0.1\\@example.org/', message: /loopback/ },
  ])('$name', async ({ url, message }) => {
    const outcome = await fetchFeed(url, {}, { resolve: async () => ['10.0.0.1'] })
    expect(outcome).toMatchObject({ kind: 'refused', hops: expect.any(Array), message: expect.stringMatching(message) })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })

  test.each([
    '10.0.0.1',
    '169.254.169.254',
    '127.0.0.1',
    '::ffff:10.0.0.1',
    'fd00:ec2::254',
    '64:ff9b::a00:1',
    'fe80::1%eth0',
    '127.1',
    'localhost',
  ])('a name that leads to %s', async (address) => {
    const outcome = await fetchFeed('https://feeds.example.org/', {}, { resolve: async () => [address] })
    expect(outcome).toMatchObject({ kind: 'refused' })
    expect(outcome.message).toContain(`feeds.example.org leads to an address that may not be dialled: ${address}`)
  })
})

describe('names', () => {
  const local = { allowLoopback: true, allowedPorts: 'any' } as const

  test('the address that was checked is the address that is dialled', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    const answers = [['127.0.0.1'], ['169.254.169.254']]
    let lookups = 0
    const resolve = async () => answers[lookups++] ?? []
    const outcome = await fetchFeed(`http://feeds.example.org:${server.port}/`, {}, { ...local, resolve })
    expect(outcome.kind).toBe('fetched')
    expect(lookups).toBe(1)
    expect(server.requests[0]?.headers.host).toBe(`feeds.example.org:${server.port}`)
  })

  test('each hop of a redirect is looked up and checked anew', async () => {
    const server = await serveFeed((_request, response) => response.writeHead(302, { location: '/next' }).end())
    const answers = [['127.0.0.1'], ['10.0.0.1']]
    const resolve = async () => answers.shift() ?? []
    const outcome = await fetchFeed(`http://feeds.example.org:${server.port}/`, {}, { ...local, resolve })
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining('10.0.0.1 is private') })
    expect(server.requests.length).toBe(1)
  })

  test('of several addresses only those that may be dialled are', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    const resolve = async () => ['10.0.0.1', '169.254.169.254', '127.0.0.1']
    const outcome = await fetchFeed(
      `http://feeds.example.org:${server.port}/`,
      {},
      { ...local, resolve, connectTimeoutMs: 900 },
    )
    expect(outcome.kind).toBe('fetched')
  })

  test('an address that may not be dialled is left out, even where it would answer', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    // On most systems 0.0.0.0 reaches this machine, where the server listens on 127.0.0.1 alone.
    const resolve = async () => ['0.0.0.0', '127.0.0.9']
    const options = { ...local, resolve, connectTimeoutMs: 1_500 }
    expect((await fetchFeed(`http://feeds.example.org:${server.port}/`, {}, options)).kind).toBe('failed')
    expect(server.requests.length).toBe(0)
  })

  test('when one address does not answer the next is dialled', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    // Nothing listens on ::1 at this port.
    const resolve = async () => ['::1', '127.0.0.1']
    const outcome = await fetchFeed(`http://feeds.example.org:${server.port}/`, {}, { ...local, resolve })
    expect(outcome.kind).toBe('fetched')
  })

  test('localhost is loopback without asking anybody', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    expect((await fetchFeed(`http://localhost:${server.port}/`, {}, local)).kind).toBe('fetched')
  })

  test('loopback on a port that was not opened stays closed', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    const outcome = await fetchFeed(server.origin, {}, { allowLoopback: true })
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining(`port ${server.port}`) })
    expect(server.requests.length).toBe(0)
  })

  test.each([
    { name: 'no address', resolve: async () => [], message: 'feeds.example.org has no address' },
    {
      name: 'no such name',
      resolve: () => Promise.reject(Object.assign(new Error('queryA'), { code: 'ENOTFOUND' })),
      message: 'the host name feeds.example.org does not exist (ENOTFOUND)',
    },
    {
      name: 'a resolver that breaks',
      resolve: () => Promise.reject(new Error('no servers')),
      message: 'the exchange with feeds.example.org failed (no servers)',
    },
  ])('$name is a failure that says so', async ({ resolve, message }) => {
    expect(await fetchFeed('https://feeds.example.org/', {}, { resolve })).toMatchObject({ kind: 'failed', message })
  })
})
