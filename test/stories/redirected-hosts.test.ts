import { describe, expect, it } from 'vitest'
import { splitHosts } from '../../lambdas/feeds/asked-hosts.ts'
import type { FeedHint } from '../../lambdas/feeds/feed.ts'
import { slotsDue } from '../../lambdas/feeds/slots.ts'
import { pollFeeds } from '../../lambdas/stories/poll-feeds.ts'
import { followFeed } from './follow-feed.ts'
import { HOUR, item, MINUTE, rss } from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)

const feed = followFeed()

/** Every address leads to the host that is named, which answers with the document. */
function leadTo(host: string, document = rss([item('led')])) {
  feed.web.answerWith(({ headers, url }, response) => {
    if (headers.host?.startsWith(host)) response.end(document)
    else response.writeHead(302, { location: `http://${host}:${feed.web.port}${url}` }).end()
  })
}

async function hintOf(id: string): Promise<FeedHint> {
  const { slot = '' } = await feed.web.getFeed(id)
  const [interval = 5, phase = 0] = slot.split('#').map(Number)
  const minute = Math.ceil(NOW / MINUTE / interval) * interval + phase
  const due = await feed.web.feedTable.listDue(slotsDue(minute - 1, minute))
  return due.find((hint) => hint.id === id) ?? { id, host: 'not due' }
}

const namesOf = async (id: string) => splitHosts((await hintOf(id)).host).map((host) => host.replace(/\..*/, ''))

describe('feeds of several hosts that are redirected to one', () => {
  const polls = { send: async () => undefined }

  it('are asked for there one after another from the second poll on', async () => {
    const ids = await Promise.all(['one', 'two', 'three'].map((host) => feed.web.addFeed(NOW, `${host}.example`)))
    leadTo('gate.example')
    for (const id of ids) await feed.web.poll(id, NOW)
    const feeds = await Promise.all(ids.map(hintOf))
    let open = 0
    let most = 0
    let asked = 0
    feed.web.answerWith(({ headers, url }, response) => {
      if (!headers.host?.startsWith('gate')) {
        response.writeHead(302, { location: `http://gate.example:${feed.web.port}${url}` }).end()
        return
      }
      asked += 1
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        response.end(rss([item('led')]))
      }, 100)
    })
    await pollFeeds(feed.web.collector, polls, { feeds, receiveCount: 1, remainingMs: () => 60_000 })
    expect({ asked, most }).toEqual({ asked: 3, most: 1 })
  })

  it('are left alone when that answers that it is asked too much', async () => {
    const ids = await Promise.all(['four', 'five'].map((host) => feed.web.addFeed(NOW, `${host}.example`)))
    leadTo('gate.example')
    for (const id of ids) await feed.web.poll(id, NOW)
    const feeds = await Promise.all(ids.map(hintOf))
    const before = feed.web.requests.length
    feed.web.answerWith(({ headers }, response) => {
      if (headers.host?.startsWith('gate')) response.writeHead(429).end()
      else response.writeHead(302, { location: `http://gate.example:${feed.web.port}/` }).end()
    })
    await pollFeeds(feed.web.collector, polls, { feeds, receiveCount: 1, remainingMs: () => 60_000 })
    expect(feed.web.requests.length - before).toBe(2)
  })
})

describe('the hosts that a feed is redirected to', () => {
  it('are written when they change, and not again', async () => {
    leadTo('coast.example')
    await feed.web.poll(feed.id, NOW)
    expect(await namesOf(feed.id)).toEqual(['coast'])
    leadTo('gate.example')
    const first = await feed.web.writesDuring(() => feed.web.poll(feed.id, NOW + HOUR))
    const second = await feed.web.writesDuring(() => feed.web.poll(feed.id, NOW + 2 * HOUR))
    expect([first, second]).toEqual([1, 0])
    expect(await namesOf(feed.id)).toEqual(['gate', 'coast'])
  })

  it('are not written at each poll where they change each time', async () => {
    const writes = await feed.web.writesDuring(async () => {
      for (let poll = 0; poll < 12; poll++) {
        leadTo(`gate${poll % 4}.example`)
        await feed.web.poll(feed.id, NOW + poll * 15 * MINUTE)
      }
    })
    // The first document with its story, and the second host.
    expect(writes).toBe(3)
    expect(await namesOf(feed.id)).toEqual(['gate1', 'gate0', 'coast'])
  })

  it('are forgotten with the next document that comes from the feed itself', async () => {
    leadTo('gate.example')
    await feed.web.poll(feed.id, NOW)
    leadTo('coast.example', rss([item('led'), item('home')]))
    await feed.web.poll(feed.id, NOW + HOUR)
    expect(await namesOf(feed.id)).toEqual(['coast'])
  })

  it('are noted of a poll that failed there, too', async () => {
    feed.web.answerWith(({ headers }, response) => {
      if (headers.host?.startsWith('gate')) response.writeHead(500).end()
      else response.writeHead(302, { location: `http://gate.example:${feed.web.port}/` }).end()
    })
    await feed.web.poll(feed.id, NOW)
    expect(await namesOf(feed.id)).toEqual(['gate', 'coast'])
  })
})
