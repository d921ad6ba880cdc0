import { describe, expect, it } from 'vitest'
import { findFeedLinks } from '../../cli/find-feed-links.ts'

const PAGE = 'https://coast.example/news/'
const find = (page: string) => findFeedLinks(page, PAGE)

describe('the feeds that a page names', () => {
  it.each([
    ['a feed, in whatever letters and quotes', `<LINK Rel='alternate' TYPE=application/rss+xml href="/feed">`],
    [
      'one with another kind of relation beside it',
      '<link rel="home alternate" type="application/atom+xml" href="../feed">',
    ],
    ['one whose address is escaped', '<link rel="alternate" type="application/feed+json" href="&#47;feed">'],
    [
      'one beside a tag that nothing closes',
      '<link rel="alternate" <link rel="alternate" type="application/rdf+xml" href="/feed">',
    ],
    ['one twice', '<link rel="alternate" type="application/rss+xml" href="/feed">'.repeat(2)],
  ])('has %s', (_name, page) => {
    expect(find(page)).toEqual(['https://coast.example/feed'])
  })

  it.each([
    ['a style sheet', '<link rel="stylesheet" type="text/css" href="/feed">'],
    ['a feed that is no alternate', '<link rel="next" type="application/rss+xml" href="/feed">'],
    ['a page in another language', '<link rel="alternate" type="text/html" href="/feed">'],
    ['an address that is no web address', '<link rel="alternate" type="application/rss+xml" href="javascript:1">'],
    ['no address', '<link rel="alternate" type="application/rss+xml">'],
  ])('leaves out %s', (_name, page) => {
    expect(find(page)).toEqual([])
  })

  it('are five at most', () => {
    const links = Array.from(
      { length: 9 },
      (_, at) => `<link rel="alternate" type="application/rss+xml" href="/${at}">`,
    )
    expect(find(links.join(''))).toHaveLength(5)
  })

  // Read once for each of its letters, such a page takes five seconds or a minute; read once, some hundredths.
  it.each([
    ['links that nothing closes', '<link '.repeat(1_000_000)],
    ['one long name', `<link ${'a-'.repeat(1_000_000)}>`],
  ])('are none in a page of %s, which is read once', (_name, page) => {
    const started = process.cpuUsage()
    expect(find(page)).toEqual([])
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000)
  })
})
