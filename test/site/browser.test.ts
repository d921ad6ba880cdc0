import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningService } from '../../local/services/loopback-server.ts'
import { startHttpApi } from '../../local/services/start-http-api.ts'
import { FIND_OVERFLOW, FIND_POOR_CONTRAST, OPEN_ALL } from './browser-scripts.ts'
import { type RunningSite, startSite } from './start-site.ts'
import { tellDemo } from './tell-demo.ts'
import { tagOf, tellStory } from './tell-story.ts'

const CHROMIUM = '/usr/bin/chromium'
const WIDTHS = [1280, 390, 320]
const MOST_CHARACTERS = 60_000
const UNBROKEN = { title: 'x'.repeat(500), summary: '無'.repeat(900), outlet: 'y'.repeat(200) }

describe.skipIf(!existsSync(CHROMIUM))(`in a browser (${CHROMIUM})`, () => {
  let site: RunningSite
  let api: RunningService
  let browser: Browser
  let page: Page
  const paths = ['/', '/?lang=ja', '/ja', '/topics/space', '/ja/topics/space?lang=ja', '/nothing', '/ja/nothing']
  const heard: string[] = []

  beforeAll(async () => {
    site = await startSite()
    await site.feedTable.savePlan(undefined, { plannedThrough: Math.floor(Date.now() / 60_000), busyHosts: {} })
    const told = tellDemo(site.config.topics, Date.now())
    for (const story of told) await site.file(story)
    await site.file(tellStory({ ...UNBROKEN, tags: [tagOf('space')] }))
    const story = `/stories/${told.find(({ tags }) => tags.length === 4)?.id}`
    paths.push(story, `/ja${story}`)
    api = await startHttpApi({ functionName: 'serve-site', timeoutSeconds: 10, handler: site.handler })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    page = await browser.newPage()
    page.on('console', (message) => heard.push(message.text()))
    page.on('request', (request) => heard.push(request.url()))
  })
  afterAll(async () => {
    await browser.close()
    await api.close()
    await site.close()
  })

  test('no page is wider than the window, and every text stands out, by day and by night', async () => {
    for (const path of paths) {
      await page.goto(api.origin + path)
      await page.evaluate(OPEN_ALL)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        expect({ path, width, wide: await page.evaluate(FIND_OVERFLOW) }).toEqual({ path, width, wide: [] })
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const poor = await page.evaluate(FIND_POOR_CONTRAST)
        expect({ path, colorScheme, poor }).toEqual({ path, colorScheme, poor: [] })
      }
    }
  })

  test('a page is one request, styled under its policy, without a complaint', async () => {
    heard.length = 0
    await page.goto(api.origin)
    expect(heard.filter((line) => !line.startsWith('data:'))).toEqual([`${api.origin}/`])
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")).toBe('24px')
    expect((await page.content()).length).toBeLessThan(MOST_CHARACTERS)
  })

  test('the switch leads to the same page in the other language, and back', async () => {
    const path = paths.at(-1) ?? ''
    await page.goto(api.origin + path)
    const title = await page.locator('h1').innerText()
    await page.getByRole('navigation', { name: '表示言語' }).getByRole('link', { name: 'English' }).click()
    expect(page.url()).toBe(`${api.origin}${path.replace('/ja/', '/en/')}`)
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    expect(await page.locator('h1').innerText()).toBe(title)
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: '日本語' }).click()
    expect(page.url()).toBe(api.origin + path)
  })

  test('a browser in Japanese is shown the site in Japanese at once', async () => {
    const japanese = await browser.newPage({ locale: 'ja-JP' })
    await japanese.goto(api.origin)
    expect(await japanese.locator('h1').innerText()).toBe('最新の記事')
    await japanese.close()
  })

  test('the keyboard reaches the stories at once and opens the reasons', async () => {
    await page.goto(api.origin)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('details').first().getAttribute('open')).toBe('')
  })

  test('landmarks and headings tell a page to those who do not see it', async () => {
    await page.goto(api.origin)
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      expect({ role, count: await page.getByRole(role).count() }).toEqual({ role, count: 1 })
    }
    expect(await page.getByRole('navigation', { name: 'Topics' }).count()).toBe(1)
    for (const { name } of site.config.topics.topics) {
      expect(await page.getByRole('region', { name: name.en, exact: true }).count()).toBe(1)
    }
  })
})
