import { groupBy } from '../runtime/group-by.ts'
import {
  AUDIENCES_AT_ONCE,
  MAX_PUBLISH_ATTEMPTS,
  MESSAGE_PAUSE_MS,
  PUBLISH_RETRY_MAX_MS,
  PUBLISH_RETRY_MS,
  WRITES_AT_ONCE,
} from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { pause } from '../runtime/pause.ts'
import { runAll, runEach } from '../runtime/run-limited.ts'
import type { Clock } from '../runtime/service-clock.ts'
import type { Settings } from '../runtime/settings.ts'
import type { FiledStories } from '../stories/filed-stories.ts'
import type { StoryTable } from '../stories/story-table.ts'
import type { Alert } from './alert.ts'
import type { AlertTable } from './alert-table.ts'
import type { Audience } from './audience.ts'
import type { AudienceTable } from './audience-table.ts'
import { composeMessage, type ReadyAlert } from './compose-message.ts'
import { matchAlerts } from './match-alerts.ts'
import type { Message, MessageContext } from './message.ts'
import { planSending } from './plan-sending.ts'
import type { SnsAudiences } from './sns-audiences.ts'

/** What sending reads, writes and says. */
export interface Outbox {
  readonly alertTable: AlertTable
  readonly audienceTable: AudienceTable
  readonly filedStories: FiledStories
  readonly storyTable: Pick<StoryTable, 'get'>
  readonly sns: SnsAudiences
  readonly storm: Settings['storm']
  readonly context: MessageContext
  /** The same on all machines: what another run did is told by its time. */
  readonly clock: Clock
  readonly remainingMs: () => number
}

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
  const { faults } = await runEach(groups, AUDIENCES_AT_ONCE, async ([audienceId, keys]) => {
    // Reading what is due to thousands more would outlast the run, which would be killed for it.
    if (isTimeUp) return
    for await (const _ of sendToAudience({ ...outbox, remainingMs }, audienceId, keys, now)) sent += 1
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
  const { alerts, faults } = await readDue(outbox.alertTable, keys, now)
  if (audience === undefined) {
    const reason = `audience ${audienceId} is not in the table any more: nobody was sent this`
    for (const alert of alerts) await park(outbox, alert, reason)
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
    for (const alert of alerts) await outbox.alertTable.postpone(alert, plan.until)
    log.info({ event: 'alerts-held', audienceId, alerts: alerts.length, until: plan.until })
    return
  }
  let sends = audience.recentSends
  for (const [index, batch] of plan.messages.entries()) {
    if (outbox.remainingMs() < MESSAGE_TIME_MS) return
    const ready = await readEvents(outbox, batch, faults)
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
    if (await sendOne(outbox, audience, ready)) yield
  }
}

const timeOf = ({ clock }: Outbox): string => new Date(clock()).toISOString()

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

async function sendOne(outbox: Outbox, audience: Audience, ready: readonly ReadyAlert[]): Promise<boolean> {
  const alerts = ready.map(({ alert }) => alert)
  const message = writeMessage(outbox, audience, ready)
  if ('fault' in message) {
    for (const alert of alerts) await park(outbox, alert, message.fault)
    return false
  }
  const published = await outbox.sns.publish(audience.topicArn, message)
  switch (published.kind) {
    case 'published': {
      const sent = { at: timeOf(outbox), messageId: published.messageId }
      await runAll(alerts, WRITES_AT_ONCE, (alert) => outbox.alertTable.markSent(alert, sent))
      log.info({
        event: 'alert-sent',
        audienceId: audience.id,
        subject: message.subject,
        events: alerts.length,
        ...sent,
      })
      return true
    }
    case 'failed':
      for (const alert of alerts) await retryLater(outbox, alert, published.reason)
      return false
    case 'rejected':
      for (const alert of alerts) await park(outbox, alert, published.reason)
      return false
  }
}

/**
 * Reads the stories of the alerts' events. An event that a retag left without any is withdrawn, since there is no news; one
 * whose stories are missing, as in a table restored from a backup, is tried again: the next poll may store them anew.
 */
async function readEvents(outbox: Outbox, alerts: readonly Alert[], faults: unknown[]): Promise<ReadyAlert[]> {
  const { values: found, faults: unread } = await runEach(alerts, WRITES_AT_ONCE, async (alert) => {
    const stories = await outbox.filedStories.listEvent(alert.updateOf ?? alert.eventId)
    if (stories.length > 0) return [{ alert, stories }]
    const story = await outbox.storyTable.get(alert.storyId)
    if (story?.tags.length === 0) await withdraw(outbox, alert, 'no story of its event has a topic any more')
    else await retryLater(outbox, alert, 'its event has no stories: expected those it was made for in the story table')
    return []
  })
  faults.push(...unread)
  return found.flat()
}

async function withdraw(outbox: Outbox, alert: Alert, reason: string): Promise<void> {
  await outbox.alertTable.withdraw(alert, { at: timeOf(outbox), reason })
  log.warn({ event: 'alert-withdrawn', audienceId: alert.audienceId, eventId: alert.eventId, reason })
}

/** A message that cannot be written must hold up none that comes after it. */
function writeMessage(outbox: Outbox, audience: Audience, ready: readonly ReadyAlert[]): Message | { fault: string } {
  try {
    return composeMessage(ready, audience.preferences, outbox.context)
  } catch (error) {
    return { fault: `the message cannot be written: ${error}` }
  }
}

async function retryLater(outbox: Outbox, alert: Alert, reason: string): Promise<void> {
  const attempts = alert.attempts + 1
  if (attempts >= MAX_PUBLISH_ATTEMPTS)
    return park(outbox, alert, `${attempts} attempts failed, the last with ${reason}`)
  const waitMs = Math.min(PUBLISH_RETRY_MS * 2 ** alert.attempts, PUBLISH_RETRY_MAX_MS)
  const dueAt = new Date(outbox.clock() + waitMs).toISOString()
  await outbox.alertTable.retryAt(alert, { attempts, dueAt, failure: reason })
  log.warn({ event: 'alert-retried', audienceId: alert.audienceId, eventId: alert.eventId, attempts, dueAt, reason })
}

async function park({ alertTable }: Outbox, alert: Alert, reason: string): Promise<void> {
  // Told before it is done: once it is parked no run looks at it again, and the answer of the write may be lost.
  log.error({ event: 'alert-parked', audienceId: alert.audienceId, eventId: alert.eventId, reason })
  await alertTable.park(alert, reason)
}
