import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  HOUR,
  type Item,
  item,
  MINUTE,
  openTestCollector,
  rss,
  slugs,
  type TestCollector,
} from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)

let web: TestCollector
let id: string
let now: number

beforeAll(async () => {
  web = await openTestCollector()
})
beforeEach(async () => {
  now = NOW
  id = await web.addFeed(now)
})
afterAll(() => web.close())

/** Publishes these documents one after another and polls each; returns what was stored. */
async function publishAll(...documents: readonly (readonly Item[])[]): Promise<string[][]> {
  const played = await web.publishAll(id, now, documents)
  now = played.now
  return played.stored
}

describe('a feed that suddenly is another site', () => {
  const elsewhere = (names: readonly string[]) =>
    names.map((slug) => item(slug, { link: `https://casino.example/${slug}` }))

  it('by a redirect is held and reported: nothing is stored, and it goes on once it is itself again', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    await publishAll([item(a), item(b)])
    web.answerWith(({ headers, url }, response) => {
      if (headers.host?.startsWith('casino')) response.end(rss(elsewhere([c, d])))
      else response.writeHead(302, { location: `http://casino.example:${web.port}${url}` }).end()
    })
    expect(await web.poll(id, now)).toMatchObject({
      kind: 'unhealthy',
      reason: expect.stringContaining('casino.example'),
    })
    expect((await web.getFeed(id)).held).toMatchObject({ since: new Date(now).toISOString() })
    expect(await web.getStory(`https://casino.example/${c}`)).toBeUndefined()
    expect(await web.poll(id, now + 15 * MINUTE)).toEqual({ kind: 'unchanged' })

    web.publish([item(a), item(b), item('back-again')])
    expect(await web.pollTitles(id, now + HOUR)).toEqual(['News of back-again'])
    expect((await web.getFeed(id)).held).toBeUndefined()
  })

  it('by a redirect is held even when its entries were always on many sites', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    await publishAll([a, b].map((slug) => item(slug, { link: `https://${slug}.example/` })))
    web.answerWith(({ headers, url }, response) => {
      if (headers.host?.startsWith('casino')) response.end(rss(elsewhere([c, d])))
      else response.writeHead(302, { location: `http://casino.example:${web.port}${url}` }).end()
    })
    expect(await web.poll(id, now)).toMatchObject({
      kind: 'unhealthy',
      reason: expect.stringContaining('another site'),
    })
  })

  it('by a redirect that was always there is none', async () => {
    const [a = '', b = '', c = ''] = slugs('a', 'b', 'c')
    let items = [item(a), item(b)]
    web.answerWith(({ headers, url }, response) => {
      if (headers.host?.startsWith('burner')) response.end(rss(items))
      else response.writeHead(302, { location: `http://burner.example:${web.port}${url}` }).end()
    })
    await web.poll(id, now)
    items = [item(c)]
    expect(await web.pollTitles(id, now + HOUR)).toEqual([`News of ${c}`])
  })

  it('by entries of old dates in a document that came cut off is held, and stays so', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    const ago = (hours: number) => new Date(now - hours * HOUR).toISOString()
    await publishAll([item(a, { date: ago(1) }), item(b, { date: ago(2) })])
    const old = [c, d].map((slug) => item(slug, { link: `https://casino.example/${slug}`, date: ago(240) }))
    const served = [rss(old).replace('</channel></rss>', ''), rss(old), rss(old).replace('</channel></rss>', ' ')]
    for (const [hours, document] of served.entries()) {
      web.answerWith((_request, response) => response.writeHead(200, { etag: '"casino"' }).end(document))
      expect(await web.poll(id, now + hours * HOUR)).toMatchObject({ kind: 'unhealthy' })
      const { held, validators } = await web.getFeed(id)
      expect(held).toMatchObject({ since: new Date(now).toISOString() })
      // The rest of a document may be the feed itself again: what was cut off is not asked for by its ETag.
      expect(validators.etag).toBe(document.endsWith('</rss>') ? '"casino"' : undefined)
    }
    expect(await web.getStory(`https://casino.example/${c}`)).toBeUndefined()
  })

  it('by entries that are all of other hosts is held', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    await publishAll([item(a), item(b)])
    web.publish(elsewhere([c, d]))
    expect(await web.poll(id, now)).toMatchObject({
      kind: 'unhealthy',
      reason: expect.stringContaining('casino.example'),
    })
    expect(await web.getStory(`https://casino.example/${c}`)).toBeUndefined()
  })

  it.each([
    { name: 'a document that is new from top to bottom', before: 'coast', after: 'coast' },
    { name: 'a feed that always linked to many sites', before: 'many', after: 'casino' },
  ])('$name is none', async ({ before, after }) => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    const at = (site: string, slug: string) =>
      item(slug, { link: `https://${site === 'many' ? `${slug}.example` : `${site}.example`}/${slug}` })
    await publishAll([at(before, a), at(before, b)])
    web.publish([at(after, c), at(after, d)])
    expect(await web.pollTitles(id, now)).toEqual([`News of ${c}`, `News of ${d}`])
  })

  it('a site that moved with its stories is none: their GUIDs are known', async () => {
    const [a = '', b = ''] = slugs('a', 'b')
    await publishAll([item(a), item(b)])
    web.publish([item(a), item(b)].map((one) => ({ ...one, link: one.link.replace('coast.', 'new-coast.') })))
    expect(await web.pollTitles(id, now)).toEqual([])
  })
})
