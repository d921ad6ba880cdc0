import type { FiledStories } from '../../lambdas/stories/filed-stories.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { toBrief } from '../../lambdas/stories/story-item.ts'
import type { StoryTable } from '../../lambdas/stories/story-table.ts'
import type { Evidence, Tag } from '../../lambdas/topics/tag-story.ts'

let told = 0

/** Makes a story with what a test does not care about filled in. */
export function tellStory(story: Partial<Story> = {}): Story {
  told += 1
  const id = story.id ?? `story-${String(told).padStart(4, '0')}`
  const time = story.time ?? '2026-11-20T08:00:00.000Z'
  return {
    id,
    url: `https://outlet.example/${id}`,
    title: `Story ${told}`,
    language: 'en',
    outlet: 'Example Times',
    feedId: 'feed',
    firstSeenAt: time,
    time,
    tags: [tagOf('alliance')],
    silent: false,
    ...story,
  }
}

/** Makes a tag by the phrases in a text. */
export function tagOf(topic: string, evidence: readonly Evidence[] = []): Tag {
  return { topic, score: 1, evidence }
}

/** Finds a phrase in a field's text, as the tagger tells it. */
export function findEvidence(field: Evidence['field'], text: string, phrase: string, rule = 'named'): Evidence {
  const start = text.indexOf(phrase)
  if (start < 0) throw new Error(`"${phrase}" is not in "${text}"`)
  return { field, phrase, start, end: start + phrase.length, rule }
}

/** Stores a story and files it into its event (its own, when none is named), as send-alerts does. */
export async function fileStory(
  { storyTable, filedStories }: { storyTable: StoryTable; filedStories: FiledStories },
  { eventId: event, ...story }: Story,
): Promise<Story> {
  const eventId = event ?? story.id
  await storyTable.create(story)
  await storyTable.setEventId(story.id, eventId)
  await filedStories.putInEvent(toBrief(story, eventId))
  await filedStories.putInTopics(toBrief(story, eventId))
  await storyTable.unmark(story.id)
  return { ...story, eventId }
}
