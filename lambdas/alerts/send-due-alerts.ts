import { groupBy } from '../runtime/group-by.ts'
import { AUDIENCES_AT_ONCE, MAX_ALERTS_AT_ONCE, MESSAGE_PAUSE_MS, WRITES_AT_ONCE } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { pause } from '../runtime/pause.ts'
import { runAll, runEach } from '../runtime/run-limited.ts'
import type { Alert } from './alert.ts'
import type { AlertTable } from './alert-table.ts'
import type { Audience } from './audience.ts'
import { matchAlerts } from './match-alerts.ts'
import { type Outbox, timeOf } from './outbox.ts'
import { planSending } from './plan-sending.ts'
import { park, publishAlerts, readEvents } from './publish-alerts.ts'

/**
 * Time one message takes at most, its pause and four calls of up to 2.5 s: less left than this, and the rest waits for the
 * next run. A run that is killed before it marks what it published publishes it again.
 */
const MESSAGE_TIME_MS = 12_000

/**
 * Sends the alerts that are due: one message each, or one digest for an audience that wants digests or would get more
 * than the storm limit. Publish, then mark: a death between the two may repeat one message and loses none.
 *
 * @param now epoch milliseconds
 * @param awaiting audiences that somebody may join any moment, who is in another one until then: they are sent to first,
 *   since whoever joins before gets from both
 * @returns how many messages were published, and how many audiences failed and wait for the next run
 */
export async function sendDueAlerts(
  outbox: Outbox,
  now: number,
  awaiting: ReadonlySet<string> = new Set(),
): Promise<{ sent: number; failed: number }> {
  const rows = await outbox.alertTable.listDue(new Date(now).toISOString())
  let sent = 0
  let isTimeUp = false
  const remainingMs = () => {
    const left = outbox.remainingMs()
    if (left < MESSAGE_TIME_MS) isTimeUp = true
    return left
  }
  const found = [...groupBy(rows, ({ audienceId }) => audienceId)]
  const groups = found.toSorted(([one], [other]) => Number(awaiting.has(other)) - Number(awaiting.has(one)))
  // Thousands of audiences may be told of one event: its stories are read once for all of them.
  const filedStories = { ...outbox.filedStories, listEvent: rememberReads(outbox.filedStories.listEvent) }
  const { faults } = await runEach(groups, AUDIENCES_AT_ONCE, async ([audienceId, keys]) => {
    // Reading what is due to thousands more would outlast the run, which would be killed for it.
    if (isTimeUp) return
    for await (const _ of sendToAudience({ ...outbox, filedStories, remainingMs }, audienceId, keys, now)) sent += 1
  })
  for (const fault of faults) log.error({ event: 'sending-failed', reason: String(fault) })
  return { sent, failed: faults.length }
}

/** Yields once a message published. */
async function* sendToAudience(
  outbox: Outbox,
  audienceId: string,
  keys: readonly Pick<Alert, 'audienceId' | 'eventId'>[],
  now: number,
): AsyncGenerator<void> {
  // Before its alerts: what another run counts after this look is known by the count, what it marked before by its alerts.
  const audience = await outbox.audienceTable.get(audienceId)
  // More than a run can read and mark would never be sent: it would die with each, and begin anew.
  const { alerts, faults } = await readDue(outbox.alertTable, keys.slice(0, MAX_ALERTS_AT_ONCE), now)
  if (audience === undefined) {
    const reason = `audience ${audienceId} is not in the table any more: nobody was sent this`
    await runAll(alerts, WRITES_AT_ONCE, (alert) => park(outbox, alert, reason))
  } else if (alerts.length > 0) yield* sendAlerts(outbox, audience, alerts, { now, faults })
  if (faults.length > 0) throw new AggregateError(faults, `audience ${audienceId}: ${faults.map(String).join('; ')}`)
}

/** Yields once a message published; what cannot be read is put to `faults` and holds up nothing else. */
async function* sendAlerts(
  outbox: Outbox,
  audience: Audience,
  due: readonly Alert[],
  { now, faults }: { now: number; faults: unknown[] },
): AsyncGenerator<void> {
  const { id: audienceId } = audience
  const alerts = await matchAlerts(outbox, audience, due, now)
  if (alerts.length === 0) return
  const plan = planSending(audience, alerts, { ...outbox.storm, now })
  if (plan.kind === 'hold') {
    await runAll(alerts, WRITES_AT_ONCE, (alert) => outbox.alertTable.postpone(alert, plan.until))
    log.info({ event: 'alerts-held', audienceId, alerts: alerts.length, until: plan.until })
    return
  }
  let sends = audience.recentSends
  for (const [index, batch] of plan.messages.entries()) {
    if (outbox.remainingMs() < MESSAGE_TIME_MS) return
    const ready = await readEvents(outbox, audience, batch, faults)
    if (ready.length === 0) continue
    // The last message may have been another run's, a moment ago.
    await pause(index > 0 ? MESSAGE_PAUSE_MS : untilNextMessage(sends.at(-1), outbox.clock()))
    const counted = [...sends.filter((sentAt) => sentAt > plan.countsSince), timeOf(outbox)]
    // Counted before it is sent: a storm limit that forgets is none.
    const change = { recentSends: counted, holdUntil: plan.holdUntil }
    if (!(await outbox.audienceTable.saveSends(audienceId, change, sends))) {
      log.warn({ event: 'sending-left', audienceId, reason: 'another run sends to it' })
      return
    }
    sends = counted
    if (await publishAlerts(outbox, audience, ready)) yield
  }
}

/** Returns how many milliseconds an audience must wait after its last message: a second at most. */
function untilNextMessage(lastSentAt: string | undefined, now: number): number {
  const sinceMs = now - Date.parse(lastSentAt ?? '')
  return sinceMs < MESSAGE_PAUSE_MS ? MESSAGE_PAUSE_MS - Math.max(0, sinceMs) : 0
}

/** Reads alerts whose index rows say they are due: the index lags, so only the alert itself counts. */
async function readDue(
  alertTable: AlertTable,
  keys: readonly Pick<Alert, 'audienceId' | 'eventId'>[],
  now: number,
): Promise<{ alerts: Alert[]; faults: unknown[] }> {
  const { values, faults } = await runEach(keys, WRITES_AT_ONCE, (key) => alertTable.get(key))
  const isDue = (alert: Alert) => alert.state === 'due' && Date.parse(alert.dueAt) <= now
  return { alerts: values.flatMap((alert) => (alert && isDue(alert) ? [alert] : [])), faults }
}

/** Has each thing read once; what could not be read is tried again. */
function rememberReads<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (id) => {
    const reading = known.get(id) ?? read(id)
    known.set(id, reading)
    reading.catch(() => known.delete(id))
    return reading
  }
}
