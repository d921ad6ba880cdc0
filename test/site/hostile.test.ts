import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningSite, startSite } from './start-site.ts'
import { findEvidence, tagOf, tellStory } from './tell-story.ts'

const SCRIPT = `<script>alert(1)</script>"><img src=x onerror=alert(2)>'\u0026lt;b`
const HOSTILE = {
  id: 'hostile',
  url: 'javascript:alert(document.domain)',
  title: `Title ${SCRIPT} \u202eexe.gnp`,
  summary: `Summary ${SCRIPT}`,
  text: `Text ${SCRIPT}`,
  outlet: `Outlet ${SCRIPT}`,
  language: `en" onload="alert(3)`,
}

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
  const evidence = [
    { ...findEvidence('title', HOSTILE.title, '<script>'), rule: SCRIPT },
    findEvidence('summary', HOSTILE.summary, '<img src=x'),
    findEvidence('body', HOSTILE.text, 'onerror=alert(2)>'),
  ]
  await site.file(
    tellStory({ ...HOSTILE, tags: [tagOf('alliance', evidence), tagOf('okinawa', evidence), tagOf(SCRIPT)] }),
  )
  await site.file(
    tellStory({ id: 'beside', eventId: 'hostile', outlet: SCRIPT, url: 'data:text/html,<script>alert(4)</script>' }),
  )
  await site.file(tellStory({ id: 'huge', title: '無'.repeat(500), summary: 'x'.repeat(1000) }))
  await site.storyTable.create(tellStory({ id: 'odd', time: 'not a time', language: '!' }))
})
afterAll(() => site.close())

const TAG = /^<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)>/
const OWN_TAGS = new Set(
  'html head meta title link style body a div span header nav ul li main h1 h2 h3 section article p b bdi time mark details summary dl dt dd q code footer'.split(
    ' ',
  ),
)
const OWN_ATTRIBUTES =
  /^(?:lang|dir|charset|name|content|rel|href|hreflang|class|id|tabindex|title|datetime|aria-[a-z]+)$/
const OWN_LINKS = /^(?:\/(?!\/)|#main$|https?:\/\/|mailto:|data:image\/svg\+xml,)/

/** Reads a page as a browser does, tag by tag, and returns whatever we never write: any of it would be a feed's. */
function findForeign(markup: string): string[] {
  const foreign: string[] = []
  const page = markup.replace('<!doctype html>', '').replace(/<style>[^<]*<\/style>/, '')
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
    const [tag, name = '', attributes = ''] = TAG.exec(page.slice(at)) ?? []
    const given = [...attributes.matchAll(/\s+([a-z-]+)(?:="([^"]*)")?/g)]
    const isOurs =
      OWN_TAGS.has(name) &&
      given.every(([, key = '', value = '']) => OWN_ATTRIBUTES.test(key) && (key !== 'href' || OWN_LINKS.test(value)))
    if (!isOurs) foreign.push(tag ?? page.slice(at, at + 40))
  }
  return foreign
}

const FOREIGN = [
  '<script>',
  '<img src="x">',
  '<a href="javascript:x">',
  '<a href="//x">',
  '<p lang="en" onload="x">',
  '<p',
]
test.each(FOREIGN)('%s would be found in a page', (tag) => {
  expect(findForeign(`<p class="note">ours</p>${tag}`)).toEqual([tag])
})

test.each([
  '/',
  '/topics/alliance',
  '/topics/okinawa',
  '/stories/hostile',
  '/stories/beside',
  '/ja',
  '/ja/stories/hostile',
])('what a feed smuggles into %s stays text', async (path) => {
  const { status, text } = await site.ask(path)
  expect(status).toBe(200)
  expect(findForeign(text)).toEqual([])
  expect(text).not.toMatch(/\p{Bidi_Control}/u)
  expect(text).toContain('&lt;script&gt;')
})

test.each([
  '/?lang=<script>',
  '/topics/<script>',
  '/<script>alert(1)</script>',
  '/?until="><script>',
  '/ja?lang=<script>&until="><script>',
  "/ja//evil.example/'onclick=alert(1)",
])('what an address smuggles into %s stays text', async (path) => {
  const { status, text } = await site.ask(path)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(findForeign(text)).toEqual([])
})

test('a huge title is cut in lists and whole on its own page', async () => {
  expect((await site.ask('/topics/alliance')).text).toContain(`${'無'.repeat(239)}…</a>`)
  expect((await site.ask('/stories/huge')).text).toContain('無'.repeat(500))
})

test('a story with a time and a language that are none is shown as it is', async () => {
  const { status, text } = await site.ask('/stories/odd')
  expect(status).toBe(200)
  expect(text).toContain('<time datetime="not a time">not a time</time> · !')
})

test('the API gives hostile text as it is, and says that it is JSON', async () => {
  const { headers, text } = await site.ask('/api/stories?topic=okinawa')
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-content-type-options': 'nosniff' })
  expect(JSON.parse(text).stories[0].summary).toBe(HOSTILE.summary)
})
