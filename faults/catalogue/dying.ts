import { isBy, isStateSave, isWrite, nthKey, partitionOf, writes } from '../calls.ts'
import { BEGINNING, readTime } from '../machine/virtual-time.ts'
import type { Call } from '../machine/wire.ts'
import { type Fault, FIRST_NEWS, forAWhile, MINUTE_MS, onCalls, SECOND_NEWS } from '../stage.ts'
import type { Entry } from '../world/feeds.ts'
import { entryOf, RELIT_STORY_ID, storyIdAt } from '../world/story.ts'

const THROTTLED = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'
const EVER = Number.POSITIVE_INFINITY
const SLOW_MINUTES = 30
const isPollWrite = (call: Call) => isBy('poll-feeds')(call) && isWrite(call)
const isSendWrite = (call: Call) => isBy('send-alerts')(call) && isWrite(call)
/** A story with a topic is created. */
const isTold = (call: Call) => {
  const { tags } = (call.input.Item ?? {}) as { tags?: { L: readonly unknown[] } }
  return isPollWrite(call) && writes('STORY#')(call) && tags !== undefined && tags.L.length > 0
}
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
    name: 'poll-feeds dies once it has stored a story',
    isVariant: true,
    expected: 'once',
    arm: (stage, random) => onCalls(stage, isTold, { from: random.whole(4) }, () => ({ kind: 'die', isDone: true })),
  },
  {
    name: 'an edited entry earns its first topics, and poll-feeds dies once that is stored',
    isVariant: true,
    expected: 'once',
    arm: (stage) => {
      const { north } = stage.feeds
      const plain = entryOf('north', 'plainNews', { url: 'https://north.example.org/news/edited' })
      const edited: Entry = { ...plain, happening: 'painted' }
      stage.at(FIRST_NEWS, () => stage.put('north', [plain]))
      stage.at(SECOND_NEWS, () => {
        north.entries = north.entries.filter(({ url }) => url !== plain.url)
        stage.tell('north', [edited])
      })
      onCalls(
        stage,
        (call) =>
          isPollWrite(call) && partitionOf(call) === `STORY#${storyIdAt(plain)}` && call.action === 'UpdateItem',
        {},
        () => ({
          kind: 'die',
          isDone: true,
        }),
      )
    },
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
    name: 'every call is slow for half an hour',
    // Functions reach their time: what is left then must not be in the middle of something.
    expected: 'late',
    arm: (stage, random) => {
      const ms = 500 + random.whole(2_000)
      const from = random.pick([FIRST_NEWS, SECOND_NEWS])
      const begins = BEGINNING + from * MINUTE_MS
      stage.rules.push(() => {
        if (readTime() < begins || readTime() >= begins + SLOW_MINUTES * MINUTE_MS) return undefined
        stage.fired()
        return { kind: 'wait', ms, isDone: random.chance(0.5) }
      })
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
    name: 'an entry of a feed can never be stored',
    expected: 'parked',
    holds: () => ['relit'],
    arm: (stage) => {
      const isRelit = (call: Call) => isPollWrite(call) && partitionOf(call) === `STORY#${RELIT_STORY_ID}`
      onCalls(stage, isRelit, { count: EVER }, () => ({ kind: 'refuse', status: 400, code: 'ValidationException' }))
      stage.giveUpAt(FIRST_NEWS + 45)
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
