import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedIdOf, newFeed, spellAddress } from '../../lambdas/feeds/feed.ts'
import { readOpml } from '../../lambdas/feeds/read-opml.ts'
import { writeOpml } from '../../lambdas/feeds/write-opml.ts'
import { formatFault } from '../../lambdas/runtime/fault.ts'

const listOf = (...outlines: string[]) =>
  `<?xml version="1.0"?>\n<opml version="2.0"><body>\n${outlines.join('\n')}\n</body></opml>`
const faultsOf = (text: string) => readOpml(text, 'list.opml').faults.map(formatFault)
const urlsOf = (text: string) => readOpml(text, 'list.opml').feeds.map(({ url }) => url)

describe('a list of feeds', () => {
  it('that was written is read back as it was, whatever stands in it', () => {
    const listed = fc.record({
      url: fc.webUrl({ withQueryParameters: true }),
      title: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text.replace(/\p{Cc}|\p{Cs}/gu, '')}x`),
      enabled: fc.boolean(),
    })
    const lists = fc.uniqueArray(listed, { selector: ({ url }) => spellAddress(url) })
    const isReadBack = fc.property(lists, (feeds) => {
      expect(readOpml(writeOpml(feeds, 'A <list> & "more"'), 'x')).toEqual({ feeds, faults: [] })
    })
    fc.assert(isReadBack)
  })

  it('tells every bad line with its place, and keeps all good ones', () => {
    const text = listOf(
      '<outline text="good" xmlUrl="https://a.example/feed"/>',
      '<outline type="rss" text="none"/>',
      '<outline text="odd" xmlUrl="gopher://a.example"/>',
      '<outline text="secret" xmlUrl="https://me:word@a.example/"/>',
      '<outline text="again" xmlUrl="https://a.example/feed"/>',
      '<outline text="broken" xmlUrl="https://b.example/?a=1&b=2"/>',
      '<outline text="last" xmlUrl="https://c.example/feed"/>',
    )
    const faults = faultsOf(text)
    expect(faults).toHaveLength(5)
    for (const [index, part] of ['no xmlUrl', 'gopher', 'credentials', 'twice', 'well-formed'].entries()) {
      expect(faults[index]).toMatch(new RegExp(`^list\\.opml:${index + 4}:\\d+: .*${part}`))
      expect(faults[index]).not.toContain('word@')
    }
    expect(urlsOf(text)).toEqual(expect.arrayContaining(['https://a.example/feed', 'https://c.example/feed']))
  })

  it.each([
    { name: 'of another scheme', url: 'ftp://me:word@a.example/feed' },
    { name: 'that is none', url: 'https://me:word@a example/feed' },
    { name: 'without end', url: `https://me:word@a.example/${'x'.repeat(3_000)}` },
  ])('shows no password of an address $name', ({ url }) => {
    const [fault, ...more] = faultsOf(listOf(`<outline text="A" xmlUrl="${url}"/>`))
    expect(fault).toContain('example')
    expect(fault).not.toContain('word')
    expect(more).toEqual([])
  })

  it.each([
    { name: 'an attribute in other letters', line: '<outline text="A" xmlurl="https://b.example/"/>' },
    { name: 'all names in other letters', line: '<Outline TEXT="A" XMLURL="https://b.example/"/>' },
  ])('is read whatever letters its names are in: $name', ({ line }) => {
    expect(readOpml(listOf(line), 'x')).toEqual({
      feeds: [{ url: 'https://b.example/', title: 'A', enabled: true }],
      faults: [],
    })
  })

  it.each([
    { name: 'a feed without an address', line: '<outline type="Atom" text="A"/>', told: 'no xmlUrl' },
    {
      name: 'an address that is there in another spelling',
      line: '<outline text="A" xmlUrl="HTTPS://A.example:443/feed#top"/>',
      told: 'listed twice',
    },
    {
      name: 'an address too long to be asked',
      line: `<outline text="A" xmlUrl="https://a.example/${'x'.repeat(2_000)}"/>`,
      told: 'an address of 2018 characters',
    },
    {
      name: 'a line with many slips',
      line: '<outline text="A xmlUrl="https://b.example/?a=1&b=2"/>',
      told: 'well-formed',
    },
  ])('tells once of $name', ({ line, told }) => {
    const faults = faultsOf(listOf('<outline text="a" xmlUrl="https://a.example/feed"/>', line))
    expect(faults.filter((fault) => fault.includes(told) && fault.startsWith('list.opml:4:'))).toHaveLength(1)
  })

  it.each([
    { name: 'an address twice', line: '<outline text="b" xmlUrl="https://b.example/" xmlUrl="https://c.example/"/>' },
    {
      name: 'an address twice in other letters',
      line: '<outline xmlUrl="https://b.example/" XMLURL="https://c.example/"/>',
    },
    { name: 'a title twice', line: '<outline text="b" text="c" xmlUrl="https://b.example/"/>' },
    { name: 'no end', line: '<outline text="b" xmlUrl="https://b.example/">' },
    { name: 'no end, and is off', line: '<outline text="b" isComment="TRUE" xmlUrl="https://b.example/">' },
    {
      name: 'an end of another name',
      line: '<outline text="f"><outline xmlUrl="https://b.example/"/></outlin></outline>',
    },
    { name: 'too many ends', line: '<outline xmlUrl="https://b.example/"/></outline>' },
    { name: 'the beginning of a comment', line: '<!-- <outline xmlUrl="https://b.example/"/>' },
    { name: 'the beginning of CDATA', line: '<![CDATA[ <outline xmlUrl="https://b.example/"/>' },
    { name: 'a tag that does not end', line: '<outline text="b" xmlUrl="https://b.example/"', isLost: true },
    { name: 'a quote that does not end', line: '<outline text="b" xmlUrl="https://b.example/ />', isLost: true },
    { name: 'a quote too many', line: '<outline text="b" c" xmlUrl="https://b.example/"/>', isLost: true },
    { name: 'an empty address', line: '<outline text="b" xmlUrl=""/>', isLost: true },
  ])('a line with $name is told of by its number and costs no other line', ({ line, isLost }) => {
    const text = listOf(
      '<outline text="a" xmlUrl="https://a.example/"/>',
      line,
      '<outline text="d"><outline text="e" xmlUrl="https://e.example/"/></outline>',
    )
    const { feeds, faults } = readOpml(text, 'list.opml')
    expect(feeds.filter(({ enabled }) => enabled).map(({ url }) => url)).toEqual(
      expect.arrayContaining(['https://a.example/', 'https://e.example/']),
    )
    expect(feeds.map(({ url }) => url).includes('https://b.example/')).toBe(!isLost)
    expect(faults.map((fault) => fault.line)).toEqual([4])
  })

  it('with a folder that is never closed tells the line it begins at', () => {
    const text = listOf(
      '<outline text="f">',
      '<outline text="g">',
      '<outline xmlUrl="https://b.example/"/>',
      '</outline>',
    )
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^list\.opml:3:.*<outline> is never closed/)])
  })

  it('without an address on a folder has nothing wrong', () => {
    const text = listOf('<outline text="f" xmlUrl=""><outline xmlUrl="https://b.example/"/></outline>')
    expect([faultsOf(text), urlsOf(text)]).toEqual([[], ['https://b.example/']])
  })

  it.each([
    { name: 'tags', row: '<outline text="' },
    { name: 'comments', row: '<!--' },
    { name: 'quotes', row: '<outline "\'' },
  ])('of 50,000 $name that do not end is read in seconds', ({ row }) => {
    const started = process.cpuUsage()
    expect(faultsOf(listOf(`${row}\n`.repeat(50_000))).length).toBeGreaterThan(0)
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(20_000)
  })

  it('of 100,000 rows, broken ones among them, is read in seconds', () => {
    const row = (index: number) =>
      index % 10 === 3
        ? `<outline type="rss" text="${index}" xmlUrl="ftp://h${index}"/>`
        : `<outline type="rss" text="${index % 10 === 5 ? 'a & b' : index}" xmlUrl="https://h${index}.example/"/>`
    const started = process.cpuUsage()
    const { feeds, faults } = readOpml(listOf(...Array.from({ length: 100_000 }, (_, index) => row(index))), 'x')
    expect({ feeds: feeds.length, faults: faults.length }).toEqual({ feeds: 90_000, faults: 20_000 })
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(20_000)
  })

  it('of one name without end is read once, not from each of its letters', () => {
    const started = process.cpuUsage()
    expect(readOpml(listOf(`<outline ${'a'.repeat(200_000)} xmlUrl="https://a.example/"/>`), 'x').feeds).toHaveLength(1)
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(10_000)
  })

  it.each([
    { name: 'folders', text: listOf('<outline text="f"><outline xmlUrl="https://a.example/"/></outline>'), count: 1 },
    { name: 'nothing', text: '', count: 0 },
    { name: 'a web page', text: '<html><body>no</body></html>', count: 0 },
    { name: 'a list cut off', text: listOf('<outline xmlUrl="https://a.example/"/>').slice(0, -12), count: 1 },
  ])('of $name is read as far as it goes', ({ text, count }) => {
    expect(urlsOf(text)).toHaveLength(count)
  })
})

it('an address is one feed however it is spelt', () => {
  const spellings = ['https://a.example', 'HTTPS://A.Example:443/', 'https://a.example/#news']
  expect(new Set(spellings.map(feedIdOf)).size).toBe(1)
  for (const url of spellings) expect(newFeed({ url, enabled: true }, 'person', 0).url).toBe('https://a.example/')
  expect(feedIdOf('https://a.example/?b')).not.toBe(feedIdOf('https://a.example/'))
})
