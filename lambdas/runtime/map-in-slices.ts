import { setImmediate } from 'node:timers/promises'

/** Values between two moments in which others get their turn: stories with long texts take some milliseconds each. */
const SLICE = 20

/**
 * Maps values by work that takes its time, without holding up what else is under way: answers that come meanwhile are
 * read, and timers are not kept waiting for the last of ten thousand values.
 */
export async function mapInSlices<T, R>(values: readonly T[], map: (value: T) => R): Promise<R[]> {
  const results: R[] = []
  for (const [index, value] of values.entries()) {
    if (index > 0 && index % SLICE === 0) await setImmediate()
    results.push(map(value))
  }
  return results
}
