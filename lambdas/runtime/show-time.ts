/** Shows an ISO 8601 UTC time to the minute, for people, `2026-11-01 09:30`; no time as nothing. */
export function showMinute(time = ''): string {
  return time.slice(0, 16).replace('T', ' ')
}

/** Shows a span of time in the unit that says most: 2785 minutes say less than 46 hours. */
export function showSpan(minutes: number): string {
  if (minutes < 120) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`
}
