import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningSite, startSite } from './start-site.ts'
import { findEvidence, tagOf, tellStory } from './tell-story.ts'

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

/** Counts how often a text stands in another. */
function count(text: string, part: string): number {
  return text.split(part).length - 1
}

test('an empty site says what to do', async () => {
  const { status, text, headers } = await site.ask('/')
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('text/html')
  expect(text).toContain('No stories yet')
  expect(text).toContain('npx alliance feeds')
  expect(text).toContain(`<a href="/">${site.config.settings.subject.en}</a>`)
})

describe('the home page', () => {
  test('tells an event once, by the story first seen, with its other outlets', async () => {
    const time = '2026-11-21T08:00:00.000Z'
    const first = await site.file(tellStory({ title: 'First to tell', outlet: 'Early Post', time }))
    const rest = { eventId: first.id, time: '2026-11-21T09:00:00.000Z' }
    await site.file(tellStory({ ...rest, title: 'Second to tell', outlet: 'Late Post' }))
    const { text } = await site.ask('/')
    expect(count(text, 'First to tell</a>')).toBe(1)
    expect(text).not.toContain('Second to tell')
    expect(text).toMatch(/Also in <a[^>]*><bdi>Late Post<\/bdi><\/a>/)
    expect(text).toContain('<time datetime="2026-11-21T08:00:00.000Z">21 Nov 2026, 08:00 UTC</time>')
  })

  test('names another outlet of an event once, however often it told it, and never the first one again', async () => {
    const first = await site.file(
      tellStory({ title: 'Told by few', outlet: 'Early Post', time: '2026-11-21T07:00:00.000Z' }),
    )
    for (const [title, outlet] of [
      ['Told again', 'Late Post'],
      ['Told a third time', 'Late Post'],
      ['Told by the same', 'Early Post'],
    ] as const) {
      await site.file(tellStory({ eventId: first.id, title, outlet, time: '2026-11-21T07:30:00.000Z' }))
    }
    const { text } = await site.ask('/')
    const [, told = ''] = text.split('Told by few</a>')
    const [also = ''] = /<p class="also">.*?<\/p>/.exec(told) ?? []
    expect(count(also, '<bdi>Late Post</bdi>')).toBe(1)
    expect(also).not.toContain('Early Post')
  })

  test('leads on to a topic that has stories, and to none that has not', async () => {
    await site.file(tellStory({ tags: [tagOf('okinawa')], time: '2026-10-01T08:00:00.000Z' }))
    const { text } = await site.ask('/')
    const partOf = (topic: string) => text.split(`aria-labelledby="topic-${topic}"`)[1]?.split('</section>')[0] ?? ''
    expect(partOf('okinawa')).toContain('class="pager"')
    expect(partOf('defense-budget')).toContain('class="note"')
    expect(partOf('defense-budget')).not.toContain('class="pager"')
  })

  test('shows newer events above older ones', async () => {
    await site.file(tellStory({ title: 'Older one', time: '2026-11-01T08:00:00.000Z', tags: [tagOf('space')] }))
    await site.file(tellStory({ title: 'Newer one', time: '2026-11-02T08:00:00.000Z', tags: [tagOf('space')] }))
    const { text } = await site.ask('/')
    expect(text.indexOf('Newer one</a>')).toBeGreaterThan(0)
    expect(text.indexOf('Newer one</a>')).toBeLessThan(text.indexOf('Older one</a>'))
  })

  test('tells a story of two topics in full under the first, and under the second why it is there too', async () => {
    const title = 'Budget for the islands'
    const budget = findEvidence('title', title, 'Budget', 'named')
    const islands = findEvidence('title', title, 'islands', 'island-defense')
    const tags = [tagOf('okinawa', [islands]), tagOf('defense-budget', [budget])]
    await site.file(tellStory({ title, summary: 'Only once in full.', tags }))
    const { text } = await site.ask('/')
    const [, under] = text.split('id="topic-defense-budget"')
    expect(count(text, 'Only once in full.')).toBe(1)
    expect(under).toContain('<q lang="en" dir="auto">Budget</q>')
    expect(under).not.toContain('<q lang="en" dir="auto">islands</q>')
  })

  test('marks the evidence in the title with its rule, and lists it', async () => {
    const { text } = await site.ask('/')
    expect(text).toContain('<mark title="Okinawa and the southwestern islands: rule island-defense">islands</mark>')
    expect(text).toContain('<code>island-defense</code>')
  })

  test('narrows to a language, and carries it to the topics', async () => {
    await site.file(tellStory({ title: '宇宙の話', language: 'ja', tags: [tagOf('space')] }))
    const { text } = await site.ask('/?lang=ja')
    expect(text).toContain('<h3 lang="ja" dir="auto">')
    expect(text).not.toContain('Newer one')
    expect(text).toContain('href="/topics/space?lang=ja"')
  })

  test('shows a language it does not have as a bad address', async () => {
    const { status, text } = await site.ask('/?lang=xx')
    expect(status).toBe(400)
    expect(text).toContain('lang is &quot;xx&quot;, expected one of en, ja')
  })
})

test('a topic’s pages lead through all its stories, those of one instant too', async () => {
  const titles = Array.from({ length: 65 }, (_, n) => `Budget story number ${n}.`)
  const told = { time: '2025-06-01T00:00:00.000Z', tags: [tagOf('defense-budget')] }
  for (const title of titles) await site.file(tellStory({ ...told, title }))
  const seen: string[] = []
  let path: string | undefined = '/topics/defense-budget'
  for (let pages = 0; path !== undefined && pages < 5; pages++) {
    const { text } = await site.ask(path)
    seen.push(...titles.filter((title) => text.includes(`>${title}</a>`)))
    path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(path).toBeUndefined()
  expect(seen.toSorted()).toEqual(titles.toSorted())
})

describe('a story’s page', () => {
  test('quotes the evidence in its text and lists who else told its event', async () => {
    const text = 'Long before anything happens. Officers visited Kadena on Tuesday.'
    const tags = [tagOf('okinawa', [findEvidence('body', text, 'Kadena', 'base-named')])]
    const lead = await site.file(tellStory({ title: 'Visit', text, tags, outlet: 'Morning Paper' }))
    await site.file(tellStory({ title: 'A visit', eventId: lead.id, outlet: 'Evening Paper' }))
    const page = await site.ask(`/stories/${lead.id}`)
    expect(page.text).toContain(
      'Officers visited <mark title="Okinawa and the southwestern islands: rule base-named">Kadena</mark> on',
    )
    expect(page.text).toMatch(/This event in 2 stories.*Morning Paper.*this story.*Evening Paper.*A visit/s)
    expect(page.text).toContain(`href="${lead.url}"`)
  })

  test('lists the stories of its event by when they were published', async () => {
    const time = (hour: number) => ({ time: `2026-11-20T0${hour}:00:00.000Z`, firstSeenAt: '2026-11-20T09:00:00.000Z' })
    const lead = await site.file(tellStory({ id: 'order-b', title: 'Told second', ...time(7) }))
    await site.file(tellStory({ id: 'order-a', title: 'Told third', eventId: lead.id, ...time(8) }))
    const last = await site.file(tellStory({ id: 'order-c', title: 'Told first', eventId: lead.id, ...time(6) }))
    const { text } = await site.ask(`/stories/${last.id}`)
    expect(text).toMatch(/This event in 3 stories.*this story.*Told second.*Told third/s)
  })

  test('says of a test that it is one', async () => {
    const story = tellStory({ testAudienceId: 'audience' })
    await site.storyTable.create(story)
    expect((await site.ask(`/stories/${story.id}`)).text).toContain('This is a test sent by the operator.')
  })

  test('says of a story that was just stored that lists follow', async () => {
    const story = tellStory()
    await site.storyTable.create(story)
    expect((await site.ask(`/stories/${story.id}`)).text).toContain('This story is new')
  })
})

describe('a short link', () => {
  test('leads to where the story was published', async () => {
    const story = await site.file(tellStory())
    expect(await site.ask(`/s/${story.id}`)).toMatchObject({ status: 302, headers: { location: story.url } })
  })

  test('leads to the host that it shows: what stands before an @ is left out', async () => {
    const story = await site.file(tellStory({ url: 'https://bank.example:pay@evil.example/login' }))
    expect((await site.ask(`/s/${story.id}`)).headers.location).toBe('https://evil.example/login')
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://outlet.example/', '//outlet.example/', ''])(
    'never leads to "%s"',
    async (url) => {
      const story = tellStory({ url })
      await site.storyTable.create(story)
      const { status, headers } = await site.ask(`/s/${story.id}`)
      expect({ status, location: headers.location }).toEqual({ status: 404, location: undefined })
    },
  )
})

const LOST = [
  '/nothing',
  '/s/unknown',
  '/s/https:%2F%2Fevil.example',
  '/stories/unknown',
  '/topics/sumo',
  '/s/%00',
  `/s/${'x'.repeat(3000)}`,
]
test.each(LOST)('%s is a page that says it is not there', async (path) => {
  const { status, headers, text } = await site.ask(path)
  expect({ status, kept: headers['cache-control'] }).toEqual({ status: 404, kept: 'no-store' })
  expect(text).toContain('<h1>Not found</h1>')
})

test.each([
  { path: '/topics/okinawa/', location: '/topics/okinawa' },
  { path: '/topics/okinawa//?lang=ja', location: '/topics/okinawa?lang=ja' },
  { path: '/api/stories/?limit=1', location: '/api/stories?limit=1' },
])('$path, as some programs write it, leads to $location', async ({ path, location }) => {
  const { status, headers } = await site.ask(path)
  expect({ status, location: headers.location }).toEqual({ status: 301, location })
})

test.each(['//evil.example/', '//evil.example/x/', '///', '/\\evil.example/'])(
  '%s leads to no other host',
  async (path) => {
    const { headers } = await site.ask(path)
    expect(new URL(headers.location ?? '/', 'https://news.example.org').host).toBe('news.example.org')
  },
)

test('what would send something is told that the site is only read', async () => {
  const { status, headers, text } = await site.ask('/', {}, 'POST')
  expect({ status, allow: headers.allow, kept: headers['cache-control'] }).toEqual({
    status: 405,
    allow: 'GET, HEAD',
    kept: 'no-store',
  })
  expect(text).toContain('<h1>Nothing can be sent here</h1>')
})
