import type { Command } from 'commander'
import { type Feed, feedIdOf, newFeed, spellAddress } from '../lambdas/feeds/feed.ts'
import { describeAddressFault } from '../lambdas/feeds/read-opml.ts'
import { firstSlotOf } from '../lambdas/feeds/slots.ts'
import { startAnew } from '../lambdas/feeds/update-feed.ts'
import { type Pipeline, withPipeline } from './connect.ts'

const CONFIG_WINS = 'it is listed in config/, which wins at the next deploy or `npm start`: change it there too'

/** Adds `feeds add`, `remove`, `disable` and `enable`. */
export function addChangeCommands(feeds: Command): void {
  feeds
    .command('add')
    .description('poll a feed from the next minute on; what it holds now is stored silently')
    .argument('<url>', 'http or https')
    .option('--title <text>', 'until the feed tells its own')
    .action((url: string, { title }: { title?: string }, command: Command) =>
      withPipeline(command, async (pipeline) => {
        const fault = describeAddressFault(url)
        if (fault) throw new Error(fault)
        // One that moved there is polled there already.
        const isKnown = (await findFeed(pipeline, url)) !== undefined
        const feed = newFeed({ url, title, enabled: true }, 'person', Date.now())
        if (isKnown || !(await pipeline.feedTable.add(feed)))
          throw new Error(`${url} is there already: \`alliance feeds\` tells how it is`)
        console.log(`added ${feedIdOf(url)}: polled from the next minute on`)
      }),
    )
  addChange(feeds, 'remove', 'forget feeds and their state; their stories stay', async ({ removeFeed }, feed) => {
    await removeFeed(feed.id)
    return 'removed'
  })
  addChange(feeds, 'disable', 'poll feeds no more, and keep their state', async ({ feedTable }, feed) => {
    if (feed.slot === undefined) return 'was off already'
    await save(feedTable, { ...feed, slot: undefined })
    return 'disabled'
  })
  addChange(feeds, 'enable', 'poll feeds again, also those that are retired or held', async ({ feedTable }, feed) => {
    const isAnew = feed.retiredAt !== undefined || feed.held !== undefined
    if (feed.slot !== undefined && !isAnew) return 'was on already'
    const next = isAnew ? startAnew(feed) : feed
    await save(feedTable, { ...next, slot: firstSlotOf(feed.id, Date.now()) })
    return isAnew ? 'enabled as a new feed: its first fetch is silent' : 'enabled'
  })
}

function addChange(
  feeds: Command,
  name: string,
  description: string,
  change: (pipeline: Pipeline, feed: Feed) => Promise<string>,
): void {
  feeds
    .command(name)
    .description(description)
    .argument('<feeds...>', 'addresses or ids')
    // One id in 64 begins with a dash.
    .allowUnknownOption()
    .action((names: string[], _options: unknown, command: Command) =>
      withPipeline(command, async (pipeline) => {
        for (const asked of names) {
          const feed = await findFeed(pipeline, asked)
          if (feed === undefined) {
            console.error(`alliance: ${asked}: no such feed: expected an address or id that \`alliance feeds\` lists`)
            process.exitCode = 1
            continue
          }
          console.log(`${feed.url}: ${await change(pipeline, feed)}`)
          if (feed.listedBy === 'config') console.error(`alliance: ${feed.url}: ${CONFIG_WINS}`)
        }
      }),
    )
}

/** By id, by its first address, or, for one that moved, by the address it has now. */
async function findFeed({ feedTable }: Pipeline, asked: string): Promise<Feed | undefined> {
  const [byId, byFirstAddress] = [await feedTable.get(asked), await feedTable.get(feedIdOf(asked))]
  return byId ?? byFirstAddress ?? (await feedTable.list()).find(({ url }) => url === spellAddress(asked))
}

async function save(feedTable: Pipeline['feedTable'], feed: Feed): Promise<void> {
  if (await feedTable.save(feed)) return
  throw new Error(`${feed.url} was polled at this moment and not changed: try again`)
}
