import type { Command } from 'commander'
import { describeHealth, HEALTHS } from '../lambdas/feeds/describe-health.ts'
import type { Feed } from '../lambdas/feeds/feed.ts'
import { writeOpml } from '../lambdas/feeds/write-opml.ts'
import { cleanLine } from '../lambdas/runtime/clean-text.ts'
import { groupBy } from '../lambdas/runtime/group-by.ts'
import { showMinute } from '../lambdas/runtime/show-time.ts'
import { addListCommand } from './add-list-command.ts'
import { addChangeCommands } from './change-feeds.ts'
import { addCheckFeedCommand } from './check-feed.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { addImportFeedsCommand } from './import-feeds.ts'
import { printTable } from './print-table.ts'

/** Makes `feeds`: every feed and how it is, and what a person does about them. */
export function makeFeedsCommand(feeds: Command): void {
  addListCommand(feeds)
    .description('list feeds and their health')
    .option('--format <format>', 'table or json', 'table')
    .option('--health <health>', `only these: ${HEALTHS.join(', ')}`)
    .action((options: { format: string; health?: string }, command: Command) => {
      checkOptions(options)
      return withPipeline(command, (pipeline) => listFeeds(pipeline, options))
    })
  addCheckFeedCommand(feeds)
  addImportFeedsCommand(feeds)
  feeds
    .command('export')
    .description('write all feeds as OPML to standard output; those that are off as comments')
    .action((_options: unknown, command: Command) =>
      withPipeline(command, async ({ feedTable, config }) => {
        const listed = (await feedTable.list()).map(({ url, title, slot }) => ({
          url,
          title,
          enabled: slot !== undefined,
        }))
        process.stdout.write(writeOpml(listed, config.settings.subject.en))
      }),
    )
  addChangeCommands(feeds)
}

function checkOptions({ format, health }: { format: string; health?: string }): void {
  if (!['table', 'json'].includes(format)) throw new Error(`--format ${format}: expected table or json`)
  if (health !== undefined && !HEALTHS.some((known) => known === health)) {
    throw new Error(`--health ${health}: expected one of ${HEALTHS.join(', ')}`)
  }
}

async function listFeeds({ feedTable }: Pipeline, options: { format: string; health?: string }): Promise<void> {
  const now = Date.now()
  const all = (await feedTable.list()).map((feed) => ({ ...describeHealth(feed, now), feed }))
  const shown = all.filter(({ health }) => options.health === undefined || health === options.health)
  if (options.format === 'json') return console.log(JSON.stringify(shown.map(toJson), null, 2))
  if (all.length === 0) {
    return console.log(
      'No feeds yet: `alliance feeds add URL`, or list some in config/feeds.opml and deploy or `npm start`.',
    )
  }
  const rows = shown.map(({ feed, health, everyMinutes }) => [
    health,
    feed.title ?? '',
    everyMinutes === undefined ? '—' : `${everyMinutes} min`,
    feed.changedAt === undefined ? '—' : showMinute(feed.changedAt),
    feed.url,
  ])
  if (rows.length > 0) printTable(['HEALTH', 'FEED', 'EVERY', 'LAST NEWS (UTC)', 'ADDRESS'], rows)
  // Below the table: a column of sentences, empty in most rows, would break every row of a terminal.
  const reasons = shown.flatMap(({ feed, health, reason }) =>
    reason === undefined || health === 'new'
      ? []
      : [`${cleanLine(feed.title ?? feed.url)}: ${health}, ${cleanLine(reason)}`],
  )
  if (reasons.length > 0) console.log(`\n${reasons.join('\n')}`)
  const counts = groupBy(all, ({ health }) => health)
  const told = HEALTHS.flatMap((health) => {
    const count = counts.get(health)?.length
    return count === undefined ? [] : [`${count} ${health === 'new' ? 'not polled yet' : health}`]
  })
  console.log(`\n${all.length} feeds: ${told.reverse().join(', ')}`)
}

function toJson({ feed, ...health }: ReturnType<typeof describeHealth> & { feed: Feed }) {
  const { id, url, title = '', changedAt, rhythmMinutes, failures, failingSince, listedBy } = feed
  return { id, ...health, title, url, changedAt, rhythmMinutes, failures, failingSince, listedBy }
}
