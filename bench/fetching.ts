import { fork } from 'node:child_process'
import { once } from 'node:events'
import Parser from 'rss-parser'
import { closeConnections, type FeedValidators, fetchFeed } from '../lambdas/feeds/fetch-feed.ts'

const FEEDS = [
  { name: '58 KB, plain', path: '/plain/61', rounds: 16, batch: 25 },
  { name: '58 KB, gzip', path: '/gzip/61', rounds: 16, batch: 25 },
  { name: '1.4 MB, plain', path: '/plain/1480', rounds: 8, batch: 4 },
  { name: '1.4 MB, gzip', path: '/gzip/1480', rounds: 8, batch: 4 },
]
/** At the least, of the smaller feed; a first request to a host pays for its connection too, and is printed apart. */
const LEAST = { notModified: 12, sameBody: 10 }

/**
 * Measures what an unchanged feed costs against what it would cost without this code, Node's own `fetch` and rss-parser, in
 * processor time of this process (all threads), and prints the ratios. The ways are run in turn, so that a busy machine slows
 * all of them.
 */
export async function benchFetching(print: (line: string) => void = console.log): Promise<void> {
  const server = fork(new URL('serve-bench-feed.ts', import.meta.url))
  try {
    const [port]: unknown[] = await once(server, 'message')
    for (const { name, path, rounds, batch } of FEEDS) {
      const ways = await findWays(`http://127.0.0.1:${port}${path}`, Number(port))
      const { bare, guarded, ...costs } = await compare(ways, rounds, batch)
      const ratio = (part: number) => `${(bare / part).toFixed(1)}× (${part.toFixed(0)} µs)`
      print(
        `fetching, ${name}: fetch + rss-parser ${bare.toFixed(0)} µs (fetchFeed + rss-parser ${guarded.toFixed(0)} µs); ` +
          `cheaper by: 304 ${ratio(costs.notModified)} of ${LEAST.notModified}×, ` +
          `same body ${ratio(costs.sameBody)} of ${LEAST.sameBody}×; 304 over a new connection ${ratio(costs.firstAsked)}`,
      )
    }
  } finally {
    server.disconnect()
  }
}

type Ways = Record<'bare' | 'guarded' | 'notModified' | 'sameBody' | 'firstAsked', () => Promise<unknown>>

/** A body is read in the encoding it comes in, so bare `fetch` unpacks what `fetchFeed` may tell by its bytes. */
async function findWays(url: string, port: number): Promise<Ways> {
  const ask = (validators: FeedValidators) =>
    fetchFeed(url, validators, { allowLoopback: true, allowedPorts: [port], userAgent: 'bench' })
  const first = await ask({})
  if (first.kind !== 'fetched') throw new Error(`the bench feed was not fetched: ${first.message}`)
  const { bodyHash = '' } = first.validators
  return {
    bare: async () => new Parser().parseString(await (await fetch(url)).text()),
    guarded: async () => {
      const outcome = await ask({})
      return outcome.kind === 'fetched' && new Parser().parseString(new TextDecoder().decode(outcome.body))
    },
    notModified: () => ask(first.validators),
    sameBody: () => ask({ bodyHash }),
    firstAsked: async () => {
      await closeConnections()
      return ask(first.validators)
    },
  }
}

/** Runs each way many times and returns what one run costs in the quarter of batches that the machine disturbed least. */
async function compare(ways: Ways, rounds: number, batch: number): Promise<Record<keyof Ways, number>> {
  const costs: Record<keyof Ways, number[]> = { bare: [], guarded: [], notModified: [], sameBody: [], firstAsked: [] }
  const names = Object.keys(costs) as (keyof Ways)[]
  // The first rounds warm up and are not counted.
  for (let round = -rounds; round < rounds; round++) {
    for (const name of names) {
      const cost = await measure(ways[name], batch)
      if (round >= 0) costs[name].push(cost)
    }
  }
  const lowest = (name: keyof Ways) => costs[name].sort((a, b) => a - b)[Math.floor(rounds / 4)] ?? 0
  return {
    bare: lowest('bare'),
    guarded: lowest('guarded'),
    notModified: lowest('notModified'),
    sameBody: lowest('sameBody'),
    firstAsked: lowest('firstAsked'),
  }
}

async function measure(work: () => Promise<unknown>, times: number): Promise<number> {
  const before = process.cpuUsage()
  for (let run = 0; run < times; run++) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}
