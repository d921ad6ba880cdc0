import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeHealth } from '../../lambdas/feeds/describe-health.ts'
import { type Feed, feedIdOf } from '../../lambdas/feeds/feed.ts'
import { importFeeds } from '../../lambdas/feeds/import-feeds.ts'
import { syncFeeds } from '../../lambdas/feeds/sync-feeds.ts'
import { item, openTestCollector, type TestCollector } from '../stories/open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const at = (name: string) => `https://${name}.example/feed`
let web: TestCollector

beforeAll(async () => {
  web = await openTestCollector()
})
afterAll(() => web.close())

const sync = (...names: string[]) =>
  syncFeeds(
    web.feedTable,
    names.map((name) => ({ url: at(name.replace('-off', '')), title: name, enabled: !name.endsWith('-off') })),
    NOW,
  )
const read = (name: string): Promise<Feed | undefined> => web.feedTable.get(feedIdOf(at(name)))

it('adds what is new, follows what changed, and switches off what is gone, without erasing it', async () => {
  const personal = await web.addFeed(NOW)
  web.publish([item('a')])
  await web.poll(personal, NOW)
  const before = await web.getFeed(personal)

  expect(await sync('a', 'b', 'c-off')).toEqual({ added: 3, changed: 0, disabled: 0 })
  expect((await read('c'))?.slot).toBeUndefined()
  expect(await sync('a', 'b', 'c-off')).toEqual({ added: 0, changed: 0, disabled: 0 })

  expect(await sync('a-off', 'c')).toEqual({ added: 0, changed: 2, disabled: 1 })
  expect((await read('a'))?.slot).toBeUndefined()
  expect((await read('c'))?.slot).toBeDefined()
  expect(await read('b')).toMatchObject({ url: at('b'), title: 'b' })
  expect((await read('b'))?.slot).toBeUndefined()

  expect(await sync('b')).toMatchObject({ changed: 1 })
  expect((await read('b'))?.slot).toBeDefined()
  // What a person added is a person's.
  expect(await web.getFeed(personal)).toEqual(before)
})

it('keeps the state of a feed that is switched off and on', async () => {
  await sync('kept')
  const feed = await read('kept')
  if (!feed) throw new Error('not added')
  const state = { firstFetchedAt: new Date(NOW).toISOString(), seen: new Uint8Array(8), validators: { etag: '"1"' } }
  await web.feedTable.save({ ...feed, ...state })
  await sync()
  await sync('kept')
  expect(await read('kept')).toMatchObject(state)
})

it('takes a feed that moved for the same under its new address, and is told no more that it moved', async () => {
  await sync('old')
  const feed = await read('old')
  if (!feed) throw new Error('not added')
  const state = { url: at('new'), firstFetchedAt: new Date(NOW).toISOString(), changedAt: new Date(NOW).toISOString() }
  await web.feedTable.save({ ...feed, ...state })
  const isMoved = async () => describeHealth((await read('old')) ?? feed, NOW).health === 'moved'
  expect(await isMoved()).toBe(true)
  expect(await sync('new')).toEqual({ added: 0, changed: 1, disabled: 0 })
  expect(await read('new')).toBeUndefined()
  expect(await read('old')).toMatchObject({ ...state, slot: expect.any(String), title: 'new' })
  expect(await isMoved()).toBe(false)
  expect(await sync('new')).toEqual({ added: 0, changed: 0, disabled: 0 })
  // Both are one feed, and polled once.
  expect(await sync('old', 'new')).toMatchObject({ added: 0, disabled: 0 })
  expect(await sync('old')).toMatchObject({ added: 0, disabled: 0 })
  expect(await isMoved()).toBe(true)
})

it('makes its changes though polls save in between, and says when it could not', async () => {
  await sync('raced', 'dropped')
  const race = (polls: number) => {
    let left = polls
    return {
      ...web.feedTable,
      save: async (feed: Feed) => {
        if (left > 0) {
          left -= 1
          const now = await web.getFeed(feed.id)
          await web.feedTable.save({ ...now, changedAt: new Date(NOW + left).toISOString() })
        }
        return web.feedTable.save(feed)
      },
    }
  }
  const raced = [{ url: at('raced'), title: 'raced', enabled: false }]
  await syncFeeds(race(3), raced, NOW)
  for (const name of ['raced', 'dropped']) expect((await read(name))?.slot).toBeUndefined()
  expect([(await read('raced'))?.changedAt, (await read('dropped'))?.changedAt].filter(Boolean).length).toBeGreaterThan(
    0,
  )
  await expect(syncFeeds(race(9), [{ url: at('raced'), title: 'other', enabled: true }], NOW)).rejects.toThrow(
    'was saved by polls at each of 5 attempts',
  )
})

it('imports no feed that moved to the address it is listed at, and all others', async () => {
  await sync('first')
  const feed = await read('first')
  if (!feed) throw new Error('not added')
  await web.feedTable.save({ ...feed, url: at('second') })
  const listed = ['first', 'second', 'third'].map((name) => ({ url: at(name), enabled: true }))
  const progress = []
  for await (const step of importFeeds(web.feedTable, listed, NOW)) progress.push(step)
  expect(progress).toEqual([{ done: 3, added: 1, total: 3 }])
  expect(await read('second')).toBeUndefined()
  expect(await read('third')).toBeDefined()
})
