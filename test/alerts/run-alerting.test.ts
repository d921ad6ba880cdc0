import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { audienceIdOf } from '../../lambdas/alerts/audience.ts'
import { fileStories } from '../../lambdas/alerts/file-stories.ts'
import { runAlerting } from '../../lambdas/alerts/run-alerting.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { BUDGET, OKINAWA, openTestRegistry, SPACE } from './open-test-registry.ts'
import { storyOf } from './tell-event.ts'

const { pipeline, ask, confirm, topicsOf } = await openTestRegistry()

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

it.each([
  { joined: SPACE, left: BUDGET, who: 'joins-space@example.com' },
  { joined: BUDGET, left: SPACE, who: 'joins-budget@example.com' },
])('sends first to $joined.topics while somebody may join it any moment', async ({ joined, left, who }) => {
  await ask(who, left)
  await confirm(who)
  await ask(who, joined)
  const at = new Date().toISOString()
  const eventId = `for ${who}`
  await pipeline.filedStories.putInEvent(storyOf('both', { eventId, firstSeenAt: at, time: at }))
  for (const id of [SPACE, BUDGET].map(audienceIdOf)) {
    const alert = { audienceId: id, eventId, storyId: 'both', state: 'due' as const, attempts: 0 }
    await pipeline.alertTable.add({ ...alert, dueAt: at, createdAt: at })
  }
  const begun: string[] = []
  const audienceTable: typeof pipeline.audienceTable = {
    ...pipeline.audienceTable,
    get: (id) => {
      begun.push(id)
      return pipeline.audienceTable.get(id)
    },
  }
  const run = { clock: () => Date.now(), remainingMs: () => 50_000 }
  await runAlerting({ ...pipeline, sns: pipeline.snsAudiences, ...run, audienceTable })
  expect(begun).toEqual([joined, left].map(audienceIdOf))
  await confirm(who)
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
  const audienceTable = { ...pipeline.audienceTable, listAll: () => Promise.reject(new Error('cannot be read')) }
  const run = { clock: () => Date.now(), remainingMs: () => 50_000 }
  await expect(runAlerting({ ...pipeline, sns: pipeline.snsAudiences, ...run, audienceTable })).rejects.toThrow(
    '1 stories not filed',
  )
  expect(pipeline.received(who).map(({ subject }) => subject)).toEqual([story.title])
  expect(await fileStories(pipeline, Date.now())).toEqual({ filed: 1, failed: 0 })
})

it('files no story once the rest of the run is for sending: it waits for the next one', async () => {
  const at = new Date().toISOString()
  for (const id of ['early', 'late']) {
    const { eventId: _, ...brief } = storyOf(id, { title: `${id} rain`, firstSeenAt: at, time: at })
    await pipeline.storyTable.create({ ...brief, feedId: 'feed', silent: false })
  }
  const left = [20_000, 19_999]
  expect(await fileStories(pipeline, Date.now(), () => left.shift() ?? 0)).toEqual({ filed: 1, failed: 0 })
  expect(await fileStories(pipeline, Date.now())).toEqual({ filed: 1, failed: 0 })
})

it('alerts more audiences than one run has time for in several, each once, and goes on where it ended', async () => {
  const now = new Date().toISOString()
  const brief = storyOf('crowded', { title: 'A crowd asks for it', firstSeenAt: now, time: now })
  const { eventId: _, ...told } = { ...brief, tags: [{ topic: 'space', score: 1, evidence: [] }] }
  await pipeline.storyTable.create({ ...told, feedId: 'feed', silent: false })
  const audiences = Array.from({ length: 1_200 }, (_, number) => ({
    id: `crowd-${String(number).padStart(4, '0')}`,
    preferences: SPACE,
    topicArn: 'arn',
    recentSends: [],
  }))
  const put: string[] = []
  const cabinet = {
    ...pipeline,
    audienceTable: { ...pipeline.audienceTable, listAll: async () => ({ audiences, unread: [] }) },
    alertTable: {
      ...pipeline.alertTable,
      add: async ({ audienceId }: { audienceId: string }) => put.push(audienceId) > 0,
    },
  }
  const runs: unknown[] = []
  for (let run = 0; run < 3; run++) {
    // Time for a look at the story and for one chunk of audiences.
    const left = [20_000]
    runs.push(await fileStories(cabinet, Date.now(), () => left.shift() ?? 19_999))
  }
  expect(runs).toEqual([
    { filed: 0, failed: 0 },
    { filed: 0, failed: 0 },
    { filed: 1, failed: 0 },
  ])
  expect(put.toSorted()).toEqual(audiences.map(({ id }) => id))
  expect(await pipeline.storyTable.get(brief.id)).not.toHaveProperty('alertedThrough')
})

it('finds the event of a story that is filed four days after one that was new beside it', async () => {
  const seenAt = Date.now() - 5 * 60_000
  const store = async (id: string, minutesLater: number) => {
    const at = new Date(seenAt + minutesLater * 60_000).toISOString()
    const tags = [{ topic: 'okinawa', score: 1, evidence: [] }]
    const summary = 'All forty aboard came ashore unhurt after the captain misjudged the tide.'
    const told = { title: 'Ferry runs aground off Zamami', summary, text: summary, firstSeenAt: at, time: at, tags }
    const { eventId: _, ...brief } = storyOf(id, told)
    await pipeline.storyTable.create({ ...brief, feedId: 'feed', silent: true })
    return brief.id
  }
  const first = await store('before-the-outage', 0)
  await fileStories(pipeline, seenAt)
  const late = await store('after-the-outage', 1)
  await fileStories(pipeline, seenAt + 4 * 24 * 3_600_000)
  expect((await pipeline.storyTable.get(first))?.eventId).toBe(first)
  expect((await pipeline.storyTable.get(late))?.eventId).toBe(first)
})

it('files a story though another one that waits holds no time', async () => {
  const now = Date.now()
  const at = new Date(now).toISOString()
  const odd = { pk: 'STORY#odd', sk: 'STORY', toBeFiled: 'TO_BE_FILED', firstSeenAt: '!' }
  await pipeline.client.send(new PutCommand({ TableName: LOCAL_TABLES.stories, Item: odd }))
  const { eventId: _, ...brief } = storyOf('beside-it', { firstSeenAt: at, time: at })
  await pipeline.storyTable.create({ ...brief, feedId: 'feed', silent: true })
  expect(await fileStories(pipeline, now)).toEqual({ filed: 1, failed: 1 })
})
