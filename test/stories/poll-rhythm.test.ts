import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { describeHealth } from '../../lambdas/feeds/describe-health.ts'
import { intervalOf } from '../../lambdas/feeds/slots.ts'
import { syncFeeds } from '../../lambdas/feeds/sync-feeds.ts'
import { type LogEntry, setLogSink } from '../../lambdas/runtime/log.ts'
import { HOUR, item, MINUTE, openTestCollector, rss, type TestCollector } from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const DAY = 24 * HOUR

let web: TestCollector
let id: string

beforeAll(async () => {
  web = await openTestCollector()
})
beforeEach(async () => {
  id = await web.addFeed(NOW)
})
afterAll(() => web.close())

const everyMinutes = async () => intervalOf((await web.getFeed(id)).slot)
const writesDuring = async (work: () => Promise<unknown>) => {
  const before = web.calls.length
  await work()
  return web.calls.slice(before).filter(({ name }) => !name.startsWith('Get') && !name.startsWith('Query')).length
}

describe('an unchanged poll', () => {
  it.each([
    { name: 'answered by 304', headers: {} },
    { name: 'of a server that sends the same body again', headers: { etag: '' } },
    { name: 'of a server that says how long its answer is fresh', headers: { 'cache-control': 'max-age=1800' } },
  ])('$name costs one read and no write', async ({ headers }) => {
    web.publish([item('a', { date: new Date(NOW - HOUR).toISOString() })], { headers })
    await web.poll(id, NOW)
    const before = web.calls.length
    for (const after of [15, 30, 45]) {
      expect(await web.poll(id, NOW + after * MINUTE)).toEqual({ kind: 'unchanged' })
    }
    expect(web.calls.slice(before).map(({ name }) => name)).toEqual(Array(3).fill('GetItemCommand'))
  })

  it('moves the slot of a feed that has been quiet for long, a few times in all', async () => {
    web.publish([item('a'), item('b')])
    await web.poll(id, NOW)
    let writes = 0
    for (let now = NOW; now < NOW + 120 * DAY; now += 6 * HOUR) writes += await writesDuring(() => web.poll(id, now))
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
    web.publish([item('pinned', { date: '2009-01-01T00:00:00Z' }), ...Array.from({ length: 12 }, (_, at) => dated(at))])
    await web.poll(id, NOW)
    expect(await everyMinutes()).toBe(expected)
  })

  it('is learned from news when entries have no dates', async () => {
    web.publish([item('day-0')])
    await web.poll(id, NOW)
    expect(await everyMinutes()).toBe(15)
    for (let day = 1; day <= 12; day++) {
      web.publish([item(`day-${day}`), item(`day-${day - 1}`)])
      await web.poll(id, NOW + day * DAY)
    }
    expect(await everyMinutes()).toBe(60)
    for (let hour = 1; hour <= 30; hour++) {
      web.publish([item(`hour-${hour}`), item(`hour-${hour - 1}`)])
      await web.poll(id, NOW + 12 * DAY + hour * HOUR)
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
    web.publish(items, { head, headers })
    await web.poll(id, NOW)
    expect(await everyMinutes()).toBe(every)
  })

  it('rests in the hours the publisher skips, without a request or a write', async () => {
    web.publish([item('a')], { head: '<skipHours><hour>10</hour><hour>11</hour></skipHours>' })
    await web.poll(id, NOW)
    const requests = web.requests.length
    const writes = await writesDuring(async () => {
      expect(await web.poll(id, NOW + HOUR)).toMatchObject({ kind: 'skipped' })
      expect(await web.poll(id, NOW + 2 * HOUR)).toMatchObject({ kind: 'skipped' })
    })
    expect({ requests: web.requests.length - requests, writes }).toEqual({ requests: 0, writes: 0 })
    expect(await web.poll(id, NOW + 3 * HOUR)).toEqual({ kind: 'unchanged' })
  })

  it('quickens when a whole document was new, until one is not', async () => {
    const dated = (slug: string, at: number) => item(slug, { date: new Date(at).toISOString() })
    web.publish([dated('g1', NOW - 20 * HOUR), dated('g2', NOW - DAY)])
    await web.poll(id, NOW)
    const before = await everyMinutes()
    web.publish([item('g3'), item('g4')])
    await web.poll(id, NOW + 4 * HOUR)
    expect((await web.getFeed(id)).gapAt).toBeDefined()
    expect(await everyMinutes()).toBeLessThan(before)
    web.publish([item('g5'), item('g4')])
    await web.poll(id, NOW + 8 * HOUR)
    expect((await web.getFeed(id)).gapAt).toBeUndefined()
  })
})

describe('an eternal 304', () => {
  it('is found out within about a day, and by no write', async () => {
    web.publish([item('held')])
    await web.poll(id, NOW)
    const news = rss([item('news'), item('held')])
    // It answers 304 to whoever shows any validator.
    web.answerWith(({ headers }, response) => {
      if (headers['if-none-match']) response.writeHead(304).end()
      else response.writeHead(200, { etag: '"always"' }).end(news)
    })
    let now = NOW
    let writes = 0
    for (let found = false; !found && now < NOW + 4 * DAY; now += 15 * MINUTE) {
      const before = web.calls.length
      const collected = await web.poll(id, now)
      found = collected.kind === 'polled'
      if (!found) writes += web.calls.slice(before).filter(({ name }) => name === 'PutItemCommand').length
    }
    expect(now).toBeLessThan(NOW + 3 * DAY)
    expect(await web.getStory('https://coast.example/news')).toBeDefined()
    // The slot of a quiet feed moves now and then.
    expect(writes).toBeLessThanOrEqual(3)
  })
})

describe('a server in trouble', () => {
  it('is asked ever more rarely, up to daily, and as often as before once it is well', async () => {
    web.publish([item('a')])
    await web.poll(id, NOW)
    const healthy = await everyMinutes()
    web.answerWith((_, response) => response.writeHead(500).end())
    const intervals: number[] = []
    for (let failure = 0; failure < 10; failure++) {
      await web.poll(id, NOW + failure * MINUTE)
      intervals.push(await everyMinutes())
    }
    expect(intervals).toEqual([30, 60, 120, 240, 480, 720, 1_440, 1_440, 1_440, 1_440])
    expect(await web.getFeed(id)).toMatchObject({ failures: 10, failure: expect.stringContaining('500') })
    web.publish([item('a')])
    await web.poll(id, NOW + HOUR)
    expect(await everyMinutes()).toBe(healthy)
    expect(await web.getFeed(id)).not.toHaveProperty('failure')
  })

  it('spreads feeds that failed in the same minute', async () => {
    web.answerWith((_, response) => response.writeHead(500).end())
    const slots = new Set<string | undefined>()
    for (let feed = 0; feed < 20; feed++) {
      const other = await web.addFeed(NOW)
      await web.poll(other, NOW)
      slots.add((await web.getFeed(other)).slot)
    }
    expect(slots.size).toBeGreaterThan(8)
  })

  it.each([
    { name: '429 with seconds', status: 429, header: () => '5400', minutes: 90 },
    { name: '503 with a date', status: 503, header: () => new Date(Date.now() + 3 * HOUR).toUTCString(), minutes: 180 },
  ])('that answers $name is left alone for as long as it says', async ({ status, header, minutes }) => {
    web.answerWith((_, response) => response.writeHead(status, { 'retry-after': header() }).end())
    await web.poll(id, NOW)
    const requests = web.requests.length
    const writes = await writesDuring(async () => {
      for (let after = 5; after < minutes - 5; after += 5) {
        expect(await web.poll(id, NOW + after * MINUTE)).toMatchObject({ kind: 'skipped' })
      }
    })
    expect({ requests: web.requests.length - requests, writes }).toEqual({ requests: 0, writes: 0 })
    web.publish([item('after')])
    expect(await web.poll(id, NOW + (minutes + 5) * MINUTE)).toMatchObject({ kind: 'polled' })
    expect(await web.getFeed(id)).not.toHaveProperty('notBefore')
  })
})

describe('a feed that moves', () => {
  const redirect = (status: number, from: string) => {
    const body = rss([item('moving')])
    web.answerWith(({ headers, url }, response) => {
      const isNew = headers.host?.startsWith('new.')
      if (isNew) response.end(body)
      else response.writeHead(status, { location: `http://new.coast.example:${web.port}${url}?from=${from}` }).end()
    })
  }

  it.each([301, 308])('by %s is polled at its new address once that repeated three times', async (status) => {
    const old = (await web.getFeed(id)).url
    redirect(status, 'x')
    for (const poll of [0, 1]) {
      await web.poll(id, NOW + poll * 15 * MINUTE)
      expect((await web.getFeed(id)).url).toBe(old)
    }
    await web.poll(id, NOW + 30 * MINUTE)
    const moved = await web.getFeed(id)
    expect(moved.url).toBe(`${old.replace('coast', 'new.coast')}?from=x`)
    const requests = web.requests.length
    await web.poll(id, NOW + 45 * MINUTE)
    expect(web.requests.length - requests).toBe(1)
    // The list in config still has the old address: it is this feed.
    expect(await syncFeeds(web.feedTable, [{ url: old, enabled: true }], NOW)).toMatchObject({ added: 0 })
    expect((await web.getFeed(id)).url).toBe(moved.url)
  })

  it('by 302, or to another place each time, stays where it is', async () => {
    const old = (await web.getFeed(id)).url
    for (const poll of [0, 1, 2, 3, 4]) {
      redirect(poll === 2 ? 302 : 301, poll < 4 ? 'x' : 'y')
      await web.poll(id, NOW + poll * 15 * MINUTE)
    }
    expect((await web.getFeed(id)).url).toBe(old)
  })

  it.each([
    { name: 'to another place each time', from: (poll: number) => `${poll}` },
    { name: 'by one of its two servers alone', from: (poll: number) => (poll % 2 === 0 ? 'x' : undefined) },
  ])('$name makes no write of each unchanged poll, and moves in the end when it means it', async ({ from }) => {
    const old = (await web.getFeed(id)).url
    const serve = (poll: number, slug: string) => {
      const target = from(poll)
      redirect(301, `${target}`)
      if (target === undefined) web.answerWith((_, response) => response.end(rss([item(slug)])))
    }
    serve(1, 'moving')
    await web.poll(id, NOW)
    const writes = await writesDuring(async () => {
      for (let poll = 2; poll < 22; poll++) {
        serve(poll, 'moving')
        expect(await web.poll(id, NOW + poll * 15 * MINUTE)).toEqual({ kind: 'unchanged' })
      }
    })
    expect(writes).toBeLessThanOrEqual(2)
    expect((await web.getFeed(id)).url).toBe(old)
    const target = `http://new.coast.example:${web.port}${new URL(old).pathname}?meant`
    const body = rss([item('moving'), item(`meant-${from(2)}`)])
    web.answerWith(({ headers }, response) => {
      if (headers.host?.startsWith('new.')) response.end(body)
      else response.writeHead(301, { location: target }).end()
    })
    for (let poll = 0; poll < 3; poll++) await web.poll(id, NOW + DAY + poll * 15 * MINUTE)
    expect((await web.getFeed(id)).url).toBe(target)
  })
})

it('tells of entries by which no story can be told, and is unhealthy when that is all of them', async () => {
  const told: LogEntry[] = []
  setLogSink((entry) => void told.push(entry))
  const long = item('long', { link: `https://coast.example/${'x'.repeat(2_000)}` })
  web.publish([item('short'), long])
  await web.poll(id, NOW)
  expect(told).toContainEqual(expect.objectContaining({ event: 'entries-left-out', feedId: id, entries: 1 }))
  expect(describeHealth(await web.getFeed(id), NOW)).toMatchObject({
    health: 'ok',
    reason: expect.stringContaining('1 of its 2 entries'),
  })
  web.publish([long])
  await web.poll(id, NOW + HOUR)
  expect(describeHealth(await web.getFeed(id), NOW)).toMatchObject({
    health: 'damaged',
    reason: expect.stringContaining('nothing of it is told'),
  })
  web.publish([item('short')])
  await web.poll(id, NOW + 2 * HOUR)
  expect(describeHealth(await web.getFeed(id), NOW).reason ?? '').not.toContain('entries')
  setLogSink(() => undefined)
})

it('a feed that is gone is retired: polled no more, and not by the next deploy either', async () => {
  web.answerWith((_, response) => response.writeHead(410).end())
  expect(await web.poll(id, NOW)).toMatchObject({ kind: 'unhealthy', reason: expect.stringContaining('410') })
  const { url } = await web.getFeed(id)
  await syncFeeds(web.feedTable, [{ url, enabled: true }], NOW)
  expect(await web.getFeed(id)).toMatchObject({ retiredAt: new Date(NOW).toISOString() })
  expect(await web.poll(id, NOW + DAY)).toMatchObject({ kind: 'skipped' })
})
