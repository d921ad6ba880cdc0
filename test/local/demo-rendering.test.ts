import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFeed } from '../../lambdas/feeds/parse-feed.ts'
import { type DemoOutlet, publishedMsOf } from '../../local/demo/demo.ts'
import { articlePathOf, renderFeed } from '../../local/demo/render-feed.ts'

const ORIGIN = 'http://127.0.0.1:8720'
const NOW = Date.parse('2026-11-23T12:00:00.500Z')

/** Words that break a feed whose writer forgets to escape, and none that a reader takes for markup of a title. */
const words = fc.constantFrom(
  'ferry',
  'R&D',
  'a < b',
  '5 > 4',
  '"quoted"',
  "it's",
  ']]>',
  '港の橋',
  'カモメ',
  '100%',
  '{}',
)
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(' '))
const entries = fc.uniqueArray(
  fc.record({
    slug: fc.stringMatching(/^[a-z]{1,8}$/),
    arrives: fc.constantFrom('held' as const, 'new' as const),
    published: fc.record({ agoMs: fc.integer({ min: 0, max: 10 ** 11 }) }),
    title: text,
    paragraphs: fc.array(text, { minLength: 1, maxLength: 3 }),
    categories: fc.uniqueArray(text, { maxLength: 2 }),
    topics: fc.constant([]),
    event: fc.constant('any'),
  }),
  { maxLength: 5, selector: ({ slug }) => slug },
)

const squeeze = (value = '') => value.replace(/\s+/g, ' ').trim()

test.each([
  { format: 'rss' as const, charset: 'UTF-8' },
  { format: 'rss' as const, charset: 'Shift_JIS' },
  { format: 'rdf' as const, charset: 'EUC-JP' },
  { format: 'atom' as const, charset: 'UTF-8' },
  { format: 'json' as const, charset: 'UTF-8' },
])('whatever an outlet writes is read back from its $format in $charset, newest first', async ({ format, charset }) => {
  await fc.assert(
    fc.asyncProperty(entries, async (written) => {
      const outlet: DemoOutlet = { title: '港 & Co', language: 'ja', format, charset, entries: written }
      const document = renderFeed(outlet, written, { origin: ORIGIN, now: NOW })
      const source = { url: `${ORIGIN}/feed`, contentType: document?.contentType }
      const feed = await parseFeed(document?.body ?? new Uint8Array(), source)
      expect(new TextDecoder(charset).decode(document?.body)).toContain('港 &')
      expect(feed.title).toBe(outlet.title)
      expect(
        feed.entries.map(({ title, url, publishedAt, text, categories }) => ({
          ...{ title, url, publishedAt, categories, text: squeeze(text) },
        })),
      ).toEqual(
        written
          .map((entry) => ({ entry, publishedMs: publishedMsOf(entry, NOW) ?? 0 }))
          .toSorted((a, b) => b.publishedMs - a.publishedMs)
          .map(({ entry, publishedMs }) => ({
            title: squeeze(entry.title),
            url: ORIGIN + articlePathOf(entry),
            publishedAt: new Date(publishedMs).toISOString(),
            categories: entry.categories,
            text: squeeze(entry.paragraphs.join(' ')),
          })),
      )
    }),
    { numRuns: 60 },
  )
})
