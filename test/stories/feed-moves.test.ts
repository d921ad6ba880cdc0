import { describe, expect, it } from 'vitest'
import { syncFeeds } from '../../lambdas/feeds/sync-feeds.ts'
import { followFeed } from './follow-feed.ts'
import { HOUR, item, MINUTE, rss } from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const DAY = 24 * HOUR

const feed = followFeed()

describe('a feed that moves', () => {
  const redirect = (status: number, from: string) => {
    const body = rss([item('moving')])
    feed.web.answerWith(({ headers, url }, response) => {
      const isNew = headers.host?.startsWith('new.')
      if (isNew) response.end(body)
      else
        response.writeHead(status, { location: `http://new.coast.example:${feed.web.port}${url}?from=${from}` }).end()
    })
  }

  it.each([301, 308])('by %s is polled at its new address once that repeated three times', async (status) => {
    const old = (await feed.web.getFeed(feed.id)).url
    redirect(status, 'x')
    for (const poll of [0, 1]) {
      await feed.web.poll(feed.id, NOW + poll * 15 * MINUTE)
      expect((await feed.web.getFeed(feed.id)).url).toBe(old)
    }
    await feed.web.poll(feed.id, NOW + 30 * MINUTE)
    const moved = await feed.web.getFeed(feed.id)
    expect(moved.url).toBe(`${old.replace('coast', 'new.coast')}?from=x`)
    const requests = feed.web.requests.length
    await feed.web.poll(feed.id, NOW + 45 * MINUTE)
    expect(feed.web.requests.length - requests).toBe(1)
    // The list in config still has the old address: it is this feed.
    expect(await syncFeeds(feed.web.feedTable, [{ url: old, enabled: true }], NOW)).toMatchObject({ added: 0 })
    expect((await feed.web.getFeed(feed.id)).url).toBe(moved.url)
  })

  it('by 302, or to another place each time, stays where it is', async () => {
    const old = (await feed.web.getFeed(feed.id)).url
    for (const poll of [0, 1, 2, 3, 4]) {
      redirect(poll === 2 ? 302 : 301, poll < 4 ? 'x' : 'y')
      await feed.web.poll(feed.id, NOW + poll * 15 * MINUTE)
    }
    expect((await feed.web.getFeed(feed.id)).url).toBe(old)
  })

  it.each([
    { name: 'to another place each time', from: (poll: number) => `${poll}` },
    { name: 'by one of its two servers alone', from: (poll: number) => (poll % 2 === 0 ? 'x' : undefined) },
  ])('$name makes no write of each unchanged poll, and moves in the end when it means it', async ({ from }) => {
    const old = (await feed.web.getFeed(feed.id)).url
    const serve = (poll: number, slug: string) => {
      const target = from(poll)
      redirect(301, `${target}`)
      if (target === undefined) feed.web.answerWith((_, response) => response.end(rss([item(slug)])))
    }
    serve(1, 'moving')
    await feed.web.poll(feed.id, NOW)
    const writes = await feed.web.writesDuring(async () => {
      for (let poll = 2; poll < 22; poll++) {
        serve(poll, 'moving')
        expect(await feed.web.poll(feed.id, NOW + poll * 15 * MINUTE)).toEqual({ kind: 'unchanged' })
      }
    })
    expect(writes).toBeLessThanOrEqual(2)
    expect((await feed.web.getFeed(feed.id)).url).toBe(old)
    const target = `http://new.coast.example:${feed.web.port}${new URL(old).pathname}?meant`
    const body = rss([item('moving'), item(`meant-${from(2)}`)])
    feed.web.answerWith(({ headers }, response) => {
      if (headers.host?.startsWith('new.')) response.end(body)
      else response.writeHead(301, { location: target }).end()
    })
    for (let poll = 0; poll < 3; poll++) await feed.web.poll(feed.id, NOW + DAY + poll * 15 * MINUTE)
    expect((await feed.web.getFeed(feed.id)).url).toBe(target)
  })
})
