import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningSite, startSite } from './start-site.ts'
import { tellStory } from './tell-story.ts'

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

test('an empty site says what to do', async () => {
  const { status, text, headers } = await site.ask('/')
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('text/html')
  expect(text).toContain('No stories yet')
  expect(text).toContain('npx alliance feeds')
})

test('health is 503 until polls are planned, and 200 then', async () => {
  expect(await site.ask('/health')).toMatchObject({ status: 503 })
  await site.feedTable.moveCursor(undefined, Math.floor(Date.now() / 60_000))
  const { status, text } = await site.ask('/health')
  expect({ status, health: JSON.parse(text) }).toMatchObject({ status: 200, health: { status: 'ok', lateMinutes: 0 } })
})

test('a short link leads to a stored story and to nothing else', async () => {
  const story = await site.file(tellStory())
  expect(await site.ask(`/s/${story.id}`)).toMatchObject({ status: 302, headers: { location: story.url } })
  expect(await site.ask('/s/unknown')).toMatchObject({ status: 404 })
})

test('stories are listed at /api/stories', async () => {
  const { status, text } = await site.ask('/api/stories')
  expect(status).toBe(200)
  expect(JSON.parse(text).stories).toHaveLength(1)
})
