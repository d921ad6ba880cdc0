import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NotAFeedError, type ParsedFeed, parseFeed, RefusedFeedError } from '../../lambdas/feeds/parse-feed.ts'
import { parseDate } from '../../lambdas/feeds/parsing/parse-date.ts'
import { EXHAUSTING_DOCUMENTS } from './exhausting-documents.ts'

const SOURCE = { url: 'https://feeds.example/news/feed.xml' }

/** Pieces that feeds are made of, well and badly: put in any order they reach every state of the reader. */
const PIECES = [
  '<rss version="2.0">',
  '<channel>',
  '<item>',
  '</item>',
  '<title>',
  '</title>',
  '<description>',
  '<![CDATA[',
  ']]>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<entry>',
  '</entry>',
  '<content type="xhtml">',
  '<link href="/a"/>',
  '<pubDate>',
  'Fri, 13 Jan 2023 12:00:00 GMT',
  '<author><name>',
  '<a href="javascript:x" onclick=\'y\'>',
  '</rss>',
  '<!--',
  '-->',
  '&amp;',
  '&#x202e;',
  '&#0;',
  '<',
  '>',
  '"',
  '\u0000',
  '\u202e',
  '\ud83d',
  '港',
  '{"items":[',
  '{"id":"1","content_html":"<b>\\u0007"}',
  ']}',
]

const documents = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((pieces) => new TextEncoder().encode(pieces.join(''))),
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 40 })
    .map((pieces) => new TextEncoder().encode(`<rss><channel><item>${pieces.join('')}`)),
)

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const CONTROL_OR_EMPTY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^\s*$/

async function outcomeOf(body: Uint8Array): Promise<ParsedFeed | string> {
  try {
    return await parseFeed(body, SOURCE)
  } catch (error) {
    if (error instanceof NotAFeedError || error instanceof RefusedFeedError) return error.message
    throw error
  }
}

function* textsOf({ title, language, entries }: ParsedFeed): Generator<string> {
  yield* [title, language].filter((text) => text !== undefined)
  for (const { categories, damaged: _, ...fields } of entries) yield* [...categories, ...Object.values(fields)]
}

describe('whatever the bytes', () => {
  it('a feed is read or refused, and nothing else is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (body) => {
        expect(await outcomeOf(body)).toBeDefined()
      }),
      { numRuns: 1_000 },
    )
  })

  it('texts hold no control characters, none that reorder text, and are never empty', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (body) => {
        const outcome = await outcomeOf(body)
        if (typeof outcome === 'string') return
        for (const text of textsOf(outcome)) {
          expect(text).not.toMatch(CONTROL_OR_EMPTY)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('dates are valid, links are absolute and of the web, HTML runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (body) => {
        const outcome = await outcomeOf(body)
        if (typeof outcome === 'string') return
        for (const { publishedAt, updatedAt, url, content = '' } of outcome.entries) {
          for (const date of [publishedAt, updatedAt]) if (date) expect(new Date(date).toISOString()).toBe(date)
          if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/)
          expect(content).not.toMatch(/<script|<[a-z][^<>]*\son\w+=|<[^<>]*javascript:/i)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('the same bytes yield the same feed', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (body) => {
        expect(await outcomeOf(body)).toEqual(await outcomeOf(body))
      }),
    )
  })
})

describe('a document that is cut off', () => {
  const items = Array.from({ length: 5 }, (_, n) => {
    const texts = `<title>Ferry ${n} &amp; more</title><description><![CDATA[<p>It sails <b>${n}</b>.</p>]]></description>`
    return `<item>${texts}<link>/news/${n}</link><pubDate>Fri, 13 Jan 2023 12:0${n}:00 GMT</pubDate></item>`
  })
  const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour 港</title>${items.join('')}</channel></rss>`
  const body = new TextEncoder().encode(text)

  it('yields each entry that is whole, as it was, and marks the one that is not', async () => {
    const whole = await parseFeed(body, SOURCE)
    const first = text.indexOf('<channel>') + '<channel>'.length
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: body.length - 1 }), async (end) => {
        const { entries, damaged } = await parseFeed(body.subarray(0, end), SOURCE)
        const complete = entries.filter((entry) => entry.damaged === undefined)
        expect(complete).toEqual(whole.entries.slice(0, complete.length))
        expect(entries.length - complete.length).toBeLessThanOrEqual(1)
        expect(damaged).toBe(end < text.lastIndexOf('</rss>') ? true : damaged)
      }),
      { numRuns: 300 },
    )
  })
})

describe('parseDate', () => {
  it('yields a date in UTC or nothing, whatever the text', () => {
    const parts = fc.constantFrom(
      'Fri',
      ',',
      ' ',
      '13',
      'Jan',
      '2023',
      '12:00',
      ':',
      '-',
      '/',
      'T',
      'Z',
      '+0900',
      '年',
      '令和',
      'pm',
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 14 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const date = parseDate(text)
        if (date !== undefined) expect(new Date(date).toISOString()).toBe(date)
      }),
      { numRuns: 3_000 },
    )
  })

  it('reads what toUTCString, toISOString and a form with an offset write', () => {
    const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, fc.integer({ min: -11, max: 12 }), (date, hours) => {
        const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString()
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}00`
        const local = new Date(date.getTime() + hours * 3_600_000).toUTCString().replace('GMT', offset)
        expect(parseDate(date.toUTCString())).toBe(seconds)
        expect(parseDate(date.toISOString())).toBe(date.toISOString())
        expect(parseDate(local)).toBe(seconds)
      }),
    )
  })
})

describe('a document made to exhaust its reader', () => {
  const errors = { refused: RefusedFeedError, notAFeed: NotAFeedError }

  it.each(EXHAUSTING_DOCUMENTS)('$name: $outcome', async ({ make, outcome }) => {
    const parsing = parseFeed(make(), SOURCE)
    if (outcome === 'read') expect(await parsing).toBeDefined()
    else await expect(parsing).rejects.toBeInstanceOf(errors[outcome])
  })
})
