import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalizeUrl } from '../../lambdas/stories/canonical-url.ts'
import { storyIdOf } from '../../lambdas/stories/story-id.ts'
import { BASEBALL, GARRISON, HENOKO, OKINAWA, SEED, STORM } from './news.ts'
import { openTestPipeline, type TestPipeline } from './open-test-pipeline.ts'
import { serveTestFeed, type TestEntry, type TestFeed } from './serve-test-feeds.ts'

let pipeline: TestPipeline
let feed: TestFeed
const opened: TestFeed[] = []

async function openFeed(title: string, entries: readonly TestEntry[] = []): Promise<TestFeed> {
  const opening = await serveTestFeed(title, entries)
  opened.push(opening)
  await pipeline.addFeed(opening.url)
  return opening
}

/** The origin keeps each test's stories its own: a new feed has a new port, and so new URLs. */
function idOf(from: TestFeed, { slug }: TestEntry): string {
  return storyIdOf(canonicalizeUrl(new URL(`/${slug}`, from.url).href) ?? '')
}

beforeAll(async () => {
  pipeline = await openTestPipeline()
})
beforeEach(async () => {
  feed = await openFeed('Test Wire', [BASEBALL])
})
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})
afterAll(() => pipeline.close())

describe('the seed article', () => {
  it('comes through the whole pipeline: four topics with evidence, stored once, alerted once to each audience', async () => {
    const mail = await pipeline.subscribe('seed@example.com', { topics: ['alliance', 'space'] })
    await pipeline.subscribe('+15550100001', { topics: ['okinawa'] })
    await pipeline.subscribe('leser@example.com', { topics: ['alliance'], languages: ['ja'] })
    await pipeline.poll(feed.url)
    feed.publish([SEED, BASEBALL])
    for (let poll = 0; poll < 3; poll++) await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    await pipeline.sendAlerts()

    const story = await pipeline.storyTable.get(idOf(feed, SEED))
    expect(story?.tags.map(({ topic }) => topic).sort()).toEqual(['alliance', 'defense-budget', 'okinawa', 'space'])
    for (const { evidence } of story?.tags ?? []) {
      for (const { phrase, field, start, end } of evidence) {
        const text = { title: story?.title, summary: story?.summary, body: story?.text }[field]
        expect(text?.slice(start, end)).toBe(phrase)
      }
    }
    expect(story?.time).toBe('2023-01-13T15:00:00.000Z')

    const [email, ...more] = pipeline.received('seed@example.com')
    expect(more).toEqual([])
    expect(email?.subject).toBe(SEED.title)
    expect(email?.body).toContain(new URL('/kishida-biden', feed.url).href)
    const [sms, ...others] = pipeline.received('+15550100001')
    expect(others).toEqual([])
    expect(sms?.body).toContain(`https://alerts.example.org/s/${idOf(feed, SEED)}`)
    expect(pipeline.received('leser@example.com')).toEqual([])
    expect((await pipeline.alertTable.get({ audienceId: mail, eventId: idOf(feed, SEED) }))?.state).toBe('sent')
  })
})

describe('polling', () => {
  it('stores the first fetch of a feed silently', async () => {
    const first = await openFeed('Old Wire', [OKINAWA])
    await pipeline.subscribe('silent@example.com', { topics: ['okinawa'] })
    await pipeline.poll(first.url)
    await pipeline.sendAlerts()
    expect(await pipeline.storyTable.get(idOf(first, OKINAWA))).toMatchObject({ silent: true, isToBeFiled: false })
    expect(pipeline.received('silent@example.com')).toEqual([])
  })

  it('writes nothing for an unchanged feed, and asks with the ETag it was given', async () => {
    const id = await pipeline.addFeed(feed.url)
    await pipeline.poll(feed.url)
    const before = await pipeline.feedTable.get(id)
    await pipeline.poll(feed.url)
    expect(feed.requests.at(-1)).toEqual({ ifNoneMatch: before?.validators.etag, status: 304 })
    expect(await pipeline.feedTable.get(id)).toEqual(before)
  })

  it('keeps a story seen in two feeds as one, and alerts it once', async () => {
    const address = 'twice@example.com'
    await pipeline.subscribe(address, { topics: ['okinawa'] })
    await pipeline.poll(feed.url)
    const entry = { ...GARRISON, slug: 'same' }
    feed.publish([entry])
    const other = await openFeed('Other Wire', [])
    await pipeline.poll(other.url)
    // The same link in another feed, dressed up as aggregators do.
    const link = `${new URL('/same', feed.url).href}?utm_source=other`
    other.answer(
      200,
      `<rss version="2.0"><channel><title>Other</title><item><title>${entry.title}</title><link>${link}</link></item></channel></rss>`,
    )
    await pipeline.poll(feed.url, other.url)
    await pipeline.sendAlerts()
    expect(pipeline.received(address).map(({ subject }) => subject)).toEqual([GARRISON.title])
  })

  it.each([
    ['a server error', 503, 'down'],
    ['a web page', 200, '<!doctype html><html><body><h1>Not a feed</h1></body></html>'],
    ['nothing at all', 200, ''],
  ])('marks a feed that answers with %s unhealthy, and recovers', async (_, status, body) => {
    const id = await pipeline.addFeed(feed.url)
    const healthy = await openFeed('Healthy Wire', [OKINAWA])
    feed.answer(status, body)
    await pipeline.poll(feed.url, healthy.url)
    const failing = await pipeline.feedTable.get(id)
    expect(failing).toMatchObject({ failures: 1, failure: expect.any(String), failingSince: expect.any(String) })
    expect(await pipeline.storyTable.get(idOf(healthy, OKINAWA))).toBeDefined()

    feed.publish([OKINAWA])
    await pipeline.poll(feed.url)
    const recovered = await pipeline.feedTable.get(id)
    expect(recovered?.failures).toBe(0)
    expect(recovered?.failure).toBeUndefined()
  })

  it('tags an entry whose later text earns it its first topic, and alerts it', async () => {
    const address = 'edited@example.com'
    await pipeline.subscribe(address, { topics: ['okinawa'] })
    await pipeline.poll(feed.url)
    const bare = { slug: 'edited', title: 'Ministers reach an agreement after talks' }
    feed.publish([bare])
    await pipeline.poll(feed.url)
    expect(await pipeline.storyTable.get(idOf(feed, bare))).toMatchObject({ tags: [] })
    feed.publish([{ ...HENOKO, slug: 'edited' }])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    expect(pipeline.received(address).map(({ subject }) => subject)).toEqual([HENOKO.title])
  })
})

describe('planning', () => {
  it('plans a minute once, catches missed minutes up, and polls a new feed at once', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    try {
      const id = await pipeline.addFeed((await openFeed('Planned Wire', [OKINAWA])).url)
      const planned = () => pipeline.entries.filter(({ event }) => event === 'polls-planned')
      await pipeline.planPolls()
      vi.setSystemTime(Date.now() + 60_000)
      await pipeline.planPolls()
      await pipeline.polled()
      expect((await pipeline.feedTable.get(id))?.firstFetchedAt).toBeDefined()

      const count = planned().length
      await pipeline.planPolls()
      expect(planned()).toHaveLength(count)

      vi.setSystemTime(Date.now() + 30 * 60_000)
      await pipeline.planPolls()
      expect(planned().at(-1)).toMatchObject({ minutes: 30 })
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('sending', () => {
  it('makes one digest of more alerts than the storm limit, and holds what follows', async () => {
    const address = 'storm@example.com'
    await pipeline.subscribe(address, { topics: ['okinawa'] })
    await pipeline.poll(feed.url)
    feed.publish(STORM)
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    const [digest, ...more] = pipeline.received(address)
    expect(more).toEqual([])
    for (const { title } of STORM) expect(digest?.body).toContain(title)

    feed.publish([
      {
        slug: 'after-the-storm',
        title: 'Typhoon shelters open on US bases in Okinawa',
        text: 'US forces in Okinawa took in neighbours of Kadena.',
      },
    ])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    expect(pipeline.received(address)).toHaveLength(1)
  })
})
