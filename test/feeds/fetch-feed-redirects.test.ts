import { describe, expect, test } from 'vitest'
import { type FeedValidators, type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveFeed } from './feed-server.ts'

const FEED = '<rss version="2.0"><channel/></rss>'

function fetchLocal(url: string, validators: FeedValidators = {}, options: FetchOptions = {}) {
  return fetchFeed(url, validators, { allowLoopback: true, allowedPorts: 'any', ...options })
}

/** A server whose paths redirect as told; every other path is the feed. */
function serveRedirects(redirects: Record<string, { status: number; location: string }>) {
  return serveFeed((request, response) => {
    const redirect = redirects[request.url ?? '']
    response.setHeader('etag', '"1"')
    if (redirect === undefined) {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end(FEED)
    } else {
      response.writeHead(redirect.status, { location: redirect.location }).end('moved')
    }
  })
}

describe('redirects', () => {
  test.each([
    { name: 'one 301', statuses: [301], isMoved: true },
    { name: 'one 308', statuses: [308], isMoved: true },
    { name: '301 and 308', statuses: [301, 308], isMoved: true },
    { name: '302', statuses: [302], isMoved: false },
    { name: '303', statuses: [303], isMoved: false },
    { name: '307', statuses: [307], isMoved: false },
    { name: '301 and then 302', statuses: [301, 302], isMoved: false },
    { name: '302 and then 301', statuses: [302, 301], isMoved: false },
  ])('after $name the feed is read, and moved: $isMoved', async ({ statuses, isMoved }) => {
    const steps = statuses.map((status, index) => [`/${index}`, { status, location: `/${index + 1}` }])
    const server = await serveRedirects(Object.fromEntries(steps))
    const outcome = await fetchLocal(`${server.origin}/0`)
    const url = `${server.origin}/${statuses.length}`
    expect(outcome).toMatchObject({ kind: 'fetched', url, body: Buffer.from(FEED) })
    expect(outcome.hops.map(({ status }) => status)).toEqual([...statuses, 200])
    expect('movedTo' in outcome ? outcome.movedTo : undefined).toBe(isMoved ? url : undefined)
  })

  test('a feed that moved and did not change is still known to have moved', async () => {
    const server = await serveRedirects({ '/old': { status: 301, location: '/new' } })
    const outcome = await fetchLocal(`${server.origin}/old`, { etag: '"1"' })
    expect(outcome).toMatchObject({ kind: 'notModified', by: '304', movedTo: `${server.origin}/new` })
  })

  test.each([
    { name: 'absolute', location: (origin: string) => `${origin}/new?a=b` },
    { name: 'from the root', location: () => '/new?a=b' },
    { name: 'relative', location: () => '../new?a=b' },
    { name: 'without a scheme', location: (origin: string) => `${origin.slice('http:'.length)}/new?a=b` },
    { name: 'with a fragment', location: () => '/new?a=b#c' },
  ])('a location $name leads on', async ({ location }) => {
    const server = await serveFeed((request, response) => {
      const isOld = request.url === '/old/feed'
      response.writeHead(isOld ? 302 : 200, isOld ? { location: location(`http://${request.headers.host}`) } : {})
      response.end(isOld ? '' : FEED)
    })
    expect(await fetchLocal(`${server.origin}/old/feed`)).toMatchObject({ url: `${server.origin}/new?a=b` })
  })

  test('a location in raw UTF-8 leads on', async () => {
    const server = await serveRedirects({
      '/old': { status: 301, location: Buffer.from('/記事').toString('latin1') },
    })
    await fetchLocal(`${server.origin}/old`)
    expect(server.requests[1]?.url).toBe(encodeURI('/記事'))
  })

  test('another origin is shown no validators and gives none to keep', async () => {
    const target = await serveRedirects({})
    const server = await serveRedirects({ '/feed': { status: 301, location: `${target.origin}/feed` } })
    const outcome = await fetchLocal(`${server.origin}/feed`, { etag: '"1"', lastModified: 'x' })
    expect(server.requests[0]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'x' })
    expect(target.requests[0]?.headers).not.toHaveProperty('if-none-match')
    expect(target.requests[0]?.headers).not.toHaveProperty('if-modified-since')
    expect(outcome).toMatchObject({ kind: 'fetched', movedTo: `${target.origin}/feed` })
    expect(outcome.kind === 'fetched' && Object.keys(outcome.validators)).toEqual(['bodyHash'])
  })

  test('five redirects are followed and a sixth is refused', async () => {
    const steps = Array.from({ length: 6 }, (_, index) => [`/${index}`, { status: 302, location: `/${index + 1}` }])
    const server = await serveRedirects(Object.fromEntries(steps))
    expect((await fetchLocal(`${server.origin}/1`)).kind).toBe('fetched')
    expect(await fetchLocal(`${server.origin}/0`)).toMatchObject({
      kind: 'refused',
      status: 302,
      message: expect.stringContaining('more than 5 times'),
    })
    expect((await fetchLocal(`${server.origin}/5`, {}, { maxRedirects: 0 })).kind).toBe('refused')
  })

  test('a loop ends as soon as it closes', async () => {
    const server = await serveRedirects({
      '/a': { status: 302, location: '/b' },
      '/b': { status: 302, location: '/a#again' },
    })
    expect(await fetchLocal(`${server.origin}/a`)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('redirects back to'),
    })
    expect(server.requests.length).toBe(2)
  })

  test.each([
    { name: 'a private address', location: 'http://10.0.0.1/', kind: 'refused', message: /10\.0\.0\.1 is private/ },
    { name: "a cloud's credentials", location: 'http://169.254.169.254/', kind: 'refused', message: /link-local/ },
    { name: 'an address in hexadecimal', location: 'http://0xa000001/', kind: 'refused', message: /10\.0\.0\.1 is/ },
    { name: 'a port of a service', location: 'http://127.0.0.1:6379/', kind: 'refused', message: /port 6379/ },
    { name: 'credentials', location: 'http://me:secret@127.0.0.1/', kind: 'refused', message: /user name or password/ },
    { name: 'a file', location: 'file:///etc/passwd', kind: 'refused', message: /file: addresses are not read/ },
    { name: 'an address without end', location: `/${'a'.repeat(9_000)}`, kind: 'refused', message: /characters/ },
    { name: 'nowhere', location: 'http://[', kind: 'failed', message: /is not an address/ },
    { name: 'nowhere, with credentials', location: 'http://me:secret@[', kind: 'failed', message: /is not an address/ },
  ])('a redirect to $name is $kind', async ({ location, kind, message }) => {
    const server = await serveRedirects({ '/feed': { status: 302, location } })
    const outcome = await fetchLocal(`${server.origin}/feed`, {}, { allowedPorts: [80, server.port] })
    expect(outcome).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(JSON.stringify(outcome)).not.toContain('secret')
    expect(JSON.stringify(outcome).length).toBeLessThan(1_000)
  })
})
