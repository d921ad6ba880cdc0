import type { FeedAnswer, FeedRequest } from '../machine/feed-network.ts'
import type { Random } from '../machine/random.ts'
import { type Fault, FIRST_NEWS, SECOND_NEWS, type Stage } from '../stage.ts'
import { FEED_NAMES, type FeedName, renderFeed, type ServedFeed } from '../world/feeds.ts'
import { STORM } from '../world/happenings.ts'
import { entryOf } from '../world/story.ts'

type Change = (plain: FeedAnswer, feed: ServedFeed, request: FeedRequest) => FeedAnswer

/** Changes so many answers of one feed, or of whichever is asked. */
function onAnswers(stage: Stage, random: Random, count: number, change: Change): void {
  const from = random.whole(4)
  const name: FeedName | undefined = random.pick([undefined, ...FEED_NAMES])
  let seen = 0
  stage.feedRules.push((request, feed, plain) => {
    if (name !== undefined && feed.name !== name) return undefined
    seen += 1
    if (seen <= (name === undefined ? from : Math.floor(from / 3)) || seen > from + count) return undefined
    stage.fired()
    return change(plain(), feed, request)
  })
}

const answer = (status: number, headers: Record<string, string> = {}): FeedAnswer => ({
  kind: 'answer',
  status,
  headers,
  body: '',
})

/** Cuts the document of an answer after so much of it. */
const cutTo = (plain: FeedAnswer, share: number): FeedAnswer =>
  plain.kind === 'answer' ? { ...plain, body: plain.body.slice(0, plain.body.length * share) } : plain

/** Faults of publishers' servers and of the way to them. */
export const FETCHING: readonly Fault[] = [
  {
    name: 'an origin answers 5xx',
    expected: 'late',
    arm: (stage, random) => onAnswers(stage, random, 1 + random.whole(3), () => answer(random.pick([500, 502, 503]))),
  },
  {
    name: 'an origin answers 429 with Retry-After',
    expected: 'late',
    arm: (stage, random) =>
      onAnswers(stage, random, 1 + random.whole(2), () => answer(429, { 'retry-after': `${120 + random.whole(600)}` })),
  },
  {
    name: 'a resolver or server hangs',
    expected: 'late',
    arm: (stage, random) => onAnswers(stage, random, 1 + random.whole(3), () => ({ kind: 'hang' })),
  },
  {
    name: 'an origin answers 304 although the feed changed',
    expected: 'late',
    arm: (stage, random) => onAnswers(stage, random, 1 + random.whole(2), () => answer(304, { etag: '"2"' })),
  },
  {
    name: 'an origin answers 304 for ever',
    expected: 'late',
    lateBy: 'days',
    isSlow: true,
    arm: (stage) => {
      stage.feedRules.push((request, { name }) => {
        if (name !== 'east' || request.headers['if-none-match'] === undefined) return undefined
        stage.fired()
        return answer(304, { etag: '"2"' })
      })
    },
  },
  {
    name: 'a body is cut short and the connection breaks',
    expected: 'late',
    arm: (stage, random) =>
      onAnswers(stage, random, 1 + random.whole(2), (plain) => {
        const cut = cutTo(plain, 0.2 + random.whole(7) / 10)
        return cut.kind === 'answer' && cut.body !== '' ? { ...cut, kind: 'cut' } : cut
      }),
  },
  {
    name: 'a body is cut short without a sign',
    expected: 'late',
    arm: (stage, random) =>
      onAnswers(stage, random, 1 + random.whole(2), (plain) => cutTo(plain, 0.2 + random.whole(7) / 10)),
  },
  {
    name: 'a feed changes all its GUIDs at each poll',
    expected: 'once',
    arm: (stage) => {
      let edition = 0
      stage.feedRules.push((_request, feed) => {
        if (feed.name !== 'east') return undefined
        edition += 1
        stage.fired()
        const entries = feed.entries.map((entry) => ({ ...entry, guid: `${entry.url}?${edition}` }))
        const headers = { etag: `"churn-${edition}"`, 'content-type': 'application/rss+xml' }
        return { kind: 'answer', status: 200, headers, body: renderFeed({ ...feed, entries }) }
      })
      stage.pollUntil(SECOND_NEWS + 8)
    },
  },
  {
    name: 'a poison feed kills its poll',
    expected: 'parked',
    holds: () => ['relit'],
    arm: (stage) => {
      stage.feedRules.push((_request, feed) => {
        if (feed.name !== 'east') return undefined
        stage.fired()
        return { kind: 'die' }
      })
      stage.giveUpAt(FIRST_NEWS + 45)
    },
  },
  {
    name: 'a poison feed kills its poll before the others of its message are asked',
    isVariant: true,
    expected: 'parked',
    holds: () => ['fares'],
    arm: (stage) => {
      let poison: FeedName | undefined
      stage.feedRules.push((_request, { name }) => {
        // The first to be asked of those whose host has two.
        if (name !== 'east') poison ??= name
        if (name !== poison) return undefined
        stage.fired()
        return { kind: 'die' }
      })
      stage.giveUpAt(FIRST_NEWS + 45)
    },
  },
  {
    name: 'a feed is redirected to the feed of another site',
    expected: 'quiet',
    arm: (stage) => {
      const elsewhere = STORM.map((happening) =>
        entryOf('east', happening, { url: `https://elsewhere.example.net/${happening}` }),
      )
      for (const happening of STORM) stage.tolerate(happening)
      stage.at(SECOND_NEWS, () => {
        stage.feedRules.push((request, feed) => {
          if (feed.name !== 'north') return undefined
          stage.fired()
          const headers = { 'content-type': 'application/rss+xml' }
          if (!request.isElsewhere) return answer(301, { location: 'http://elsewhere.example.net/elsewhere.xml' })
          return { kind: 'answer', status: 200, headers, body: renderFeed({ ...feed, entries: elsewhere }) }
        })
      })
      stage.pollUntil(SECOND_NEWS + 8)
    },
  },
]
