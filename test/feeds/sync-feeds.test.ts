import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Feed, feedIdOf } from '../../lambdas/feeds/feed.ts'
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
