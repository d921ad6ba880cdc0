import { findMonth, isFiller } from './date-words.ts'

export interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Whether there is such a day. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day <= days
}

const PARTS = /^(\d{1,4})([-/.])(\d{1,3})(?:\2(\d{1,4}))?$/

/**
 * Reads a day from text without clock and zone.
 *
 * @param isMonthFirst how to read `1/2/2006` where the numbers leave both open.
 */
export function readCalendarDate(text: string, isMonthFirst: boolean): CalendarDate | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '' && word !== '-' && word !== '–' && word !== '00')
  const telling = words.map((word) => word.replace(/\.$/, '')).filter((word) => !isFiller(word))
  const [only = ''] = telling
  if (telling.length === 1 && /^-?\d+$/.test(only)) return readCompact(only)
  const parts = telling.length === 1 ? PARTS.exec(only) : undefined
  if (parts) return readParts(parts, isMonthFirst)
  if (telling.length === 1 && /^-\d\d-\d\d$/.test(only)) return readCompact(only.replaceAll('-', '').padStart(5, '-'))
  return readWords(
    telling.flatMap((word) => word.split(/[-/.]/)).filter((word) => word !== ''),
    isMonthFirst,
  )
}

function readParts([, a = '', separator, b = '', c]: RegExpExecArray, isMonthFirst: boolean): CalendarDate | undefined {
  if (a.length === 4 && c === undefined) return b.length === 3 ? fromOrdinal(a, b) : build(a, b, '1')
  if (c === undefined) return undefined
  const isYearFirst = a.length === 4 || (c.length < 4 && (separator === '-' || c.length === 1 || Number(a) > 31))
  if (isYearFirst) return build(a, b, c)
  const isAmerican = c.length === 2 && separator === '/' ? true : isMonthFirst
  return Number(b) > 12 || (isAmerican && Number(a) <= 12 && separator !== '.') ? build(c, a, b) : build(c, b, a)
}

/** Digits alone: `20031231`, `031231`, `2003335` and `03335` (day of the year), `200312`, `2003`, `-0312`. */
function readCompact(digits: string): CalendarDate | undefined {
  const [, yy = '', mm = ''] = /^-(\d\d)(\d\d)$/.exec(digits) ?? []
  if (yy) return build(yy, mm, '1')
  switch (digits.length) {
    case 8:
      return build(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
    case 7:
      return fromOrdinal(digits.slice(0, 4), digits.slice(4))
    case 6:
      return /^(?:19|20)\d\d(?:0\d|1[0-2])$/.test(digits)
        ? build(digits.slice(0, 4), digits.slice(4), '1')
        : build(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4))
    case 5:
      return fromOrdinal(digits.slice(0, 2), digits.slice(2))
    case 4:
      return build(digits, '1', '1')
    default:
      return undefined
  }
}

/** A weekday, in whatever language. */
const WORD = /^[\p{L}\p{M}]{2,}$/u

function readWords(words: readonly string[], isMonthFirst: boolean): CalendarDate | undefined {
  let month: number | undefined
  let isWeekday = false
  const numbers: string[] = []
  for (const [index, word] of words.entries()) {
    const number = /^'?(\d{1,4})(?:st|nd|rd|th|\.|º|er|e)?$/.exec(word)?.[1]
    if (number !== undefined) numbers.push(number)
    else if ((month === undefined || isWeekday) && findMonth(word) !== undefined) {
      // `mar.` is March or, before another month, a French Tuesday; so is whatever else begins a date.
      isWeekday = word === 'mar' || index === 0
      month = findMonth(word)
    } else if (index > 0 || !WORD.test(word)) return undefined
  }
  const [first = '', second = '', third = ''] = numbers
  if (month === undefined) {
    const parts = numbers.length === 3 ? PARTS.exec(`${first}/${second}/${third}`) : undefined
    return parts ? readParts(parts, isMonthFirst) : undefined
  }
  if (numbers.length === 1) return first.length === 4 ? build(first, String(month), '1') : undefined
  if (numbers.length !== 2) return undefined
  return first.length > 2 ? build(first, String(month), second) : build(second, String(month), first)
}

function fromOrdinal(year: string, ordinal: string): CalendarDate | undefined {
  const days = Number(ordinal)
  if (days < 1 || days > 366) return undefined
  const date = new Date(Date.UTC(fullYear(year), 0, days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function build(year: string, month: string, day: string): CalendarDate | undefined {
  const date = { year: fullYear(year), month: Number(month), day: Number(day) }
  return isCalendarDate(date) ? date : undefined
}

/** Two digits below 70 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}
