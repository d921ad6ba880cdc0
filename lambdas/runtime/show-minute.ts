/** Shows an ISO 8601 UTC time to the minute, for people, `2026-11-01 09:30`; no time as nothing. */
export function showMinute(time = ''): string {
  return time.slice(0, 16).replace('T', ' ')
}
