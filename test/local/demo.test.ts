import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { matches } from '../../lambdas/alerts/audience.ts'
import { readConfig } from '../../lambdas/config/read-config.ts'
import { newFeed } from '../../lambdas/feeds/feed.ts'
import { parseFeed } from '../../lambdas/feeds/parse-feed.ts'
import { groupBy } from '../../lambdas/runtime/group-by.ts'
import { canonicalizeUrl } from '../../lambdas/stories/canonical-url.ts'
import { chooseEvent, type FiledFingerprint } from '../../lambdas/stories/choose-event.ts'
import { buildVocabulary } from '../../lambdas/stories/events/event-names.ts'
import { fingerprintStory } from '../../lambdas/stories/fingerprint-story.ts'
import { identifyEntries } from '../../lambdas/stories/identify-entries.ts'
import { makeStory } from '../../lambdas/stories/make-story.ts'
import { compileTopics } from '../../lambdas/topics/tag-story.ts'
import { type DemoEntry, type DemoOutlet, publishedMsOf } from '../../local/demo/demo.ts'
import { readDemo } from '../../local/demo/read-demo.ts'
import { articlePathOf, renderFeed } from '../../local/demo/render-feed.ts'

const NOW = Date.parse('2026-11-23T12:00:00.500Z')
const ORIGIN = 'http://127.0.0.1:8720'
const SEED_TITLE = 'Kishida and Biden meet at the White House as Japan steps up on defense'

const config = readConfig('config')
const vocabulary = buildVocabulary(config.events)
const topicIds = config.topics.topics.map(({ id }) => id)
const tagger = compileTopics(config.topics)
const { outlets, subscribers, storm } = readDemo('config', topicIds)
const goodOutlets = outlets.filter(({ entries }) => entries.length > 0)
const reports = goodOutlets.flatMap((outlet) => outlet.entries.map((entry) => ({ outlet, entry })))

async function parseOutlet(outlet: DemoOutlet) {
  const document = renderFeed(outlet, outlet.entries, { origin: ORIGIN, now: NOW })
  if (!document) throw new Error(`${outlet.title}: no feed`)
  return parseFeed(document.body, { url: `${ORIGIN}/feed`, contentType: document.contentType })
}

/** Each report as the pipeline stores it, polled out of its feed. */
async function collect({ outlet, entry }: { outlet: DemoOutlet; entry: DemoEntry }) {
  const parsed = await parseOutlet(outlet)
  const found = identifyEntries(parsed.entries).find((met) => met.entry.url === ORIGIN + articlePathOf(entry))
  const feed = newFeed({ url: `${ORIGIN}/feed`, title: outlet.title, enabled: true }, 'config', NOW)
  const meeting = { feed, feedLanguage: parsed.language, firstSeenAt: new Date(NOW).toISOString(), silent: true }
  const story = found && makeStory(found, meeting, tagger)
  if (!story) throw new Error(`${entry.slug}: no story`)
  return story
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the feeds of the demo', () => {
  test.each(goodOutlets)('$title ($format, $charset, $language) parses to exactly its entries', async (outlet) => {
    const feed = await parseOutlet(outlet)
    const read = feed.entries.map(({ title, url, publishedAt, text, categories }) => ({
      ...{ title, url, publishedAt, categories },
      text: squeeze(text ?? ''),
    }))
    const written = outlet.entries.map((entry) => {
      const publishedMs = publishedMsOf(entry, NOW)
      return {
        ...{ title: entry.title, url: ORIGIN + articlePathOf(entry) },
        publishedAt: publishedMs === undefined ? undefined : new Date(publishedMs).toISOString(),
        categories: entry.categories,
        text: squeeze(entry.paragraphs.join(' ')),
      }
    })
    const byUrl = (a: { url: string | undefined }, b: { url: string | undefined }) =>
      String(a.url).localeCompare(String(b.url))
    expect(read.sort(byUrl)).toEqual(written.sort(byUrl))
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(outlet.entries.length)
    expect(feed.title).toBe(outlet.title)
  })

  test('cover every format, both languages, Shift_JIS, a server error and a web page', () => {
    expect(new Set(outlets.map(({ format }) => format))).toEqual(
      new Set(['rss', 'rdf', 'atom', 'json', 'error', 'page']),
    )
    expect(new Set(outlets.map(({ language }) => language))).toEqual(new Set(['en', 'ja']))
    const japanese = goodOutlets.filter(({ language }) => language === 'ja')
    expect(japanese.map(({ format, charset }) => `${format} ${charset}`)).toContain('rss Shift_JIS')
    expect(japanese.length).toBeGreaterThanOrEqual(2)
    expect(goodOutlets.length).toBeGreaterThanOrEqual(5)
    expect(reports.length).toBeGreaterThanOrEqual(28)
    expect(reports.some(({ entry }) => entry.published === undefined)).toBe(true)
  })

  test('every feed holds something from the first poll and something new in the second', () => {
    for (const { title, entries } of goodOutlets) {
      expect(new Set(entries.map(({ arrives }) => arrives)), title).toEqual(new Set(['held', 'new']))
    }
  })

  test('hold the article of 13 January 2023 in full, new', async () => {
    const report = reports.find(({ entry }) => entry.title === SEED_TITLE)
    if (!report) throw new Error('no seed')
    const article = readFileSync('test/fixtures/kishida-biden-2023-01-13.txt', 'utf8')
    const story = await collect(report)
    expect(report.entry.arrives).toBe('new')
    expect(squeeze(story.text ?? '')).toBe(squeeze(article))
    expect(story.publishedAt).toMatch(/^2023-01-13T/)
    expect(story.tags.map(({ topic }) => topic)).toEqual(topicIds)
  })
})

describe('the topics of the demo', () => {
  test.each(reports.map((report) => ({ ...report, slug: report.entry.slug })))(
    '$slug gets the topics an editor gives it',
    async ({ outlet, entry }) => {
      const story = await collect({ outlet, entry })
      expect(story.tags.map(({ topic }) => topic)).toEqual(topicIds.filter((id) => entry.topics.includes(id)))
      expect(story.language).toBe(outlet.language)
    },
  )

  test.each(['en', 'ja'])('in %s every topic has a story and as many look-alikes have none', (language) => {
    const ours = reports.filter(({ outlet }) => outlet.language === language)
    const found = ours.flatMap(({ entry }) => entry.topics)
    expect(new Set(found)).toEqual(new Set(topicIds))
    expect(ours.filter(({ entry }) => entry.topics.length === 0).length).toBeGreaterThanOrEqual(5)
  })
})

describe('the events of the demo', () => {
  const fresh = reports.filter(({ entry }) => entry.arrives === 'new' && entry.topics.length > 0)

  test('one is reported by three outlets of one language', () => {
    const outletsOf = groupBy(fresh, ({ outlet, entry }) => `${outlet.language} ${entry.event}`)
    const counts = [...outletsOf.values()].map((group) => new Set(group.map(({ outlet }) => outlet.title)).size)
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(3)
  })

  /** Files every report as the pipeline does: what was held, then what is new. */
  async function fileAll() {
    const filed: (FiledFingerprint & { report: (typeof reports)[number] })[] = []
    for (const report of [...reports].sort((a, b) => a.entry.arrives.localeCompare(b.entry.arrives))) {
      const story = await collect(report)
      const topics = story.tags.map(({ topic }) => topic)
      const print = fingerprintStory({ ...story, url: canonicalizeUrl(story.url) ?? '', topics }, vocabulary)
      filed.push({ ...print, report, eventId: chooseEvent(print, filed, vocabulary)?.eventId ?? print.id })
    }
    return filed
  }

  test('a re-edited copy joins its event, and no event holds reports of two happenings', async () => {
    const filed = await fileAll()
    const happenings = groupBy(filed, ({ eventId }) => eventId)
    const mixed = [...happenings.values()].filter(
      (stories) => new Set(stories.map(({ report }) => report.entry.event)).size > 1,
    )
    expect(mixed.map((stories) => stories.map(({ title }) => title))).toEqual([])
    expect(Math.max(...[...happenings.values()].map((stories) => stories.length))).toBeGreaterThanOrEqual(2)
  })

  const instant = subscribers.filter(({ preferences }) => preferences.cadence.kind === 'instant')
  test.each(instant.map(({ address, preferences }) => ({ name: address.address, preferences })))(
    '$name is told of two to five events, so that single alerts show',
    async ({ preferences }) => {
      const told = (await fileAll()).filter(
        ({ language, topics, report }) => report.entry.arrives === 'new' && matches(preferences, { language, topics }),
      )
      const events = new Set(told.map(({ eventId }) => eventId))
      expect(events.size).toBeGreaterThanOrEqual(2)
      expect(events.size).toBeLessThanOrEqual(5)
    },
  )
})

test('the subscribers are mail addresses and a phone, one of them with a digest, each an audience of its own', () => {
  expect(new Set(subscribers.map(({ address }) => address.protocol))).toEqual(new Set(['email', 'sms']))
  expect(subscribers.map(({ preferences }) => preferences.cadence.kind)).toContain('daily')
  expect(new Set(subscribers.map(({ preferences }) => JSON.stringify(preferences))).size).toBe(subscribers.length)
})

test('the storm is two hundred different entries of one topic, which somebody waits for', async () => {
  if (storm === undefined) throw new Error('no storm')
  const entries = storm.entries.filter(({ arrives }) => arrives === 'storm')
  expect(new Set(entries.map(({ title }) => title)).size).toBe(200)
  const tagged = entries.map(({ title, paragraphs }) =>
    tagger.tag({ title, summary: paragraphs.join(' '), language: storm.language }).map(({ topic }) => topic),
  )
  expect(new Set(tagged.map((topics) => topics.join()))).toEqual(new Set(entries.map(({ topics }) => topics.join())))
  const story = { language: storm.language, topics: tagged.flat() }
  expect(subscribers.filter(({ preferences }) => matches(preferences, story)).length).toBeGreaterThanOrEqual(1)
})
