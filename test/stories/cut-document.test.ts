import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { describeHealth } from '../../lambdas/feeds/describe-health.ts'
import { type LogEntry, setLogSink } from '../../lambdas/runtime/log.ts'
import { HOUR, type Item, item, MINUTE, openTestCollector, rss, type TestCollector } from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const DAY = 24 * HOUR

let web: TestCollector
let id: string
let entries: LogEntry[] = []
let unique = 0

beforeAll(async () => {
  web = await openTestCollector()
  setLogSink((entry) => void entries.push(entry))
})
beforeEach(async () => {
  id = await web.addFeed(NOW)
  entries = []
  unique += 1
})
afterAll(() => web.close())

/** An item that no other test has, dated so many hours before NOW; with a date of `undefined`, none. */
const dated = (slug: string, hoursAgo: number | undefined, link = 'cut') =>
  item(`${slug}-${unique}`, {
    link: `https://coast.example/${link}/${slug}-${unique}`,
    ...(hoursAgo !== undefined && { date: new Date(NOW - hoursAgo * HOUR).toISOString() }),
  })
const titles = (...items: readonly Item[]) => items.map(({ title }) => title).sort()
const silent = (...items: readonly Item[]) => items.map(({ title }) => `[${title}]`).sort()

/** Serves a document that ends before its root does, with so many of its items. */
function serveCut(items: readonly Item[], kept = items.length): void {
  const pieces = rss(items).replace('</channel></rss>', '').split('<item>')
  web.answerWith((_, response) => response.end(pieces.slice(0, kept + 1).join('<item>')))
}

describe('a feed whose documents never come to the end of their root', () => {
  const first = () => dated('first', 1)
  const late = () => dated('late', 96)

  it('tells entries of old dates after a day, though the same bytes come again', async () => {
    serveCut([first()])
    await web.poll(id, NOW)
    serveCut([late(), first()])
    expect(await web.pollTitles(id, NOW + HOUR)).toEqual([])
    expect(await web.poll(id, NOW + DAY)).toEqual({ kind: 'unchanged' })
    expect(await web.pollTitles(id, NOW + DAY + HOUR)).toEqual(titles(late()))
    // What nothing waits for any more is read no more.
    expect(await web.poll(id, NOW + DAY + 2 * HOUR)).toEqual({ kind: 'unchanged' })
  })

  it('tells them at once from then on', async () => {
    serveCut([first()])
    await web.poll(id, NOW)
    serveCut([dated('news', 0), first()])
    await web.poll(id, NOW + DAY + MINUTE)
    serveCut([late(), dated('news', 0), first()])
    expect(await web.pollTitles(id, NOW + DAY + HOUR)).toEqual(titles(late()))
  })

  it('begins anew to wait once a document came whole', async () => {
    serveCut([first()])
    await web.poll(id, NOW)
    web.publish([dated('news', 0), first()])
    await web.poll(id, NOW + 2 * DAY)
    serveCut([late(), dated('news', 0), first()])
    expect(await web.pollTitles(id, NOW + 2 * DAY + HOUR)).toEqual([])
    expect((await web.getFeed(id)).cutOffSince).toBe(new Date(NOW + 2 * DAY + HOUR).toISOString())
  })

  it('shows in its health and in the log what waits', async () => {
    serveCut([first()])
    await web.poll(id, NOW)
    serveCut([late(), first()])
    await web.poll(id, NOW + HOUR)
    expect(entries).toContainEqual(expect.objectContaining({ event: 'document-cut-off', feedId: id, leftOut: 1 }))
    expect(describeHealth(await web.getFeed(id), NOW + HOUR)).toMatchObject({
      health: 'damaged',
      reason: expect.stringMatching(/since 2026-11-02 09:00.*; 1 new entry of an old date waits/),
    })
    await web.poll(id, NOW + DAY + HOUR)
    expect(describeHealth(await web.getFeed(id), NOW).reason).not.toContain('wait')
  })
})

describe('a first fetch that came cut off', () => {
  const old = (hoursAgo: number | undefined) => [1, 2, 3].map((index) => dated(`old-${index}`, hoursAgo))

  it.each([
    { name: 'of dates before it', hoursAgo: 5 },
    { name: 'without dates', hoursAgo: undefined },
  ])('leaves the rest of it history when the document comes whole: entries $name', async ({ hoursAgo }) => {
    const top = dated('top', hoursAgo)
    serveCut([top, ...old(hoursAgo)], 1)
    expect(await web.pollTitles(id, NOW)).toEqual(silent(top))
    const news = dated('news', hoursAgo === undefined ? undefined : -0.1)
    web.publish([news, top, ...old(hoursAgo)])
    expect(await web.pollTitles(id, NOW + 15 * MINUTE)).toEqual([...silent(...old(hoursAgo)), ...titles(news)].sort())
  })

  it('leaves it history when it comes bit by bit', async () => {
    serveCut([dated('top', 5), ...old(5)], 1)
    await web.poll(id, NOW)
    serveCut([dated('top', 5), ...old(5)], 3)
    expect(await web.pollTitles(id, NOW + 15 * MINUTE)).toEqual(silent(...old(5).slice(0, 2)))
    web.publish([dated('top', 5), ...old(5)])
    expect(await web.pollTitles(id, NOW + 30 * MINUTE)).toEqual(silent(...old(5).slice(2)))
  })

  it('silences no news: what stands on top of what it brought, and what is dated after it', async () => {
    serveCut([dated('top', 5), ...old(5)], 1)
    await web.poll(id, NOW)
    // A publisher's midnight, or a zone it leaves out, may date news of now before the first fetch.
    const midnight = dated('midnight', 9)
    const below = dated('below', -0.1)
    web.publish([midnight, dated('top', 5), below])
    expect(await web.pollTitles(id, NOW + 15 * MINUTE)).toEqual(titles(midnight, below))
  })

  it('that brought no entry at all leaves those dated before it history', async () => {
    serveCut([dated('top', 5)], 0)
    expect(await web.pollTitles(id, NOW)).toEqual([])
    web.publish([dated('news', -0.1), dated('top', 5), dated('undated', undefined)])
    expect(await web.pollTitles(id, NOW + 15 * MINUTE)).toEqual(
      [...silent(dated('top', 5), dated('undated', undefined)), ...titles(dated('news', 0))].sort(),
    )
  })

  it('and a second one that came whole make a feed like any other', async () => {
    serveCut([dated('top', 5)])
    await web.poll(id, NOW)
    web.publish([dated('top', 5)])
    await web.poll(id, NOW + HOUR)
    web.publish([dated('top', 5), ...old(5), dated('undated', undefined)])
    expect(await web.pollTitles(id, NOW + 2 * HOUR)).toEqual(titles(...old(5), dated('undated', undefined)))
  })

  it('of a feed that never comes whole tells what is listed at its end from the second day on', async () => {
    serveCut([dated('top', undefined)])
    await web.poll(id, NOW)
    serveCut([dated('top', undefined), dated('end', undefined)])
    expect(await web.pollTitles(id, NOW + DAY + HOUR)).toEqual(titles(dated('end', undefined)))
  })
})
