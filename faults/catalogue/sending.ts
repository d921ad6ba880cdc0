import { DeleteTopicCommand } from '@aws-sdk/client-sns'
import { connectSns } from '../../lambdas/runtime/clients.ts'
import { isBy, isCount, isMark, isPublish, nthKey } from '../calls.ts'
import type { Random } from '../machine/random.ts'
import { type Fault, FIRST_NEWS, forAWhile, onCalls, SECOND_NEWS } from '../stage.ts'
import { HAPPENINGS, type HappeningName } from '../world/happenings.ts'
import { type AudienceName, createTopic, pass } from '../world/open-world.ts'

const isSending = isBy('send-alerts')
const THROTTLED = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'
/** The lease is over within a minute, the next run a minute later: it has come and gone, or is at work. */
const STANDSTILL_MS = 120_500
const EVER = Number.POSITIVE_INFINITY

const pickRejected = (random: Random) => random.pick<HappeningName>(['aground', 'relit', 'fares'])

/** Faults of sending. */
export const SENDING: readonly Fault[] = [
  {
    name: 'the answer of a publish is lost',
    expected: 'one more',
    arm: (stage, random) =>
      onCalls(stage, isPublish, { from: random.whole(5) }, () => ({ kind: 'break', isDone: true })),
  },
  {
    name: 'send-alerts dies between publish and mark',
    expected: 'one more',
    arm: (stage, random) => onCalls(stage, isPublish, { from: random.whole(5) }, () => ({ kind: 'die', isDone: true })),
  },
  {
    name: 'the mark of a sent alert fails',
    expected: 'one more',
    arm: (stage, random) =>
      forAWhile(stage, nthKey(isMark, random.whole(5)), () => ({ kind: 'refuse', status: 400, code: THROTTLED })),
  },
  {
    name: 'send-alerts dies at any call',
    expected: 'one more',
    arm: (stage, random) =>
      onCalls(stage, isSending, { from: random.whole(130) }, () => ({ kind: 'die', isDone: random.chance(0.5) })),
  },
  {
    name: 'send-alerts stands still past its claim',
    expected: 'one more',
    arm: (stage, random) =>
      onCalls(stage, isSending, { from: random.whole(100) }, () => ({
        kind: 'freeze',
        ms: STANDSTILL_MS,
        isDone: random.chance(0.5),
      })),
  },
  {
    name: 'send-alerts stands still past its claim as it publishes or marks',
    isVariant: true,
    expected: 'one more',
    arm: (stage, random) =>
      onCalls(stage, random.pick([isPublish, isMark]), { from: random.whole(5) }, () => ({
        kind: 'freeze',
        ms: STANDSTILL_MS,
        isDone: random.chance(0.5),
      })),
  },
  {
    name: 'send-alerts stands still past its claim before it counts a message',
    isVariant: true,
    // Another run counted it and sent it meanwhile.
    expected: 'once',
    arm: (stage, random) =>
      onCalls(stage, isCount, { from: random.whole(3) }, () => ({ kind: 'freeze', ms: STANDSTILL_MS, isDone: false })),
  },
  {
    name: 'clocks differ by minutes',
    // The tables' service has one clock for all.
    expected: 'once',
    arm: (stage, random) => {
      const from = random.whole(100)
      const skewMs = random.pick([-5, 5]) * 60_000
      // One of two machines, now beside the other and now in its place.
      stage.tickRules.push((tick) => ({ ...tick, skewMs: random.chance(0.5) ? skewMs : 0 }))
      let calls = 0
      stage.rules.push((call) => {
        if (!isSending(call)) return undefined
        calls += 1
        if (calls === from + 1) {
          stage.fired()
          stage.startSend(skewMs)
        }
        return undefined
      })
    },
  },
  {
    name: 'SNS is throttled',
    expected: 'late',
    arm: (stage, random) =>
      onCalls(stage, isPublish, { from: random.whole(5), count: 1 + random.whole(5) }, () => ({
        kind: 'refuse',
        status: 429,
        code: 'Throttled',
      })),
  },
  {
    name: 'all retries of an alert are used up',
    expected: 'parked',
    holds: () => ['fares'],
    arm: (stage) =>
      onCalls(
        stage,
        (call) => isPublish(call) && String(call.input.Message).includes(HAPPENINGS.fares.mark),
        { count: EVER },
        () => ({
          kind: 'refuse',
          status: 500,
          code: 'InternalFailure',
        }),
      ),
  },
  {
    name: 'SNS rejects the content of a message',
    expected: 'parked',
    holds: (random) => [pickRejected(random)],
    arm: (stage, random) => {
      const { mark } = HAPPENINGS[pickRejected(random)]
      const tells = (call: Parameters<typeof isPublish>[0]) =>
        isPublish(call) && String(call.input.Message).includes(mark)
      onCalls(stage, tells, { count: EVER }, () => ({ kind: 'refuse', status: 400, code: 'InvalidParameter' }))
    },
  },
  {
    name: 'SNS accepts messages and drops them: the SMS spend limit is reached',
    expected: 'stated',
    // Nothing of it comes back: an alarm on the spend is what tells of it, and the pipeline must not send again.
    arm: (stage, random) =>
      onCalls(stage, isPublish, { from: random.whole(5), count: EVER }, () => ({ kind: 'change' })),
  },
  {
    name: 'KMS is denied',
    expected: 'parked',
    arm: (stage, random) =>
      onCalls(stage, isPublish, { from: random.whole(5), count: EVER }, () => ({
        kind: 'refuse',
        status: 400,
        code: 'KMSAccessDenied',
      })),
  },
  {
    name: 'the topic of an audience is deleted',
    expected: 'stated',
    arm: (stage, random) => {
      const minute = random.pick([FIRST_NEWS, SECOND_NEWS])
      const name = random.pick<AudienceName>(['instant', 'quiet', 'daily'])
      stage.at(minute, async () => {
        const topicArn = await pass(() => createTopic(name))
        await pass(() => connectSns().send(new DeleteTopicCommand({ TopicArn: topicArn })))
        stage.fired()
        stage.repair(async () => void (await pass(() => createTopic(name))))
      })
    },
  },
]
