import { newFeed } from '../../lambdas/feeds/feed.ts'
import { makeStory } from '../../lambdas/stories/make-story.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { compileTopics } from '../../lambdas/topics/tag-story.ts'
import type { TopicDefinitions } from '../../lambdas/topics/topic-definitions.ts'
import { publishedMsOf } from '../../local/demo/demo.ts'
import { readDemo } from '../../local/demo/read-demo.ts'

/** Makes the tagged stories of the demo as polls would, each in the event the demo says. */
export function tellDemo(topics: TopicDefinitions, now: number): Story[] {
  const tagger = compileTopics(topics)
  const demo = readDemo(
    'config',
    topics.topics.map(({ id }) => id),
  )
  const stories = demo.outlets.flatMap(({ title: outlet, language, entries }) =>
    entries.flatMap((entry) => {
      const published = publishedMsOf(entry, now)
      const url = `https://${entry.slug}.example/`
      const story = makeStory(
        {
          storyKey: url,
          entry: {
            url,
            title: entry.title,
            text: entry.paragraphs.join('\n\n'),
            categories: entry.categories,
            ...(published && { publishedAt: new Date(published).toISOString() }),
          },
        },
        {
          feed: newFeed({ url, title: outlet, enabled: true }, 'config', now),
          feedLanguage: language,
          firstSeenAt: new Date(now).toISOString(),
          silent: true,
        },
        tagger,
      )
      return story && story.tags.length > 0 ? [{ story, event: entry.event }] : []
    }),
  )
  return stories.map(({ story, event }) => {
    const eventId = stories.find((other) => other.event === event)?.story.id
    return { ...story, ...(eventId && { eventId }) }
  })
}
