import type { FiledStories, TopicPeriod } from './filed-stories.ts'
import type { StoryBrief } from './story.ts'

/**
 * Lists the stories of several topics within a period, newest first, each once.
 *
 * @param now epoch milliseconds
 */
export async function listStories(
  filedStories: FiledStories,
  topics: readonly string[],
  period: Omit<TopicPeriod, 'topic'>,
  now: number,
): Promise<StoryBrief[]> {
  const lists = await Promise.all(topics.map((topic) => filedStories.listTopic({ ...period, topic }, now)))
  const byId = new Map(lists.flat().map((story) => [story.id, story]))
  const newestFirst = [...byId.values()].sort((a, b) =>
    a.time === b.time ? compare(b.id, a.id) : compare(b.time, a.time),
  )
  return newestFirst.slice(0, period.limit)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
