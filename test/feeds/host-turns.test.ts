import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedHint } from '../../lambdas/feeds/feed.ts'
import { type BusyHosts, joinBusyHosts, type Turns, takeTurns, takeTurnsAlone } from '../../lambdas/feeds/host-turns.ts'
import { groupBy } from '../../lambdas/runtime/group-by.ts'
import { FEEDS_PER_MESSAGE, FETCH_TIMEOUT_MS, HOST_PAUSE_MS, MAX_DELAY_SECONDS } from '../../lambdas/runtime/limits.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const MINUTE = 60_000
const SLOWEST = (FETCH_TIMEOUT_MS + HOST_PAUSE_MS) / 1_000

const feedsOf = (host: string, count: number): FeedHint[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${host}-${index}`, host }))
const delaysOf = ({ messages }: Turns) => messages.map(({ feeds, delaySeconds }) => [feeds.length, delaySeconds])

describe('turns at a host', () => {
  it('come at once for hosts that are free, which share messages', () => {
    const turns = takeTurns([...feedsOf('a', 20), ...feedsOf('b', 20), ...feedsOf('c', 20)], {}, NOW)
    expect(delaysOf(turns)).toEqual([
      [40, 0],
      [20, 0],
    ])
    expect(turns.leftOut).toEqual([])
  })

  it('wait for those of the minute before', () => {
    const first = takeTurns(feedsOf('a', 10), {}, NOW)
    const second = takeTurns([...feedsOf('a', 3), ...feedsOf('b', 1)], first.busyHosts, NOW + MINUTE)
    expect(delaysOf(second)).toEqual([
      [1, 0],
      [3, 10 * SLOWEST - 60],
    ])
    expect(takeTurns(feedsOf('a', 3), first.busyHosts, NOW + 2 * MINUTE).messages).toMatchObject([{ delaySeconds: 0 }])
  })

  it('are none of feeds without a host, which are polled nowhere', () => {
    expect(takeTurns(feedsOf('', 120), {}, NOW)).toMatchObject({ busyHosts: {}, leftOut: [] })
  })

  it.each([
    { name: 'as slow as they may be', count: 100, delays: [0, 450], left: 0 },
    { name: 'quicker when there are more', count: 300, delays: [0, 150, 300, 450, 600, 750], left: 0 },
    {
      name: 'and no more than can be asked',
      count: 500,
      delays: [0, 100, 200, 300, 400, 500, 600, 700, 800],
      left: 50,
    },
  ])('of many feeds of one host follow one another: $name', ({ count, delays, left }) => {
    const turns = takeTurns(feedsOf('a', count), {}, NOW)
    expect(turns.messages.map(({ delaySeconds }) => delaySeconds)).toEqual(delays)
    expect(turns.leftOut).toHaveLength(left)
  })

  it('leave out none that fits, however many there are', () => {
    for (let count = 90; count <= 450; count += 1) {
      expect(takeTurns(feedsOf('a', count), {}, NOW).leftOut, `${count} feeds`).toEqual([])
    }
  })

  it('come to every feed of a host that has too many, in the end', () => {
    const asked = new Set<string>()
    for (let round = 0; round < 20; round += 1) {
      const turns = takeTurns(feedsOf('a', 600), {}, NOW + round * 15 * MINUTE)
      for (const { feeds } of turns.messages) for (const { id } of feeds) asked.add(id)
    }
    expect(asked.size).toBe(600)
  })

  it('never overlap and are never lost, minute after minute, whatever is due', () => {
    const minutes = fc.array(
      fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'b a', 'c a', 'c b a'), count: fc.nat({ max: 200 }) })),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    const isKept = fc.property(minutes, (plan) => {
      let busyHosts: BusyHosts = {}
      const free = new Map<string, number>()
      for (const [minute, due] of plan.entries()) {
        const feeds = due.flatMap(({ host, count }, part) =>
          feedsOf(host, count).map((f) => ({ ...f, id: `${part}${f.id}` })),
        )
        const startsAt = NOW / 1_000 + minute * 60
        const turns = takeTurns(feeds, busyHosts, startsAt * 1_000)
        busyHosts = turns.busyHosts
        const sent = turns.messages.flatMap((message) => message.feeds)
        expect([...sent, ...turns.leftOut].map(({ id }) => id).sort()).toEqual(feeds.map(({ id }) => id).sort())
        for (const { feeds: some, delaySeconds } of turns.messages) {
          expect(some.length).toBeLessThanOrEqual(FEEDS_PER_MESSAGE)
          expect(delaySeconds).toBeLessThanOrEqual(MAX_DELAY_SECONDS)
          // Within a message the feeds that one host answers for are asked one after another, beside those of others.
          const chains = groupBy(some, ({ host }) => host.split(' ')[0])
          const asked = [...chains.values()].map((chain) => new Set(chain.flatMap(({ host }) => host.split(' '))))
          expect(new Set(asked.flatMap((hosts) => [...hosts])).size).toBe(
            asked.reduce((sum, { size }) => sum + size, 0),
          )
          for (const chain of chains.values()) {
            const until = new Map<string, number>()
            for (const [index, { host }] of chain.entries()) {
              for (const one of host.split(' '))
                until.set(one, startsAt + delaySeconds + (index + 1) * (HOST_PAUSE_MS / 1_000 + 1))
            }
            for (const [host, doneAt] of until) {
              // Rounding to whole seconds may take one.
              expect(startsAt + delaySeconds).toBeGreaterThanOrEqual((free.get(host) ?? 0) - 1)
              free.set(host, doneAt)
            }
          }
        }
      }
    })
    fc.assert(isKept, { numRuns: 60 })
  })

  it('are taken where a feed is redirected to, once its own host is free, and hold back no other there', () => {
    const led = ['a', 'b', 'c'].map((own) => ({ id: `led-${own}`, host: `gate ${own}` }))
    const turns = takeTurns([...led, ...feedsOf('a', 10), ...feedsOf('gate', 2)], {}, NOW)
    expect(turns.messages.map(({ feeds, delaySeconds }) => [feeds.map(({ host }) => host), delaySeconds])).toEqual([
      [[...feedsOf('a', 10), ...feedsOf('gate', 2)].map(({ host }) => host), 0],
      [['gate b', 'gate c'], 2 * SLOWEST],
      [['gate a'], 10 * SLOWEST],
    ])
    expect(turns.busyHosts).toEqual(Object.fromEntries(['gate', 'a'].map((host) => [host, NOW / 1_000 + 11 * SLOWEST])))
  })

  it('keep up with a host of 150 feeds, each polled every quarter of an hour', () => {
    let busyHosts: BusyHosts = {}
    let longest = 0
    for (let minute = 0; minute < 24 * 60; minute++) {
      const turns = takeTurns(feedsOf('a', 10), busyHosts, NOW + minute * MINUTE)
      busyHosts = turns.busyHosts
      expect(turns.leftOut).toEqual([])
      longest = Math.max(longest, ...turns.messages.map(({ delaySeconds }) => delaySeconds))
    }
    expect(longest).toBeLessThanOrEqual(MAX_DELAY_SECONDS)
  })
})

describe('turns of what is sent again', () => {
  it('wait for what a plan sent to their hosts, and keep those for plans after them', () => {
    const plan = takeTurns(feedsOf('a', 10), {}, NOW)
    const again = takeTurnsAlone([feedsOf('a', 1), [...feedsOf('b', 2), ...feedsOf('', 1)]], plan.busyHosts, NOW)
    expect(again.messages.map(({ delaySeconds }) => delaySeconds)).toEqual([10 * SLOWEST, 0])
    const next = takeTurns([...feedsOf('a', 1), ...feedsOf('b', 1)], again.busyHosts, NOW + 10_000)
    expect(delaysOf(next)).toEqual([
      [1, 11 * SLOWEST - 10],
      [1, 2 * SLOWEST - 10],
    ])
  })

  it('are told by whichever of two is later, where two know of a host', () => {
    expect(joinBusyHosts({ a: 5, b: 9 }, { b: 7, c: 3 })).toEqual({ a: 5, b: 9, c: 3 })
  })
})

it('after an outage of a day the busy hosts of 100,000 feeds fit the item they are kept in: the busiest stay', () => {
  const hosts = Array.from({ length: 16_000 }, (_, number) => `feeds-of-a-long-name-${number}.example`)
  const due = hosts.flatMap((host, number) => feedsOf(host, number === 5_000 ? 40 : 6))
  const { busyHosts } = takeTurns(due, {}, NOW)
  const joined = joinBusyHosts(busyHosts, takeTurns(due.toReversed(), {}, NOW + 1_000).busyHosts)
  for (const kept of [busyHosts, joined]) {
    // A number is at most 21 bytes, a name and a value have 3 beside them; DynamoDB's limit is 400 KB.
    const bytes = Object.keys(kept).reduce((sum, host) => sum + host.length + 24, 0)
    expect(bytes).toBeLessThanOrEqual(200_000)
    expect(kept).toHaveProperty([hosts[5_000] ?? ''])
  }
})
