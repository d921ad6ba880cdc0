import type { Preferences } from './audience.ts'
import { firstMomentAt, wallTimeOf } from './local-time.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** A week, and a day more for zones that leave one out. */
const DAYS_LOOKED_AT = 15
/** 1 January 1970 was a Thursday: the fourth day of the week in ISO 8601. */
const WEEKDAY_OF_EPOCH = 4

/** What was answered about one moment: of 50,000 audiences few ask for different times, and each answer costs 50 µs. */
const answers = new Map<string, number>()
let answeredFor = Number.NaN

/**
 * Returns when an audience is to be told of something that happened at `now`: at once, at its digest's hour, or after
 * its quiet hours; in its time zone. Each day has one digest: an hour that daylight saving skips counts as soon as it is
 * passed, one that it repeats counts once.
 *
 * @param now epoch milliseconds
 * @returns epoch milliseconds, never before `now`
 */
export function dueAt(preferences: Preferences, now: number): number {
  if (now !== answeredFor) answers.clear()
  answeredFor = now
  const { cadence, timeZone, quietHours } = preferences
  const key = JSON.stringify([cadence, timeZone, quietHours])
  const answer = answers.get(key) ?? findDue(preferences, now)
  answers.set(key, answer)
  return answer
}

function findDue(preferences: Preferences, now: number): number {
  const { cadence, timeZone, quietHours } = preferences
  if (cadence.kind === 'daily') return nextMoment(now, timeZone, cadence.hour, () => true)
  if (cadence.kind === 'weekly') {
    return nextMoment(now, timeZone, cadence.hour, (_, day) => weekdayOf(day) === cadence.weekday)
  }
  const isLoud = (at: number) => quietHours === undefined || !isWithin(hourOf(at, timeZone), quietHours)
  return quietHours === undefined || isLoud(now) ? now : nextMoment(now, timeZone, quietHours.to, isLoud)
}

/** Returns the next moment, `now` included, at which an hour of the day comes and that is right. */
function nextMoment(
  now: number,
  timeZone: string,
  hour: number,
  isRight: (at: number, day: number) => boolean,
): number {
  // The hour may come after midnight: quiet hours to 24, or a skipped last hour of a day.
  const firstDay = Math.floor(wallTimeOf(now, timeZone) / DAY_MS) * DAY_MS - DAY_MS
  for (let day = firstDay; day < firstDay + DAYS_LOOKED_AT * DAY_MS; day += DAY_MS) {
    const at = firstMomentAt(day + hour * HOUR_MS, timeZone)
    if (at >= now && isRight(at, day)) return at
  }
  // Quiet all day long: late is better than never.
  return now + DAY_MS
}

function isWithin(hour: number, { from, to }: { from: number; to: number }): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to
}

function hourOf(at: number, timeZone: string): number {
  return new Date(wallTimeOf(at, timeZone)).getUTCHours()
}

function weekdayOf(day: number): number {
  return ((((day / DAY_MS + WEEKDAY_OF_EPOCH - 1) % 7) + 7) % 7) + 1
}
