const SPAN = /^(\d{1,5})\s*(m|h|d|w)$/
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/**
 * Reads a time as a person gives it: an ISO 8601 date or time (UTC unless it names a zone), or a span back from now.
 *
 * @param now epoch milliseconds
 * @returns ISO 8601 UTC
 * @throws Error that shows the option, the value and what was expected
 */
export function readTime(option: string, text: string, now: number): string {
  const [, amount, unit] = SPAN.exec(text.trim()) ?? []
  if (unit === 'm' || unit === 'h' || unit === 'd' || unit === 'w') {
    return new Date(now - Number(amount) * UNIT_MS[unit]).toISOString()
  }
  // The 31st of February would be read as a day of March.
  const [date = ''] = /^\d{4}-\d\d-\d\d/.exec(text) ?? []
  const isDay = date === '' || new Date(`${date}T00:00Z`).toJSON()?.startsWith(date)
  // A time without a zone is local to JavaScript, but stories are kept in UTC.
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$|^\d{4}-\d\d(?:-\d\d)?$/i.test(text) ? text : `${text}Z`
  const at = /^\d{4}-\d\d/.test(text) ? Date.parse(zoned) : Number.NaN
  if (Number.isNaN(at) || !isDay)
    throw new Error(`${option} ${text}: expected a date such as 2026-11-01, a time, or a span such as 24h or 7d`)
  return new Date(at).toISOString()
}

/** @throws Error when a period ends before it begins: an empty list would hide the slip. */
export function checkPeriod({
  since,
  until,
}: {
  readonly since?: string | undefined
  readonly until?: string | undefined
}): void {
  if (since === undefined || until === undefined || since < until) return
  throw new Error(`--since ${since}: expected a time before --until, ${until}`)
}
