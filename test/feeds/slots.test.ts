import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observeNews, readDates } from '../../lambdas/feeds/rhythm.ts'
import { intervalOf, isFullFetchDue, isSkippedHour, nextSlot, slotsDue } from '../../lambdas/feeds/slots.ts'

const MINUTE = 60_000
const DAY = 1_440
const NOW = Date.UTC(2026, 10, 2, 9)

const pacing = fc.record({
  id: fc.string({ minLength: 1 }),
  rhythmMinutes: fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined }),
  changedAt: fc.option(
    fc.integer({ min: 0, max: 500 * DAY }).map((minutes) => new Date(NOW - minutes * MINUTE).toISOString()),
    { nil: undefined },
  ),
  waitMinutes: fc.option(fc.integer({ min: 1, max: DAY }), { nil: undefined }),
  gapAt: fc.option(fc.constant(new Date(NOW).toISOString()), { nil: undefined }),
  skipHours: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 23 })), { nil: undefined }),
  failures: fc.nat({ max: 30 }),
})

describe('a slot', () => {
  it('lies between five minutes and a day, and never comes sooner than the publisher asks', () => {
    fc.assert(
      fc.property(pacing, (feed) => {
        const interval = intervalOf(nextSlot(feed, NOW))
        expect(interval).toBeGreaterThanOrEqual(Math.max(5, feed.waitMinutes ?? 0))
        expect(interval).toBeLessThanOrEqual(DAY)
      }),
    )
  })

  it('is the same as long as nothing changes, so that nothing need be written', () => {
    fc.assert(
      fc.property(pacing, (feed) => {
        const slot = nextSlot(feed, NOW)
        expect(nextSlot({ ...feed, slot }, NOW)).toBe(slot)
      }),
    )
  })

  it('has an hour in which it is polled, whatever hours the publisher skips', () => {
    fc.assert(
      fc.property(pacing, fc.nat({ max: DAY }), (feed, after) => {
        const slot = nextSlot(feed, NOW)
        const start = NOW / MINUTE + after
        const minutes = Array.from({ length: DAY }, (_, index) => start + index)
        const due = minutes.filter((minute) => slotsDue(minute - 1, minute).includes(slot))
        expect(due).toHaveLength(DAY / intervalOf(slot))
        expect(due.some((minute) => !isSkippedHour(feed.skipHours, minute * MINUTE))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('is due as often in a catch-up as it was missed, but once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30_000_000 }), fc.integer({ min: 1, max: 3 * DAY }), (from, missed) => {
        const caughtUp = slotsDue(from, from + missed)
        const each = Array.from({ length: Math.min(missed, DAY) }, (_, i) =>
          slotsDue(from + missed - i - 1, from + missed - i),
        )
        expect(caughtUp.toSorted()).toEqual([...new Set(each.flat())].sort())
      }),
      { numRuns: 20 },
    )
  })
})

describe('a full fetch', () => {
  it('comes about once a day, or every fourth poll, of a feed without news for a day', () => {
    fc.assert(
      fc.property(pacing, (feed) => {
        const slot = nextSlot(feed, NOW)
        const interval = intervalOf(slot)
        const quiet = { id: feed.id, slot, changedAt: new Date(NOW - 2 * DAY * MINUTE).toISOString() }
        const phase = Number(slot.split('#')[1])
        const polls = Array.from(
          { length: 2_000 },
          (_, i) => (Math.floor(NOW / MINUTE / interval + i) * interval + phase) * MINUTE,
        )
        const full = polls.flatMap((at, index) => (isFullFetchDue(quiet, at) ? [index] : []))
        const gaps = new Set(full.slice(1).map((index, at) => (index - (full[at] ?? 0)) * interval))
        expect([...gaps]).toEqual([Math.max(4 * interval, DAY + interval)])
      }),
      { numRuns: 50 },
    )
  })

  it('does not come while there is news: then the ETag changes', () => {
    const news = { id: 'x', slot: '5#0', changedAt: new Date(NOW).toISOString() }
    const polls = Array.from({ length: 287 }, (_, index) => NOW + index * 5 * MINUTE)
    expect(polls.filter((at) => isFullFetchDue(news, at))).toEqual([])
  })
})

describe('the rhythm', () => {
  const at = (...hours: number[]) => hours.map((hour) => new Date(NOW - hour * 60 * MINUTE).toISOString())

  it.each([
    { name: 'even news', dates: at(1, 3, 5, 7), rhythmMinutes: 120 },
    { name: 'an item of long ago on top', dates: at(200_000, 1, 3, 5, 7), rhythmMinutes: 120 },
    { name: 'announcements of the future', dates: at(-500, -300, 1, 3, 5), rhythmMinutes: 120 },
    { name: 'a night between', dates: at(1, 2, 3, 14, 15, 16), rhythmMinutes: 60 },
    { name: 'items that came out together each day', dates: at(1, 1.01, 1.02, 25, 25.01, 49), rhythmMinutes: 1_439 },
    { name: 'dates that are none', dates: ['soon', '', ...at(2, 4)], rhythmMinutes: 120 },
    { name: 'one date', dates: at(3), rhythmMinutes: undefined },
    { name: 'no dates', dates: [], rhythmMinutes: undefined },
  ])('is read from dates with $name', ({ dates, rhythmMinutes }) => {
    expect(readDates(dates, NOW).rhythmMinutes).toBe(rhythmMinutes)
  })

  it('moves towards what is observed, never past it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (known, gap) => {
        const changedAt = new Date(NOW - gap * MINUTE).toISOString()
        const rhythm = observeNews({ rhythmMinutes: known, changedAt, failures: 0 }, { now: NOW, isGap: false }) ?? 0
        expect(rhythm).toBeGreaterThanOrEqual(Math.min(known, gap))
        expect(rhythm).toBeLessThanOrEqual(Math.max(known, gap))
      }),
    )
  })
})
