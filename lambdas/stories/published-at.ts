const DAY_MS = 86_400_000

/**
 * Returns when an entry says it was published, in epoch milliseconds; NaN when it says nothing that can be believed. The
 * first day of 1970, in whatever zone, is a clock that was never set.
 */
export function publishedMsOf(publishedAt: string | undefined): number {
  const published = Date.parse(publishedAt ?? '')
  return Math.abs(published) <= DAY_MS ? Number.NaN : published
}
