import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FeedHint, hostOf } from '../../lambdas/feeds/feed.ts'
import { keyOf } from '../../lambdas/feeds/feed-table.ts'
import {
  FEEDS_PER_MESSAGE,
  FETCH_TIMEOUT_MS,
  HANDLE_FEED_TIMEOUT_MS,
  HOST_PAUSE_MS,
  HOSTS_AT_ONCE,
  KEEP_CONNECTION_MS,
  POLL_FEED_TIMEOUT_MS,
  POLL_FEEDS_TIMEOUT_SECONDS,
  POLL_QUEUE_VISIBILITY_SECONDS,
} from '../../lambdas/runtime/limits.ts'
import { pause } from '../../lambdas/runtime/pause.ts'
import { pollFeeds } from '../../lambdas/stories/poll-feeds.ts'
import { item, openTestCollector, rss, type TestCollector } from './open-test-collector.ts'

let web: TestCollector
let sent: (readonly (readonly FeedHint[])[])[]
const queue = { send: async (groups: readonly (readonly FeedHint[])[]) => void sent.push(groups) }

beforeAll(async () => {
  web = await openTestCollector()
})
beforeEach(() => {
  sent = []
})
afterAll(() => web.close())

async function addFeeds(...hosts: string[]): Promise<FeedHint[]> {
  const feeds: FeedHint[] = []
  for (const host of hosts) {
    const id = await web.addFeed(Date.now(), host)
    feeds.push({ id, host: hostOf((await web.getFeed(id)).url) })
  }
  return feeds
}

const deliver = (feeds: readonly FeedHint[], more: { receiveCount?: number; remainingMs?: () => number } = {}) =>
  pollFeeds(web.collector, queue, { feeds, receiveCount: 1, remainingMs: () => 60_000, ...more })
const isPolled = async ({ id }: FeedHint) => (await web.getFeed(id)).firstFetchedAt !== undefined

describe('a message of feeds', () => {
  it('asks hosts side by side, and each for one feed after another with a pause', async () => {
    const feeds = await addFeeds('a.example', 'a.example', 'b.example', 'b.example', 'c.example')
    const open = new Map<string, number>()
    const times: { host: string; at: number }[] = []
    let together = 0
    let most = 0
    web.answerWith(({ headers: { host = '' } }, response) => {
      times.push({ host, at: Date.now() })
      open.set(host, (open.get(host) ?? 0) + 1)
      most = Math.max(most, open.get(host) ?? 0)
      together = Math.max(together, [...open.values()].filter((count) => count > 0).length)
      setTimeout(() => {
        open.set(host, (open.get(host) ?? 0) - 1)
        response.end(rss([item('x')]))
      }, 100)
    })
    await deliver(feeds)
    expect({ most, together }).toEqual({ most: 1, together: 3 })
    const [first = 0, second = 0] = times.filter(({ host }) => host.startsWith('a.')).map(({ at }) => at)
    // Timers may fire a millisecond early.
    expect(second - first).toBeGreaterThanOrEqual(HOST_PAUSE_MS - 5)
    expect(sent).toEqual([])
  })

  it('asks the feeds of a host over one connection, and leaves none open', async () => {
    const feeds = await addFeeds('a.example', 'a.example', 'b.example')
    const before = web.requests.length
    web.publish([item('x')])
    await deliver(feeds)
    const sockets = new Map(web.requests.slice(before).map(({ headers, socket }) => [headers.host, socket]))
    expect(new Set(web.requests.slice(before).map(({ socket }) => socket)).size).toBe(2)
    const open = [...sockets.values()].filter(({ destroyed }) => !destroyed)
    const closed = Promise.all(open.map((socket) => new Promise((resolve) => socket.once('close', resolve))))
    expect(await Promise.race([closed, pause(KEEP_CONNECTION_MS / 2)])).toBeDefined()
  })

  it.each([
    { name: '429', status: 429, headers: {} },
    { name: '503 with Retry-After', status: 503, headers: { 'retry-after': '60' } },
  ])('leaves a host alone that answers $name to one of its feeds; others are polled', async ({ status, headers }) => {
    const feeds = await addFeeds('busy.example', 'busy.example', 'busy.example', 'x.example')
    const requests = web.requests.length
    web.answerWith((request, response) => {
      if (request.headers.host?.startsWith('busy')) response.writeHead(status, headers).end()
      else response.end(rss([item('x')]))
    })
    await deliver(feeds)
    expect(web.requests.slice(requests).map(({ headers: { host = '' } }) => host.split('.')[0])).toEqual(['busy', 'x'])
    expect(await Promise.all(feeds.map(isPolled))).toEqual([false, false, false, true])
    const failures = await Promise.all(feeds.map(async ({ id }) => (await web.getFeed(id)).failures))
    expect(failures).toEqual([1, 0, 0, 0])
    expect(sent).toEqual([])
  })

  it('goes on at a host whose feed is redirected to another one that is asked too much', async () => {
    const feeds = await addFeeds('kind.example', 'kind.example')
    const [first] = await Promise.all(feeds.map(async ({ id }) => new URL((await web.getFeed(id)).url)))
    web.answerWith((request, response) => {
      if (request.headers.host?.startsWith('busy')) response.writeHead(429).end()
      else if (request.url === first?.pathname)
        response.writeHead(302, { location: `http://busy.example:${web.port}/` }).end()
      else response.end(rss([item('x')]))
    })
    await deliver(feeds)
    expect(await Promise.all(feeds.map(isPolled))).toEqual([false, true])
  })

  it('goes on at a host that only fails', async () => {
    const feeds = await addFeeds('ill.example', 'ill.example')
    web.answerWith((_, response) => response.writeHead(503).end())
    await deliver(feeds)
    const failures = await Promise.all(feeds.map(async ({ id }) => (await web.getFeed(id)).failures))
    expect(failures).toEqual([1, 1])
  })

  it('is done but for the feeds of a host that does not answer in time: those are sent again', async () => {
    const feeds = await addFeeds('slow.example', 'slow.example', 'slow.example', 'x.example', 'y.example', 'z.example')
    web.answerWith(({ headers: { host = '' } }, response) => {
      if (!host.startsWith('slow')) response.end(rss([item('x')]))
      else setTimeout(() => response.writeHead(500).end(), 700)
    })
    const endsAt = Date.now() + POLL_FEED_TIMEOUT_MS + 1_000
    await deliver(feeds, { remainingMs: () => endsAt - Date.now() })
    const [first, ...rest] = feeds.slice(0, 3)
    expect(sent).toEqual([[rest]])
    expect((await web.getFeed(first?.id ?? '')).failures).toBe(1)
    expect(await Promise.all(feeds.slice(3).map(isPolled))).toEqual([true, true, true])
  })

  it('that holds a poison feed polls all others, and sends that one again alone', async () => {
    const feeds = await addFeeds('a.example', 'b.example', 'c.example')
    const [poison, ...others] = feeds
    const id = poison?.id ?? ''
    await web.client.send(new PutCommand({ TableName: web.tables.feeds, Item: { ...keyOf(id), id, url: 42 } }))
    web.publish([item('x')])
    await deliver(feeds)
    expect(await Promise.all(others.map(isPolled))).toEqual([true, true])
    expect(sent).toEqual([[[poison]]])
    // Alone it fails its message, which ends in the dead-letter queue.
    await expect(deliver(feeds.slice(0, 1))).rejects.toThrow(`feed ${id} cannot be polled`)
  })

  it('is taken apart when something killed its first delivery', async () => {
    const feeds = await addFeeds('a.example', 'a.example')
    const requests = web.requests.length
    await deliver(feeds, { receiveCount: 2 })
    expect(sent).toEqual([feeds.map((feed) => [feed])])
    expect(web.requests.length).toBe(requests)
  })
})

describe('the time of poll-feeds', () => {
  it('is enough for a full message of hosts that are all as slow as they may be', () => {
    const rounds = FEEDS_PER_MESSAGE / HOSTS_AT_ONCE
    const neededMs = rounds * FETCH_TIMEOUT_MS + FETCH_TIMEOUT_MS + HANDLE_FEED_TIMEOUT_MS
    expect(POLL_FEEDS_TIMEOUT_SECONDS * 1_000).toBeGreaterThanOrEqual(neededMs)
    expect(POLL_FEEDS_TIMEOUT_SECONDS).toBeLessThanOrEqual(900)
    expect(POLL_QUEUE_VISIBILITY_SECONDS).toBeGreaterThanOrEqual(6 * POLL_FEEDS_TIMEOUT_SECONDS)
  })

  it('ends a message of one slow host in fewer rounds than Lambda takes for a loop', () => {
    const eachMs = FETCH_TIMEOUT_MS + HOST_PAUSE_MS
    const perRound = Math.floor((POLL_FEEDS_TIMEOUT_SECONDS * 1_000 - POLL_FEED_TIMEOUT_MS) / eachMs)
    expect(Math.ceil(FEEDS_PER_MESSAGE / perRound)).toBeLessThan(16)
  })
})
