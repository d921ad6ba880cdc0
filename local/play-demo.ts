import { type FeedHint, feedIdOf, hostOf, type ListedFeed } from '../lambdas/feeds/feed.ts'
import { bringDigestsForward } from './bring-digests-forward.ts'
import type { DemoFeeds } from './demo/serve-demo-feeds.ts'
import type { LocalPipeline } from './open-pipeline.ts'

/**
 * Plays two polls of every demo feed, whatever its slot: what the feeds already held, stored silently as on any first
 * fetch; then what is new, filed and sent at once, as the clock would within a minute. A storm comes last. Digests that are due
 * later are sent before the storm, for whoever watches.
 *
 * @param others further feeds to poll once, beside the second
 * @param storm the title of the outlet that has one; no storm without it
 */
export async function playDemo(
  pipeline: LocalPipeline,
  feeds: DemoFeeds,
  { others, storm, onStorm }: { others: readonly ListedFeed[]; storm: string | undefined; onStorm: () => void },
): Promise<void> {
  await pollAndSend(pipeline, feeds.feeds)
  feeds.showNew()
  await pollAndSend(pipeline, [...feeds.feeds, ...others])
  await bringDigestsForward(Date.now())
  await pipeline.sendAlerts()
  if (storm === undefined) return
  onStorm()
  feeds.showStorm()
  await pollAndSend(
    pipeline,
    feeds.feeds.filter(({ title }) => title === storm),
  )
}

async function pollAndSend(pipeline: LocalPipeline, feeds: readonly { readonly url: string }[]): Promise<void> {
  await pipeline.pollNow(feeds.map(({ url }): FeedHint => ({ id: feedIdOf(url), host: hostOf(url) })))
  await pipeline.polled()
  await pipeline.sendAlerts()
}
