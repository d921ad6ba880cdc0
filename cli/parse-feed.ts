import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { fetchFeed } from '../lambdas/feeds/fetch-feed.ts'
import { parseFeed } from '../lambdas/feeds/parse-feed.ts'
import { describeError } from './describe-error.ts'
import { hintLoopback } from './hint-loopback.ts'
import { openInput } from './open-input.ts'

/** Makes `parse-feed`: what the parser reads of a file or an address, without storing anything. */
export function makeParseFeedCommand(command: Command): void {
  command
    .argument('<sources...>', 'files or http(s) addresses; - is standard input')
    .option('--allow-loopback', 'let addresses on this machine be fetched')
    .option('--pretty', 'indent the JSON')
    .action(async (sources: string[], options: { allowLoopback?: boolean; pretty?: boolean }) => {
      for (const source of sources) {
        try {
          const { body, ...about } = await readSource(source, options.allowLoopback ?? false)
          console.log(JSON.stringify({ source, ...(await parseFeed(body, about)) }, null, options.pretty ? 2 : 0))
        } catch (error) {
          const fault = describeError(error)
          console.error(`alliance: ${fault.startsWith(source) ? '' : `${source}: `}${fault}`)
          process.exitCode = 1
        }
      }
    })
}

interface Source {
  readonly body: Uint8Array
  readonly url?: string
  readonly contentType?: string | undefined
}

async function readSource(source: string, allowLoopback: boolean): Promise<Source> {
  if (!/^https?:\/\//i.test(source)) return { body: await buffer(openInput(source)) }
  const options = allowLoopback ? { allowLoopback, allowedPorts: 'any' as const } : {}
  const outcome = await fetchFeed(source, {}, options)
  if (outcome.kind !== 'fetched') {
    throw new Error(outcome.message + hintLoopback(source, allowLoopback))
  }
  return { body: outcome.body, url: outcome.url, contentType: outcome.contentType }
}
