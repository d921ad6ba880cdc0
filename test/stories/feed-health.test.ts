import { expect, it } from 'vitest'
import { describeHealth } from '../../lambdas/feeds/describe-health.ts'
import { type LogEntry, setLogSink } from '../../lambdas/runtime/log.ts'
import { followFeed } from './follow-feed.ts'
import { HOUR, item } from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)

const feed = followFeed()

it('tells of entries by which no story can be told, and is unhealthy when that is all of them', async () => {
  const told: LogEntry[] = []
  setLogSink((entry) => void told.push(entry))
  const long = item('long', { link: `https://coast.example/${'x'.repeat(2_000)}` })
  feed.web.publish([item('short'), long])
  await feed.web.poll(feed.id, NOW)
  expect(told).toContainEqual(expect.objectContaining({ event: 'entries-left-out', feedId: feed.id, entries: 1 }))
  expect(describeHealth(await feed.web.getFeed(feed.id), NOW)).toMatchObject({
    health: 'ok',
    reason: expect.stringContaining('1 of its 2 entries'),
  })
  feed.web.publish([long])
  await feed.web.poll(feed.id, NOW + HOUR)
  expect(describeHealth(await feed.web.getFeed(feed.id), NOW)).toMatchObject({
    health: 'damaged',
    reason: expect.stringContaining('nothing of it is told'),
  })
  feed.web.publish([item('short')])
  await feed.web.poll(feed.id, NOW + 2 * HOUR)
  expect(describeHealth(await feed.web.getFeed(feed.id), NOW).reason ?? '').not.toContain('entries')
  setLogSink(() => undefined)
})
