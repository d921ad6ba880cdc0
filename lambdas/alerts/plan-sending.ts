import type { Alert } from './alert.ts'
import type { Audience } from './audience.ts'
import { dueAt } from './due-at.ts'

const MINUTE_MS = 60_000

/** What to do with the alerts that are due to one audience. */
export type SendingPlan =
  /** Too much was sent lately: all wait. */
  | { readonly kind: 'hold'; readonly until: string }
  | {
      readonly kind: 'send'
      /** The alerts of each message: one alone, several as a digest. */
      readonly messages: readonly (readonly Alert[])[]
      /** Sends before this are forgotten. */
      readonly countsSince: string
      /** After a storm nothing more is sent before this. */
      readonly holdUntil?: string
    }

/**
 * Decides how the due alerts of one audience are sent. Above the storm limit, counted with what was sent in the window
 * before, they become one digest and later ones wait a window; nothing is sent in quiet hours, however late it is. Tests are
 * sent alone, whatever the weather.
 *
 * @param alerts at least one
 * @param storm.now epoch milliseconds
 */
export function planSending(
  audience: Audience,
  alerts: readonly Alert[],
  storm: { alerts: number; minutes: number; now: number },
): SendingPlan {
  const windowMs = storm.minutes * MINUTE_MS
  const countsSince = new Date(storm.now - windowMs).toISOString()
  const recent = audience.recentSends.filter((sentAt) => sentAt > countsSince)
  const tests = alerts.filter(({ isTest }) => isTest).map((alert) => [alert])
  const { holdUntil: held } = audience
  // Tests go first and alone, and end no hold; what else is due waits for the next run.
  if (tests.length > 0) return { kind: 'send', messages: tests, countsSince, ...(held && { holdUntil: held }) }

  if (held !== undefined && Date.parse(held) > storm.now) return { kind: 'hold', until: held }
  const [oldest] = recent
  if (oldest !== undefined && recent.length >= storm.alerts) {
    return { kind: 'hold', until: new Date(Date.parse(oldest) + windowMs).toISOString() }
  }
  const { cadence } = audience.preferences
  const loudAt = cadence.kind === 'instant' ? dueAt(audience.preferences, storm.now) : storm.now
  // Retries, storms and outages end at any hour.
  if (loudAt > storm.now) return { kind: 'hold', until: new Date(loudAt).toISOString() }
  const isStorm = recent.length + alerts.length > storm.alerts
  if (cadence.kind === 'instant' && !isStorm) {
    return { kind: 'send', messages: alerts.map((alert) => [alert]), countsSince }
  }
  const holdUntil = isStorm ? { holdUntil: new Date(storm.now + windowMs).toISOString() } : {}
  return { kind: 'send', messages: [alerts], countsSince, ...holdUntil }
}
