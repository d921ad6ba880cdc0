import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { setLogSink } from '../../lambdas/runtime/log.ts'
import { canonicalizeUrl } from '../../lambdas/stories/canonical-url.ts'
import { storyIdOf } from '../../lambdas/stories/story-id.ts'
import { followFeed } from './follow-feed.ts'
import { item, MINUTE, rss, slugs, TAGGED } from './open-test-collector.ts'

const feed = followFeed()

describe('a table of stories that was restored from a backup', () => {
  const dropStory = (link: string) => {
    const Key = { pk: `STORY#${storyIdOf(canonicalizeUrl(link) ?? '')}`, sk: 'STORY' }
    return feed.web.client.send(new DeleteCommand({ TableName: feed.web.tables.stories, Key }))
  }

  it('gets the news back that it lost, from feeds that did not change since, and nothing else', async () => {
    const [old = '', first = '', second = '', plain = ''] = slugs('old', 'first', 'second', 'plain')
    const news = [item(first, TAGGED), item(second, { ...TAGGED, title: `${TAGGED.title}, again` }), item(plain)]
    await feed.publishAll([item(old)], [...news, item(old)])
    expect(await feed.web.poll(feed.id, feed.now)).toEqual({ kind: 'unchanged' })
    for (const { link } of [...news, item(old)]) await dropStory(link)
    expect(await feed.web.pollTitles(feed.id, feed.now)).toEqual([TAGGED.title, `${TAGGED.title}, again`])
    expect(await feed.web.getStory(item(first).link)).toMatchObject({ silent: false, isToBeFiled: true })
    expect(await feed.web.poll(feed.id, feed.now)).toEqual({ kind: 'unchanged' })
  })

  it('gets news back also when the backup held what stands beside it in the feed', async () => {
    const [old = '', late = '', first = ''] = slugs('old', 'late', 'first')
    await feed.publishAll([item(old)])
    const items = [item(late, TAGGED), item(first, { ...TAGGED, title: `${TAGGED.title}, first` }), item(old)]
    feed.web.publish(items)
    // One of two was stored by a poll that failed at the other.
    await feed.web.pollTitles(await feed.web.addFeed(feed.now), feed.now)
    await dropStory(item(late).link)
    await feed.publishAll(items)
    await dropStory(item(late).link)
    expect(await feed.web.pollTitles(feed.id, feed.now)).toEqual([TAGGED.title])
  })

  it('lets it be known what no feed has any more, once', async () => {
    const [old = '', gone = ''] = slugs('old', 'gone')
    await feed.publishAll([item(old)], [item(gone, TAGGED), item(old)], [item(old)])
    await dropStory(item(gone).link)
    const told: unknown[] = []
    setLogSink((entry) => told.push(entry))
    await feed.web.poll(feed.id, feed.now)
    await feed.web.poll(feed.id, feed.now + 15 * MINUTE)
    setLogSink(() => undefined)
    const lost = told.filter((entry) => JSON.stringify(entry).includes('story-lost'))
    expect(lost).toMatchObject([{ feedId: feed.id, id: storyIdOf(canonicalizeUrl(item(gone).link) ?? '') }])
  })

  it('waits for the rest of a document that came cut off', async () => {
    const [old = '', news = ''] = slugs('old', 'news')
    const items = [item(old), item(news, TAGGED)]
    await feed.publishAll([item(old)], items)
    await dropStory(item(news).link)
    const whole = rss(items)
    feed.web.answerWith((_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' })
      response.end(whole.slice(0, whole.indexOf('</item>') + 10))
    })
    expect(await feed.web.pollTitles(feed.id, feed.now)).toEqual([])
    feed.web.publish(items)
    expect(await feed.web.pollTitles(feed.id, feed.now + 15 * MINUTE)).toEqual([TAGGED.title])
  })
})
