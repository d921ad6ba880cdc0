import { isIndexQuery, isOnTable, type Rows, without } from '../calls.ts'
import type { Call } from '../machine/wire.ts'
import type { Fault, Stage } from '../stage.ts'

interface Page {
  readonly Items?: readonly unknown[]
}

/** Lets an index show what it showed the last time it was asked for the same. */
function lag(stage: Stage, isOn: (call: Call) => boolean, window: { from: number; count: number }): void {
  const shown = new Map<string, unknown>()
  let seen = 0
  stage.rules.push((call) => {
    if (!isIndexQuery(call) || !isOn(call)) return undefined
    const { TableName, ExpressionAttributeValues: values } = call.input
    const key = `${TableName} ${JSON.stringify(Object.values(values as object)[0])}`
    seen += 1
    const isLagging = seen > window.from && seen <= window.from + window.count
    return {
      kind: 'change',
      answer: (now) => {
        const before = shown.get(key) ?? { Items: [], Count: 0, ScannedCount: 0 }
        shown.set(key, now)
        if (!isLagging) return now
        if (JSON.stringify((before as Page).Items) !== JSON.stringify((now as Page).Items)) stage.fired()
        return before
      },
    }
  })
}

/** Leaves one item out of what an index shows, so many times from when it would first be there. */
function hide(stage: Stage, isOn: (call: Call) => boolean, nth: number, times: number): void {
  const keys = new Set<string>()
  let left = times
  stage.rules.push((call) => {
    if (!isIndexQuery(call) || !isOn(call) || left <= 0) return undefined
    const answer = (now: unknown) => {
      const { Items = [] } = now as Rows
      for (const { pk } of Items) keys.add(pk.S)
      const hidden = [...keys].toSorted()[nth]
      // Two runs may ask at once.
      if (left <= 0 || !Items.some(({ pk }) => pk.S === hidden)) return now
      left -= 1
      stage.fired()
      return without(now as Rows, hidden)
    }
    return { kind: 'change', answer }
  })
}

/** Faults of reading: what an answer need not hold yet, or need not hold in one piece. */
export const READING: readonly Fault[] = [
  {
    name: 'the index of due alerts lags',
    expected: 'once',
    arm: (stage, random) => lag(stage, isOnTable('alerts'), { from: 8 * random.whole(5), count: 16 }),
  },
  {
    name: 'the index of stories to be filed lags',
    expected: 'once',
    arm: (stage, random) => lag(stage, isOnTable('stories'), { from: random.whole(4), count: 1 + random.whole(2) }),
  },
  {
    name: 'the index of stories to be filed does not show one of them yet',
    expected: 'once',
    arm: (stage, random) => hide(stage, isOnTable('stories'), random.whole(3), 1 + random.whole(3)),
  },
  {
    name: 'the index of due alerts does not show one of them yet',
    expected: 'once',
    arm: (stage, random) => hide(stage, isOnTable('alerts'), random.whole(3), 1 + random.whole(3)),
  },
  {
    name: 'the index of slots lags',
    expected: 'late',
    arm: (stage) => lag(stage, isOnTable('feeds'), { from: 10, count: 20 }),
  },
  {
    name: 'answers come in many pages',
    expected: 'once',
    // A page ends at a megabyte, or wherever the service likes.
    arm: (stage, random) =>
      stage.rules.push(({ action, input }) => {
        if (action !== 'Query' || input.Limit !== undefined || random.chance(0.2)) return undefined
        stage.fired()
        return { kind: 'change', input: { ...input, Limit: 1 + random.whole(2) } }
      }),
  },
]
