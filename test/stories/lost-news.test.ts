import { describe, expect, it } from 'vitest'
import type { Feed } from '../../lambdas/feeds/feed.ts'
import { findLostNews } from '../../lambdas/stories/lost-stories.ts'

const CHANGED_AT = '2026-03-01T12:00:00.000Z'
const DAY_MS = 86_400_000
const feed = { id: 'feed', news: ['older', 'newest'], changedAt: CHANGED_AT } as unknown as Feed

/** A table that was restored from a backup: it has what is named. */
const tableWith = (...ids: readonly string[]) => ({ has: async (id: string) => ids.includes(id) })
const lostAfter = async (days: number, ...ids: readonly string[]) => [
  ...(await findLostNews(tableWith(...ids), feed, Date.parse(CHANGED_AT) + days * DAY_MS)),
]

describe("a feed's latest news", () => {
  it('is missed for a week after the feed last brought any, and not longer', async () => {
    expect(await lostAfter(6.9)).toEqual(['newest', 'older'])
    expect(await lostAfter(7.1)).toEqual([])
  })

  it('is looked for by its newest alone, and the others only where that is gone', async () => {
    expect(await lostAfter(1, 'newest')).toEqual([])
    expect(await lostAfter(1, 'older')).toEqual(['newest'])
  })
})
