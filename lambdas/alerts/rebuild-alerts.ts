import { MAX_FUTURE_MS, WRITES_AT_ONCE } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { runAll } from '../runtime/run-limited.ts'
import type { FiledStories } from '../stories/filed-stories.ts'
import type { StoryTable } from '../stories/story-table.ts'

/** A story may have waited so long to be filed: its alerts are newer than itself. */
const WAITED_MS = 3_600_000

/**
 * Has the stories filed again whose alerts an alert table that was restored to `since` may lack: send-alerts puts those
 * that are missing, and leaves those that are there. What was sent since then, and is not known to be, is sent once more.
 * Which stories are of that time is known for five days; of older ones those are found that are dated so.
 *
 * @param since ISO 8601 UTC
 * @param now epoch milliseconds
 * @returns how many stories are filed again
 */
export async function rebuildAlerts(
  { filedStories, storyTable }: { readonly filedStories: FiledStories; readonly storyTable: StoryTable },
  since: string,
  now: number,
): Promise<number> {
  const earliest = new Date(Date.parse(since) - WAITED_MS).toISOString()
  const ids = new Set((await filedStories.listRecent(earliest, now)).map(({ id }) => id))
  // A story may be dated as late as an hour after it was first seen.
  const latest = new Date(now + MAX_FUTURE_MS).toISOString()
  for (const topic of await filedStories.listTopics()) {
    for await (const { id } of filedStories.walkTopic(topic, earliest, latest)) ids.add(id)
  }
  const marked = await runAll([...ids], WRITES_AT_ONCE, (id) => storyTable.markAgain(id, earliest))
  const stories = marked.filter((isMarked) => isMarked).length
  log.info({ event: 'alerts-rebuilt', since, stories })
  return stories
}
