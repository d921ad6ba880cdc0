const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Writes an ISO time for a person, in UTC: readers of one page sit in different zones. */
export function formatTime(iso: string): string {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? iso : `${FORMAT.format(at)} UTC`
}
