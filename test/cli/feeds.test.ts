import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AudienceTable, openAudienceTable } from '../../lambdas/alerts/audience-table.ts'
import { feedIdOf } from '../../lambdas/feeds/feed.ts'
import { openFeedTable } from '../../lambdas/feeds/feed-table.ts'
import { readOpml } from '../../lambdas/feeds/read-opml.ts'
import type { Ended } from '../run-command.ts'
import { item, rss } from '../stories/open-test-collector.ts'
import { openTestStack, serve } from './open-test-stack.ts'

const directory = mkdtempSync(join(tmpdir(), 'alliance-feeds-'))
const writeList = (name: string, outlines: readonly string[]) => {
  const file = join(directory, name)
  writeFileSync(file, `<opml version="2.0"><body>\n${outlines.join('\n')}\n</body></opml>`)
  return file
}
const opened: { close(): Promise<unknown> }[] = []
let feedTable: ReturnType<typeof openFeedTable>
let audienceTable: AudienceTable
let alliance: (...args: string[]) => Promise<Ended>

beforeAll(async () => {
  const stack = await openTestStack()
  opened.push(stack)
  feedTable = openFeedTable(stack.client, stack.tables.feeds)
  audienceTable = openAudienceTable(stack.client, stack.tables.alerts)
  alliance = stack.alliance
})
afterAll(async () => {
  for (const one of opened.reverse()) await one.close()
})

describe('alliance feeds, on a deployed stack', { timeout: 60_000 }, () => {
  const url = 'https://coast.example/feed'

  it('adds a feed once, lists it, switches it off and on, and forgets it', async () => {
    expect(await alliance('feeds', 'add', url, '--title', 'Coast')).toMatchObject({ code: 0 })
    const again = await alliance('feeds', 'add', url)
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') })
    const listed = await alliance('feeds')
    expect(listed).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/new +Coast +5 min .*1 feeds: 1 not polled yet/s),
    })

    expect((await alliance('feeds', 'disable', url)).stdout).toContain('disabled')
    expect((await feedTable.get(feedIdOf(url)))?.slot).toBeUndefined()
    expect((await alliance('feeds', 'enable', feedIdOf(url))).stdout).toContain('enabled')
    expect((await feedTable.get(feedIdOf(url)))?.slot).toBeDefined()
    expect((await alliance('feeds', 'remove', url)).code).toBe(0)
    expect(await feedTable.get(feedIdOf(url))).toBeUndefined()
  })

  it('knows a feed by an id that begins with a dash', async () => {
    const numbers = Array.from({ length: 1_000 }, (_, number) => `https://coast.example/${number}`)
    const dashed = numbers.find((address) => feedIdOf(address).startsWith('-')) ?? ''
    await alliance('feeds', 'add', dashed)
    const { code, stdout } = await alliance('feeds', 'remove', feedIdOf(dashed))
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${dashed}: removed\n` })
  })

  it('changes those feeds it finds, tells of the others and ends with 1', async () => {
    await alliance('feeds', 'add', url)
    const { code, stdout, stderr } = await alliance('feeds', 'remove', 'https://nowhere.example/', url)
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${url}: removed\n` })
    expect(stderr).toContain('https://nowhere.example/: no such feed')
  })

  it('leaves no file behind of an export that did not come to its end', async () => {
    const file = join(directory, 'subscribers.ndjson')
    // SNS, where it would be asked who is in this audience, is nowhere.
    const cadence = { kind: 'instant' as const }
    const preferences = { topics: ['okinawa'], languages: ['en'], cadence, timeZone: 'UTC' }
    await audienceTable.add({ id: 'a', topicArn: 'arn:aws:sns:us-east-1:1:x-a', preferences, recentSends: [] })
    const { code, stderr } = await alliance('subscribers', 'export', file)
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('alliance: ') })
    expect(existsSync(file)).toBe(false)
  })

  it('starts a retired feed anew when a person enables it', async () => {
    await alliance('feeds', 'add', url)
    const feed = await feedTable.get(feedIdOf(url))
    if (!feed) throw new Error('not added')
    const retired = { slot: undefined, retiredAt: '2026-01-01T00:00:00Z', failures: 1, firstFetchedAt: '2026-01-01' }
    await feedTable.save({ ...feed, ...retired })
    const listed = (await alliance('feeds', '--health', 'retired')).stdout.split('\n')
    expect(listed[0]).toMatch(/^HEALTH +FEED +EVERY +LAST NEWS \(UTC\) +ADDRESS$/)
    // Why is told in a line of its own: as a column it would be wider than a terminal.
    expect(listed.filter((line) => line.includes('enable it to try again'))).toEqual([
      expect.stringMatching(/^https:\/\/coast\.example\/feed: retired, gone for good since /),
    ])
    expect((await alliance('feeds', 'enable', url)).stdout).toContain('first fetch is silent')
    expect(await feedTable.get(feedIdOf(url))).not.toHaveProperty('firstFetchedAt')
    await alliance('feeds', 'remove', url)
  })

  it('imports every good line of a list, tells each bad one with its place, and ends with 1', async () => {
    const file = writeList('list.opml', [
      '<outline text="A" xmlUrl="https://a.example/feed"/>',
      '<outline text="Odd" xmlUrl="ftp://b.example/feed"/>',
      '<outline text="Off" isComment="true" xmlUrl="https://c.example/feed"/>',
      '<outline type="rss" text="Empty"/>',
    ])
    const first = await alliance('feeds', 'import', file)
    expect(first).toMatchObject({ code: 1, stdout: '2 added, 0 were there already, 2 bad lines\n' })
    expect(first.stderr).toContain(`${file}:3:`)
    expect(first.stderr).toContain(`${file}:5:`)
    expect((await alliance('feeds', 'import', file)).stdout).toContain('0 added, 2 were there already')
    expect((await feedTable.get(feedIdOf('https://c.example/feed')))?.slot).toBeUndefined()

    const exported = await alliance('feeds', 'export')
    expect(readOpml(exported.stdout, 'exported').feeds).toEqual([
      { url: 'https://a.example/feed', title: 'A', enabled: true },
      { url: 'https://c.example/feed', title: 'Off', enabled: false },
    ])
  })

  it('shows how far it is with a long list, and spreads its first polls', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => `<outline xmlUrl="https://many.example/${index}"/>`)
    const { code, stdout, stderr } = await alliance('feeds', 'import', writeList('many.opml', many))
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1200 added, 0 were there already\n' })
    expect(stderr.split('\n').filter((line) => line !== '')).toEqual([
      '500 of 1200 …',
      '1000 of 1200 …',
      '1200 of 1200 …',
    ])
    const slots = new Set((await feedTable.list()).map(({ slot }) => slot))
    expect(slots.size).toBeGreaterThan(10)
  })

  it.each([
    ['a missing list', ['feeds', 'import', '/nowhere.opml'], 1, /nowhere\.opml/],
    ['an address that is none', ['feeds', 'add', 'coast.example'], 1, /no address: expected http/],
    ['an unknown health', ['feeds', '--health', 'ill'], 1, /expected one of .*quiet/],
    ['an unknown verb', ['feeds', 'polish'], 2, /unknown command .polish.: expected one of list/],
  ])('says what is wrong with %s', async (_, args, code, message) => {
    const ended = await alliance(...args)
    expect(ended.code).toBe(code)
    expect(ended.stderr).toMatch(message)
  })
})

describe('alliance feeds check', { timeout: 60_000 }, () => {
  it('explains a fetch step by step', async () => {
    const date = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
    const items = [1, 3, 5, 7].map((hours) => item(`a-${hours}`, { date: date(hours) }))
    const document = rss([...items, { ...item('a-1'), guid: 'other' }], '<ttl>30</ttl>')
    const feed = await serve((path, known) =>
      path === '/feed' ? [known ? 304 : 200, known ? '' : document] : [404, 'no'],
    )
    opened.push(feed)
    const { code, stdout } = await alliance('feeds', 'check', `${feed.origin}/feed`, '--allow-loopback')
    expect(code).toBe(0)
    for (const line of [
      /^asked +http:\/\/127\.0\.0\.1:\d+\/feed → 200$/m,
      /^answer +\d+ bytes of text\/xml, an ETag$/m,
      /^again +304 Not Modified/m,
      /^document +"Coast", no language, 5 entries$/m,
      /at most every 30 min/,
      /^stories +4, 1 that repeat another, 1 without a date$/m,
      /^topics +none/m,
      /^polls +news about every 120 min: it would be polled every 30 min$/m,
    ]) {
      expect(stdout).toMatch(line)
    }
    const missing = await alliance('feeds', 'check', `${feed.origin}/gone`, '--allow-loopback')
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('404') })
    expect(missing.stdout).toMatch(/^asked .* → 404$/m)
  })

  it('names the feeds of a page that is none', async () => {
    const links = [
      '<link rel="alternate" type="application/rss+xml" title="News" href="/feed?a=1&amp;b=2">',
      "<LINK REL='alternate home' TYPE='application/atom+xml' HREF='https://coast.example/atom'>",
      '<link rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2">',
      '<link rel="alternate" hreflang="ja" href="/ja">',
      '<link rel="stylesheet" type="text/css" href="/style">',
      '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
    ]
    const site = await serve(() => [200, `<html><head>${links.join('')}<title>Coast</title></head></html>`])
    opened.push(site)
    const { code, stdout, stderr } = await alliance('feeds', 'check', `${site.origin}/`, '--allow-loopback')
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('an HTML page') })
    expect(stdout.split('\n').filter((line) => line.startsWith('names'))).toEqual([
      `names     the feed ${site.origin}/feed?a=1&b=2`,
      'names     the feed https://coast.example/atom',
    ])
  })

  it('shows nothing of a feed or its server that would steer a terminal', async () => {
    const feed = await serve((path) => {
      const title = '\u009b31m\u202eRed'
      return path === '/feed' ? [200, rss([item('a', { title })])] : [200, '<p>\u001b[2J no feed']
    })
    opened.push(feed)
    for (const path of ['/feed', '/page']) {
      const { stdout, stderr } = await alliance('feeds', 'check', `${feed.origin}${path}`, '--allow-loopback')
      expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
    }
  })

  it('refuses what a poll would refuse', async () => {
    const { code, stderr } = await alliance('feeds', 'check', 'http://127.0.0.1/feed')
    expect(code).toBe(1)
    expect(stderr).toMatch(/refused/)
  })
})
