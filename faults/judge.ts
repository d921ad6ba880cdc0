import { LOCAL_TABLES } from '../local/local-environment.ts'
import { BEGINNING, readTime } from './machine/virtual-time.ts'
import { readDeadLetters } from './queue-driver.ts'
import { MINUTE_MS } from './stage.ts'
import type { HappeningName } from './world/happenings.ts'
import { type Ledger, type Sent, storylessKeyOf } from './world/ledger.ts'
import { AUDIENCES, type AudienceName, audienceOf } from './world/open-world.ts'
import { type Item, readItems } from './world/raw-services.ts'

/** The storm limit of the world's settings: more messages than this within so many minutes reach nobody. */
const STORM_ALERTS = 5
const STORM_MINUTES = 10

/** Lists what was told wrongly: too often, to the wrong people, too early or too fast. */
export function judgeSent(ledger: Ledger): string[] {
  const found: string[] = []
  for (const [audience, expected] of ledger.expected) {
    const own = ledger.sent.filter((sent) => sent.audience === audience)
    const told = new Set(own.flatMap(({ happenings }) => happenings))
    for (const happening of told) {
      const messages = own.filter(({ happenings }) => happenings.includes(happening))
      if (!expected.has(happening) && !ledger.tolerated.has(happening))
        found.push(`${audience} was told of ${happening}, which is no news to it`)
      const unsure = messages.filter((message) => message.unsure.has(happening)).length
      const again = ledger.forgotten.has(happening) ? 1 : 0
      const allowed = 1 + Math.min(unsure, ledger.troubles.count) + ledger.spared.times + again
      if (messages.length > allowed) {
        found.push(`${audience} was told of ${happening} ${messages.length} times, expected at most ${allowed}`)
      }
    }
    const needless = own.filter(({ happenings }) =>
      happenings.some((one) => ledger.tolerated.has(one) && !expected.has(one)),
    )
    if (needless.length > 1 + ledger.troubles.count)
      found.push(`${audience} was sent ${needless.length} messages of old news`)
    if (own.some(({ happenings }) => happenings.length === 0))
      found.push(`${audience} was sent a message about nothing`)
    found.push(...judgeStorm(audience, own, ledger.spared.times + (ledger.forgottenSends.get(audience) ?? 0)))
    found.push(...judgeHours(audience, own))
  }
  return found
}

function judgeStorm(audience: AudienceName, sent: readonly Sent[], excused: number): string[] {
  const within = sent.map(
    ({ at }) => sent.filter((other) => other.at >= at && other.at < at + STORM_MINUTES * MINUTE_MS).length,
  )
  const most = Math.max(0, ...within)
  if (most <= STORM_ALERTS + excused) return []
  return [`${audience} was sent ${most} messages within ${STORM_MINUTES} minutes, expected at most ${STORM_ALERTS}`]
}

/** The quiet audience is left alone in its quiet hours on any day, the daily one until its first digest's hour. */
function judgeHours(audience: AudienceName, sent: readonly Sent[]): string[] {
  const { cadence, quietHours } = AUDIENCES[audience]
  const isWrong = (at: number) => {
    const hour = new Date(at).getUTCHours()
    if (cadence.kind === 'daily') return at < new Date(BEGINNING).setUTCHours(cadence.hour, 0, 0, 0)
    return quietHours !== undefined && hour >= quietHours.from && hour < quietHours.to
  }
  const wrong = sent.filter(({ at }) => isWrong(at))
  return wrong.map(
    ({ at }) => `${audience} was sent a message at ${new Date(at).toISOString()}, an hour it asked not to be`,
  )
}

/** Lists what was never told, though it was news. */
function judgeMissing(ledger: Ledger): { audience: AudienceName; happening: HappeningName }[] {
  return [...ledger.expected].flatMap(([audience, expected]) => {
    const told = new Set(
      ledger.sent.filter((sent) => sent.audience === audience).flatMap(({ happenings }) => happenings),
    )
    return [...expected.keys()]
      .filter((happening) => !told.has(happening))
      .map((happening) => ({ audience, happening }))
  })
}

/** Lists what one fault alone held up, though it is no business of that fault. */
export function judgeHarm(ledger: Ledger, holds: readonly HappeningName[]): string[] {
  return judgeMissing(ledger)
    .filter(({ happening }) => !holds.includes(happening))
    .map(({ audience, happening }) => `${audience} was not told of ${happening} before somebody mended something else`)
}

/**
 * Lists what was not told and shows nowhere: neither as a parked alert, nor as a story that cannot be filed, a feed that
 * fails or a dead letter.
 */
export async function judgeDropped(ledger: Ledger, isPolling: boolean): Promise<string[]> {
  const missing = judgeMissing(ledger)
  if (missing.length === 0) return []
  const alerts = readItems(LOCAL_TABLES.alerts)
  const stories = readItems(LOCAL_TABLES.stories)
  const feeds = readItems(LOCAL_TABLES.feeds)
  const isWorkLeft =
    isPolling ||
    (await readDeadLetters()) > 0 ||
    stories.some(({ toBeFiled }) => toBeFiled !== undefined) ||
    feeds.some(({ failures }) => Number(failures) > 0)
  const isShown = (audience: AudienceName, happening: HappeningName) =>
    alerts.some((alert) => isAlertOf(ledger, alert, audience, happening) && isWaitingInSight(alert))
  return missing
    .filter(({ audience, happening }) => !isWorkLeft && !isShown(audience, happening))
    .map(({ audience, happening }) => `${audience} was not told of ${happening}, and nothing shows it`)
}

function isWaitingInSight({ state, failure, dueAt }: Item): boolean {
  return (state === 'parked' || state === 'due') && (failure !== undefined || Date.parse(String(dueAt)) > readTime())
}

function isAlertOf(ledger: Ledger, alert: Item, audience: AudienceName, happening: HappeningName): boolean {
  return audienceOf(String(alert.audienceId)) === audience && ledger.eventOf.get(String(alert.eventId)) === happening
}

/** Lists what was not told though all was repaired. What lost its stories with a table may stay parked, with the reason. */
export function judgeRepaired(ledger: Ledger): string[] {
  const parked = readItems(LOCAL_TABLES.alerts).filter(({ state, failure }) => state === 'parked' && failure)
  return judgeMissing(ledger)
    .filter(
      ({ audience, happening }) =>
        !ledger.storyless.has(storylessKeyOf(audience, happening)) ||
        !parked.some((alert) => isAlertOf(ledger, alert, audience, happening)),
    )
    .map(({ audience, happening }) => `${audience} was never told of ${happening}, not even after repair`)
}
