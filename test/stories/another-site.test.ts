import { describe, expect, it } from 'vitest'
import { followFeed } from './follow-feed.ts'
import { HOUR, type Item, item, MINUTE, rss, slugs } from './open-test-collector.ts'

const feed = followFeed()

describe('a feed that suddenly is another site', () => {
  const elsewhere = (names: readonly string[]) =>
    names.map((slug) => item(slug, { link: `https://casino.example/${slug}` }))

  it('by a redirect is held and reported: nothing is stored, and it goes on once it is itself again', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    await feed.publishAll([item(a), item(b)])
    feed.web.answerWith(({ headers, url }, response) => {
      if (headers.host?.startsWith('casino')) response.end(rss(elsewhere([c, d])))
      else response.writeHead(302, { location: `http://casino.example:${feed.web.port}${url}` }).end()
    })
    expect(await feed.web.poll(feed.id, feed.now)).toMatchObject({
      kind: 'unhealthy',
      reason: expect.stringContaining('casino.example'),
    })
    expect((await feed.web.getFeed(feed.id)).held).toMatchObject({ since: new Date(feed.now).toISOString() })
    expect(await feed.web.getStory(`https://casino.example/${c}`)).toBeUndefined()
    expect(await feed.web.poll(feed.id, feed.now + 15 * MINUTE)).toEqual({ kind: 'unchanged' })

    feed.web.publish([item(a), item(b), item('back-again')])
    expect(await feed.web.pollTitles(feed.id, feed.now + HOUR)).toEqual(['News of back-again'])
    expect((await feed.web.getFeed(feed.id)).held).toBeUndefined()
  })

  it('by its entries is seen to be itself again at once, though its own document is older than the other was', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    const serve = (items: readonly Item[], changedAt: number) =>
      feed.web.answerWith(({ headers }, response) => {
        const isOld = changedAt <= Date.parse(headers['if-modified-since'] ?? '')
        response.writeHead(isOld ? 304 : 200, { 'last-modified': new Date(changedAt).toUTCString() })
        response.end(isOld ? '' : rss(items))
      })
    const own = [item(a), item(b)]
    serve(own, feed.now - HOUR)
    await feed.web.poll(feed.id, feed.now)
    serve(elsewhere([c, d]), feed.now + HOUR)
    expect(await feed.web.poll(feed.id, feed.now + HOUR)).toMatchObject({ kind: 'unhealthy' })
    serve(own, feed.now - HOUR)
    expect(await feed.web.poll(feed.id, feed.now + 2 * HOUR)).toMatchObject({ kind: 'polled' })
    expect((await feed.web.getFeed(feed.id)).held).toBeUndefined()
  })

  it('by a redirect is held even when its entries were always on many sites', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    await feed.publishAll([a, b].map((slug) => item(slug, { link: `https://${slug}.example/` })))
    feed.web.answerWith(({ headers, url }, response) => {
      if (headers.host?.startsWith('casino')) response.end(rss(elsewhere([c, d])))
      else response.writeHead(302, { location: `http://casino.example:${feed.web.port}${url}` }).end()
    })
    expect(await feed.web.poll(feed.id, feed.now)).toMatchObject({
      kind: 'unhealthy',
      reason: expect.stringContaining('another site'),
    })
  })

  it('by a redirect that was always there is none', async () => {
    const [a = '', b = '', c = ''] = slugs('a', 'b', 'c')
    let items = [item(a), item(b)]
    feed.web.answerWith(({ headers, url }, response) => {
      if (headers.host?.startsWith('burner')) response.end(rss(items))
      else response.writeHead(302, { location: `http://burner.example:${feed.web.port}${url}` }).end()
    })
    await feed.web.poll(feed.id, feed.now)
    items = [item(c)]
    expect(await feed.web.pollTitles(feed.id, feed.now + HOUR)).toEqual([`News of ${c}`])
  })

  it('by entries of old dates in a document that came cut off is held, and stays so', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    const ago = (hours: number) => new Date(feed.now - hours * HOUR).toISOString()
    await feed.publishAll([item(a, { date: ago(1) }), item(b, { date: ago(2) })])
    const old = [c, d].map((slug) => item(slug, { link: `https://casino.example/${slug}`, date: ago(240) }))
    const served = [rss(old).replace('</channel></rss>', ''), rss(old), rss(old).replace('</channel></rss>', ' ')]
    for (const [hours, document] of served.entries()) {
      feed.web.answerWith((_request, response) => response.writeHead(200, { etag: '"casino"' }).end(document))
      expect(await feed.web.poll(feed.id, feed.now + hours * HOUR)).toMatchObject({ kind: 'unhealthy' })
      const { held, validators } = await feed.web.getFeed(feed.id)
      expect(held).toMatchObject({ since: new Date(feed.now).toISOString() })
      // The rest of a document may be the feed itself again: what was cut off is not asked for by its ETag.
      expect(validators.etag).toBe(document.endsWith('</rss>') ? '"casino"' : undefined)
    }
    expect(await feed.web.getStory(`https://casino.example/${c}`)).toBeUndefined()
  })

  it('by entries that are all of other hosts is held', async () => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    await feed.publishAll([item(a), item(b)])
    feed.web.publish(elsewhere([c, d]))
    expect(await feed.web.poll(feed.id, feed.now)).toMatchObject({
      kind: 'unhealthy',
      reason: expect.stringContaining('casino.example'),
    })
    expect(await feed.web.getStory(`https://casino.example/${c}`)).toBeUndefined()
  })

  it.each([
    { name: 'a document that is new from top to bottom', before: 'coast', after: 'coast' },
    { name: 'a feed that always linked to many sites', before: 'many', after: 'casino' },
  ])('$name is none', async ({ before, after }) => {
    const [a = '', b = '', c = '', d = ''] = slugs('a', 'b', 'c', 'd')
    const at = (site: string, slug: string) =>
      item(slug, { link: `https://${site === 'many' ? `${slug}.example` : `${site}.example`}/${slug}` })
    await feed.publishAll([at(before, a), at(before, b)])
    feed.web.publish([at(after, c), at(after, d)])
    expect(await feed.web.pollTitles(feed.id, feed.now)).toEqual([`News of ${c}`, `News of ${d}`])
  })

  it('a site that moved with its stories is none: their GUIDs are known', async () => {
    const [a = '', b = ''] = slugs('a', 'b')
    await feed.publishAll([item(a), item(b)])
    feed.web.publish([item(a), item(b)].map((one) => ({ ...one, link: one.link.replace('coast.', 'new-coast.') })))
    expect(await feed.web.pollTitles(feed.id, feed.now)).toEqual([])
  })
})
