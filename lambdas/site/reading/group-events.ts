import { groupBy } from '../../runtime/group-by.ts'
import type { StoryBrief } from '../../stories/story.ts'

/** One event as a list tells it: by the story that was first seen, with the others of the list. */
export interface EventEntry {
  readonly lead: StoryBrief
  /** First seen first. */
  readonly others: readonly StoryBrief[]
}

/** Groups the stories of a list by event, newest event first. Stories of an event outside the list stay outside. */
export function groupEvents(stories: readonly StoryBrief[]): EventEntry[] {
  const events = [...groupBy(stories, ({ eventId }) => eventId).values()].flatMap((members) => {
    const [lead, ...others] = members.toSorted(
      (a, b) => compare(a.firstSeenAt, b.firstSeenAt) || compare(a.time, b.time),
    )
    return lead ? [{ lead, others }] : []
  })
  return events.sort((a, b) => compare(b.lead.time, a.lead.time))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
