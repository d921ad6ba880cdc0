import { describe, expect, it } from 'vitest'
import { HISTORY_ENTRIES } from '../../lambdas/runtime/limits.ts'
import { followFeed } from './follow-feed.ts'
import { HOUR, type Item, item, MINUTE, openTestCollector, rss, slugs, TAGGED } from './open-test-collector.ts'

const feed = followFeed()

describe('one story stays one story', () => {
  it('when its GUID comes under a new URL, however often and with another title', async () => {
    const [a = '', b = ''] = slugs('a', 'b')
    const stored = await feed.publishAll(
      [item(b)],
      [item(a), item(b)],
      [item(a, { link: `https://coast.example/moved/${a}` }), item(b)],
      [item(a, { link: `https://coast.example/again/${a}`, title: 'Another title', text: TAGGED.text }), item(b)],
      [item(a), item(b)],
    )
    expect(stored).toEqual([[`[News of ${b}]`], [`News of ${a}`], [], [], []])
  })

  it('when its GUID changes at every build', async () => {
    const names = slugs('a', 'b', 'c')
    const build = (number: number) => names.map((slug) => item(slug, { guid: `${slug}-build-${number}` }))
    const puts = () => feed.web.calls.filter(({ name }) => name === 'PutItemCommand').length
    await feed.publishAll(build(1))
    const before = puts()
    expect(await feed.publishAll(build(2), build(3), build(4))).toEqual([[], [], []])
    // The state of the feed alone: no story is tried again.
    expect(puts() - before).toBe(3)
  })

  it('when its title is edited, or tracking parameters are put on its URL', async () => {
    const [a = ''] = slugs('a')
    const stored = await feed.publishAll(
      [item(a, { title: TAGGED.title })],
      [item(a, { title: `Update: ${TAGGED.title}`, text: TAGGED.text })],
      [item(a, { ...TAGGED, link: `https://www.coast.example/${a}?utm_source=feed#top` })],
    )
    expect(stored.slice(1)).toEqual([[], []])
    expect((await feed.web.getStory(`https://coast.example/${a}`))?.title).toBe(TAGGED.title)
  })

  it('when the feed empties and refills, even with its URLs changed meanwhile', async () => {
    const [a = '', b = ''] = slugs('a', 'b')
    const stored = await feed.publishAll(
      [item(a), item(b)],
      [],
      [item(a), item(b)],
      [],
      [item(a, { link: `https://coast.example/other/${a}` }), item(b)],
    )
    expect(stored.slice(1)).toEqual([[], [], [], []])
  })

  it('when a document is cut off and comes whole again', async () => {
    const [a = '', b = ''] = slugs('a', 'b')
    feed.web.publish([item(a), item(b)])
    await feed.web.poll(feed.id, feed.now)
    const whole = rss([item(a), item(b)])
    feed.web.answerWith((_, response) =>
      response.end(whole.slice(0, whole.indexOf('<item>', whole.indexOf('<item>') + 1))),
    )
    await feed.web.poll(feed.id, feed.now)
    expect((await feed.web.getFeed(feed.id)).damagedAt).toBeDefined()
    feed.web.publish([item(a), item(b, { link: `https://coast.example/other/${b}` })])
    expect(await feed.web.pollTitles(feed.id, feed.now)).toEqual([])
    expect((await feed.web.getFeed(feed.id)).damagedAt).toBeUndefined()
  })
})

describe('two stories stay two', () => {
  it('when one GUID stands on two URLs of one document', async () => {
    const [a = '', b = ''] = slugs('a', 'b')
    const stored = await feed.publishAll([], [item(a, { guid: 'same' }), item(b, { guid: 'same' })])
    expect(stored[1]).toEqual([`News of ${a}`, `News of ${b}`])
  })

  it('when a GUID that stood on one URL stands on two', async () => {
    const [a = '', b = ''] = slugs('a', 'b')
    const stored = await feed.publishAll([item(a, { guid: 'g' })], [item(b, { guid: 'g' }), item(a, { guid: 'g' })])
    expect(stored[1]).toEqual([`News of ${b}`])
  })

  it('when a GUID goes over to a new URL while the old one still stands in the document', async () => {
    const [a = '', b = ''] = slugs('a', 'b')
    const stored = await feed.publishAll([item(a, { guid: 'w' })], [item(b, { guid: 'w' }), item(a, { guid: 'other' })])
    expect(stored[1]).toEqual([`News of ${b}`])
  })

  it('when every entry of a feed has the same GUID', async () => {
    const [a = '', b = '', c = ''] = slugs('a', 'b', 'c')
    const all = [a, b, c].map((slug) => item(slug, { guid: '0' }))
    const stored = await feed.publishAll(all.slice(0, 2), all.slice(2))
    expect(stored[1]).toEqual([`News of ${c}`])
  })

  it('when they are told apart by fragment alone, and each once', async () => {
    const [page = ''] = slugs('page')
    const part = (name: string) =>
      item(name, {
        link: `https://coast.example/${page}#${name}`,
        guid: `${page}-${name}`,
        title: `${name} of ${page}`,
      })
    const stored = await feed.publishAll(
      [],
      [part('one'), part('two')],
      [part('three'), part('one'), part('two')],
      [part('three')],
      [part('two'), part('three')],
    )
    expect(stored).toEqual([[], [`one of ${page}`, `two of ${page}`], [`three of ${page}`], [], []])
  })

  it('when their page has one address, by title; but a shared title or GUID makes them one', async () => {
    const [page = ''] = slugs('page')
    const link = `https://coast.example/${page}`
    const at = (title: string, guid: string) => ({ title: `${title} ${page}`, guid: `${guid} ${page}`, link })
    const stored = await feed.publishAll([], [at('x', '1'), at('x', '2'), at('y', '3'), at('z', '3')])
    expect(stored[1]).toHaveLength(2)
  })
})

describe('floods', () => {
  it('five thousand old entries published again make no new stories, and none that were never met alert', {
    timeout: 60_000,
  }, async () => {
    const [known = ''] = slugs('known')
    const date = new Date(feed.now - HOUR).toISOString()
    const history = Array.from({ length: 5_000 }, (_, index) =>
      item(`${known}-${index}`, { date: new Date(feed.now - (index + 48) * HOUR).toISOString() }),
    )
    const [fresh] = await feed.publishAll([item(known, { date }), ...history.slice(0, 20)])
    expect(fresh).toHaveLength(21)
    const [republished = []] = await feed.publishAll([item(known, { date }), ...history])
    expect(republished).toHaveLength(4_980)
    expect(republished.filter((title) => !title.startsWith('['))).toEqual([])
    expect(await feed.publishAll([item(known, { date })], history.slice(0, 200))).toEqual([[], []])
  })

  it('what came out while the pipeline stood still for two days alerts, however much it is', async () => {
    const [wire = ''] = slugs('wire')
    await feed.publishAll([item(wire, { date: new Date(feed.now - HOUR).toISOString() })])
    const missed = Array.from({ length: HISTORY_ENTRIES + 10 }, (_, index) =>
      item(`${wire}-${index}`, { date: new Date(feed.now + index * MINUTE).toISOString() }),
    )
    feed.now += 48 * HOUR
    const [stored = []] = await feed.publishAll(missed)
    expect(stored.filter((title) => !title.startsWith('['))).toHaveLength(missed.length)
  })

  it('one old entry that is new to us alerts, whatever its date', async () => {
    const [old = '', first = ''] = slugs('old', 'first')
    const stored = await feed.publishAll([item(first)], [item(first), item(old, { date: '2009-05-01T00:00:00Z' })])
    expect(stored[1]).toEqual([`News of ${old}`])
  })

  it('a history published again stays silent when half of it comes cut off, and old dates alert once it is whole', async () => {
    const [wire = '', late = ''] = slugs('wire', 'late')
    await feed.publishAll([item(wire)], [item(`${wire}-news`, { date: new Date(feed.now).toISOString() }), item(wire)])
    const date = '2009-05-01T00:00:00Z'
    const pollCut = async (items: readonly Item[], kept: number) => {
      const whole = rss(items)
      feed.web.answerWith((_, response) => response.end(whole.split('<item>').slice(0, kept).join('<item>')))
      return feed.web.pollTitles(feed.id, feed.now)
    }
    const history = Array.from({ length: HISTORY_ENTRIES + 5 }, (_, index) => item(`${wire}-${index}`, { date }))
    const young = item(`${wire}-young`, { date: new Date(feed.now).toISOString() })
    expect(await pollCut([young, ...history], HISTORY_ENTRIES - 5)).toEqual([young.title])
    const [stored = []] = await feed.publishAll([young, ...history])
    expect(stored).toHaveLength(history.length)
    expect(stored.filter((title) => !title.startsWith('['))).toEqual([])

    expect(await pollCut([item(late, { date }), young, item(wire)], 3)).toEqual([])
    expect((await feed.publishAll([item(late, { date }), young, item(wire)]))[0]).toEqual([`News of ${late}`])
  })

  it('a first fetch is silent, but for the entries the setting lets through', async () => {
    const [young = '', old = '', undated = '', future = ''] = slugs('young', 'old', 'undated', 'future')
    const daring = await openTestCollector({ firstFetchAlertHours: 6 })
    const dared = await daring.addFeed(feed.now)
    daring.publish([
      item(young, { date: new Date(feed.now - 5 * HOUR).toISOString() }),
      item(old, { date: new Date(feed.now - 7 * HOUR).toISOString() }),
      item(future, { date: new Date(feed.now + 48 * HOUR).toISOString() }),
      item(undated),
    ])
    const stored = await daring.pollTitles(dared, feed.now)
    await daring.close()
    const silent = [old, undated, future].map((slug) => `[News of ${slug}]`).sort()
    expect(stored).toEqual([`News of ${young}`, ...silent].sort())
  })
})
