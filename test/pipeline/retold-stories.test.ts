import { afterAll, describe, expect, it } from 'vitest'
import { followPipeline } from './follow-pipeline.ts'
import { GARRISON, HENOKO, OKINAWA, STORM } from './news.ts'
import { serveTestFeed, type TestEntry } from './serve-test-feeds.ts'

const HOUR_MS = 3_600_000
const opened = followPipeline()
const feed = await serveTestFeed('Rebuilt Wire')
afterAll(() => feed.close())

const agoOf = (hours: number) => new Date(Math.floor(Date.now() / 1_000) * 1_000 - hours * HOUR_MS).toISOString()
/** The same entries, at addresses of another kind and with other GUIDs. */
const rebuilt = (entries: readonly TestEntry[]) => entries.map((entry) => ({ ...entry, slug: `2026/${entry.slug}` }))

describe('a site that was built anew, with other addresses and GUIDs', () => {
  it('tells nothing over again, whether it was told or stood there from the first, and what is new all the same', async () => {
    const { pipeline } = opened
    const who = 'rebuilt@example.com'
    await pipeline.subscribe(who, { topics: ['okinawa'] })
    const first = STORM.slice(0, 4).map((entry, index) => ({ ...entry, date: agoOf(20 + 90 * index) }))
    feed.publish(first)
    await pipeline.addFeed(feed.url)
    await pipeline.poll(feed.url)
    const told = { ...OKINAWA, date: agoOf(9) }
    feed.publish([told, ...first])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    const news = { ...GARRISON, slug: 'garrison', date: agoOf(0) }
    const late = { ...HENOKO, slug: 'late', date: agoOf(30) }
    feed.publish([news, late, ...rebuilt([told, ...first])])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    const subjects = pipeline.received(who).map(({ subject }) => subject)
    expect(subjects.toSorted()).toEqual([GARRISON.title, HENOKO.title, OKINAWA.title].toSorted())
    const listed = await pipeline.filedStories.listTopic({ topic: 'okinawa', limit: 50 }, Date.now())
    expect(listed.map(({ title }) => title).toSorted()).toEqual(
      [...first, told, news, late].map(({ title }) => title).toSorted(),
    )
  })

  it('tells of two happenings that one text tells, where their dates differ', async () => {
    const { pipeline } = opened
    const who = 'again@example.com'
    await pipeline.subscribe(who, { topics: ['okinawa'], timeZone: 'Asia/Tokyo' })
    const [drill] = STORM.slice(7)
    if (drill === undefined) throw new Error('no drill')
    const once = { ...drill, slug: 'drill-1', date: agoOf(30 * 24) }
    feed.publish([once])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    feed.publish([{ ...once, slug: 'drill-2', date: agoOf(10 * 24) }])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    expect(pipeline.received(who).map(({ subject }) => subject)).toEqual([drill.title, drill.title])
  })

  it('takes one headline of one day, without a text or a time, for two', async () => {
    const { pipeline } = opened
    const day = agoOf(48).slice(0, 10)
    const meet = { title: 'Okinawa governor meets the US Marines', slug: 'meets-1', date: `${day}T00:00:00Z` }
    feed.publish([meet])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    feed.publish([{ ...meet, slug: 'meets-2' }])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    const listed = await pipeline.filedStories.listTopic({ topic: 'okinawa', limit: 50 }, Date.now())
    expect(listed.filter(({ title }) => title === meet.title)).toHaveLength(2)
  })

  it('tells those of a topic more that a fuller text has, and nobody else again', async () => {
    const { pipeline } = opened
    const [base, space] = ['base@example.com', 'both@example.com']
    await pipeline.subscribe(base, { topics: ['okinawa'], timeZone: 'Europe/Paris' })
    await pipeline.subscribe(space, { topics: ['space'], timeZone: 'Europe/Paris' })
    const short = {
      title: 'Okinawa governor meets the US Marines at Futenma base',
      text: 'They met on Monday in Naha, Okinawa.',
      slug: 'short',
      date: agoOf(3),
    }
    feed.publish([short])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    const content = `${short.text} NASA and JAXA signed a space cooperation agreement on the same day.`
    feed.publish([{ ...short, slug: 'full', content }])
    await pipeline.poll(feed.url)
    await pipeline.sendAlerts()
    expect(pipeline.received(base).map(({ subject }) => subject)).toEqual([short.title])
    expect(pipeline.received(space).map(({ subject }) => subject)).toEqual([short.title])
  })
})
