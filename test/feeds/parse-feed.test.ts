import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { NotAFeedError, parseFeed } from '../../lambdas/feeds/parse-feed.ts'
import { MAX_FEED_ENTRIES } from '../../lambdas/runtime/limits.ts'

const parse = (text: string, contentType?: string) =>
  parseFeed(new TextEncoder().encode(text), { url: 'https://news.example/feed', contentType })

it('is not damaged by an element that nobody reads and that each entry leaves open', async () => {
  const entry = '<item><title>Ferry</title><link>https://a.example/1</link><media:thumbnail url="x"></item>'
  const body = new TextEncoder().encode(`<rss version="2.0"><channel>${entry}</channel></rss>`)
  const feed = await parseFeed(body, { url: 'https://a.example/feed' })
  expect(feed.damaged).toBeUndefined()
  expect(feed.entries).toMatchObject([{ title: 'Ferry', url: 'https://a.example/1' }])
})

it('reads no entry of an unknown element for one of the feed, where entries are closed', async () => {
  const inner = '<item><title>Other</title></item>'
  const item = `<item><title>Ferry</title><x>${inner}</x></item>`
  const { entries } = await parseFeed(new TextEncoder().encode(`<rss version="2.0"><channel>${item}</channel></rss>`))
  expect(entries.map(({ title }) => title)).toEqual(['Ferry'])
})

it.each([
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://a.example/b/feed"/><entry><link href="1"/></entry></feed>',
  ],
  [
    'RSS',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="https://a.example/b/feed"/><item><link>1</link></item></channel></rss>',
  ],
  [
    'JSON',
    '{"version": "https://jsonfeed.org/version/1.1", "feed_url": "https://a.example/b/feed", "items": [{"id": "1", "url": "1"}]}',
  ],
])('resolves the links of %s from where it says it is served, when nothing else is known', async (_, text) => {
  const { entries } = await parseFeed(new TextEncoder().encode(text))
  expect(entries).toMatchObject([{ url: 'https://a.example/b/1' }])
})

describe('parseFeed', () => {
  it.each([
    ['are closed', '<item><title>Ferry</title></item>'],
    ['hold an unknown element left open', '<item><x><title>Ferry</title></item>'],
    ['hold two of them', '<item><x><y><title>Ferry</title></item>'],
    ['are never closed', '<item><title>Ferry</title>'],
    ['are never closed, nor is an unknown element in each', '<item><title>Ferry</title><x>rain'],
    ['hold a field left open', '<item><title>Ferry<link>https://a.example/</link></item>'],
    ['hold an enclosure left open', '<item><enclosure url="x"><title>Ferry</title></item>'],
    ['hold a group left open', '<item><media:group><title>Ferry</title></item>'],
    ['hold paragraphs left open', '<item><description><p>a<p>b</description><title>Ferry</title></item>'],
  ])('reads as many entries as it may of more that %s', async (_, item) => {
    const surplus = Math.ceil(MAX_FEED_ENTRIES * 1.2)
    const { entries, damaged } = await parse(`<rss version="2.0"><channel>${item.repeat(surplus)}</channel></rss>`)
    expect(entries).toHaveLength(MAX_FEED_ENTRIES)
    expect(entries.at(-1)).toMatchObject({ title: 'Ferry' })
    expect(entries.at(-1)?.damaged).toBeUndefined()
    expect(damaged).toBe(true)
  })

  it('reads RSS 2.0', async () => {
    const feed = await parse(`<rss version="2.0"><channel><title>Harbour News</title><language>en</language>
      <item><title>Ferry &amp; bridge</title><link>/ferry</link><guid isPermaLink="false">n-1</guid>
      <pubDate>Fri, 13 Jan 2023 12:00:00 GMT</pubDate><category>ports</category></item></channel></rss>`)
    expect(feed).toMatchObject({
      title: 'Harbour News',
      language: 'en',
      entries: [
        {
          id: 'n-1',
          url: 'https://news.example/ferry',
          title: 'Ferry & bridge',
          publishedAt: '2023-01-13T12:00:00.000Z',
          categories: ['ports'],
        },
      ],
    })
  })

  it('reads a list of keywords however long', async () => {
    const words = Array.from({ length: 200_000 }, () => 'a').join(',')
    const feed = await parse(
      `<rss version="2.0"><channel><item><title>Tide</title><tags>${words}</tags></item></channel></rss>`,
    )
    expect(feed.entries[0]?.categories).toEqual(['a'])
  })

  it('reads Shift_JIS', async () => {
    const body = iconv.encode(
      '<?xml version="1.0" encoding="Shift_JIS"?><rss version="2.0"><channel><item><title>港の橋が開通</title></item></channel></rss>',
      'Shift_JIS',
    )
    const feed = await parseFeed(body, { url: 'https://news.example/feed' })
    expect(feed.entries[0]?.title).toBe('港の橋が開通')
  })

  it.each([
    ['an HTML page', '<!doctype html><html><body>Hello</body></html>'],
    ['an empty body', ''],
  ])('tells that %s is not a feed', async (_, text) => {
    await expect(parse(text)).rejects.toThrow(NotAFeedError)
  })
})
