import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cadence, Preferences } from '../../lambdas/alerts/audience.ts'
import { dueAt } from '../../lambdas/alerts/due-at.ts'
import { wallTimeOf } from '../../lambdas/alerts/local-time.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const asks = (timeZone: string, cadence: Cadence, quietHours?: Preferences['quietHours']): Preferences => ({
  ...{ topics: ['tides'], languages: ['en'], timeZone, cadence },
  ...(quietHours && { quietHours }),
})
const dueOf = (preferences: Preferences, now: string) => new Date(dueAt(preferences, Date.parse(now))).toISOString()

describe('a digest', () => {
  const daily = (hour: number): Cadence => ({ kind: 'daily', hour })
  it.each([
    ['today', 'Asia/Tokyo', daily(8), '2026-11-23T20:00:00Z', '2026-11-23T23:00:00.000Z'],
    ['tomorrow', 'Asia/Tokyo', daily(8), '2026-11-23T23:00:00.001Z', '2026-11-24T23:00:00.000Z'],
    ['at this very moment', 'Asia/Tokyo', daily(8), '2026-11-23T23:00:00Z', '2026-11-23T23:00:00.000Z'],
    ['in a zone of quarters', 'Asia/Kathmandu', daily(7), '2026-11-23T00:00:00Z', '2026-11-23T01:15:00.000Z'],
    ['at midnight', 'Europe/Berlin', daily(0), '2026-06-01T12:00:00Z', '2026-06-01T22:00:00.000Z'],
    [
      'next Monday',
      'Asia/Tokyo',
      { kind: 'weekly', weekday: 1, hour: 9 },
      '2026-11-23T01:00:00Z',
      '2026-11-30T00:00:00.000Z',
    ],
    [
      'this Sunday',
      'America/New_York',
      { kind: 'weekly', weekday: 7, hour: 9 },
      '2026-11-23T01:00:00Z',
      '2026-11-29T14:00:00.000Z',
    ],
    [
      'on the day its hour is skipped',
      'America/New_York',
      daily(2),
      '2026-03-08T06:00:00Z',
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'on the day half its hour is skipped',
      'Australia/Lord_Howe',
      daily(2),
      '2026-10-03T12:00:00Z',
      '2026-10-03T15:30:00.000Z',
    ],
    ['on the day midnight is skipped', 'Asia/Beirut', daily(0), '2026-03-28T12:00:00Z', '2026-03-28T22:00:00.000Z'],
    [
      'at the first coming of a repeated hour',
      'America/New_York',
      daily(1),
      '2026-11-01T04:00:00Z',
      '2026-11-01T05:00:00.000Z',
    ],
    ['not at its second coming', 'America/New_York', daily(1), '2026-11-01T05:30:00Z', '2026-11-02T06:00:00.000Z'],
    [
      'of a day that a zone left out with the jump over it',
      'Pacific/Apia',
      daily(9),
      '2011-12-29T20:00:00Z',
      '2011-12-30T10:00:00.000Z',
    ],
    [
      'with the jump over it, of a week whose day a zone left out',
      'Pacific/Apia',
      { kind: 'weekly', weekday: 5, hour: 9 },
      '2011-12-29T20:00:00Z',
      '2011-12-30T10:00:00.000Z',
    ],
    [
      'at the first coming of an hour that is repeated in part',
      'Pacific/Chatham',
      daily(3),
      '2026-04-04T12:00:00Z',
      '2026-04-04T13:15:00.000Z',
    ],
    [
      'at a quarter to four on the day its hour is skipped',
      'Pacific/Chatham',
      daily(3),
      '2026-09-26T12:00:00Z',
      '2026-09-26T14:00:00.000Z',
    ],
    [
      'once its hour comes after half an hour was repeated',
      'Australia/Lord_Howe',
      daily(2),
      '2026-04-04T12:00:00Z',
      '2026-04-04T15:30:00.000Z',
    ],
  ] as const)('is due %s', (_, timeZone, cadence, now, due) => {
    expect(dueOf(asks(timeZone, cadence), now)).toBe(due)
  })
})

describe('quiet hours', () => {
  const night = { from: 22, to: 7 }
  it.each([
    ['put off to the morning', 'Asia/Tokyo', night, '2026-11-23T14:30:00Z', '2026-11-23T22:00:00.000Z'],
    ['put off after midnight', 'Asia/Tokyo', night, '2026-11-23T16:30:00Z', '2026-11-23T22:00:00.000Z'],
    ['end to the minute', 'Asia/Tokyo', night, '2026-11-23T22:00:00Z', '2026-11-23T22:00:00.000Z'],
    ['begin to the minute', 'Asia/Tokyo', night, '2026-11-23T13:00:00Z', '2026-11-23T22:00:00.000Z'],
    ['leave the day alone', 'Asia/Tokyo', night, '2026-11-23T12:59:59Z', '2026-11-23T12:59:59.000Z'],
    [
      'end when their last hour is skipped',
      'America/New_York',
      { from: 22, to: 2 },
      '2026-03-08T06:30:00Z',
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'last an hour longer in a night with one more',
      'Europe/Berlin',
      { from: 0, to: 6 },
      '2026-10-24T23:00:00Z',
      '2026-10-25T05:00:00.000Z',
    ],
    ['end on a quarter', 'Asia/Kathmandu', night, '2026-11-23T16:30:00Z', '2026-11-24T01:15:00.000Z'],
    [
      'end on a quarter after a night with a change',
      'Pacific/Chatham',
      night,
      '2026-04-04T14:00:00Z',
      '2026-04-04T18:15:00.000Z',
    ],
    [
      'end in the next morning there is, where a day is left out',
      'Pacific/Apia',
      night,
      '2011-12-30T08:30:00Z',
      '2011-12-30T17:00:00.000Z',
    ],
    ['end at midnight', 'Europe/Berlin', { from: 20, to: 24 }, '2026-06-01T19:00:00Z', '2026-06-01T22:00:00.000Z'],
  ] as const)('%s', (_, timeZone, quietHours, now, due) => {
    expect(dueOf(asks(timeZone, { kind: 'instant' }, quietHours), now)).toBe(due)
  })
})

const hour = fc.integer({ min: 0, max: 23 })
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
// Clocks change a few times a year: moments around the changes of most zones are drawn as often as all others.
const moment = fc.oneof(
  fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2040-01-01') }),
  fc
    .tuple(
      fc.integer({ min: 2000, max: 2036 }),
      fc.constantFrom('03', '04', '10', '11'),
      fc.integer({ min: 0, max: 31 * DAY }),
    )
    .map(([year, month, into]) => Date.parse(`${year}-${month}-01`) + into),
)
const digest: fc.Arbitrary<Cadence> = fc.oneof(
  hour.map((at) => ({ kind: 'daily' as const, hour: at })),
  fc
    .tuple(hour, fc.integer({ min: 1, max: 7 }))
    .map(([at, weekday]) => ({ kind: 'weekly' as const, hour: at, weekday })),
)
const quiet = fc.tuple(hour, hour).map(([from, to]) => ({ from, to }))
const wishes = fc.oneof(
  fc.tuple(zone, digest).map(([timeZone, cadence]) => asks(timeZone, cadence)),
  fc.tuple(zone, quiet).map(([timeZone, quietHours]) => asks(timeZone, { kind: 'instant' }, quietHours)),
)

describe('in every time zone', () => {
  it('a due time is never past, stays due when asked again, and later news is never due earlier', () => {
    fc.assert(
      fc.property(wishes, moment, fc.integer({ min: 0, max: 10 * DAY }), (preferences, now, later) => {
        const due = dueAt(preferences, now)
        expect(due).toBeGreaterThanOrEqual(now)
        expect(dueAt(preferences, due)).toBe(due)
        expect(dueAt(preferences, now + later)).toBeGreaterThanOrEqual(due)
      }),
      { numRuns: 2_000 },
    )
  })

  it('a digest comes at its hour or, where that is skipped, with the clock’s jump over it; within a day or a week', () => {
    fc.assert(
      fc.property(zone, digest, moment, (timeZone, cadence, now) => {
        if (cadence.kind === 'instant') return
        const due = dueAt(asks(timeZone, cadence), now)
        expect(due - now).toBeLessThanOrEqual((cadence.kind === 'daily' ? 1 : 7) * DAY + 26 * HOUR)
        const wall = wallTimeOf(due, timeZone)
        const before = wallTimeOf(due - MINUTE, timeZone)
        const asked = Math.floor(wall / DAY) * DAY + cadence.hour * HOUR
        const isOnTime = wall === asked
        const isJump = wall - before > MINUTE
        expect(isOnTime || isJump, new Date(due).toISOString()).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('no day has two digests', () => {
    fc.assert(
      fc.property(zone, hour, moment, (timeZone, at, now) => {
        const preferences = asks(timeZone, { kind: 'daily', hour: at })
        const days: number[] = []
        for (let from = now, count = 0; count < 5; count++) {
          const due = dueAt(preferences, from)
          days.push(Math.floor(wallTimeOf(due, timeZone) / DAY))
          from = due + 1
        }
        expect(new Set(days).size).toBe(days.length)
      }),
      { numRuns: 500 },
    )
  })

  it('nothing is sent in quiet hours, and nothing waits longer than they last', () => {
    fc.assert(
      fc.property(zone, quiet, moment, (timeZone, quietHours, now) => {
        const due = dueAt(asks(timeZone, { kind: 'instant' }, quietHours), now)
        const { from, to } = quietHours
        const local = new Date(wallTimeOf(due, timeZone)).getUTCHours()
        const isQuiet = from <= to ? local >= from && local < to : local >= from || local < to
        expect(isQuiet).toBe(false)
        expect(due - now).toBeLessThanOrEqual(((((to - from) % 24) + 24) % 24) * HOUR + 25 * HOUR)
      }),
      { numRuns: 2_000 },
    )
  })
})
