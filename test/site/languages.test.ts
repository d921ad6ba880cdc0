import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeMessage } from '../../lambdas/alerts/compose-message.ts'
import { MAX_DIGEST_EVENTS } from '../../lambdas/runtime/limits.ts'
import { toBrief } from '../../lambdas/stories/story-item.ts'
import type { RunningService } from '../../local/services/loopback-server.ts'
import { startHttpApi } from '../../local/services/start-http-api.ts'
import { alertOf, CONTEXT, JAPANESE } from '../alerts/tell-event.ts'
import { type RunningSite, startSite } from './start-site.ts'
import { findEvidence, tagOf, tellStory } from './tell-story.ts'

const TOLD = {
  en: { title: 'Futenma troops at work', text: 'A day of it. Kadena was there too.', outlet: 'Morning Paper' },
  ja: { title: '普天間の部隊、訓練を公開', text: '一日がかり。嘉手納からも参加した。', outlet: 'みなと日報' },
}
const BASES = ['kadena', 'futenma']
const PHRASES = { en: ['Futenma', 'Kadena'], ja: ['普天間', '嘉手納'] }
/** What stays as it is in Japanese: abbreviations, and what stands in addresses and requests. */
const LATIN = /^(?:JSON|SMS|JST|URL|GET|HEAD|lang|until|en|ja)$/
const LANGUAGES = ['en', 'ja'] as const
const PAGES = ['', '/topics/okinawa', '/topics/okinawa?lang=LANGUAGE', '/topics/okinawa?until=2020-01-01']
const STORIES = ['/stories/LANGUAGE-told', '/stories/LANGUAGE-test', '/stories/LANGUAGE-new']
const PROBLEMS = ['/nothing', '/stories/unknown', '?lang=xx', '/topics/okinawa?until=soon', '/topics/sumo/']

let site: RunningSite
let api: RunningService

beforeAll(async () => {
  site = await startSite()
  api = await startHttpApi({ functionName: 'serve-site', timeoutSeconds: 10, handler: site.handler })
})
afterAll(async () => {
  await api.close()
  await site.close()
})

/** Asks for a page over HTTP, as a browser does that likes the language best. */
async function visit(path: string, acceptLanguage = '*', method = 'GET') {
  const answer = await fetch(api.origin + path, { method, headers: { 'accept-language': acceptLanguage } })
  const { status, headers } = answer
  const text = await answer.text()
  return { status, headers, text, language: /<html lang="([^"]*)">/.exec(text)?.[1] }
}

/** Returns what a reader of a page sees or hears, without the switch of languages, addresses, and names of rules and files. */
function readAloud(page: string): string {
  const heard = [...page.matchAll(/(?:aria-label|title|description" content)="([^"]*)"/g)].map(([, text]) => text ?? '')
  const seen = page.replace(/<style>.*?<\/style>|<code>.*?<\/code>|<nav class="switch".*?<\/nav>/gs, ' ')
  return [seen.replace(/<[^>]*>/g, ' '), ...heard].join('\n').replace(/&\w+;|\S+@\S+|[\d-]+T[\d:]+Z?/g, ' ')
}

/** Returns the words of a page that are not in its language. */
function findForeign(page: string, language: 'en' | 'ja'): string[] {
  const text = readAloud(page)
  if (language === 'en') return text.match(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}（）「」、。：]+/gu) ?? []
  return (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !LATIN.test(word) && !BASES.includes(word))
}

async function expectInLanguage(path: string, language: 'en' | 'ja') {
  const { text, language: stated, headers } = await visit(path)
  expect({ path, stated, header: headers.get('content-language') }).toEqual({
    path,
    stated: language,
    header: language,
  })
  expect({ path, foreign: findForeign(text, language) }).toEqual({ path, foreign: [] })
}

test.each(LANGUAGES)('before the first story every word of a page is of its language: %s', async (language) => {
  for (const path of [...PAGES, '?lang=LANGUAGE']) {
    await expectInLanguage(`/${language}${path.replace('LANGUAGE', language)}`, language)
  }
})

describe.each(LANGUAGES)('in %s every word of a page is of that language', (language) => {
  test('when there are stories, one of them just stored and one a test, and polling is late', async () => {
    const { title, text, outlet } = TOLD[language]
    const [inTitle = '', inText = ''] = PHRASES[language]
    const evidence = [findEvidence('title', title, inTitle, 'futenma'), findEvidence('body', text, inText, 'kadena')]
    const story = { title, text, outlet, summary: text, language, tags: [tagOf('okinawa', evidence)] }
    const told = tellStory({ ...story, id: `${language}-told` })
    await site.file(told)
    await site.file(tellStory({ ...story, id: `${language}-also`, eventId: told.id, outlet: outlet.slice(0, -1) }))
    await site.storyTable.create(tellStory({ ...story, id: `${language}-new`, url: 'javascript:1' }))
    await site.storyTable.create(tellStory({ ...story, id: `${language}-test`, testAudienceId: 'audience', tags: [] }))
    if (language === 'en') await site.feedTable.savePlan(undefined, { plannedThrough: 29_000_000, busyHosts: {} })
    const listed = PAGES.map((path) => (path.includes('?') ? path : `${path}?lang=LANGUAGE`))
    for (const path of [...listed, ...STORIES]) {
      await expectInLanguage(`/${language}${path.replace('LANGUAGE', language)}`, language)
    }
  })

  test.each(PROBLEMS)('where something is wrong: %s', async (path) => {
    await expectInLanguage(`/${language}${path}`, language)
    expect((await visit(`/${language}${path}`)).status).toBeGreaterThanOrEqual(400)
  })

  test('where something is sent', async () => {
    const { status, language: stated, text } = await visit(`/${language}`, '*', 'POST')
    expect({ status, stated, foreign: findForeign(text, language) }).toEqual({
      status: 405,
      stated: language,
      foreign: [],
    })
  })

  test.each([
    '',
    '/topics/okinawa?lang=ja',
    '?lang=en',
    '/stories/ja-told',
    '/nothing',
    '?lang=xx',
    '//evil.example/x',
  ])('its switch leads to the same page in each language: %s', async (path) => {
    const { text, status } = await visit(`/${language}${path}`)
    const links = [...text.matchAll(/<a lang="(\w+)" hreflang="\w+" href="([^"]+)"( aria-current="true")?/g)]
    expect(links.map(([, other, href, current]) => [other, href?.replaceAll('&amp;', '&'), !!current])).toEqual(
      LANGUAGES.map((other) => [other, `/${other}${path}`, other === language]),
    )
    for (const other of LANGUAGES) {
      expect(await visit(`/${other}${path}`)).toMatchObject({ status, language: other })
    }
  })

  test('every link to a page of the site stays in it', async () => {
    for (const path of ['', '/topics/okinawa', '/topics/okinawa?until=2020-01-01', `/stories/ja-told`, '/nothing']) {
      const { text } = await visit(`/${language}${path}`)
      const plain = text.replace(/<nav class="switch".*?<\/nav>/s, '')
      const links = [...plain.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href ?? '')
      const others = links.filter((href) => !new RegExp(`^/${language}(?=[/?]|$)`).test(href))
      expect({ path, others: new Set(others.map((href) => href.split('?')[0])) }).toEqual({
        path,
        others: new Set(['/api/stories', '/health']),
      })
    }
  })
})

test('times are in the zone of the language’s readers, which is named', async () => {
  expect((await visit('/en/stories/ja-told')).text).toContain('>20 Nov 2026, 08:00 UTC</time>')
  expect((await visit('/ja/stories/ja-told')).text).toContain('>2026年11月20日 17:00 JST</time>')
})

test('a story is shown as it was told, in its own language, on every page', async () => {
  expect((await visit('/ja/stories/en-told')).text).toMatch(/<h1 lang="en" dir="auto">.*Futenma/)
  expect((await visit('/en/stories/ja-told')).text).toMatch(/<h1 lang="ja" dir="auto">.*普天間/)
})

describe('an address without a language', () => {
  test.each(['/', '/topics/okinawa', '/stories/ja-told', '/nothing', '/s/unknown'])(
    '%s is answered in the one that the browser likes best, which caches are told',
    async (path) => {
      for (const [accepted, language] of [
        ['ja-JP,ja;q=0.9,en;q=0.8', 'ja'],
        ['en-US,en;q=0.9', 'en'],
      ] as const) {
        const page = await visit(path, accepted)
        expect(page.language).toBe(language)
        expect(page.headers.get('vary')).toMatch(/Accept-Language/)
        expect(page.headers.get('cache-control')).toMatch(/^(?:private|no-store)/)
      }
    },
  )

  test('keeps its links without one, so that the browser goes on to decide', async () => {
    const { text } = await visit('/', 'ja')
    expect(text).toContain('href="/topics/okinawa"')
    expect(text).not.toContain('href="/ja/topics/okinawa"')
    expect(text).toContain('hreflang="ja" href="/ja" aria-current="true"')
  })

  test('is asked for again by its tag in one language, and not known by it in the other', async () => {
    const tag = (await site.ask('/', { 'accept-language': 'ja' })).headers.etag ?? ''
    const again = await site.ask('/', { 'accept-language': 'ja', 'if-none-match': tag })
    expect(again).toMatchObject({ status: 304, headers: { vary: expect.stringContaining('Accept-Language') } })
    expect(await site.ask('/', { 'accept-language': 'en', 'if-none-match': tag })).toMatchObject({ status: 200 })
  })
})

test('a page whose address names its language, and a short link, are the same for all: caches need not ask', async () => {
  for (const path of ['/ja', '/en/topics/okinawa', '/s/ja-told']) {
    const { headers } = await site.ask(path, { 'accept-language': 'ja' })
    expect(headers['cache-control']).toMatch(/^public/)
    expect(headers.vary ?? '').not.toContain('Accept-Language')
  }
})

describe('who is written to in Japanese', () => {
  const stories = Array.from({ length: 60 }, (_, n) =>
    toBrief(tellStory({ ...TOLD.ja, language: 'ja', outlet: `みなと${n}`, tags: [tagOf('okinawa')] }), 'ja-told'),
  )
  const write = (told: Parameters<typeof composeMessage>[0]) => {
    const topicNames = Object.fromEntries(site.config.topics.topics.map(({ id, name }) => [id, name]))
    const preferences = { ...JAPANESE, topics: ['okinawa'] }
    return composeMessage(told, preferences, { ...CONTEXT, siteOrigin: api.origin, topicNames })
  }
  const pathsIn = (text: string) =>
    [...text.matchAll(/http:\/\/127\.0\.0\.1:\d+(\/\S*)/g)].map(([, path]) => path ?? '')

  test('comes from every mail to pages in Japanese, whatever the browser likes', async () => {
    await site.file(tellStory({ id: 'many', language: 'ja' }))
    const event = stories.map((story, n) => (n === 0 ? { ...story, id: 'many' } : story))
    const alert = pathsIn(write([alertOf(event)]).email)
    const many = stories.slice(0, MAX_DIGEST_EVENTS + 2).map((story) => ({ ...story, eventId: story.id }))
    const digest = pathsIn(write(many.map((story) => alertOf([story]))).email)
    expect([alert, digest]).toEqual([
      ['/ja/stories/many', '/ja'],
      ['/ja/topics/okinawa', '/ja'],
    ])
    for (const path of [...alert, ...digest]) {
      expect(await visit(path, 'en')).toMatchObject({ status: 200, language: 'ja' })
    }
  })

  test('comes from an SMS by an address as short as ever, which a Japanese phone is answered in Japanese', async () => {
    const [path = ''] = pathsIn(write(stories.slice(0, 3).map((story) => alertOf([story]))).sms)
    expect(path).toBe('/')
    expect(await visit(path, 'ja-JP')).toMatchObject({ status: 200, language: 'ja' })
  })
})
