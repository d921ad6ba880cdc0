/** Shows an ISO 8601 UTC time to the minute, for people, `2026-11-01 09:30`; no time as nothing. */
export function showMinute(time = ''): string {
  return time.slice(0, 16).replace('T', ' ')
}

/** Shows a span of time in the unit that says most: 2785 minutes say less than 46 hours. */
export function showSpan(minutes: number): string {
  const hours = Math.round(minutes / 60)
  if (minutes <= 180) return `${minutes} min`
  return hours < 96 ? `${hours} h` : `${Math.round(hours / 24)} days`
}
