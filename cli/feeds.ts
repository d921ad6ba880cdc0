import type { Command } from 'commander'
import type { Feed } from '../lambdas/feeds/feed.ts'
import { intervalOf } from '../lambdas/feeds/slots.ts'
import { withPipeline } from './connect.ts'
import { printTable } from './print-table.ts'

/** Adds `feeds`: every feed and how it is. */
export function addFeedsCommand(program: Command): void {
  program
    .command('feeds')
    .description('list feeds and their health')
    .option('--format <format>', 'table or json', 'table')
    .action(async (options: { format: string }, command: Command) => {
      if (!['table', 'json'].includes(options.format))
        throw new Error(`--format ${options.format}: expected table or json`)
      await withPipeline(command, async ({ feedTable }) => {
        const feeds = (await feedTable.list()).map(describeFeed)
        if (options.format === 'json') return console.log(JSON.stringify(feeds, null, 2))
        if (feeds.length === 0)
          return console.log('No feeds yet. List some in config/feeds.opml, then deploy or `npm start`.')
        printTable(
          ['HEALTH', 'FEED', 'EVERY', 'LAST NEWS', 'ADDRESS', 'WHY'],
          feeds.map(({ health, title, everyMinutes, changedAt, url, reason }) => [
            health,
            title,
            everyMinutes === undefined ? '—' : `${everyMinutes} min`,
            changedAt?.slice(0, 16).replace('T', ' ') ?? '—',
            url,
            reason ?? '',
          ]),
        )
        const count = (health: string) => feeds.filter((feed) => feed.health === health).length
        console.log(
          `\n${feeds.length} feeds: ${count('ok')} ok, ${count('failing')} failing, ${count('new')} not read yet, ${count('off')} off`,
        )
      })
    })
}

function describeFeed(feed: Feed) {
  const { id, url, title = '', changedAt, failures, failingSince, failure, slot, firstFetchedAt } = feed
  const isOn = slot !== undefined
  const health = !isOn ? 'off' : failures > 0 ? 'failing' : firstFetchedAt ? 'ok' : 'new'
  return {
    id,
    health,
    title,
    url,
    ...(isOn && { everyMinutes: intervalOf(slot) }),
    changedAt,
    failures,
    failingSince,
    reason: failure && `${failure} (${failures} in a row since ${failingSince?.slice(0, 16).replace('T', ' ')})`,
  }
}
