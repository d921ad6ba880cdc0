import { describe, expect, test } from 'vitest'
import { describeSiteChange, readSite } from '../../lambdas/feeds/site-change.ts'

const URL_OF_FEED = 'https://feeds.example.org/all.xml'

function documentOf(site: string) {
  return { servedUrl: URL_OF_FEED, entryUrls: [`https://${site}/one`, `https://${site}/two`] }
}

describe('a document without a known entry', () => {
  test.each([
    { of: 'another domain', before: 'harbour.example.com', now: 'casino.example.net' },
    { of: 'another page of a host of pages', before: 'harbour.github.io', now: 'casino.github.io' },
    { of: 'another blog of a host of blogs', before: 'harbour.blogspot.com', now: 'casino.blogspot.com' },
    { of: 'another company below a shared suffix', before: 'www.minato.co.jp', now: 'www.asobi.co.jp' },
    { of: 'another town below a prefecture', before: 'www.city.minato.tokyo.jp', now: 'www.asobi.tokyo.jp' },
    { of: 'another address', before: '192.0.2.1', now: '192.0.2.2' },
  ])('shows another site when its entries are of $of', ({ before, now }) => {
    const known = { url: URL_OF_FEED, ...readSite(URL_OF_FEED, documentOf(before)) }
    expect(describeSiteChange(known, documentOf(now))).toContain('none of them is known')
  })

  test.each([
    { of: 'another part of the site', before: 'www.example.com', now: 'news.example.com' },
    { of: 'the same page of a host of pages', before: 'harbour.github.io', now: 'harbour.github.io' },
    { of: 'another part of a company', before: 'www.minato.co.jp', now: 'news.minato.co.jp' },
    { of: 'the host, ended by a dot', before: 'www.example.com', now: 'www.example.com.' },
  ])('is a gap alone when its entries are of $of', ({ before, now }) => {
    const known = { url: URL_OF_FEED, ...readSite(URL_OF_FEED, documentOf(before)) }
    expect(describeSiteChange(known, documentOf(now))).toBeUndefined()
  })

  test('shows another site when one blog of a host answers for another', () => {
    const url = 'https://harbour.github.io/feed.xml'
    const known = { url, ...readSite(url, { servedUrl: url, entryUrls: [] }) }
    const answered = { servedUrl: 'https://casino.github.io/feed.xml', entryUrls: ['https://casino.github.io/1'] }
    expect(describeSiteChange(known, answered)).toContain('answered by another site, casino.github.io')
  })
})
