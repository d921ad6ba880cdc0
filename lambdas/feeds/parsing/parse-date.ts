import { type CalendarDate, isCalendarDate, readCalendarDate } from './calendar-date.ts'
import { findPlaceZone, findZone } from './date-zones.ts'
import { readEasternDate } from './eastern-date.ts'
import { mendDate } from './mend-date.ts'

/** The longest date seen in a feed, "Thu Nov 12 2020 17:00:00 GMT+0000 (Coordinated Universal Time)", has 65. */
const MAX_DATE_CHARS = 100

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:t|\s+)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(z|[+-]\d\d:?\d\d)?$/
const RFC_822 =
  /^(?:[a-z]{3},? )?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (gmt|utc?|[+-]\d{4})$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const EPOCH = /^\d{9,10}(?:\d{3})?$/
const CLOCK =
  /(?<![\d:.])([ap]m\s*)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?(?![\d:]*:\d)\s*(?:([ap])\.?m\b\.?)?/
const NUMERIC_ZONE = /(?<=^|[\s:a-z])[+-][+-]?\d{1,2}(?::?\d{1,2}(?::\d\d)?)?z?(?=\s|$)/
const PLACE = /\b(?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific)\/[a-z_/]+/

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly ms: number
}

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0, ms: 0 }

/**
 * Reads a date as feeds write them: RFC 822 and 2822, ISO 8601 and W3CDTF, asctime, the forms of several languages,
 * seconds since 1970. A date without a zone is UTC, but one written in Japanese or Korean is in that country's time.
 *
 * @returns ISO 8601 in UTC; undefined for what is no date.
 */
export function parseDate(written: string): string | undefined {
  if (written.length > MAX_DATE_CHARS) return undefined
  const lower = written.toLowerCase()
  const common = RFC_822.exec(lower)
  if (common) return readRfc822(common)
  const iso = ISO.exec(lower)
  if (iso) return readIso(iso)
  const text = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return undefined
  if (EPOCH.test(text)) return toIso(Number(text) * (text.length > 10 ? 1 : 1000))
  const cleaned = ISO.exec(text)
  return cleaned ? readIso(cleaned) : readFree(text)
}

function readIso([, year, month, day, hour, minute, second, fraction, zone]: RegExpExecArray): string | undefined {
  return compose(
    { year: Number(year), month: Number(month), day: Number(day) },
    { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), ms: toMs(fraction) },
    zoneOf(zone),
  )
}

/** By far the most common form, read at one look. */
function readRfc822([, day, month = '', year, hour, minute, second, zone = '']: RegExpExecArray): string | undefined {
  return compose(
    { year: Number(year), month: MONTHS.indexOf(month) + 1, day: Number(day) },
    { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), ms: 0 },
    zoneOf(zone),
  )
}

/** A zone that cannot be, `+3000`, counts as none: the date is right to a day all the same. */
function zoneOf(name: string | undefined): number {
  return (name === undefined ? undefined : findZone(name)) ?? 0
}

/** Takes the clock and the zone out; what is left is the day. */
function readFree(text: string): string | undefined {
  const eastern = readEasternDate(text)
  const spread = mendDate(eastern ?? text)
  const found = CLOCK.exec(spread)
  const clock = found ? readClock(found) : MIDNIGHT
  const before = found ? spread.slice(0, found.index) : ''
  const { rest, zone, place } = takeZone(found ? spread.slice(found.index + found[0].length) : spread, found !== null)
  const isMonthFirst = found?.[6] !== undefined || found?.[1] !== undefined
  const date = readCalendarDate(`${before.replace(/(?<=\d)t$/, '')} ${rest}`, isMonthFirst)
  if (!clock || !date) return undefined
  if (place) return compose(date, clock, findPlaceZone(place, toUtc(date, clock)))
  return compose(date, clock, zone ?? (eastern === undefined ? 0 : 540))
}

function readClock([, prefix, hours, minutes, seconds, fraction, suffix]: RegExpExecArray): Clock | undefined {
  const half = suffix ?? prefix?.charAt(0)
  const hour = Number(hours)
  if (half !== undefined && hour > 12 && half === 'a') return undefined
  const shifted = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
  return { hour: shifted, minute: Number(minutes), second: Number(seconds ?? 0), ms: toMs(fraction) }
}

function takeZone(text: string, isAfterClock: boolean): { rest: string; zone?: number | undefined; place?: string } {
  const place = PLACE.exec(text)?.[0]
  if (place) return { rest: text.replace(place, ' '), place }
  let rest = text.replace(/^:/, '')
  let zone: number | undefined
  const numeric = isAfterClock || /\d{4} [+-]\d{4}$/.test(text) ? NUMERIC_ZONE.exec(text) : undefined
  if (numeric) {
    zone = findZone(numeric[0])
    rest = rest.replace(numeric[0], ' ')
  }
  const kept = rest.split(' ').filter((word) => {
    const named = findZone(word.replace(/[,;.+-]+$/, ''))
    if (named === undefined || /\d/.test(word)) return true
    zone ??= named
    return false
  })
  // A zone nobody knows, right behind the clock, is taken for UTC, and so are single letters (RFC 2822, 4.3).
  if (isAfterClock && /^[a-z]{1,5}$/.test(kept[0] ?? '') && kept.length === 1) kept.length = 0
  return { rest: kept.join(' '), zone }
}

function compose(date: CalendarDate, clock: Clock, zoneMinutes: number | undefined): string | undefined {
  const { hour, minute, second } = clock
  const isEndOfDay = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !isEndOfDay) || minute > 59 || second > 60 || zoneMinutes === undefined) return undefined
  return isCalendarDate(date) ? toIso(toUtc(date, clock) - zoneMinutes * 60_000) : undefined
}

function toUtc({ year, month, day }: CalendarDate, { hour, minute, second, ms }: Clock): number {
  // Date.UTC takes years below 100 for years of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000 + ms
}

function toMs(fraction: string | undefined): number {
  return fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'))
}

function toIso(ms: number): string | undefined {
  const date = new Date(ms)
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999 ? date.toISOString() : undefined
}
