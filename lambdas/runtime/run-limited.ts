/**
 * Runs `work` over `items`, at most `limit` at a time, and returns what became of each, in order. One failure stops
 * nothing else.
 */
export async function runLimited<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<PromiseSettledResult<R>[]> {
  const results: PromiseSettledResult<R>[] = new Array(items.length)
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) {
      try {
        results[index] = { status: 'fulfilled', value: await work(item) }
      } catch (reason) {
        results[index] = { status: 'rejected', reason }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}

/** Runs `work` over `items`, at most `limit` at a time; returns the results in order, and apart what failed. */
export async function runEach<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<{ values: R[]; faults: unknown[] }> {
  const results = await runLimited(items, limit, work)
  return {
    values: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    faults: results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])),
  }
}

/**
 * Runs `work` over `items`, at most `limit` at a time, and returns the results in order.
 *
 * @throws AggregateError of all failures, after everything else was done.
 */
export async function runAll<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const { values, faults } = await runEach(items, limit, work)
  if (faults.length > 0) {
    const texts = [...new Set(faults.map((fault) => (fault instanceof Error ? fault.message : String(fault))))]
    throw new AggregateError(faults, `${faults.length} of ${items.length} failed: ${texts.slice(0, 3).join('; ')}`)
  }
  return values
}
