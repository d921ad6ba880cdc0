import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningSite, startSite } from './start-site.ts'
import { findEvidence, tagOf, tellStory } from './tell-story.ts'

const Stories = v.object({ stories: v.array(v.looseObject({ id: v.string() })), next: v.exactOptional(v.string()) })
const INSTANT = '2026-11-10T00:00:00.000Z'

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
  // Twelve of one instant, as feeds with dates and no times give them; every third with both topics.
  for (let n = 0; n < 12; n++) {
    const topics = n % 3 === 0 ? ['space', 'okinawa'] : [n % 3 === 1 ? 'space' : 'okinawa']
    await site.file(
      tellStory({
        id: `same-${n}`,
        time: INSTANT,
        tags: topics.map((topic) => tagOf(topic)),
        language: n < 3 ? 'ja' : 'en',
      }),
    )
  }
  await site.file(tellStory({ id: 'old', time: '2023-01-13T15:20:00.000Z', tags: [tagOf('space')] }))
  await site.file(tellStory({ id: 'newer', time: '2026-11-12T08:00:00.000Z', tags: [tagOf('okinawa')] }))
})
afterAll(() => site.close())

async function list(path: string) {
  const { status, text } = await site.ask(path)
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`)
  return v.parse(Stories, JSON.parse(text))
}

/** Follows `next` to the end; returns the ids of each part. */
async function followAll(path: string): Promise<string[][]> {
  const parts: string[][] = []
  for (let next: string | undefined = path; next !== undefined; ) {
    const part: v.InferOutput<typeof Stories> = await list(next)
    parts.push(part.stories.map(({ id }) => id))
    next = part.next
    if (parts.length > 50) throw new Error(`${path} has no end`)
  }
  return parts
}

const LISTS = [
  { name: 'all topics', query: '', count: 14 },
  { name: 'one topic', query: 'topic=space&', count: 9 },
  { name: 'one language', query: 'lang=ja&', count: 3 },
  { name: 'a period', query: 'since=2026-11-10&until=2026-11-11&', count: 12 },
  { name: 'a period from long ago', query: 'since=0001-01-01&', count: 14 },
  { name: 'a period into the far future', query: 'until=9999-12-31&', count: 14 },
]

describe.each(LISTS)('$name', ({ query, count }) => {
  test.each([1, 5, 12, 100])('gives each story once, newest first, in parts of %i', async (limit) => {
    const parts = await followAll(`/api/stories?${query}limit=${limit}`)
    const ids = parts.flat()
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(count)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(limit)
    if (query === '') expect([ids[0], ids.at(-1)]).toEqual(['newer', 'old'])
  })
})

const EMPTY = [
  { name: 'a future', query: 'since=2030-01-01' },
  { name: 'an early past', query: 'until=1970-01-01' },
  { name: 'a topic without stories', query: 'topic=defense-budget' },
  { name: 'a language and period without stories', query: 'lang=ja&since=2026-11-11' },
]
test.each(EMPTY)('$name is an empty list without a next part', async ({ query }) => {
  expect(await list(`/api/stories?${query}`)).toEqual({ stories: [] })
})

test('since is inclusive and until exclusive', async () => {
  const ids = async (query: string) => (await list(`/api/stories?${query}`)).stories.map(({ id }) => id)
  expect(await ids('since=2026-11-12T08:00:00Z')).toEqual(['newer'])
  expect(await ids('since=2026-11-11&until=2026-11-12T08:00:00Z')).toEqual([])
})

test('a story has the names that callers rely on, evidence with its topic, and no others', async () => {
  const title = 'Lander carries both flags'
  const evidence = findEvidence('title', title, 'Lander', 'two-agencies')
  const story = tellStory({
    id: 'full',
    time: '2026-11-13T00:00:00.000Z',
    title,
    summary: 'A summary.',
    tags: [tagOf('space', [evidence]), tagOf('alliance')],
    eventId: 'same-1',
  })
  await site.file(story)
  expect((await list('/api/stories?limit=1')).stories).toEqual([
    {
      id: 'full',
      url: 'https://outlet.example/full',
      title,
      summary: 'A summary.',
      language: 'en',
      outlet: 'Example Times',
      time: '2026-11-13T00:00:00.000Z',
      firstSeenAt: '2026-11-13T00:00:00.000Z',
      topics: ['space', 'alliance'],
      evidence: [{ topic: 'space', phrase: 'Lander', field: 'title', start: 0, end: 6, rule: 'two-agencies' }],
      eventId: 'same-1',
    },
  ])
})

test('what cannot be read is answered with a problem that shows the value and what was expected', async () => {
  const { status, headers, text } = await site.ask('/api/stories?limit=1000&topic=sumo')
  expect({ status, type: headers['content-type'] }).toEqual({ status: 400, type: 'application/problem+json' })
  expect(JSON.parse(text)).toMatchObject({
    title: 'Bad Request',
    status: 400,
    detail: expect.stringContaining('limit is 1000, expected a whole number from 1 to 100'),
    errors: [{ parameter: 'topic' }, { parameter: 'limit' }],
  })
})

test.each(['/api/storys', '/api'])('another path, %s, is a problem too', async (path) => {
  const { status, headers, text } = await site.ask(path)
  expect({ status, type: headers['content-type'] }).toEqual({ status: 404, type: 'application/problem+json' })
  expect(JSON.parse(text)).toMatchObject({ detail: `path is "${path}", expected /api/stories or /health` })
})

test('what would send something is told that the API is only read', async () => {
  const { status, headers, text } = await site.ask('/api/stories', {}, 'POST')
  expect({ status, allow: headers.allow, type: headers['content-type'], kept: headers['cache-control'] }).toEqual({
    status: 405,
    allow: 'GET, HEAD',
    type: 'application/problem+json',
    kept: 'no-store',
  })
  expect(JSON.parse(text)).toMatchObject({ status: 405, detail: 'method is POST, expected GET or HEAD' })
})

test('another page is asked whether it may read the API, and may', async () => {
  const asked = { origin: 'https://analyst.example', 'access-control-request-method': 'GET' }
  const { status, headers } = await site.ask('/api/stories', asked, 'OPTIONS')
  expect({ status, origin: headers['access-control-allow-origin'] }).toEqual({ status: 204, origin: '*' })
})

test('any page may read the API', async () => {
  const { headers } = await site.ask('/api/stories', { origin: 'https://analyst.example' })
  expect(headers['access-control-allow-origin']).toBe('*')
})
