import { type FeedHint, feedIdOf, hostOf, type ListedFeed } from '../lambdas/feeds/feed.ts'
import type { DemoFeeds } from './demo/serve-demo-feeds.ts'
import type { LocalPipeline } from './open-pipeline.ts'

/**
 * Plays two polls of every demo feed, whatever its slot: what the feeds already held, stored silently as on any first
 * fetch, then what is new. What is new is filed and sent at once, as the clock would within a minute.
 *
 * @param others further feeds to poll once, beside the second
 */
export async function playDemo(
  pipeline: LocalPipeline,
  feeds: DemoFeeds,
  others: readonly ListedFeed[],
): Promise<void> {
  await pollAndSend(pipeline, feeds.feeds)
  feeds.showNew()
  await pollAndSend(pipeline, [...feeds.feeds, ...others])
}

async function pollAndSend(pipeline: LocalPipeline, feeds: readonly { readonly url: string }[]): Promise<void> {
  await pipeline.pollNow(feeds.map(({ url }): FeedHint => ({ id: feedIdOf(url), host: hostOf(url) })))
  await pipeline.polled()
  await pipeline.sendAlerts()
}
