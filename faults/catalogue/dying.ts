import { isBy, isStateSave, isWrite, nthKey, writes } from '../calls.ts'
import type { Call } from '../machine/wire.ts'
import { type Fault, forAWhile, onCalls } from '../stage.ts'

const THROTTLED = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'
const isPollWrite = (call: Call) => isBy('poll-feeds')(call) && isWrite(call)
const isSendWrite = (call: Call) => isBy('send-alerts')(call) && isWrite(call)
const isAnyWrite = (call: Call) => isPollWrite(call) || isSendWrite(call)

/** Deaths, and writes that fail or seem to. */
export const DYING: readonly Fault[] = [
  {
    name: 'poll-feeds dies after some of its writes',
    expected: 'once',
    arm: (stage, random) =>
      onCalls(stage, isPollWrite, { from: random.whole(10) }, () => ({ kind: 'die', isDone: random.chance(0.5) })),
  },
  {
    name: 'send-alerts dies after some of its writes',
    expected: 'one more',
    arm: (stage, random) =>
      onCalls(stage, isSendWrite, { from: random.whole(60) }, () => ({ kind: 'die', isDone: random.chance(0.5) })),
  },
  {
    name: 'poll-feeds dies before it saves the state of a feed',
    expected: 'once',
    arm: (stage, random) =>
      onCalls(stage, isStateSave, { from: random.whole(5) }, () => ({ kind: 'die', isDone: false })),
  },
  {
    name: 'poll-feeds dies after the fetch',
    expected: 'late',
    arm: (stage, random) => {
      const nth = random.whole(5)
      let seen = 0
      stage.feedRules.push(() => {
        seen += 1
        if (seen - 1 !== nth) return undefined
        stage.fired()
        return { kind: 'die' }
      })
    },
  },
  {
    name: 'a call hangs',
    expected: 'one more',
    arm: (stage, random) => {
      const by = isBy(random.pick(['poll-feeds', 'send-alerts', 'plan-polls']))
      onCalls(stage, by, { from: random.whole(40) }, () => ({ kind: 'wait', ms: 300_000, isDone: random.chance(0.5) }))
    },
  },
  {
    name: 'writes are throttled',
    expected: 'once',
    arm: (stage, random) =>
      onCalls(stage, isAnyWrite, { from: random.whole(60), count: 1 + random.whole(6) }, () => ({
        kind: 'refuse',
        status: 400,
        code: THROTTLED,
      })),
  },
  {
    name: 'one story cannot be written for a while',
    expected: 'once',
    arm: (stage, random) => {
      const by = random.chance(0.7) ? isPollWrite : isSendWrite
      const nth = random.whole(4)
      forAWhile(
        stage,
        nthKey((call) => by(call) && writes('STORY#')(call), nth),
        () => ({ kind: 'refuse', status: 400, code: THROTTLED }),
      )
    },
  },
  {
    name: 'what a filed story is compared by cannot be written for a while',
    expected: 'once',
    arm: (stage, random) =>
      forAWhile(stage, nthKey(writes('RECENT#'), random.whole(4)), () => ({
        kind: 'refuse',
        status: 400,
        code: THROTTLED,
      })),
  },
  {
    name: 'a write succeeds and its answer is lost',
    expected: 'once',
    arm: (stage, random) =>
      onCalls(stage, isAnyWrite, { from: random.whole(60), count: 1 + random.whole(2) }, () => ({
        kind: 'break',
        isDone: true,
      })),
  },
  {
    name: 'a write succeeds, and all answers about it are lost',
    expected: 'once',
    arm: (stage, random) =>
      forAWhile(stage, nthKey(isAnyWrite, random.whole(40)), () => ({ kind: 'break', isDone: true })),
  },
]
