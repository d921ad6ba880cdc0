import { minuteOf } from '../../feeds/slots.ts'
import { PLAN_LATE_MINUTES } from '../../runtime/limits.ts'

const MINUTE_MS = 60_000

/** What /health says. */
export interface Health {
  readonly status: 'ok' | 'degraded'
  /** ISO 8601 UTC minute; null before the first plan. */
  readonly plannedThrough: string | null
  readonly lateMinutes: number | null
  readonly expected: string
  readonly covers: string
}

const COVERS =
  'the clock that polls feeds, by one read; feeds are not counted here, which would read all of them at each request: ' +
  '`npx alliance feeds` lists their health, alarms watch failures'

/**
 * Tells from the plan cursor whether feeds are being polled.
 *
 * @param cursor minutes since the epoch; see slots.ts
 * @param now epoch milliseconds
 */
export function checkHealth(cursor: number | undefined, now: number): Health {
  const lateMinutes = cursor === undefined ? null : Math.max(minuteOf(now) - cursor, 0)
  return {
    status: lateMinutes !== null && lateMinutes <= PLAN_LATE_MINUTES ? 'ok' : 'degraded',
    plannedThrough: cursor === undefined ? null : new Date(cursor * MINUTE_MS).toISOString(),
    lateMinutes,
    expected: `at most ${PLAN_LATE_MINUTES} minutes late`,
    covers: COVERS,
  }
}
