import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { NotAFeedError, parseFeed } from '../../lambdas/feeds/parse-feed.ts'
import type { DemoEntry, DemoOutlet } from '../../local/demo/demo.ts'
import { type DemoFeeds, serveDemoFeeds } from '../../local/demo/serve-demo-feeds.ts'

const NOW = Date.parse('2026-11-23T12:00:00.500Z')

const entryOf = (slug: string, arrives: DemoEntry['arrives'], agoMs: number): DemoEntry => ({
  ...{ slug, arrives, title: `The ${slug} & more`, paragraphs: ['a < b', 'c'], published: { agoMs } },
  ...{ categories: [], topics: [], event: slug },
})
const ENTRIES = [entryOf('ferry', 'held', 60_000), entryOf('bridge', 'new', 9_000_000)]
const OUTLETS: readonly DemoOutlet[] = [
  { title: 'Harbour', language: 'en', format: 'rss', charset: 'UTF-8', entries: ENTRIES },
  { title: 'Pier', language: 'en', format: 'atom', charset: 'UTF-8', entries: ENTRIES },
  { title: 'Broken', language: 'en', format: 'error', charset: 'UTF-8', entries: [] },
  { title: 'Page', language: 'en', format: 'page', charset: 'UTF-8', entries: [] },
]

let demo: DemoFeeds
beforeEach(async () => {
  demo = await serveDemoFeeds(OUTLETS, { basePort: 0, now: NOW })
})
afterEach(() => demo.close())

const urlOf = (title: string): string => demo.feeds.find((feed) => feed.title === title)?.url ?? ''
const plain = { 'accept-encoding': 'identity' }
const zipped = { 'accept-encoding': 'br, gzip' }

async function readTitles(): Promise<(string | undefined)[]> {
  const answer = await fetch(urlOf('Harbour'))
  const feed = await parseFeed(new Uint8Array(await answer.arrayBuffer()), { url: answer.url })
  return feed.entries.map(({ title }) => title)
}

describe('a demo feed over HTTP', () => {
  test('holds what is held first, and what is new when told to show it', async () => {
    expect(await readTitles()).toEqual(['The ferry & more'])
    demo.showNew()
    expect(await readTitles()).toEqual(['The ferry & more', 'The bridge & more'])
  })

  test.each([
    { name: 'plain', headers: plain },
    { name: 'compressed', headers: zipped },
  ])('$name, answers 304 to its own ETag and to its date until something is new', async ({ headers }) => {
    const first = await fetch(urlOf('Harbour'), { headers })
    expect(first.headers.get('content-encoding')).toBe(headers === zipped ? 'gzip' : null)
    expect(first.headers.get('content-type')).toBe('application/rss+xml')
    const etag = first.headers.get('etag') ?? ''
    const lastModified = first.headers.get('last-modified') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    const ask = async (validators: Record<string, string>) =>
      (await fetch(urlOf('Harbour'), { headers: { ...headers, ...validators } })).status
    expect(await ask({ 'if-none-match': etag })).toBe(304)
    expect(await ask({ 'if-none-match': `"other", ${etag}` })).toBe(304)
    expect(await ask({ 'if-modified-since': lastModified })).toBe(304)
    expect(await ask({ 'if-none-match': '"other"', 'if-modified-since': lastModified })).toBe(200)
    demo.showNew()
    expect(await ask({ 'if-none-match': etag })).toBe(200)
    expect(await ask({ 'if-modified-since': lastModified })).toBe(200)
  })

  test('has an ETag for each encoding', async () => {
    const [one, other] = await Promise.all([plain, zipped].map((headers) => fetch(urlOf('Harbour'), { headers })))
    expect(one?.headers.get('etag')).not.toBe(other?.headers.get('etag'))
  })

  test('is read by the pipeline: fetched, then not modified', async () => {
    const options = { allowLoopback: true, allowedPorts: 'any' } as const
    const first = await fetchFeed(urlOf('Pier'), {}, options)
    if (first.kind !== 'fetched') throw new Error(first.kind)
    const feed = await parseFeed(first.body, { url: first.url, contentType: first.contentType })
    expect(feed.entries.map(({ url }) => url)).toEqual([`${new URL(urlOf('Pier')).origin}/articles/ferry`])
    expect((await fetchFeed(urlOf('Pier'), first.validators, options)).kind).toBe('notModified')
    expect((await fetchFeed(urlOf('Broken'), {}, options)).kind).toBe('failed')
  })

  test('links to pages that hold the entries, escaped', async () => {
    const answer = await fetch(new URL('/articles/bridge', urlOf('Harbour')))
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await answer.text()
    expect(html).toContain('<h1>The bridge &amp; more</h1>')
    expect(html).toContain('<p>a &lt; b</p>\n<p>c</p>')
    expect((await fetch(new URL('/articles/none', urlOf('Harbour')))).status).toBe(404)
    expect((await fetch(new URL('/', urlOf('Harbour')))).status).toBe(200)
  })
})

describe('the demo outlets', () => {
  test('have one host each, in the order given', () => {
    expect(demo.feeds.map(({ title }) => title)).toEqual(OUTLETS.map(({ title }) => title))
    expect(new Set(demo.feeds.map(({ url }) => new URL(url).host)).size).toBe(OUTLETS.length)
  })

  test('fail where they should: a server error and a web page', async () => {
    expect((await fetch(urlOf('Broken'))).status).toBe(500)
    const page = await fetch(urlOf('Page'))
    expect(page.status).toBe(200)
    await expect(parseFeed(new Uint8Array(await page.arrayBuffer()))).rejects.toThrow(NotAFeedError)
  })

  test('a busy port is named with its outlet and flag, and no other outlet stays up', async () => {
    // Below the ports that systems hand out by themselves, so that no test beside this one takes it.
    const busy = 20_001 + (process.pid % 10_000)
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen(busy, '127.0.0.1', resolve))
    onTestFinished(() => new Promise((resolve) => holder.close(() => resolve())))
    const options = { basePort: busy - 1, now: NOW }
    await expect(serveDemoFeeds(OUTLETS, options)).rejects.toThrow(
      `demo outlet "Pier": port ${busy} is busy: expected a free port; choose another with --port`,
    )
    const again = await serveDemoFeeds(OUTLETS.slice(0, 1), options)
    expect(again.feeds).toEqual([{ title: 'Harbour', url: `http://127.0.0.1:${busy - 1}/feed` }])
    await again.close()
  })
})
