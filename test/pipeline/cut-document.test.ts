import { afterAll, beforeAll, expect, it } from 'vitest'
import { canonicalizeUrl } from '../../lambdas/stories/canonical-url.ts'
import { storyIdOf } from '../../lambdas/stories/story-id.ts'
import { openTestPipeline, type TestPipeline } from './open-test-pipeline.ts'
import { serveTestFeed, type TestFeed } from './serve-test-feeds.ts'

const ENTRIES = [
  { slug: 'first', title: 'Ferry line opens', text: 'Boats leave each hour.' },
  {
    slug: 'last',
    title: 'US Marines leave Futenma in Okinawa',
    text: 'The US base at Futenma, Okinawa, was handed back.',
  },
]

let pipeline: TestPipeline
let feed: TestFeed
beforeAll(async () => {
  pipeline = await openTestPipeline()
  feed = await serveTestFeed('Cut Wire', ENTRIES)
})
afterAll(async () => {
  await feed.close()
  await pipeline.close()
})

const find = (slug: string) =>
  pipeline.storyTable.get(storyIdOf(canonicalizeUrl(new URL(`/${slug}`, feed.url).href) ?? ''))

it('stores what came whole of a document that was cut off, and the rest once it comes', async () => {
  const id = await pipeline.addFeed(feed.url)
  const whole = await (await fetch(feed.url)).text()
  feed.answer(200, whole.slice(0, whole.indexOf('was handed back')))
  await pipeline.poll(feed.url)
  expect(await find('first')).toBeDefined()
  expect(await find('last')).toBeUndefined()
  expect(await pipeline.feedTable.get(id)).toMatchObject({ validators: {}, damagedAt: expect.any(String) })

  feed.publish(ENTRIES)
  await pipeline.poll(feed.url)
  expect((await find('last'))?.tags.map(({ topic }) => topic)).toContain('okinawa')
  expect((await pipeline.feedTable.get(id))?.damagedAt).toBeUndefined()
})
