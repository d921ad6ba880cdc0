import { afterAll, beforeAll, expect, it } from 'vitest'
import { audienceIdOf } from '../../lambdas/alerts/audience.ts'
import { runAlerting } from '../../lambdas/alerts/run-alerting.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { BUDGET, OKINAWA, openTestRegistry, SPACE, type TestRegistry } from './open-test-registry.ts'
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

it('sends what is due though nothing can be filed, and says that it failed', async () => {
  const who = 'due@example.com'
  await ask(who, BUDGET)
  await confirm(who)
  const at = new Date().toISOString()
  const story = storyOf('due', { eventId: 'due', firstSeenAt: at, time: at })
  await pipeline.filedStories.putInEvent(story)
  const dueAt = { dueAt: at, createdAt: at, attempts: 0, state: 'due' as const }
  await pipeline.alertTable.add({ audienceId: audienceIdOf(BUDGET), eventId: 'due', storyId: story.id, ...dueAt })
  await pipeline.storyTable.create({
    ...storyOf('waits', { firstSeenAt: at, time: at }),
    feedId: 'feed',
    silent: false,
  })
  const audienceTable = { ...pipeline.audienceTable, list: () => Promise.reject(new Error('cannot be read')) }
  const run = { clock: () => Date.now(), remainingMs: () => 50_000 }
  await expect(runAlerting({ ...pipeline, sns: pipeline.snsAudiences, ...run, audienceTable })).rejects.toThrow(
    '1 stories not filed',
  )
  expect(pipeline.received(who).map(({ subject }) => subject)).toEqual([story.title])
})
