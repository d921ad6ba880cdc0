import { openAlertTable } from '../lambdas/alerts/alert-table.ts'
import { connectDynamoDb } from '../lambdas/runtime/clients.ts'
import { LOCAL_TABLES } from '../local/local-environment.ts'
import { BEGINNING, readTime } from './machine/virtual-time.ts'
import { readDeadLetters } from './queue-driver.ts'
import { MINUTE_MS } from './stage.ts'
import type { HappeningName } from './world/happenings.ts'
import type { Ledger, Sent } from './world/ledger.ts'
import { AUDIENCES, type AudienceName, audienceOf, pass } from './world/open-world.ts'
import { type Item, readItems } from './world/raw-services.ts'

/** The storm limit of the world's settings: more messages than this within so many minutes reach nobody. */
const STORM_ALERTS = 5
const STORM_MINUTES = 10
/** At most one message a second to one audience. */
const PAUSE_MS = 1_000

/** Lists what was told wrongly: too often, to the wrong people, too early or too fast; and feeds whose state went back. */
export function judgeSent(ledger: Ledger): string[] {
  const found = [...ledger.wentBack].map((url) => `an older state of ${url} was saved over a newer one`)
  for (const [audience, expected] of ledger.expected) {
    const own = ledger.sent.filter((sent) => sent.audience === audience)
    const told = new Set(own.flatMap(({ happenings }) => happenings))
    const repeated = new Set<Sent>()
    for (const happening of told) {
      const messages = own.filter(({ happenings }) => happenings.includes(happening))
      if (!expected.has(happening) && !ledger.tolerated.has(happening))
        found.push(`${audience} was told of ${happening}, which is no news to it`)
      const unsure = messages.filter((message) => message.unsure.has(happening)).length
      const again = ledger.forgotten.has(happening) ? 1 : 0
      for (const message of messages.slice(again, -1)) repeated.add(message)
      const allowed = 1 + Math.min(unsure, ledger.troubles.count) + again
      if (messages.length > allowed) {
        found.push(`${audience} was told of ${happening} ${messages.length} times, expected at most ${allowed}`)
      }
    }
    // To one audience messages go one after another: one fault makes one of them unsure, which may have told much.
    const { count: excused } = ledger.troubles
    if (repeated.size > excused)
      found.push(`${audience} was told again what ${repeated.size} messages had told, expected at most ${excused}`)
    const needless = own.filter(({ happenings }) =>
      happenings.some((one) => ledger.tolerated.has(one) && !expected.has(one)),
    )
    if (needless.length > 1 + ledger.troubles.count)
      found.push(`${audience} was sent ${needless.length} messages of old news`)
    if (own.some(({ happenings }) => happenings.length === 0))
      found.push(`${audience} was sent a message about nothing`)
    // What left late was counted when it should have left.
    const excess = (ledger.forgottenSends.get(audience) ?? 0) + (ledger.isPaceLost ? 1 : 0)
    found.push(...judgeStorm(audience, own, excess))
    found.push(...judgeHours(audience, own))
    if (!ledger.isPaceLost) found.push(...judgePace(audience, own))
  }
  return found
}

function judgeStorm(audience: AudienceName, sent: readonly Sent[], excused: number): string[] {
  const within = sent.map(
    ({ at }) => sent.filter((other) => other.at >= at && other.at < at + STORM_MINUTES * MINUTE_MS).length,
  )
  const most = Math.max(0, ...within)
  const tooMany = `${audience} was sent ${most} messages within ${STORM_MINUTES} minutes, expected at most ${STORM_ALERTS}`
  return [...(most > STORM_ALERTS + excused ? [tooMany] : []), ...(excused > 0 ? [] : judgeHold(audience, sent))]
}

/** Who is told at once gets several happenings in one message when it storms alone, and then nothing for a while. */
function judgeHold(audience: AudienceName, sent: readonly Sent[]): string[] {
  if (AUDIENCES[audience].cadence.kind !== 'instant') return []
  // The while begins when the run that sends begins.
  const heldMs = (STORM_MINUTES - 1) * MINUTE_MS
  return sent.flatMap(({ at, happenings }, index) => {
    const next = sent[index + 1]?.at ?? Number.POSITIVE_INFINITY
    if (happenings.length < 2 || next - at >= heldMs) return []
    return [`${audience} was sent a message ${next - at} ms after a storm's, expected ${heldMs} between them`]
  })
}

function judgePace(audience: AudienceName, sent: readonly Sent[]): string[] {
  const waits = sent.flatMap(({ at }, index) => (index === 0 ? [] : [at - (sent[index - 1]?.at ?? 0)]))
  const shortest = Math.min(...waits, PAUSE_MS)
  if (shortest >= PAUSE_MS) return []
  return [`${audience} was sent two messages within ${shortest} ms, expected ${PAUSE_MS} between them`]
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

/** A poll message whose consumer died comes back after ten minutes, and so does what a storm held back. */
export const PROMPT_MINUTES = 30
/** Twice what the slowest of the late faults comes to alone: a feed that failed twice is left alone for hours. */
export const LATE_MINUTES = 8 * 60
const DAY_MINUTES = 24 * 60

/** Lists what was told later than it was due, by more than so many minutes. */
export function judgeLate(ledger: Ledger, minutes: number): string[] {
  return [...ledger.expected].flatMap(([audience, expected]) => {
    const { cadence, quietHours } = AUDIENCES[audience]
    // A digest is missed by minutes, and then the next one tells it.
    const allowed = cadence.kind === 'daily' && minutes > PROMPT_MINUTES ? minutes + DAY_MINUTES : minutes
    const hour = cadence.kind === 'instant' ? quietHours?.to : cadence.hour
    const opens = hour === undefined ? BEGINNING : new Date(BEGINNING).setUTCHours(hour, 0, 0, 0)
    return [...expected].flatMap(([happening, since]) => {
      const first = ledger.sent.find((sent) => sent.audience === audience && sent.happenings.includes(happening))
      const waited = first && (first.at - Math.max(since, opens)) / MINUTE_MS
      if (waited === undefined || waited <= allowed) return []
      return [`${audience} was told of ${happening} ${waited.toFixed(0)} minutes late, expected at most ${allowed}`]
    })
  })
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
  const silent = judgeAlarms(ledger)
  const missing = judgeMissing(ledger)
  if (missing.length === 0) return silent
  const alerts = readItems(LOCAL_TABLES.alerts)
  const stories = readItems(LOCAL_TABLES.stories)
  const feeds = readItems(LOCAL_TABLES.feeds)
  const isWorkLeft =
    isPolling ||
    (await readDeadLetters()) > 0 ||
    stories.some(({ toBeFiled }) => toBeFiled !== undefined) ||
    feeds.some(({ failures }) => Number(failures) > 0)
  const parked = await listParked()
  const isShown = (audience: AudienceName, happening: HappeningName) =>
    alerts.some((alert) => isAlertOf(ledger, alert, audience, happening) && isWaitingInSight(alert, parked))
  const dropped = missing
    .filter(({ audience, happening }) => !isWorkLeft && !ledger.lost.has(happening) && !isShown(audience, happening))
    .map(({ audience, happening }) => `${audience} was not told of ${happening}, and nothing shows it`)
  return [...silent, ...dropped]
}

/** A parked alert is in sight where people look; one that waits, while it failed or until it is due. */
function isWaitingInSight(
  { state, failure, dueAt, audienceId, eventId }: Item,
  parked: Awaited<ReturnType<typeof listParked>>,
): boolean {
  if (state === 'parked')
    return failure !== undefined && parked.some((one) => one.audienceId === audienceId && one.eventId === eventId)
  return state === 'due' && (failure !== undefined || Date.parse(String(dueAt)) > readTime())
}

/** Lists what `alliance alerts --parked` shows. */
export const listParked = () => pass(() => openAlertTable(connectDynamoDb(), LOCAL_TABLES.alerts).listParked())

/** Lists the alerts that were parked without a word by which an alarm rings. */
function judgeAlarms({ rung }: Ledger): string[] {
  const parked = readItems(LOCAL_TABLES.alerts).filter(({ state }) => state === 'parked')
  const silent = parked.filter(({ audienceId, eventId }) => !rung.has(`alert-parked ${audienceId} ${eventId}`))
  return silent.map(({ audienceId, eventId }) => `no alarm rang for the parked alert of ${eventId} to ${audienceId}`)
}

function isAlertOf(ledger: Ledger, alert: Item, audience: AudienceName, happening: HappeningName): boolean {
  return audienceOf(String(alert.audienceId)) === audience && ledger.eventOf.get(String(alert.eventId)) === happening
}

/** Lists the alerts that a run reads each minute though they are sent: an index row that nobody takes off costs for months. */
export function judgeIndex(): string[] {
  const left = readItems(LOCAL_TABLES.alerts).filter(
    ({ state, dueShard }) => state === 'sent' && dueShard !== undefined,
  )
  return left.map(({ audienceId, eventId }) => `the sent alert of ${eventId} to ${audienceId} is still listed as due`)
}

/** Lists what was not told though all was repaired. */
export function judgeRepaired(ledger: Ledger): string[] {
  return judgeMissing(ledger).map(
    ({ audience, happening }) => `${audience} was never told of ${happening}, not even after repair`,
  )
}
