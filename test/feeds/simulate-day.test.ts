import { beforeAll, describe, expect, it } from 'vitest'
import { type Feed, newFeed } from '../../lambdas/feeds/feed.ts'
import { takeTurns } from '../../lambdas/feeds/host-turns.ts'
import { intervalOf, nextSlot, slotsDue } from '../../lambdas/feeds/slots.ts'
import { groupBy } from '../../lambdas/runtime/group-by.ts'
import { FEEDS_PER_MESSAGE } from '../../lambdas/runtime/limits.ts'

const FEEDS = 100_000
const HOSTS = 20_000
const DAY = 1_440
const NOW = Date.UTC(2026, 0, 5)
const FIRST_MINUTE = NOW / 60_000

interface Planned {
  readonly id: string
  readonly slot: string
  readonly host: string
  readonly interval: number
  polls: number
  lastAt: number
  longestGap: number
}

/** Feeds with rhythms from minutes to months, some failing, some with publishers who ask for patience. */
function makeFeed(index: number): Feed {
  const feed = newFeed({ url: `https://host-${index % HOSTS}.example/${index}`, enabled: true }, 'person', NOW, FEEDS)
  const rhythmMinutes = Math.round(60 * 1_000 ** ((index * 0.618) % 1))
  const state = {
    ...feed,
    rhythmMinutes,
    changedAt: new Date(NOW - 60_000 * rhythmMinutes * ((index * 0.414) % 2)).toISOString(),
    failures: index % 50 === 0 ? 1 + (index % 7) : 0,
    waitMinutes: index % 20 === 0 ? 60 : undefined,
  }
  return { ...state, slot: nextSlot(state, NOW) }
}

describe('a day of 100,000 feeds', () => {
  const feeds: Planned[] = []
  const loads: number[] = []
  const queries: number[] = []
  let rowsRead = 0
  let strayed = 0
  let overfull = 0
  let heldBack = 0

  beforeAll(() => {
    for (let number = 0; number < FEEDS; number++) {
      const { id, slot = '' } = makeFeed(number)
      feeds.push({
        id,
        slot,
        host: `host-${number % HOSTS}`,
        interval: intervalOf(slot),
        polls: 0,
        lastAt: FIRST_MINUTE - 1,
        longestGap: 0,
      })
    }
    const index = groupBy(feeds, ({ slot }) => slot)
    for (let minute = FIRST_MINUTE; minute < FIRST_MINUTE + DAY; minute++) {
      const slots = slotsDue(minute - 1, minute)
      const due = slots.flatMap((slot) => index.get(slot) ?? [])
      queries.push(slots.length)
      rowsRead += due.length
      loads.push(due.length)
      for (const feed of due) {
        feed.polls += 1
        feed.longestGap = Math.max(feed.longestGap, minute - feed.lastAt)
        feed.lastAt = minute
      }
      // Messages are looked at once an hour: making them is most of the work.
      if (minute % 60 !== 7) continue
      const turns = takeTurns(due, {}, minute * 60_000)
      const messages = turns.messages.map((message) => message.feeds)
      heldBack += turns.messages.filter(({ delaySeconds }) => delaySeconds > 0).length + turns.leftOut.length
      overfull += messages.filter((message) => message.length > FEEDS_PER_MESSAGE).length
      const messagesOfHost = groupBy(
        messages.flatMap((message) => [...new Set(message.map(({ host }) => host))]),
        (host) => host,
      )
      for (const hosts of messagesOfHost.values()) strayed += hosts.length - 1
    }
  })

  it('polls every feed within its interval, exactly as often as that says', () => {
    const late = feeds.filter(({ interval, polls, lastAt, longestGap }) => {
      const lastGap = FIRST_MINUTE + DAY - 1 - lastAt
      return polls !== DAY / interval || Math.max(longestGap, lastGap) > interval
    })
    expect(late).toEqual([])
    expect(new Set(feeds.map(({ interval }) => interval)).size).toBeGreaterThanOrEqual(9)
  })

  it('loads every minute within 20 % of the mean', () => {
    const mean = loads.reduce((sum, load) => sum + load, 0) / DAY
    expect(Math.max(...loads) / mean).toBeLessThan(1.2)
    expect(Math.min(...loads) / mean).toBeGreaterThan(0.8)
  })

  it('reads of the index what is due and nothing else, by ten queries a minute', () => {
    expect(rowsRead).toBe(feeds.reduce((sum, { polls }) => sum + polls, 0))
    expect(new Set(queries)).toEqual(new Set([10]))
  })

  it('keeps feeds of one host in one message, at most 50 feeds in each', () => {
    expect({ strayed, overfull, heldBack }).toEqual({ strayed: 0, overfull: 0, heldBack: 0 })
  })
})

describe('feeds that are new together', () => {
  it.each([
    { name: 'a few: all in the next minute', count: 50, minutes: 1, atMost: 50 },
    { name: '10,000: over two hours', count: 10_000, minutes: 120, atMost: 130 },
    { name: '100,000: over a day', count: 100_000, minutes: 1_440, atMost: 120 },
  ])('$name', ({ count, minutes, atMost }) => {
    const slots = Array.from({ length: count }, (_, number) => {
      const feed = newFeed({ url: `https://new.example/${number}`, enabled: true }, 'person', NOW, count)
      return feed.slot ?? ''
    })
    const bySlot = groupBy(slots, (slot) => slot)
    const loads = Array.from({ length: minutes }, (_, after) =>
      slotsDue(FIRST_MINUTE + after, FIRST_MINUTE + after + 1).reduce(
        (sum, slot) => sum + (bySlot.get(slot)?.length ?? 0),
        0,
      ),
    )
    expect(loads.reduce((sum, load) => sum + load, 0)).toBe(count)
    expect(Math.max(...loads)).toBeLessThanOrEqual(atMost)
  })
})
