import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlanState } from '../../lambdas/feeds/feed-table.ts'
import { planDuePolls } from '../../lambdas/feeds/plan-due-polls.ts'
import type { PollMessage } from '../../lambdas/feeds/poll-queue.ts'
import { openTurnQueue } from '../../lambdas/feeds/send-in-turn.ts'
import { MINUTE, openTestCollector, type TestCollector } from '../stories/open-test-collector.ts'

const EACH_SECONDS = 9

let web: TestCollector
beforeAll(async () => {
  web = await openTestCollector()
})
afterAll(() => web.close())

const hint = (id: string, host = 'a.example') => [{ id, host }]

function openQueue() {
  const sent: PollMessage[] = []
  const queue = { sendMessages: async (messages: readonly PollMessage[]) => void sent.push(...messages) }
  return { sent, queue, delays: () => sent.map(({ delaySeconds }) => delaySeconds) }
}

it('two messages that fail at once ask a host one after the other when they are sent again', async () => {
  const { queue, delays } = openQueue()
  await planDuePolls(web.feedTable, queue, Date.now())
  await openTurnQueue(web.feedTable, queue).send([hint('1'), hint('2')])
  await openTurnQueue(web.feedTable, queue).send([hint('3'), hint('4', 'b.example')])
  const [first, second, third = 0, other] = delays()
  expect([first, second, other]).toEqual([0, EACH_SECONDS, 0])
  // A second may have gone by.
  expect(2 * EACH_SECONDS - third).toBeLessThanOrEqual(2)
})

it('a plan waits for what was sent again, also while it was planning, and moves its cursor once', async () => {
  const { sent, queue } = openQueue()
  const now = Date.now() + 10 * MINUTE
  const host = 'planned.example'
  await planDuePolls(web.feedTable, queue, now)
  await web.addFeed(now, host)
  const hostOfFeed = `${host}:${web.port}`
  const again = openTurnQueue(web.feedTable, queue)
  const meddling = {
    sendMessages: async (messages: readonly PollMessage[]) => {
      await again.send(
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => ({ id: `${id}`, host: 'late.example' })).map((feed) => [feed]),
      )
      await queue.sendMessages(messages)
    },
  }
  const plan = await planDuePolls(web.feedTable, meddling, now + MINUTE)
  expect(plan).toMatchObject({ minutes: 1 })
  expect(sent.filter(({ feeds }) => feeds[0]?.host === hostOfFeed)).toHaveLength(1)
  const state = await web.feedTable.readPlan()
  expect(state?.plannedThrough).toBe(Math.floor((now + MINUTE) / MINUTE))
  expect(state?.busyHosts).toHaveProperty(['late.example'])
})

it('what fails is sent again though the plan cannot be read, or never is at rest', async () => {
  for (const broken of [
    { readPlan: async () => Promise.reject(new Error('table is away')), savePlan: async () => true },
    {
      readPlan: async (): Promise<PlanState> => ({ plannedThrough: 1, busyHosts: {}, revision: 1 }),
      savePlan: async () => false,
    },
  ]) {
    const { queue, delays } = openQueue()
    await openTurnQueue(broken, queue).send([hint('1'), hint('2')])
    expect(delays()).toEqual([0, EACH_SECONDS])
  }
})

it('a plan that code without revisions saved is saved over', async () => {
  const plan = await web.feedTable.readPlan()
  if (plan === undefined) throw new Error('expected a plan')
  const item = { pk: 'CURSOR', sk: 'plan-polls', plannedThrough: plan.plannedThrough }
  await web.client.send(new PutCommand({ TableName: web.tables.feeds, Item: item }))
  const old = await web.feedTable.readPlan()
  expect(await web.feedTable.savePlan(old, { plannedThrough: plan.plannedThrough + 1, busyHosts: {} })).toBe(true)
  expect(await web.feedTable.savePlan(old, { plannedThrough: plan.plannedThrough + 1, busyHosts: {} })).toBe(false)
})
