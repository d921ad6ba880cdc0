import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HOUR, item, openTestCollector, rss, type TestCollector } from '../stories/open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const TAGGED = {
  title: 'High court rejects Okinawa governor over Henoko landfill',
  text: 'Judges in Naha ruled on the replacement for a US Marine base at Henoko, Okinawa.',
}

let web: TestCollector
let id: string
let unique = 0

/** Ten tagged stories that no other test has. */
function makeItems() {
  unique += 1
  return Array.from({ length: 10 }, (_, index) => item(`fault-${unique}-${index}`, TAGGED))
}

beforeAll(async () => {
  web = await openTestCollector()
})
beforeEach(async () => {
  id = await web.addFeed(NOW)
  web.publish([item('held')])
  await web.poll(id, NOW)
})
afterEach(() => web.breakWith(undefined))
afterAll(() => web.close())

async function expectEachStoredOnce(items: readonly { readonly link: string }[]): Promise<void> {
  for (const { link } of items) {
    expect(await web.storyTable.get((await web.getStory(link))?.id ?? '')).toMatchObject({
      isToBeFiled: true,
      silent: false,
    })
  }
}

const dies = new Error('killed')

describe('stories are stored once, whatever breaks', () => {
  it.each([0, 1, 5, 9, 10])('death after %i of eleven writes: the next poll stores the rest', async (survived) => {
    const items = makeItems()
    web.publish(items)
    const before = await web.getFeed(id)
    let writes = 0
    web.breakWith((name) => {
      if (name !== 'PutItemCommand') return undefined
      writes += 1
      return writes > survived ? { error: dies, isDone: false } : undefined
    })
    await expect(web.poll(id, NOW + HOUR)).rejects.toThrow('killed')
    // The state is saved last: what was not stored is still new.
    expect(await web.getFeed(id)).toEqual(before)
    web.breakWith(undefined)
    const again = await web.poll(id, NOW + HOUR)
    expect(again).toMatchObject({ kind: 'polled', entries: 10 })
    expect(again.kind === 'polled' && again.stored).toHaveLength(10 - Math.min(survived, 10))
    await expectEachStoredOnce(items)
  })

  it('throttled writes are tried again', async () => {
    const items = makeItems()
    web.publish(items)
    let attempts = 0
    web.breakWith((name) => {
      if (name !== 'PutItemCommand') return undefined
      attempts += 1
      const error = Object.assign(new Error('slow down'), { name: 'ProvisionedThroughputExceededException' })
      return attempts <= 10 ? { error, isDone: false } : undefined
    })
    expect(await web.poll(id, NOW + HOUR)).toMatchObject({ kind: 'polled' })
    await expectEachStoredOnce(items)
  })

  it('writes whose answers were lost are neither repeated nor forgotten', async () => {
    const items = makeItems()
    web.publish(items)
    const lost = new Set<number>()
    let attempts = 0
    web.breakWith((name) => {
      if (name !== 'PutItemCommand') return undefined
      attempts += 1
      if (lost.size === 11 || attempts % 2 === 0) return undefined
      lost.add(attempts)
      return { error: Object.assign(new Error('socket hang up'), { name: 'TimeoutError' }), isDone: true }
    })
    expect(await web.poll(id, NOW + HOUR)).toMatchObject({ kind: 'polled' })
    web.breakWith(undefined)
    await expectEachStoredOnce(items)
    expect(await web.poll(id, NOW + 2 * HOUR)).toEqual({ kind: 'unchanged' })
  })

  it('a message delivered to two consumers at once', async () => {
    const items = makeItems()
    web.publish(items)
    const both = await Promise.all([web.poll(id, NOW + HOUR), web.poll(id, NOW + HOUR)])
    const stored = both.flatMap((collected) => (collected.kind === 'polled' ? collected.stored : []))
    expect(stored.map(({ url }) => url).sort()).toEqual(items.map(({ link }) => link).sort())
  })

  it('a story in two feeds at the same moment', async () => {
    const items = makeItems()
    const other = await web.addFeed(NOW)
    await web.poll(other, NOW)
    web.publish(items)
    const both = await Promise.all([web.poll(id, NOW + HOUR), web.poll(other, NOW + HOUR)])
    expect(both.flatMap((collected) => (collected.kind === 'polled' ? collected.stored : []))).toHaveLength(10)
  })

  it('a late copy of a message, after its stories were filed', async () => {
    const [entry = item('none')] = makeItems()
    web.publish([entry])
    await web.poll(id, NOW + HOUR)
    const story = await web.getStory(entry.link)
    await web.storyTable.setEventId(story?.id ?? '', 'some-event')
    await web.storyTable.unmark(story?.id ?? '')
    // The same news to a feed that never saw it, with other words.
    const late = await web.addFeed(NOW)
    web.publish([{ ...entry, title: `${entry.title} again` }])
    await web.poll(late, NOW + HOUR)
    expect(await web.storyTable.get(story?.id ?? '')).toMatchObject({
      title: entry.title,
      eventId: 'some-event',
      isToBeFiled: false,
    })
  })

  it('an older poll that ends after a newer one: validators never go back', async () => {
    const [old = item('none'), fresh = item('none')] = makeItems()
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    web.answerWith(async (_, response) => {
      await released
      response.writeHead(200, { etag: '"old"' }).end(rss([old]))
    })
    const slow = web.poll(id, NOW + HOUR)
    while (web.requests.length === 0 || web.requests.at(-1)?.complete !== true)
      await new Promise((go) => setTimeout(go, 5))
    await new Promise((go) => setTimeout(go, 50))
    web.answerWith((_, response) => response.writeHead(200, { etag: '"fresh"' }).end(rss([fresh, old])))
    await web.poll(id, NOW + HOUR)
    release()
    await slow
    expect((await web.getFeed(id)).validators.etag).toBe('"fresh"')
    await expectEachStoredOnce([old, fresh])
  })
})

describe('dates that cannot be', () => {
  it.each([
    { name: '1970', date: 'Thu, 01 Jan 1970 00:00:00 GMT' },
    { name: 'words', date: 'the day after tomorrow' },
    { name: 'a far future', date: 'Fri, 01 Jan 2100 00:00:00 GMT' },
    { name: 'the 31st of February', date: 'Tue, 31 Feb 2026 00:00:00 GMT' },
    { name: 'nothing', date: '' },
  ])('$name: the story counts from when it was first seen, and alerts', async ({ date }) => {
    const [entry = item('none')] = makeItems()
    web.answerWith((_, response) => response.end(rss([entry]).replace('<description>', `<pubDate>${date}</pubDate>$&`)))
    await web.poll(id, NOW + HOUR)
    const story = await web.getStory(entry.link)
    expect(story).toMatchObject({ time: new Date(NOW + HOUR).toISOString(), silent: false })
  })
})

describe('bodies that do not come whole', () => {
  it.each([
    { name: 'cut short', headers: { 'content-length': '99999' } },
    { name: 'damaged in its compression', headers: { 'content-encoding': 'gzip' } },
  ])('$name: the feed fails, nothing is forgotten, and the next poll stores it', async ({ headers }) => {
    const items = makeItems()
    web.answerWith((_, response) => {
      response.writeHead(200, { ...headers, etag: '"broken"' })
      response.write(rss(items).slice(0, 400), () => response.destroy())
    })
    expect(await web.poll(id, NOW + HOUR)).toMatchObject({ kind: 'unhealthy' })
    expect((await web.getFeed(id)).validators.etag).not.toBe('"broken"')
    web.publish(items)
    await web.poll(id, NOW + 2 * HOUR)
    await expectEachStoredOnce(items)
  })
})
