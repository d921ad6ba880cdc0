import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setLogSink } from '../../lambdas/runtime/log.ts'
import { canonicalizeUrl } from '../../lambdas/stories/canonical-url.ts'
import { storyIdOf } from '../../lambdas/stories/story-id.ts'
import {
  type Item,
  item,
  MINUTE,
  openTestCollector,
  rss,
  slugs,
  TAGGED,
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

describe('a table of stories that was restored from a backup', () => {
  const dropStory = (link: string) => {
    const Key = { pk: `STORY#${storyIdOf(canonicalizeUrl(link) ?? '')}`, sk: 'STORY' }
    return web.client.send(new DeleteCommand({ TableName: web.tables.stories, Key }))
  }

  it('gets the news back that it lost, from feeds that did not change since, and nothing else', async () => {
    const [old = '', first = '', second = '', plain = ''] = slugs('old', 'first', 'second', 'plain')
    const news = [item(first, TAGGED), item(second, { ...TAGGED, title: `${TAGGED.title}, again` }), item(plain)]
    await publishAll([item(old)], [...news, item(old)])
    expect(await web.poll(id, now)).toEqual({ kind: 'unchanged' })
    for (const { link } of [...news, item(old)]) await dropStory(link)
    expect(await web.pollTitles(id, now)).toEqual([TAGGED.title, `${TAGGED.title}, again`])
    expect(await web.getStory(item(first).link)).toMatchObject({ silent: false, isToBeFiled: true })
    expect(await web.poll(id, now)).toEqual({ kind: 'unchanged' })
  })

  it('gets news back also when the backup held what stands beside it in the feed', async () => {
    const [old = '', late = '', first = ''] = slugs('old', 'late', 'first')
    await publishAll([item(old)])
    const items = [item(late, TAGGED), item(first, { ...TAGGED, title: `${TAGGED.title}, first` }), item(old)]
    web.publish(items)
    // One of two was stored by a poll that failed at the other.
    await web.pollTitles(await web.addFeed(now), now)
    await dropStory(item(late).link)
    await publishAll(items)
    await dropStory(item(late).link)
    expect(await web.pollTitles(id, now)).toEqual([TAGGED.title])
  })

  it('lets it be known what no feed has any more, once', async () => {
    const [old = '', gone = ''] = slugs('old', 'gone')
    await publishAll([item(old)], [item(gone, TAGGED), item(old)], [item(old)])
    await dropStory(item(gone).link)
    const told: unknown[] = []
    setLogSink((entry) => told.push(entry))
    await web.poll(id, now)
    await web.poll(id, now + 15 * MINUTE)
    setLogSink(() => undefined)
    const lost = told.filter((entry) => JSON.stringify(entry).includes('story-lost'))
    expect(lost).toMatchObject([{ feedId: id, id: storyIdOf(canonicalizeUrl(item(gone).link) ?? '') }])
  })

  it('waits for the rest of a document that came cut off', async () => {
    const [old = '', news = ''] = slugs('old', 'news')
    const items = [item(old), item(news, TAGGED)]
    await publishAll([item(old)], items)
    await dropStory(item(news).link)
    const whole = rss(items)
    web.answerWith((_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' })
      response.end(whole.slice(0, whole.indexOf('</item>') + 10))
    })
    expect(await web.pollTitles(id, now)).toEqual([])
    web.publish(items)
    expect(await web.pollTitles(id, now + 15 * MINUTE)).toEqual([TAGGED.title])
  })
})
