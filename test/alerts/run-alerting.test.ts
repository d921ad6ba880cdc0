import { afterAll, beforeAll, expect, it } from 'vitest'
import { runAlerting } from '../../lambdas/alerts/run-alerting.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { OKINAWA, openTestRegistry, SPACE, type TestRegistry } from './open-test-registry.ts'
import { storyOf } from './tell-event.ts'

let opened: TestRegistry
let { pipeline, ask, confirm, topicsOf } = {} as TestRegistry
beforeAll(async () => {
  opened = await openTestRegistry()
  ;({ pipeline, ask, confirm, topicsOf } = opened)
})
afterAll(() => opened.close())

it('tells an event once to whoever confirms a change of wishes while its stories are filed', async () => {
  const who = 'confirms@example.com'
  await ask(who, OKINAWA)
  await confirm(who)
  await ask(who, { ...SPACE, topics: ['okinawa', 'space'] })
  const now = new Date().toISOString()
  const tags = [{ topic: 'okinawa', score: 1, evidence: [] }]
  const { eventId: _, ...brief } = storyOf('confirmed', { firstSeenAt: now, time: now, tags })
  const story: Story = { ...brief, feedId: 'feed', silent: false }
  await pipeline.storyTable.create(story)
  const storyTable = {
    ...pipeline.storyTable,
    unmark: async (id: string) => {
      await confirm(who)
      return pipeline.storyTable.unmark(id)
    },
  }
  const run = { clock: () => Date.now(), remainingMs: () => 50_000 }
  await runAlerting({ ...pipeline, sns: pipeline.snsAudiences, ...run, storyTable })
  expect(pipeline.received(who).map(({ subject }) => subject)).toEqual([story.title])
  expect(await topicsOf(who)).toEqual(['okinawa', 'space'])
})
