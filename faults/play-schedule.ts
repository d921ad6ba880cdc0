import type { Context, SQSEvent } from 'aws-lambda'
import {
  PLAN_POLLS_TIMEOUT_SECONDS,
  POLL_FEEDS_TIMEOUT_SECONDS,
  SEND_ALERTS_TIMEOUT_SECONDS,
} from '../lambdas/runtime/limits.ts'
import { findDueMinute, isPlanDue, isSendDue, passPlans } from './due-minute.ts'
import type { LiveStage } from './live-stage.ts'
import { type Invocation, startInvocation } from './machine/invocation.ts'
import { advance, BEGINNING, readTime } from './machine/virtual-time.ts'
import { openPollQueue, type QueueDriver } from './queue-driver.ts'
import { MINUTE_MS, minuteOfWorld, type PollDelivery, type Tick } from './stage.ts'

/** The functions under test, unmodified. */
export interface Handlers {
  syncFeeds(): Promise<unknown>
  planPolls(): Promise<unknown>
  pollFeeds(event: SQSEvent, context: Context): Promise<unknown>
  sendAlerts(event: unknown, context: Context): Promise<unknown>
}

/** Ticks after which a phase ends, whatever still waits: a fault that never heals is repaired then. */
const MAX_TICKS = 90
/** Minutes after which a phase ends. */
const MAX_MINUTES = 10 * 24 * 60
const MINUTE_END = MINUTE_MS - 1

/** Runs minute after minute, jumping over those in which nothing is due, until nothing is. */
export async function playUntilQuiet(stage: LiveStage, handlers: Handlers): Promise<void> {
  const queue = openPollQueue()
  const lastMinute = minuteOfWorld(readTime()) + MAX_MINUTES
  for (let ticks = 0; ticks < MAX_TICKS; ticks += 1) {
    const minute = await findDueMinute(stage, queue)
    if (minute === undefined || minute > Math.min(lastMinute, stage.readEnd())) return
    await passPlans(stage, minuteOfWorld(readTime()) + 1, minute - 1)
    await advance(BEGINNING + minute * MINUTE_MS)
    await stage.actUntil(minute)
    await playTick(stage, handlers, queue, minute)
  }
}

/**
 * Plays one minute: plan, the polls that are visible, send, each if it has anything to do; what takes longer goes on
 * beside the next minutes.
 */
export async function playTick(
  stage: LiveStage,
  handlers: Handlers,
  queue: QueueDriver,
  minute: number,
): Promise<void> {
  const ends = BEGINNING + minute * MINUTE_MS + MINUTE_END
  const tick = stage.tickRules.reduce<Tick>((planned, rule) => rule(planned), { minute, plans: 1, sends: 1, skewMs: 0 })
  const finish = async (invocations: readonly Invocation[]) => {
    await advance(ends, () => invocations.every(({ state }) => state !== 'running'))
    await queue.settle()
  }
  const plan = { timeoutSeconds: PLAN_POLLS_TIMEOUT_SECONDS }
  if (isPlanDue(stage, minute))
    await finish(repeat(tick.plans, () => startInvocation('plan-polls', plan, () => handlers.planPolls())))
  else await passPlans(stage, minute, minute)
  await pollVisible(stage, handlers, queue, finish)
  if (!isSendDue()) return
  const sends = repeat(tick.sends, () => startSend(handlers, tick.skewMs))
  await finish(sends)
  stage.running.push(...sends)
}

/** Delivers what is visible until nothing is, each message to as many consumers as the faults say. */
async function pollVisible(
  stage: LiveStage,
  handlers: Handlers,
  queue: QueueDriver,
  finish: (invocations: readonly Invocation[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const messages = await queue.receive()
    if (messages.length === 0) return
    for (const message of messages) {
      const { consumers, laterMs } = stage.readCopies(message)
      const started: Invocation[] = []
      for (let consumer = 0; consumer < consumers; consumer += 1) {
        if (consumer > 0 && laterMs > 0) await advance(readTime() + laterMs)
        started.push(
          startPoll(handlers, { ...message, receiveCount: message.receiveCount + (laterMs > 0 ? consumer : 0) }),
        )
      }
      queue.watch(message, started)
      await finish(started)
    }
  }
}

/** Starts send-alerts on a machine whose clock is so far ahead. */
export function startSend(handlers: Handlers, skewMs: number): Invocation {
  const options = { timeoutSeconds: SEND_ALERTS_TIMEOUT_SECONDS, skewMs }
  return startInvocation('send-alerts', options, (context) => handlers.sendAlerts({}, context))
}

function startPoll(handlers: Handlers, message: PollDelivery): Invocation {
  const event = { Records: [toRecord(message)] }
  const poll = { timeoutSeconds: POLL_FEEDS_TIMEOUT_SECONDS }
  return startInvocation('poll-feeds', poll, (context) => handlers.pollFeeds(event, context))
}

function toRecord({ messageId, receiptHandle, body, receiveCount }: PollDelivery): SQSEvent['Records'][number] {
  const attributes = {
    ApproximateReceiveCount: `${receiveCount}`,
    SentTimestamp: '0',
    SenderId: '',
    ApproximateFirstReceiveTimestamp: '0',
  }
  const source = { eventSource: 'aws:sqs', eventSourceARN: '', awsRegion: 'us-east-1', md5OfBody: '' }
  return { messageId, receiptHandle, body, attributes, messageAttributes: {}, ...source }
}

function repeat<T>(times: number, make: () => T): T[] {
  return Array.from({ length: times }, make)
}
