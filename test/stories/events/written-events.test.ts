import { existsSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import {
  groupAll,
  judgeWrittenPairs,
  PAIRS,
  REAL_PAIRS,
  readPairs,
  readToldStories,
  STREAMS,
  scorePairs,
  scoreStream,
} from '../../../bench/eval-events.ts'
import { longRuns } from '../../long-runs.ts'

const pairs = Object.values(PAIRS).flatMap(readPairs)
const streams = STREAMS.map((file) => ({ file, stories: readToldStories(file) }))

describe('the written pairs', { timeout: 60_000 }, () => {
  it('are judged so that what is joined is one happening, and most of one happening is', async () => {
    const { precision, f1 } = scorePairs(await judgeWrittenPairs(readPairs(PAIRS['held out'])))
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(f1).toBeGreaterThanOrEqual(0.86)
  })

  test.skipIf(!existsSync(REAL_PAIRS))(
    `and streams hold no sentence of the real pairs, which may not ship (skipped where ${REAL_PAIRS} is not there)`,
    () => {
      const runsOf = ({ title, summary, lang }: (typeof pairs)[number]['a']) =>
        longRuns({ texts: [title, summary], lang })
      const theirs = new Set(readPairs(REAL_PAIRS).flatMap(({ a, b }) => [...runsOf(a), ...runsOf(b)]))
      const ours = [...pairs.flatMap(({ a, b }) => [a, b]), ...streams.flatMap(({ stories }) => stories)]
      expect(ours.flatMap(runsOf).filter((run) => theirs.has(run))).toEqual([])
    },
  )
})

describe.each(streams)('the news of three days in $file', { timeout: 60_000 }, ({ stories }) => {
  it('is told in not many more alerts than there are events, each of one event', async () => {
    const { f1, groups, events } = scoreStream(stories, await groupAll(stories))
    expect(events).toBeGreaterThan(50)
    expect(f1).toBeGreaterThanOrEqual(0.85)
    expect(groups).toBeLessThanOrEqual(75)
  })
})
