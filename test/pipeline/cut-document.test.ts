import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

it('stores what came whole of a document whose compression was cut short, and the rest once it comes', async () => {
  const entries = ENTRIES.map((entry) => ({ ...entry, slug: `zipped-${entry.slug}` }))
  const id = await pipeline.addFeed(feed.url.replace('/feed', '/zipped'))
  feed.publish(entries)
  const whole = await (await fetch(feed.url)).text()
  const end = whole.indexOf('was handed back')
  // Two parts, of which the second does not come to its end.
  const parts = Buffer.concat([gzipSync(whole.slice(0, end)), gzipSync(whole.slice(end)).subarray(0, 4)])
  const poll = () => pipeline.poll(feed.url.replace('/feed', '/zipped'))
  feed.answerZipped(parts, '"zipped"')
  await poll()
  expect(await find('zipped-first')).toBeDefined()
  expect(await find('zipped-last')).toBeUndefined()
  const cut = await pipeline.feedTable.get(id)
  expect(cut).toMatchObject({ damagedAt: expect.any(String), cutOffSince: expect.any(String) })
  await poll()
  expect(await pipeline.feedTable.get(id)).toEqual(cut)
  expect(feed.requests.at(-1)).toEqual({ ifNoneMatch: undefined, status: 200 })

  feed.answerZipped(gzipSync(whole), '"zipped"')
  await poll()
  expect((await find('zipped-last'))?.tags.map(({ topic }) => topic)).toContain('okinawa')
  expect(await pipeline.feedTable.get(id)).not.toHaveProperty('damagedAt')
})

it('marks a document as damaged of which only the end of its compression is missing', async () => {
  const id = await pipeline.addFeed(feed.url.replace('/feed', '/checked'))
  feed.publish(ENTRIES)
  const zipped = gzipSync(await (await fetch(feed.url)).text())
  feed.answerZipped(zipped.subarray(0, -8), '"zipped"')
  const poll = () => pipeline.poll(feed.url.replace('/feed', '/checked'))
  await poll()
  expect(await pipeline.feedTable.get(id)).toMatchObject({ damagedAt: expect.any(String) })
  feed.answerZipped(zipped, '"zipped"')
  await poll()
  expect(await pipeline.feedTable.get(id)).not.toHaveProperty('damagedAt')
})

describe('a poll that finds the same bytes again writes nothing', () => {
  const item = (inner: string) =>
    `<item><title>Ferry line opens</title>${inner}<guid>boats</guid><description>Boats leave.</description></item>`
  const document = (inner: string) =>
    `<rss version="2.0"><channel><title>Sloppy Wire</title>${item(inner)}</channel></rss>`

  it.each([
    { name: 'an enclosure left open', inner: '<enclosure url="https://boats.example/a.mp3">' },
    { name: 'a picture left open', inner: '<media:content url="https://boats.example/a.jpg">' },
    { name: 'a link left open', inner: '<link>https://boats.example/1' },
    { name: 'an author left open', inner: '<author><name>Aki' },
  ])('and asks for nothing more than a change when it is whole, with $name', async ({ inner }) => {
    const id = await pipeline.addFeed(feed.url)
    feed.answer(200, document(inner), `"${inner.length}"`)
    await pipeline.poll(feed.url)
    const before = await pipeline.feedTable.get(id)
    await pipeline.poll(feed.url)
    expect(feed.requests.at(-1)?.status).toBe(304)
    expect(await pipeline.feedTable.get(id)).toEqual(before)
  })

  it.each([
    { name: 'in a title', cut: '</title><guid>' },
    { name: 'before an entry', cut: '<item>' },
    { name: 'before the end of the root', cut: '</rss>' },
  ])('and asks for the whole when it was cut off $name', async ({ cut }) => {
    const id = await pipeline.addFeed(feed.url)
    const whole = document('')
    feed.answer(200, whole.slice(0, whole.indexOf(cut)), `"${cut}"`)
    await pipeline.poll(feed.url)
    const before = await pipeline.feedTable.get(id)
    expect(before?.damagedAt).toBeDefined()
    await pipeline.poll(feed.url)
    expect(feed.requests.at(-1)).toEqual({ ifNoneMatch: undefined, status: 200 })
    expect(await pipeline.feedTable.get(id)).toEqual(before)
  })
})
