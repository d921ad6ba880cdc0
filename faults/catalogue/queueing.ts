import { isStateSave } from '../calls.ts'
import type { Call } from '../machine/wire.ts'
import { type Fault, FIRST_NEWS, onCalls, SECOND_NEWS, type Stage } from '../stage.ts'
import { renderFeed } from '../world/feeds.ts'

const isSendBatch = ({ action }: Call) => action === 'SendMessageBatch'

/** Hands the n-th message out to two consumers. */
function deliverTwice(stage: Stage, nth: number, laterMs: number): void {
  let seen = 0
  stage.deliveryRules.push(() => {
    seen += 1
    if (seen - 1 !== nth) return undefined
    stage.fired()
    return { consumers: 2, laterMs }
  })
}

/** Keeps a copy of the first poll message and sends it again in each of these minutes. */
function sendAgain(stage: Stage, minutes: readonly number[]): void {
  let kept: string | undefined
  stage.deliveryRules.push(({ body }) => {
    kept ??= body
    return undefined
  })
  for (const minute of minutes) {
    stage.at(minute, async () => {
      if (kept === undefined) return
      stage.fired()
      await stage.sendPoll(kept)
    })
  }
}

/** Faults of SQS. */
export const QUEUEING: readonly Fault[] = [
  {
    name: 'SendMessageBatch answers 200 with Failed entries',
    expected: 'once',
    arm: (stage, random) =>
      onCalls(stage, isSendBatch, { from: random.whole(2), count: 1 + random.whole(3) }, ({ input }) => {
        const entries = input.Entries as readonly { Id: string }[]
        const failed = entries.filter((_, index) => index === 0 || random.chance(0.5))
        const taken = entries.filter((entry) => !failed.includes(entry))
        const Failed = failed.map(({ Id }) => ({ Id, SenderFault: false, Code: 'InternalError' }))
        if (taken.length === 0) return { kind: 'reply', answer: { Successful: [], Failed } }
        const answer = (given: unknown) => ({ ...(given as object), Failed })
        return { kind: 'change', input: { ...input, Entries: taken }, answer }
      }),
  },
  {
    name: 'SQS delivers a message twice',
    expected: 'once',
    arm: (stage, random) => deliverTwice(stage, random.whole(2), 5_000),
  },
  {
    name: 'SQS delivers a message to two consumers at once',
    expected: 'once',
    arm: (stage, random) => deliverTwice(stage, random.whole(2), 0),
  },
  {
    name: 'the visibility timeout ends before the run',
    expected: 'once',
    arm: (stage, random) => {
      const nth = random.whole(2)
      stage.feedRules.push((_request, _feed, plain) => {
        const answer = plain()
        return answer.kind === 'answer' ? { ...answer, afterMs: 6_000 } : answer
      })
      deliverTwice(stage, nth, 3_000)
    },
  },
  {
    name: 'an old poll ends after a newer one',
    expected: 'once',
    arm: (stage) => {
      let isFirst = true
      stage.feedRules.push((_request, feed) => {
        if (!isFirst || feed.name !== 'east') return undefined
        isFirst = false
        // What this server held before the last of the news, late.
        const before = { ...feed, entries: feed.entries.slice(1) }
        const headers = { etag: `"${feed.edition - 1}"`, 'content-type': 'application/rss+xml' }
        return { kind: 'answer', status: 200, headers, body: renderFeed(before), afterMs: 6_000 }
      })
      // At once: a second delivery is split, and its feeds are polled when the first has ended.
      deliverTwice(stage, 0, 0)
    },
  },
  {
    name: 'an old message comes after a newer poll',
    expected: 'once',
    arm: (stage) => sendAgain(stage, [SECOND_NEWS + 3, SECOND_NEWS + 4]),
  },
  {
    name: 'a late copy of a message comes after its story was filed',
    expected: 'once',
    arm: (stage, random) => {
      onCalls(stage, isStateSave, { from: random.whole(3) }, () => ({ kind: 'die', isDone: false }))
      sendAgain(stage, [FIRST_NEWS + 1, FIRST_NEWS + 2])
    },
  },
  {
    name: 'a dead letter is redriven twice',
    expected: 'parked',
    holds: () => [],
    arm: (stage) => {
      stage.feedRules.push((_request, feed) => {
        if (feed.name !== 'north') return undefined
        stage.fired()
        return { kind: 'die' }
      })
      stage.giveUpAt(FIRST_NEWS + 45)
    },
  },
]
