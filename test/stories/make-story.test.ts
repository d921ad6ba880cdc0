import { expect, test } from 'vitest'
import { newFeed } from '../../lambdas/feeds/feed.ts'
import { makeStory } from '../../lambdas/stories/make-story.ts'

const URL = 'https://coast.example/a'
const BLANK = '\u3164\u2800\u200d'

test.each([
  { name: 'the beginning of its text', entry: { text: `Tide floods the quay. ${'And more. '.repeat(20)}` } },
  { name: 'its address, without a text', entry: {} },
])('a title of which nothing can be seen is replaced by $name', ({ entry }) => {
  const meeting = {
    feed: newFeed({ url: 'https://coast.example/feed', enabled: true }, 'person', 0),
    firstSeenAt: '2026-11-23T00:00:00.000Z',
    silent: false,
  }
  const met = { entry: { ...entry, title: BLANK, url: URL, categories: [] }, storyKey: URL }
  const title = makeStory(met, meeting, { tag: () => [], explain: () => [] })?.title
  expect(title).toMatch('text' in entry ? /^Tide floods the quay\. .{20,}…$/ : URL)
  expect(title?.length).toBeLessThanOrEqual(100)
})
