import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { intervalOf, slotsDue } from '../../lambdas/feeds/slots.ts'
import { syncFeeds } from '../../lambdas/feeds/sync-feeds.ts'
import { DEAD_AFTER_FAILURES } from '../../lambdas/runtime/limits.ts'
import { type LogEntry, setLogSink } from '../../lambdas/runtime/log.ts'
import { HOUR, item, MINUTE, openTestCollector, rss, type TestCollector } from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const DAY = 24 * HOUR

let web: TestCollector
let id: string
let told: LogEntry[] = []

beforeAll(async () => {
  web = await openTestCollector()
})
beforeEach(async () => {
  id = await web.addFeed(NOW)
  told = []
  setLogSink((entry) => void (entry.event === 'feed-died' && told.push(entry)))
})
afterAll(() => web.close())

const fail = () => web.answerWith((_, response) => response.writeHead(500).end())

describe('ops are told', () => {
  it('once that a feed is gone', async () => {
    web.answerWith((_, response) => response.writeHead(410).end())
    for (const after of [0, 1, 2]) await web.poll(id, NOW + after * DAY)
    expect(told).toEqual([
      expect.objectContaining({ feedId: id, how: 'retired', reason: expect.stringContaining('410') }),
    ])
    expect(told[0]?.url).toBe((await web.getFeed(id)).url)
  })

  it('once that a feed became another site, and again when it does so again', async () => {
    const own = [item(`${id}-a`), item(`${id}-b`)]
    const elsewhere = (name: string) =>
      [1, 2].map((at) => item(name, { link: `https://casino.example/${name}${at}`, guid: `${name}${at}` }))
    web.publish(own)
    await web.poll(id, NOW)
    for (const name of ['x', 'y']) {
      web.publish(elsewhere(`${id}${name}`))
      await web.poll(id, NOW + HOUR)
    }
    expect(told).toEqual([expect.objectContaining({ how: 'held', reason: expect.stringContaining('casino.example') })])
    web.publish(own)
    await web.poll(id, NOW + 2 * HOUR)
    web.publish(elsewhere(`${id}z`))
    await web.poll(id, NOW + 3 * HOUR)
    expect(told).toHaveLength(2)
  })

  it('once that a feed fails for long, and again only when it was well between', async () => {
    fail()
    for (let failure = 1; failure < DEAD_AFTER_FAILURES; failure++) await web.poll(id, NOW + failure * HOUR)
    expect(told).toEqual([])
    for (let failure = 0; failure < 5; failure++) await web.poll(id, NOW + (20 + failure) * HOUR)
    expect(told).toEqual([
      expect.objectContaining({
        how: 'failing',
        reason: expect.stringMatching(new RegExp(`500.*${DEAD_AFTER_FAILURES} times in a row since 2026-11-02T10`)),
      }),
    ])
    web.answerWith((_, response) => response.end(rss([item(`${id}-back`)])))
    await web.poll(id, NOW + 30 * HOUR)
    fail()
    for (let failure = 0; failure < DEAD_AFTER_FAILURES; failure++) await web.poll(id, NOW + (40 + failure) * HOUR)
    expect(told).toHaveLength(2)
  })

  it('by one of two polls at once', async () => {
    web.answerWith((_, response) => response.writeHead(410).end())
    await Promise.all([web.poll(id, NOW), web.poll(id, NOW)])
    expect(told).toHaveLength(1)
  })

  it.each([
    { name: 'its answer was lost', isDone: true, attempts: 1 },
    { name: 'it was refused at first', isDone: false, attempts: 1 },
    { name: 'no answer ever came', isDone: true, attempts: 99 },
    { name: 'it could not be made', isDone: false, attempts: 99 },
  ])('once although of the save $name', async ({ isDone, attempts }) => {
    web.answerWith((_, response) => response.writeHead(410).end())
    let broken = 0
    web.breakWith((command) =>
      command === 'PutItemCommand' && ++broken <= attempts
        ? { error: Object.assign(new Error('lost'), { name: 'InternalServerError', $retryable: {} }), isDone }
        : undefined,
    )
    // What fails for a reason of ours is polled again.
    await web.poll(id, NOW).catch(() => {
      web.breakWith(undefined)
      return web.poll(id, NOW)
    })
    web.breakWith(undefined)
    await web.poll(id, NOW + HOUR)
    expect(broken).toBeGreaterThan(0)
    expect(told).toEqual([expect.objectContaining({ feedId: id, how: 'retired' })])
    expect((await web.getFeed(id)).untoldDeath).toBeUndefined()
  })

  it('nothing of a feed that is unchanged, quiet, or fails for a day', async () => {
    web.publish([item(`${id}-a`)])
    await web.poll(id, NOW)
    await web.poll(id, NOW + 200 * DAY)
    fail()
    for (let failure = 0; failure < 5; failure++) await web.poll(id, NOW + 200 * DAY + failure * 5 * HOUR)
    expect(told).toEqual([])
  })
})

it('failing for long means days, at the times the feed is really polled', async () => {
  web.publish(
    Array.from({ length: 9 }, (_, at) => item(`${id}-${at}`, { date: new Date(NOW - at * HOUR).toISOString() })),
  )
  await web.poll(id, NOW)
  expect(intervalOf((await web.getFeed(id)).slot)).toBe(5)
  fail()
  let now = NOW
  let { slot = '' } = await web.getFeed(id)
  for (; told.length === 0 && now < NOW + 10 * DAY; now += MINUTE) {
    const minute = now / MINUTE
    if (!slotsDue(minute - 1, minute).includes(slot)) continue
    await web.poll(id, now)
    slot = (await web.getFeed(id)).slot ?? ''
  }
  expect((now - NOW) / DAY).toBeGreaterThan(1)
  expect((now - NOW) / DAY).toBeLessThan(6)
})

it('a feed that is gone is retired: polled no more, and not by the next deploy either', async () => {
  web.answerWith((_, response) => response.writeHead(410).end())
  expect(await web.poll(id, NOW)).toMatchObject({ kind: 'unhealthy', reason: expect.stringContaining('410') })
  const { url } = await web.getFeed(id)
  await syncFeeds(web.feedTable, [{ url, enabled: true }], NOW)
  expect(await web.getFeed(id)).toMatchObject({ retiredAt: new Date(NOW).toISOString() })
  expect(await web.poll(id, NOW + DAY)).toMatchObject({ kind: 'skipped' })
})
