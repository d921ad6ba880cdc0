import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkHealth } from '../../lambdas/site/reading/check-health.ts'
import { type RunningSite, startSite } from './start-site.ts'

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

const NOW = Date.parse('2026-11-23T10:30:40Z')
const MINUTE = Math.floor(NOW / 60_000)

const STATES = [
  { name: 'before the first plan', cursor: undefined, status: 'degraded', lateMinutes: null, plannedThrough: null },
  {
    name: 'planned this minute',
    cursor: MINUTE,
    status: 'ok',
    lateMinutes: 0,
    plannedThrough: '2026-11-23T10:30:00.000Z',
  },
  {
    name: 'five minutes late',
    cursor: MINUTE - 5,
    status: 'ok',
    lateMinutes: 5,
    plannedThrough: '2026-11-23T10:25:00.000Z',
  },
  {
    name: 'six minutes late',
    cursor: MINUTE - 6,
    status: 'degraded',
    lateMinutes: 6,
    plannedThrough: '2026-11-23T10:24:00.000Z',
  },
  {
    name: 'ahead by a clock',
    cursor: MINUTE + 1,
    status: 'ok',
    lateMinutes: 0,
    plannedThrough: '2026-11-23T10:31:00.000Z',
  },
]

test.each(STATES)('$name the site is $status', ({ cursor, status, lateMinutes, plannedThrough }) => {
  expect(checkHealth(cursor, NOW)).toMatchObject({ status, lateMinutes, plannedThrough })
})

test('/health is 503 until polls are planned and 200 from then on, and no cache keeps it', async () => {
  const before = await site.ask('/health')
  expect(before).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store' } })
  expect(JSON.parse(before.text)).toMatchObject({ status: 'degraded', plannedThrough: null })
  const begun = (await site.ask('/')).text
  expect(begun).toContain('Polling by the clock begins within a minute.')
  // In the first minute nothing is late: no alarm in red.
  expect(begun).not.toMatch(/class="[^"]*\blate\b/)

  const minute = Math.floor(Date.now() / 60_000)
  await site.feedTable.savePlan(undefined, { plannedThrough: minute - 60, busyHosts: {} })
  expect(await site.ask('/health')).toMatchObject({ status: 503 })
  expect((await site.ask('/')).text).toMatch(/6[01] minutes ago: polling is late\./)

  await site.feedTable.savePlan(await site.feedTable.readPlan(), { plannedThrough: minute, busyHosts: {} })
  const after = await site.ask('/health')
  expect(after).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } })
  expect(JSON.parse(after.text)).toMatchObject({ status: 'ok' })
})
