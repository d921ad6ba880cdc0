import { describe, expect, it } from 'vitest'
import type { FeedHint } from '../../lambdas/feeds/feed.ts'
import { planDuePolls } from '../../lambdas/feeds/plan-due-polls.ts'
import type { PollMessage } from '../../lambdas/feeds/poll-queue.ts'
import { followFeed } from '../stories/follow-feed.ts'
import { HOUR, item, MINUTE } from '../stories/open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)

const feed = followFeed()

describe('planning', () => {
  const queueOf = (sent: FeedHint[], isDown: () => boolean = () => false) => ({
    sendMessages: async (messages: readonly PollMessage[]) => {
      if (isDown()) throw new Error('poll queue is down')
      sent.push(...messages.flatMap(({ feeds }) => feeds))
    },
  })

  it('a dispatcher that dies half-way, and three ticks that are missing, are made good by the next tick', async () => {
    const start = NOW + 10 * 24 * HOUR
    const plan = (at: number, sent: FeedHint[], isDown = false) =>
      planDuePolls(
        feed.web.feedTable,
        queueOf(sent, () => isDown),
        at,
      )
    await plan(start, [])
    const added = await feed.web.addFeed(start)
    const sent: FeedHint[] = []
    await expect(plan(start + MINUTE, sent, true)).rejects.toThrow('down')
    expect(await plan(start + 4 * MINUTE, sent)).toMatchObject({ minutes: 4 })
    expect(sent.filter(({ id }) => id === added)).toHaveLength(1)
  })

  it('a tick that is fired twice, even at once, moves the cursor once and loses nothing', async () => {
    const start = NOW + 10 * 24 * HOUR + HOUR
    await planDuePolls(feed.web.feedTable, queueOf([]), start)
    const added = await feed.web.addFeed(start)
    const sent: FeedHint[] = []
    await Promise.all([1, 2].map(() => planDuePolls(feed.web.feedTable, queueOf(sent), start + MINUTE)))
    const again = await planDuePolls(feed.web.feedTable, queueOf(sent), start + MINUTE)
    expect(again).toEqual({ feeds: 0, messages: 0, minutes: 0 })
    // Polls may be sent twice; a poll done twice stores nothing twice.
    expect(sent.filter(({ id }) => id === added).length).toBeGreaterThanOrEqual(1)
  })

  it('feeds of one host that outlast their minute hold back those of the next, and cost no write for it', async () => {
    const start = NOW + 10 * 24 * HOUR + HOUR + 10 * MINUTE
    const sent: PollMessage[] = []
    const queue = { sendMessages: async (messages: readonly PollMessage[]) => void sent.push(...messages) }
    const host = 'crowd.example'
    await planDuePolls(feed.web.feedTable, queue, start)
    const first = await Promise.all(Array.from({ length: 10 }, () => feed.web.addFeed(start, host)))
    const second = await Promise.all(Array.from({ length: 10 }, () => feed.web.addFeed(start + MINUTE, host)))
    const delayOf = (id: string | undefined) =>
      sent.find(({ feeds }) => feeds.some((hint) => hint.id === id))?.delaySeconds
    await planDuePolls(feed.web.feedTable, queue, start + MINUTE)
    const writes = feed.web.calls.length
    await planDuePolls(feed.web.feedTable, queue, start + 2 * MINUTE)
    const names = feed.web.calls.slice(writes).map(({ name }) => name)
    expect(names.filter((name) => !name.startsWith('Get') && !name.startsWith('Query'))).toEqual(['PutItemCommand'])
    // Ten feeds of eight seconds and a pause of one, less the minute that has gone by.
    expect([delayOf(first[0]), delayOf(second[0])]).toEqual([0, 30])
    await planDuePolls(feed.web.feedTable, queue, start + 10 * MINUTE)
    expect((await feed.web.feedTable.readPlan())?.busyHosts).not.toHaveProperty([host])
  })

  it('an index row of a feed that is off by now polls nothing', async () => {
    feed.web.publish([item('held')])
    await feed.web.poll(feed.id, NOW)
    await feed.web.feedTable.save({ ...(await feed.web.getFeed(feed.id)), slot: undefined })
    const requests = feed.web.requests.length
    expect(await feed.web.poll(feed.id, NOW + HOUR)).toMatchObject({ kind: 'skipped' })
    expect(feed.web.requests.length).toBe(requests)
  })
})
