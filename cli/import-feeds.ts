import { text as readText } from 'node:stream/consumers'
import type { Command } from 'commander'
import { importFeeds } from '../lambdas/feeds/import-feeds.ts'
import { readOpml } from '../lambdas/feeds/read-opml.ts'
import { formatFault } from '../lambdas/runtime/fault.ts'
import { withPipeline } from './connect.ts'
import { openInput } from './open-input.ts'

/** Lists longer than this take long enough that one wants to see how far they are. */
const PROGRESS_FROM = 500

/** Adds `feeds import`: takes a list over; what is wrong with some of its lines costs no other. */
export function addImportFeedsCommand(feeds: Command): void {
  feeds
    .command('import')
    .description('add the feeds of an OPML file; bad lines are told, and end the command with 1')
    .argument('<file>', 'OPML 2.0; - is standard input')
    .action(async (file: string, _options: unknown, command: Command) => {
      const text = await readText(openInput(file))
      const { feeds: listed, faults } = readOpml(text, file === '-' ? 'standard input' : file)
      for (const fault of faults) console.error(`alliance: ${formatFault(fault)}`)
      if (faults.length > 0) process.exitCode = 1
      await withPipeline(command, async ({ feedTable }) => {
        let added = 0
        for await (const progress of importFeeds(feedTable, listed, Date.now())) {
          added = progress.added
          if (listed.length > PROGRESS_FROM) console.error(`${progress.done} of ${progress.total} …`)
        }
        const parts = [`${added} added`, `${listed.length - added} were there already`]
        if (faults.length > 0) parts.push(`${faults.length} bad ${faults.length === 1 ? 'line' : 'lines'}`)
        console.log(parts.join(', '))
      })
    })
}
