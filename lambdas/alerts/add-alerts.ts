import { WRITES_AT_ONCE } from '../runtime/limits.ts'
import { runAll } from '../runtime/run-limited.ts'
import type { FiledStories } from '../stories/filed-stories.ts'
import type { Story, StoryBrief } from '../stories/story.ts'
import type { AlertTable } from './alert-table.ts'
import type { Audience } from './audience.ts'
import { dueAt } from './due-at.ts'

/** Alerts put between two looks at the time: a second's worth. */
const CHUNK = 500

/** Where alerts are put, and what is known of events. */
export interface AlertBook {
  readonly alertTable: AlertTable
  readonly filedStories: FiledStories
  /** An event that has grown to so many outlets is told once more; 0, the default, is never. */
  readonly eventUpdateOutlets?: number
}

/** A filed story and who wants it. */
export interface Wanted {
  readonly story: Story
  readonly eventId: string
  readonly audiences: readonly Audience[]
  /** Epoch milliseconds. */
  readonly now: number
  /** The rest of the run is for other work: what is not done by then waits for the next. */
  readonly isTimeUp?: () => boolean
}

/**
 * Puts an alert for each audience that was not alerted to the event yet; to the others one update at most.
 *
 * @returns the id of the last audience seen to, when the time was up before all were
 */
export async function addAlerts(book: AlertBook, wanted: Wanted): Promise<string | undefined> {
  const { audiences, isTimeUp = () => false } = wanted
  for (let at = 0; at < audiences.length; at += CHUNK) {
    if (at > 0 && isTimeUp()) return audiences[at - 1]?.id
    await addSome(book, wanted, audiences.slice(at, at + CHUNK))
  }
  return undefined
}

async function addSome(
  book: AlertBook,
  { story, eventId, now }: Wanted,
  audiences: readonly Audience[],
): Promise<void> {
  await runAll(audiences, WRITES_AT_ONCE, async ({ id: audienceId, preferences }) => {
    const alert = {
      audienceId,
      storyId: story.id,
      state: 'due' as const,
      dueAt: new Date(story.testAudienceId ? now : dueAt(preferences, now)).toISOString(),
      attempts: 0,
      createdAt: new Date(now).toISOString(),
    }
    const isFirst = await book.alertTable.add({ ...alert, eventId, ...(story.testAudienceId && { isTest: true }) })
    if (isFirst || !(await isUpdateWanted(book, { audienceId, eventId }))) return
    await book.alertTable.add({ ...alert, eventId: `${eventId}~update`, updateOf: eventId })
  })
}

/**
 * Puts an alert for audiences that cannot be read, which wait for nothing: whether each wants it is seen to when it can be
 * read again. So one of them holds up no filing, and gets what it wants all the same.
 */
export async function addUnmatchedAlerts(
  { alertTable }: Pick<AlertBook, 'alertTable'>,
  { story, eventId, audienceIds, now }: Omit<Wanted, 'audiences'> & { readonly audienceIds: readonly string[] },
): Promise<void> {
  const at = new Date(now).toISOString()
  await runAll(audienceIds, WRITES_AT_ONCE, (audienceId) =>
    alertTable.add({
      ...{ audienceId, eventId, storyId: story.id, state: 'due', dueAt: at, attempts: 0, createdAt: at },
      isUnmatched: true,
    }),
  )
}

/** Tells whether an event has reached the number of outlets since its message was sent: one that waits lists them all. */
async function isUpdateWanted(
  { alertTable, filedStories, eventUpdateOutlets = 0 }: AlertBook,
  key: { audienceId: string; eventId: string },
): Promise<boolean> {
  if (eventUpdateOutlets === 0) return false
  const { sentAt } = (await alertTable.get(key)) ?? {}
  if (sentAt === undefined) return false
  const stories = await filedStories.listEvent(key.eventId)
  const told = stories.filter(({ firstSeenAt }) => firstSeenAt <= sentAt)
  return countOutlets(told) < eventUpdateOutlets && countOutlets(stories) >= eventUpdateOutlets
}

function countOutlets(stories: readonly StoryBrief[]): number {
  return new Set(stories.map(({ outlet }) => outlet)).size
}
