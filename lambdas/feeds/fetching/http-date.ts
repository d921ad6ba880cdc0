const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const IMF_FIXDATE =
  /^[a-z]{3,9}, +(?<day>\d{1,2})[ -](?<month>[a-z]{3})[ -](?<year>\d{4}|\d{2}) (?<time>\d\d:\d\d:\d\d) /i
const ASCTIME = /^[a-z]{3} (?<month>[a-z]{3}) +(?<day>\d{1,2}) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/i

/**
 * Reads a date of an HTTP header, in any of its three forms and always as UTC; undefined when it is none.
 *
 * `Date.parse` is not used: it takes numbers for years and asctime for local time. (RFC 9110, section 5.6.7.)
 */
export function parseHttpDate(text: string): Date | undefined {
  const parts = (IMF_FIXDATE.exec(text.trim()) ?? ASCTIME.exec(text.trim()))?.groups
  const month = MONTHS.indexOf(parts?.month?.toLowerCase() ?? '')
  if (parts === undefined || month < 0) {
    return undefined
  }
  const isoMonth = String(month + 1).padStart(2, '0')
  const date = new Date(
    `${fullYear(parts.year ?? '')}-${isoMonth}-${(parts.day ?? '').padStart(2, '0')}T${parts.time}Z`,
  )
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Two digits mean the years 1970 to 2069: none of the headers read here is about another century. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`
}
