import { fork } from 'node:child_process'
import { once } from 'node:events'
import Parser from 'rss-parser'
import { type FeedValidators, fetchFeed } from '../lambdas/feeds/fetch-feed.ts'

const FEEDS = [
  { name: '58 KB, plain', path: '/plain/61', rounds: 40 },
  { name: '58 KB, gzip', path: '/gzip/61', rounds: 40 },
  { name: '1.4 MB, plain', path: '/plain/1480', rounds: 6 },
  { name: '1.4 MB, gzip', path: '/gzip/1480', rounds: 6 },
]
/** Fetches between two looks at the clock of the processor, which ticks coarsely. */
const BATCH = 5

/**
 * Measures what an unchanged feed costs against one that is fetched and parsed, in processor time of this process
 * (all threads), and prints the ratios. The ways are run in turn, so that a busy machine slows all of them.
 */
export async function benchFetching(print: (line: string) => void = console.log): Promise<void> {
  const server = fork(new URL('serve-bench-feed.ts', import.meta.url))
  try {
    const [port]: unknown[] = await once(server, 'message')
    for (const { name, path, rounds } of FEEDS) {
      const costs = await compareWays(`http://127.0.0.1:${port}${path}`, Number(port), rounds)
      const unchanged = `304 ${ratio(costs.full, costs.notModified)}, same body ${ratio(costs.full, costs.sameBody)}`
      print(`fetching, ${name}: fetch + rss-parser ${costs.full.toFixed(0)} µs; cheaper by: ${unchanged}`)
    }
  } finally {
    server.disconnect()
  }
}

async function compareWays(url: string, port: number, rounds: number) {
  const ask = (validators: FeedValidators) =>
    fetchFeed(url, validators, { allowLoopback: true, allowedPorts: [port], userAgent: 'bench' })
  const first = await ask({})
  if (first.kind !== 'fetched') {
    throw new Error(`the bench feed was not fetched: ${first.message}`)
  }
  const { bodyHash = '' } = first.validators
  const fetchAndParse = async () => {
    const outcome = await ask({})
    return outcome.kind === 'fetched' && new Parser().parseString(new TextDecoder().decode(outcome.body))
  }
  const ways = { full: fetchAndParse, notModified: () => ask(first.validators), sameBody: () => ask({ bodyHash }) }
  const costs = { full: 0, notModified: 0, sameBody: 0 }
  // The first half of the rounds warms up and is not counted.
  for (let round = -rounds; round < rounds; round++) {
    for (const way of ['full', 'notModified', 'sameBody'] as const) {
      const cost = await measure(ways[way])
      costs[way] += round < 0 ? 0 : cost / rounds
    }
  }
  return costs
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let run = 0; run < BATCH; run++) {
    await work()
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / BATCH
}

function ratio(whole: number, part: number): string {
  return `${(whole / part).toFixed(1)}× (${part.toFixed(0)} µs)`
}
