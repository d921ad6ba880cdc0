import { describe, expect, it } from 'vitest'
import { intervalOf } from '../../lambdas/feeds/slots.ts'
import { followFeed } from './follow-feed.ts'
import { HOUR, item, MINUTE, rss } from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const DAY = 24 * HOUR

const feed = followFeed()

const everyMinutes = async () => intervalOf((await feed.web.getFeed(feed.id)).slot)

describe('an unchanged poll', () => {
  it.each([
    { name: 'answered by 304', headers: {} },
    { name: 'of a server that sends the same body again', headers: { etag: '' } },
    { name: 'of a server that says how long its answer is fresh', headers: { 'cache-control': 'max-age=1800' } },
  ])('$name costs one read and no write', async ({ headers }) => {
    feed.web.publish([item('a', { date: new Date(NOW - HOUR).toISOString() })], { headers })
    await feed.web.poll(feed.id, NOW)
    const before = feed.web.calls.length
    for (const after of [15, 30, 45]) {
      expect(await feed.web.poll(feed.id, NOW + after * MINUTE)).toEqual({ kind: 'unchanged' })
    }
    expect(feed.web.calls.slice(before).map(({ name }) => name)).toEqual(Array(3).fill('GetItemCommand'))
  })

  it('moves the slot of a feed that has been quiet for long, a few times in all', async () => {
    feed.web.publish([item('a'), item('b')])
    await feed.web.poll(feed.id, NOW)
    let writes = 0
    for (let now = NOW; now < NOW + 120 * DAY; now += 6 * HOUR)
      writes += await feed.web.writesDuring(() => feed.web.poll(feed.id, now))
    expect(writes).toBeLessThanOrEqual(8)
    expect(await everyMinutes()).toBe(1_440)
  })
})

describe('the rhythm', () => {
  it.each([
    { name: 'an hourly one every five minutes', gap: HOUR, expected: 5 },
    { name: 'a daily one every hour', gap: DAY, expected: 60 },
    { name: 'a monthly one daily', gap: 30 * DAY, expected: 1_440 },
  ])('of a feed is known from the dates of its first document: $name', async ({ gap, expected }) => {
    const dated = (index: number) =>
      item(`${gap}-${index}`, { date: new Date(NOW - (index + 0.1) * gap).toISOString() })
    feed.web.publish([
      item('pinned', { date: '2009-01-01T00:00:00Z' }),
      ...Array.from({ length: 12 }, (_, at) => dated(at)),
    ])
    await feed.web.poll(feed.id, NOW)
    expect(await everyMinutes()).toBe(expected)
  })

  it('is learned from news when entries have no dates', async () => {
    feed.web.publish([item('day-0')])
    await feed.web.poll(feed.id, NOW)
    expect(await everyMinutes()).toBe(15)
    for (let day = 1; day <= 12; day++) {
      feed.web.publish([item(`day-${day}`), item(`day-${day - 1}`)])
      await feed.web.poll(feed.id, NOW + day * DAY)
    }
    expect(await everyMinutes()).toBe(60)
    for (let hour = 1; hour <= 30; hour++) {
      feed.web.publish([item(`hour-${hour}`), item(`hour-${hour - 1}`)])
      await feed.web.poll(feed.id, NOW + 12 * DAY + hour * HOUR)
    }
    expect(await everyMinutes()).toBe(5)
  })

  it.each([
    { name: 'ttl', head: '<ttl>90</ttl>', headers: {}, every: 120 },
    { name: 'Cache-Control', head: '', headers: { 'cache-control': 'max-age=7200' }, every: 120 },
    { name: 'Expires', head: '', headers: { expires: new Date(Date.now() + 4 * HOUR).toUTCString() }, every: 240 },
    { name: 'a ttl of weeks, which counts as a day', head: '<ttl>99999</ttl>', headers: {}, every: 1_440 },
  ])('is never faster than $name asks', async ({ head, headers, every }) => {
    const items = Array.from({ length: 8 }, (_, index) =>
      item(`${every}-${index}`, { date: new Date(NOW - index * 10 * MINUTE).toISOString() }),
    )
    feed.web.publish(items, { head, headers })
    await feed.web.poll(feed.id, NOW)
    expect(await everyMinutes()).toBe(every)
  })

  it('rests in the hours the publisher skips, without a request or a write', async () => {
    feed.web.publish([item('a')], { head: '<skipHours><hour>10</hour><hour>11</hour></skipHours>' })
    await feed.web.poll(feed.id, NOW)
    const requests = feed.web.requests.length
    const writes = await feed.web.writesDuring(async () => {
      expect(await feed.web.poll(feed.id, NOW + HOUR)).toMatchObject({ kind: 'skipped' })
      expect(await feed.web.poll(feed.id, NOW + 2 * HOUR)).toMatchObject({ kind: 'skipped' })
    })
    expect({ requests: feed.web.requests.length - requests, writes }).toEqual({ requests: 0, writes: 0 })
    expect(await feed.web.poll(feed.id, NOW + 3 * HOUR)).toEqual({ kind: 'unchanged' })
  })

  it('quickens when a whole document was new, until one is not', async () => {
    const dated = (slug: string, at: number) => item(slug, { date: new Date(at).toISOString() })
    feed.web.publish([dated('g1', NOW - 20 * HOUR), dated('g2', NOW - DAY)])
    await feed.web.poll(feed.id, NOW)
    const before = await everyMinutes()
    feed.web.publish([item('g3'), item('g4')])
    await feed.web.poll(feed.id, NOW + 4 * HOUR)
    expect((await feed.web.getFeed(feed.id)).gapAt).toBeDefined()
    expect(await everyMinutes()).toBeLessThan(before)
    feed.web.publish([item('g5'), item('g4')])
    await feed.web.poll(feed.id, NOW + 8 * HOUR)
    expect((await feed.web.getFeed(feed.id)).gapAt).toBeUndefined()
  })
})

describe('an eternal 304', () => {
  it('is found out within about a day, and by no write', async () => {
    feed.web.publish([item('held')])
    await feed.web.poll(feed.id, NOW)
    const news = rss([item('news'), item('held')])
    // It answers 304 to whoever shows any validator.
    feed.web.answerWith(({ headers }, response) => {
      if (headers['if-none-match']) response.writeHead(304).end()
      else response.writeHead(200, { etag: '"always"' }).end(news)
    })
    let now = NOW
    let writes = 0
    for (let found = false; !found && now < NOW + 4 * DAY; now += 15 * MINUTE) {
      const before = feed.web.calls.length
      const collected = await feed.web.poll(feed.id, now)
      found = collected.kind === 'polled'
      if (!found) writes += feed.web.calls.slice(before).filter(({ name }) => name === 'PutItemCommand').length
    }
    expect(now).toBeLessThan(NOW + 3 * DAY)
    expect(await feed.web.getStory('https://coast.example/news')).toBeDefined()
    // The slot of a quiet feed moves now and then.
    expect(writes).toBeLessThanOrEqual(3)
  })
})

describe('a server in trouble', () => {
  it('is asked ever more rarely, up to daily, and as often as before once it is well', async () => {
    feed.web.publish([item('a')])
    await feed.web.poll(feed.id, NOW)
    const healthy = await everyMinutes()
    feed.web.answerWith((_, response) => response.writeHead(500).end())
    const intervals: number[] = []
    for (let failure = 0; failure < 10; failure++) {
      await feed.web.poll(feed.id, NOW + failure * MINUTE)
      intervals.push(await everyMinutes())
    }
    expect(intervals).toEqual([30, 60, 120, 240, 480, 720, 1_440, 1_440, 1_440, 1_440])
    expect(await feed.web.getFeed(feed.id)).toMatchObject({ failures: 10, failure: expect.stringContaining('500') })
    feed.web.publish([item('a')])
    await feed.web.poll(feed.id, NOW + HOUR)
    expect(await everyMinutes()).toBe(healthy)
    expect(await feed.web.getFeed(feed.id)).not.toHaveProperty('failure')
  })

  it('spreads feeds that failed in the same minute', async () => {
    feed.web.answerWith((_, response) => response.writeHead(500).end())
    const slots = new Set<string | undefined>()
    for (let added = 0; added < 20; added++) {
      const other = await feed.web.addFeed(NOW)
      await feed.web.poll(other, NOW)
      slots.add((await feed.web.getFeed(other)).slot)
    }
    expect(slots.size).toBeGreaterThan(8)
  })

  it.each([
    { name: '429 with seconds', status: 429, header: () => '5400', minutes: 90 },
    { name: '503 with a date', status: 503, header: () => new Date(Date.now() + 3 * HOUR).toUTCString(), minutes: 180 },
  ])('that answers $name is left alone for as long as it says', async ({ status, header, minutes }) => {
    feed.web.answerWith((_, response) => response.writeHead(status, { 'retry-after': header() }).end())
    await feed.web.poll(feed.id, NOW)
    const requests = feed.web.requests.length
    const writes = await feed.web.writesDuring(async () => {
      for (let after = 5; after < minutes - 5; after += 5) {
        expect(await feed.web.poll(feed.id, NOW + after * MINUTE)).toMatchObject({ kind: 'skipped' })
      }
    })
    expect({ requests: feed.web.requests.length - requests, writes }).toEqual({ requests: 0, writes: 0 })
    feed.web.publish([item('after')])
    expect(await feed.web.poll(feed.id, NOW + (minutes + 5) * MINUTE)).toMatchObject({ kind: 'polled' })
    expect(await feed.web.getFeed(feed.id)).not.toHaveProperty('notBefore')
  })
})
