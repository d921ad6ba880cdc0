import type { Preferences } from './audience.ts'

const MINUTE_MS = 60_000
/** Every zone's offset is a multiple of a quarter of an hour. */
const STEP_MS = 15 * MINUTE_MS
const WEEK_STEPS = (8 * 24 * 60) / 15
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * Returns when an audience is to be told of something that happened at `now`: at once, at its digest's hour, or after
 * its quiet hours; in its time zone, daylight saving included.
 *
 * @param now epoch milliseconds
 * @returns epoch milliseconds, never before `now`
 */
export function dueAt(preferences: Preferences, now: number): number {
  const { cadence, timeZone, quietHours } = preferences
  const isLoud = (time: LocalTime) => quietHours === undefined || !isWithin(time.hour, quietHours)
  if (cadence.kind === 'instant') return isLoud(localTime(now, timeZone)) ? now : nextTime(now, timeZone, isLoud)
  const isDigestTime = ({ hour, minute, weekday }: LocalTime) =>
    hour === cadence.hour && minute === 0 && (cadence.kind === 'daily' || weekday === cadence.weekday)
  return nextTime(now, timeZone, isDigestTime)
}

interface LocalTime {
  readonly hour: number
  readonly minute: number
  readonly weekday: number
}

function nextTime(now: number, timeZone: string, isRight: (time: LocalTime) => boolean): number {
  let at = Math.ceil(now / STEP_MS) * STEP_MS
  for (let step = 0; step < WEEK_STEPS; step++, at += STEP_MS) {
    if (isRight(localTime(at, timeZone))) return at
  }
  // An hour that daylight saving skips, once a year: late is better than never.
  return at
}

function isWithin(hour: number, { from, to }: { from: number; to: number }): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to
}

const formats = new Map<string, Intl.DateTimeFormat>()

function localTime(at: number, timeZone: string): LocalTime {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'short',
      hourCycle: 'h23',
    })
  formats.set(timeZone, format)
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return {
    hour: Number(parts.get('hour')),
    minute: Number(parts.get('minute')),
    weekday: WEEKDAYS.indexOf(parts.get('weekday') ?? '') + 1,
  }
}
