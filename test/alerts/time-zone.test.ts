import { describe, expect, it, test } from 'vitest'
import { readTimeZone } from '../../lambdas/alerts/time-zone.ts'

const NAMES = [
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['asia/calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['US/Eastern', 'America/New_York'],
  ['Japan', 'Asia/Tokyo'],
  ['Etc/UTC', 'UTC'],
  ['Tokyo', undefined],
  ['', undefined],
] as const

test.each(NAMES)('%s is known as %s', (name, known) => {
  expect(readTimeZone(name)).toBe(known)
})

describe('every zone of the engine', () => {
  const zones = Intl.supportedValuesOf('timeZone')

  it('is known by a name that is read as itself', () => {
    for (const zone of zones) {
      const known = readTimeZone(zone) ?? 'none'
      expect({ zone, again: readTimeZone(known) }).toEqual({ zone, again: known })
    }
  })

  it('has the same clock by the name that it is known by', () => {
    const [january, july] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)]
    for (const zone of zones) {
      const clock = (timeZone = 'UTC') => {
        const format = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' })
        return [january, july].map((at) => format.format(at))
      }
      expect({ zone, clock: clock(readTimeZone(zone)) }).toEqual({ zone, clock: clock(zone) })
    }
  })
})
