import { MAX_PUBLISH_ATTEMPTS, PUBLISH_RETRY_MAX_MS, PUBLISH_RETRY_MS, WRITES_AT_ONCE } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { runAll, runEach } from '../runtime/run-limited.ts'
import type { Story } from '../stories/story.ts'
import type { Alert } from './alert.ts'
import { type Audience, wants } from './audience.ts'
import { composeMessage, type ReadyAlert } from './compose-message.ts'
import type { Message } from './message.ts'
import { type Outbox, timeOf } from './outbox.ts'

/**
 * Publishes one message to an audience and marks its alerts: sent, due again later, or parked. Publish, then mark: a death
 * between the two may repeat the message and loses none.
 *
 * @returns whether it was published
 */
export async function publishAlerts(
  outbox: Outbox,
  audience: Audience,
  ready: readonly ReadyAlert[],
): Promise<boolean> {
  const alerts = ready.map(({ alert }) => alert)
  const message = writeMessage(outbox, audience, ready)
  if ('fault' in message) {
    await runAll(alerts, WRITES_AT_ONCE, (alert) => park(outbox, alert, message.fault))
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
      await runAll(alerts, WRITES_AT_ONCE, (alert) => retryLater(outbox, alert, published.reason))
      return false
    case 'rejected':
      await runAll(alerts, WRITES_AT_ONCE, (alert) => park(outbox, alert, published.reason))
      return false
  }
}

/**
 * Reads the stories of the alerts' events. Where a retag left none that the audience asks for, there is no news for it: the
 * alert is withdrawn. Where stories are missing, as in a table restored from a backup, what is left is told; where none
 * is, it is tried again: the next poll may store them anew.
 */
export async function readEvents(
  outbox: Outbox,
  { preferences }: Pick<Audience, 'preferences'>,
  alerts: readonly Alert[],
  faults: unknown[],
): Promise<ReadyAlert[]> {
  const isWanted = (story: Pick<Story, 'language' | 'tags'>) => wants(preferences, story)
  const { values: found, faults: unread } = await runEach(alerts, WRITES_AT_ONCE, async (alert) => {
    const stories = await outbox.filedStories.listEvent(alert.updateOf ?? alert.eventId)
    if (stories.length > 0 && (alert.isTest || stories.some(isWanted))) return [{ alert, stories }]
    const story = await outbox.storyTable.get(alert.storyId)
    if (story && !isWanted(story))
      await withdraw(outbox, alert, 'no story of its event has a topic any more that it asks for')
    else if (stories.length > 0) return [{ alert, stories }]
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

/** Parks an alert that no later run can send as things are, and says so in the log. */
export async function park({ alertTable }: Outbox, alert: Alert, reason: string): Promise<void> {
  // Told before it is done: once it is parked no run looks at it again, and the answer of the write may be lost.
  log.error({ event: 'alert-parked', audienceId: alert.audienceId, eventId: alert.eventId, reason })
  await alertTable.park(alert, reason)
}
