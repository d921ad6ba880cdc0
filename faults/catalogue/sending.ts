import { isBy, isMark, isPublish, isUnmark } from '../calls.ts'
import { type Fault, onCalls } from '../stage.ts'

const isSending = isBy('send-alerts')

/** Faults around a publish. */
export const SENDING: readonly Fault[] = [
  {
    name: 'the answer of a publish is lost',
    expected: 'one more',
    arm: (stage, random) =>
      onCalls(stage, isPublish, { from: random.whole(4) }, () => ({ kind: 'break', isDone: true })),
  },
  {
    name: 'send-alerts dies between publish and mark',
    expected: 'one more',
    arm: (stage, random) => onCalls(stage, isPublish, { from: random.whole(4) }, () => ({ kind: 'die', isDone: true })),
  },
  {
    name: 'SNS is throttled',
    expected: 'late',
    arm: (stage, random) =>
      onCalls(stage, isPublish, { from: random.whole(4), count: 1 + random.whole(5) }, () => ({
        kind: 'refuse',
        status: 429,
        code: 'Throttled',
      })),
  },
  {
    name: 'the mark of a sent alert fails',
    expected: 'one more',
    // The SDK asks three times.
    arm: (stage, random) =>
      onCalls(stage, isMark, { from: random.whole(4), count: 3 }, () => ({
        kind: 'refuse',
        status: 400,
        code: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
      })),
  },
  {
    name: 'send-alerts dies between putting alerts and taking the mark off',
    expected: 'once',
    arm: (stage, random) => onCalls(stage, isUnmark, { from: random.whole(5) }, () => ({ kind: 'die', isDone: false })),
  },
  {
    name: 'send-alerts dies at any call',
    expected: 'one more',
    arm: (stage, random) =>
      onCalls(stage, isSending, { from: random.whole(160) }, () => ({ kind: 'die', isDone: random.chance(0.5) })),
  },
]
