import { expect, it } from 'vitest'
import { describeHealth } from '../../lambdas/feeds/describe-health.ts'
import { type Feed, newFeed } from '../../lambdas/feeds/feed.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const ago = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString()
const HEALTHY: Feed = {
  ...newFeed({ url: 'https://coast.example/feed', enabled: true }, 'person', NOW),
  slot: '15#3',
  firstFetchedAt: ago(1_000),
  changedAt: ago(2),
  rhythmMinutes: 120,
}

it.each<{ name: string; feed: Partial<Feed>; health: string; reason?: RegExp }>([
  { name: 'one that is well', feed: {}, health: 'ok' },
  { name: 'one never polled', feed: { firstFetchedAt: undefined }, health: 'new' },
  { name: 'one that is off', feed: { slot: undefined, failures: 3 }, health: 'off' },
  {
    name: 'one that is gone',
    feed: { slot: undefined, retiredAt: ago(30), failures: 1 },
    health: 'retired',
    reason: /2026-11-01 03:00/,
  },
  {
    name: 'one that became another site',
    feed: { held: { since: ago(5), reason: 'answered by casino.example' } },
    health: 'held',
    reason: /casino\.example.*2026-11-02 04:00/,
  },
  {
    name: 'one that fails',
    feed: { failures: 4, failingSince: ago(3), failure: 'coast.example answered 500' },
    health: 'failing',
    reason: /answered 500 \(4 in a row since 2026-11-02 06:00\)/,
  },
  {
    name: 'one that was asked to wait',
    feed: { failures: 1, failingSince: ago(1), failure: 'answered 429', notBefore: ago(-2) },
    health: 'failing',
    reason: /until 2026-11-02 11:00/,
  },
  {
    name: 'one that fails and was damaged before',
    feed: { failures: 1, failure: 'x', damagedAt: ago(9) },
    health: 'failing',
  },
  { name: 'one that is cut off', feed: { damagedAt: ago(9), gapAt: ago(9) }, health: 'damaged', reason: /11-02 00:00/ },
  { name: 'one whose document was all new', feed: { gapAt: ago(2) }, health: 'gap', reason: /polled sooner/ },
  { name: 'a fast one over a long weekend', feed: { rhythmMinutes: 10, changedAt: ago(80) }, health: 'ok' },
  {
    name: 'a fast one after a week',
    feed: { rhythmMinutes: 10, changedAt: ago(168) },
    health: 'quiet',
    reason: /usually every 10 min/,
  },
  { name: 'a weekly one after two months', feed: { rhythmMinutes: 10_080, changedAt: ago(1_440) }, health: 'ok' },
  { name: 'a weekly one after half a year', feed: { rhythmMinutes: 10_080, changedAt: ago(4_400) }, health: 'quiet' },
  { name: 'one without a rhythm after a month', feed: { rhythmMinutes: undefined, changedAt: ago(720) }, health: 'ok' },
  {
    name: 'one without a rhythm after three months',
    feed: { rhythmMinutes: undefined, changedAt: ago(2_200) },
    health: 'quiet',
    reason: /no news since/,
  },
  { name: 'one that moved', feed: { url: 'https://new.example/feed' }, health: 'moved', reason: /new\.example\/feed/ },
  {
    name: 'one that may be moving',
    feed: { redirect: { url: 'https://new.example/feed', count: 2 } },
    health: 'ok',
    reason: /2 times so far/,
  },
  {
    name: 'one that moved and went quiet',
    feed: { url: 'https://new.example/feed', changedAt: ago(2_000) },
    health: 'quiet',
  },
])('$name is $health', ({ feed, health, reason }) => {
  const described = describeHealth({ ...HEALTHY, ...feed }, NOW)
  expect(described.health).toBe(health)
  expect(described.reason ?? '').toMatch(reason ?? /^(?!.*undefined)/)
  expect('everyMinutes' in described).toBe(!['off', 'retired'].includes(health))
})
