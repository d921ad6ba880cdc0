import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
    const lists = fc.uniqueArray(listed, { selector: ({ url }) => url })
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
    { name: 'folders', text: listOf('<outline text="f"><outline xmlUrl="https://a.example/"/></outline>'), count: 1 },
    { name: 'nothing', text: '', count: 0 },
    { name: 'a web page', text: '<html><body>no</body></html>', count: 0 },
    { name: 'a list cut off', text: listOf('<outline xmlUrl="https://a.example/"/>').slice(0, -12), count: 1 },
  ])('of $name is read as far as it goes', ({ text, count }) => {
    expect(urlsOf(text)).toHaveLength(count)
  })
})
