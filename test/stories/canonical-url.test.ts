import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalizeUrl } from '../../lambdas/stories/canonical-url.ts'

const STORY = 'https://example.org/news/1'
const encoded = encodeURIComponent('https://www.example.org/news/1?utm_source=x')
const base64 = Buffer.from('https://www.example.org/news/1').toString('base64')
const longUrl = `https://example.org/${'a'.repeat(150)}`
const googleNewsId = (url: string) => {
  const length = url.length < 128 ? [url.length] : [(url.length & 127) | 128, url.length >> 7]
  return Buffer.from([0x08, 0x13, 0x22, ...length, ...Buffer.from(url), 0xd2, 0x01, 0x00]).toString('base64url')
}

describe('addresses of one story come to one form', () => {
  test.each([
    { name: 'the form itself', url: STORY },
    { name: 'http', url: 'http://example.org/news/1' },
    { name: 'www', url: 'https://www.example.org/news/1' },
    { name: 'capitals in scheme and host', url: 'HTTPS://Example.ORG/news/1' },
    { name: 'a final dot of the host', url: 'https://example.org./news/1' },
    { name: 'the default port of https', url: 'https://example.org:443/news/1' },
    { name: 'the default port of http', url: 'http://example.org:80/news/1' },
    { name: "the other scheme's port", url: 'https://example.org:80/news/1' },
    { name: 'credentials', url: 'https://me:secret@example.org/news/1' },
    { name: 'space around', url: '  https://example.org/news/1\n' },
    { name: 'a trailing slash', url: 'https://example.org/news/1/' },
    { name: 'doubled slashes', url: 'https://example.org//news//1//' },
    { name: 'dot segments', url: 'https://example.org/a/../news/./1' },
    { name: 'a fragment', url: 'https://example.org/news/1#comments' },
    { name: 'a tracking fragment', url: 'https://example.org/news/1#xtor=RSS-8' },
    { name: 'an empty query', url: 'https://example.org/news/1?' },
    { name: 'needless escapes', url: 'https://example.org/%6Eews/1' },
    { name: 'utm parameters', url: 'https://example.org/news/1?utm_source=rss&utm_medium=feed&utm_anything=1' },
    { name: 'capital utm parameters', url: 'https://example.org/news/1?UTM_Source=rss' },
    { name: 'parameters escaped twice', url: 'https://example.org/news/1?utm_source=a&amp;utm_medium=b' },
    { name: 'click ids', url: 'https://example.org/news/1?fbclid=a&gclid=b&msclkid=c&igshid=d&yclid=e' },
    {
      name: 'marks of searches, shares and apps',
      url: 'https://example.org/news/1?srsltid=a&sfnsn=b&_branch_match_id=c',
    },
    { name: 'marks of links within a site', url: 'https://example.org/news/1?iref=comtop&ftag=CAD1&spm=C1.P2' },
    { name: 'newsletter ids', url: 'https://example.org/news/1?mc_cid=a&mc_eid=b&mkt_tok=c&_hsenc=d' },
    { name: 'a feed as source', url: 'https://example.org/news/1?ref=rss&source=rss&from=feed&rss=1' },
    { name: 'a session', url: 'https://example.org/news/1;jsessionid=0A1B?PHPSESSID=2' },
    { name: 'AMP below the path', url: 'https://example.org/news/1/amp/' },
    { name: 'AMP as a page', url: 'https://example.org/news/1/amp.html' },
    { name: 'AMP before the path', url: 'https://example.org/amp/news/1' },
    { name: 'AMP as an extension', url: 'https://example.org/news/1.amp' },
    { name: 'AMP as a host', url: 'https://amp.example.org/news/1' },
    { name: 'AMP as a parameter', url: 'https://example.org/news/1?amp=1' },
    { name: 'AMP as an output', url: 'https://example.org/news/1?outputType=amp' },
    { name: 'an AMP cache', url: 'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/news/1/amp' },
    { name: "Google's AMP viewer", url: 'https://www.google.com/amp/s/www.example.org/news/1/amp/' },
    { name: "Google's link", url: `https://www.google.com/url?sa=t&url=${encoded}&usg=AOv` },
    { name: "Google's link of alerts", url: `https://www.google.co.jp/url?rct=j&q=${encoded}` },
    { name: 'Google News, old link', url: `https://news.google.com/news/url?sa=t&fd=R&url=${encoded}` },
    { name: 'Google News, article id', url: `https://news.google.com/rss/articles/${googleNewsId(STORY)}?oc=5` },
    { name: "Bing News' link", url: `https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=${encoded}&c=1` },
    { name: "Facebook's link", url: `https://l.facebook.com/l.php?u=${encoded}&h=AT0` },
    { name: "Reddit's link", url: `https://out.reddit.com/t3_x?url=${encoded}` },
    { name: "YouTube's link", url: `https://www.youtube.com/redirect?event=v&q=${encoded}` },
    { name: "DuckDuckGo's link", url: `https://duckduckgo.com/l/?uddg=${encoded}` },
    { name: "Outlook's safe link", url: `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05` },
    { name: "Yahoo's counter", url: 'https://us.rd.yahoo.com/news/rss/*https://www.example.org/news/1' },
    { name: "Yahoo's old counter", url: `https://us.rd.yahoo.com/rss/SIG=1/**${encoded}` },
    { name: "Yahoo Japan's old counter", url: 'http://rd.yahoo.co.jp/rss/l/x/*-http%3A//www.example.org/news/1' },
    { name: "Instagram's link", url: `https://l.instagram.com/?u=${encoded}&e=AT0` },
    { name: "Steam's link", url: `https://steamcommunity.com/linkfilter/?u=${encoded}` },
    { name: "Skimlinks' counter", url: `https://go.skimresources.com/?id=1&url=${encoded}` },
    { name: "SoundCloud's link", url: `https://exit.sc/?url=${encoded}` },
    { name: "Yahoo Search's counter", url: `https://r.search.yahoo.com/_ylt=A/RV=2/RU=${encoded}/RK=2` },
    { name: "Yahoo Japan's counter", url: `https://rdsig.yahoo.co.jp/rss/l/RV=1/RU=${base64}` },
    {
      name: 'a wrapper in a wrapper',
      url: `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${encoded}`)}`,
    },
  ])('$name', ({ url }) => {
    expect(canonicalizeUrl(url)).toBe(STORY)
  })

  test.each([
    { name: 'a bare host', url: 'http://www.example.org', canonical: 'https://example.org/' },
    { name: 'another port', url: 'http://example.org:8080/a', canonical: 'https://example.org:8080/a' },
    { name: 'a host of one label after www', url: 'https://www.jp/a', canonical: 'https://www.jp/a' },
    { name: 'a public suffix after www', url: 'https://www.co.jp/a', canonical: 'https://www.co.jp/a' },
    { name: 'a Japanese host', url: 'https://www.日本.jp/記事', canonical: 'https://xn--wgv71a.jp/%E8%A8%98%E4%BA%8B' },
    { name: 'escapes in small letters', url: 'https://a.jp/%e8%a8%98', canonical: 'https://a.jp/%E8%A8%98' },
    { name: 'an escaped slash', url: 'https://a.jp/x%2fy', canonical: 'https://a.jp/x%2Fy' },
    { name: 'a stray percent sign', url: 'https://a.jp/100%', canonical: 'https://a.jp/100%25' },
    { name: 'AMP with an extension', url: 'https://a.jp/b/c.amp.html', canonical: 'https://a.jp/b/c.html' },
    { name: 'parameters out of order', url: 'https://a.jp/?b=2&a=1', canonical: 'https://a.jp/?a=1&b=2' },
    { name: 'parameters of one name', url: 'https://a.jp/?b=2&a=2&a=1', canonical: 'https://a.jp/?a=2&a=1&b=2' },
    { name: 'parameters without names', url: 'https://a.jp/?b&a=1', canonical: 'https://a.jp/?b&a=1' },
    { name: 'what tells stories apart', url: 'https://a.jp/n?id=7&utm_source=x', canonical: 'https://a.jp/n?id=7' },
    { name: 'a source that is no channel', url: 'https://a.jp/?from=2023', canonical: 'https://a.jp/?from=2023' },
    { name: 'amp as a quantity', url: 'https://a.jp/?amp=50', canonical: 'https://a.jp/?amp=50' },
    { name: 'a route drawn by scripts', url: 'https://a.jp/#!/story/7', canonical: 'https://a.jp/#!/story/7' },
    {
      name: 'an opaque Google News id',
      url: 'https://news.google.com/rss/articles/CBMiAA?oc=5',
      canonical: 'https://news.google.com/rss/articles/CBMiAA?oc=5',
    },
    {
      name: 'a long Google News id',
      url: `https://news.google.com/articles/${googleNewsId(longUrl)}`,
      canonical: longUrl,
    },
    {
      name: 'a feedproxy link',
      url: 'http://feedproxy.google.com/~r/x/~3/AbC/?utm_source=feedburner',
      canonical: 'https://feedproxy.google.com/~r/x/~3/AbC',
    },
    { name: 'a wrapper without an address', url: 'https://a.jp/url?q=fuji', canonical: 'https://a.jp/url?q=fuji' },
    {
      name: 'an address as a parameter of no wrapper',
      url: 'https://a.jp/search?q=http://b.jp/',
      canonical: 'https://a.jp/search?q=http://b.jp/',
    },
  ])('$name: $canonical', ({ url, canonical }) => {
    expect(canonicalizeUrl(url)).toBe(canonical)
  })
})

describe('addresses of two stories stay two', () => {
  test.each([
    { name: 'path case', one: 'https://a.jp/Abc', other: 'https://a.jp/abc' },
    { name: 'an id in the query', one: 'https://a.jp/?p=1', other: 'https://a.jp/?p=2' },
    { name: 'a subdomain', one: 'https://en.a.jp/1', other: 'https://ja.a.jp/1' },
    { name: 'a port', one: 'https://a.jp:8443/1', other: 'https://a.jp/1' },
    { name: 'a page about amplifiers', one: 'https://a.jp/amps', other: 'https://a.jp/' },
  ])('$name', ({ one, other }) => {
    expect(canonicalizeUrl(one)).not.toBe(canonicalizeUrl(other))
  })
})

test.each([
  { name: 'nothing', url: '' },
  { name: 'a path', url: '/news/1' },
  { name: 'words', url: 'not an address' },
  { name: 'mail', url: 'mailto:a@example.org' },
  { name: 'script', url: 'javascript:alert(1)' },
  { name: 'data', url: 'data:text/html,x' },
  { name: 'a scheme alone', url: 'https://' },
  { name: 'a host of dots', url: 'https://./x' },
  { name: 'a port out of range', url: 'https://a.jp:99999/' },
  { name: 'an address of 9,000 characters', url: `https://a.jp/${'a'.repeat(9000)}` },
])('$name has no canonical URL', ({ url }) => {
  expect(canonicalizeUrl(url)).toBeUndefined()
})

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '//', 'amp', '/amp', '.amp', '.html', 'www.', '..', '.', '%2e', '%', '%41', '%25', '?', '&'),
    fc.constantFrom(
      'amp;',
      'utm_source=a',
      'a=1',
      'b',
      '=',
      ';jsessionid=1',
      '#',
      '#!/a',
      'url?q=',
      'https://',
      'a.jp',
    ),
    fc.constantFrom('http%3A%2F%2Fb.jp', 'ref=rss', ':80', ':443', '@', '記', '\u0000', ' ', '*http://c.jp/', '\\'),
    fc.string({ maxLength: 3 }),
  )
  const messyUrl = fc
    .tuple(
      fc.constantFrom('http://', 'https://', ''),
      fc.constantFrom(
        'a.jp',
        'www.a.jp',
        'us.rd.yahoo.com',
        'x.cdn.ampproject.org/c/s/',
        'out.reddit.com',
        'www.google.com/amp/s/',
      ),
      fc.array(piece, { maxLength: 12 }),
    )
    .map(([scheme, host, pieces]) => scheme + host + pieces.join(''))

  test('the canonical form of a canonical form is itself', () => {
    fc.assert(
      fc.property(fc.oneof(messyUrl, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
        const canonical = canonicalizeUrl(url)
        expect(canonical === undefined || canonicalizeUrl(canonical) === canonical).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('whatever the text, there is a https address or nothing, and never a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), messyUrl), (url) => {
        expect(canonicalizeUrl(url) ?? 'https://').toMatch(/^https:\/\//)
      }),
      { numRuns: 2000 },
    )
  })

  test('tracking parameters and http change nothing, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (url) => {
        const tracked = `${url.replace('https:', 'http:')}?utm_source=a&fbclid=b#c`
        expect(canonicalizeUrl(tracked)).toBe(canonicalizeUrl(url))
      }),
    )
  })
})
