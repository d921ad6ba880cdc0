import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Item, MINUTE, openTestCollector, type TestCollector } from './open-test-collector.ts'

/** Where each test begins. */
const NOW = Date.UTC(2026, 10, 2, 9)

/** A feed that a test publishes and polls; `now` is when the next poll is. */
export interface FollowedFeed {
  readonly web: TestCollector
  id: string
  now: number
  /** Publishes these documents one after another and polls each, a quarter of an hour apart; returns what was stored. */
  publishAll(...documents: readonly (readonly Item[])[]): Promise<string[][]>
}

/** Opens polling for the tests of a file, and gives each a feed of its own. */
export function followFeed(): FollowedFeed {
  let web: TestCollector
  const feed: FollowedFeed = {
    get web() {
      return web
    },
    id: '',
    now: NOW,
    async publishAll(...documents) {
      const stored: string[][] = []
      for (const items of documents) {
        web.publish(items)
        stored.push(await web.pollTitles(feed.id, feed.now))
        feed.now += 15 * MINUTE
      }
      return stored
    },
  }
  beforeAll(async () => {
    web = await openTestCollector()
  })
  beforeEach(async () => {
    feed.now = NOW
    feed.id = await web.addFeed(feed.now)
  })
  afterAll(() => web.close())
  return feed
}
