import { RETAG_BATCH_STORIES, RETAG_WAITING_STORIES, WRITES_AT_ONCE } from '../runtime/limits.ts'
import { runLimited } from '../runtime/run-limited.ts'
import type { Tagger } from '../topics/tag-story.ts'
import type { FiledStories } from './filed-stories.ts'
import { compareTags, type TagChange } from './retag-change.ts'
import type { JournalEntry, RetagTable } from './retag-table.ts'
import type { Story } from './story.ts'
import { type StoredStory, toBrief } from './story-item.ts'
import { monthOf } from './story-keys.ts'
import type { StoryTable } from './story-table.ts'
import { toTaggable } from './to-taggable.ts'

const HOUR_MS = 3_600_000

/** What a retag works with. */
export interface Retagging {
  readonly storyTable: StoryTable
  readonly filedStories: FiledStories
  readonly retagTable: RetagTable
  readonly tagger: Tagger
  /** Topics of the configuration; those that left it are found in the table. */
  readonly topics: readonly string[]
  /** Tells audiences of topics that a filed story gained; asked only when alerts were wanted. */
  readonly alertAudiences: (story: Story, eventId: string, topics: readonly string[]) => Promise<void>
}

/** Which stories by their time (ISO 8601 UTC, `until` not included), and what is done with them. */
export interface RetagRequest {
  readonly since: string
  readonly until: string
  /** Changes of this topic alone. */
  readonly topic?: string | undefined
  readonly isDryRun: boolean
  readonly isAlerting: boolean
  /** Epoch ms. */
  readonly now: number
}

/** What became of one story. `leftAlone`: it waits to be filed or changed meanwhile; a later retag sees to it. */
export type Retagged =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changed'
      readonly story: Story
      readonly change: TagChange
      readonly outcome: 'planned' | 'applied' | 'leftAlone'
    }
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string }

/** Brings the lists up to what a killed run had begun; returns how many stories that were. */
export async function finishRetag(retagging: Retagging): Promise<number> {
  const entries = await retagging.retagTable.listJournal()
  for (const entry of entries) await fitLists(retagging, entry)
  return entries.length
}

/**
 * Walks over the stories of a period, tags each by today's rules and, unless it is a dry run, applies what differs. The
 * walk can be repeated: a story that was changed already has nothing left to change.
 */
export async function* retagStories(retagging: Retagging, request: RetagRequest): AsyncGenerator<Retagged> {
  let batch: string[] = []
  for await (const id of walkIds(retagging, request)) {
    batch.push(id)
    if (batch.length < RETAG_BATCH_STORIES) continue
    yield* retagBatch(retagging, batch, request)
    batch = []
  }
  yield* retagBatch(retagging, batch, request)
}

/** A story waits to be filed, or stands in its topics' lists, or is untagged and in an index by the month it was seen. */
async function* walkIds(
  { storyTable, filedStories, retagTable, topics }: Retagging,
  { since, until, now }: RetagRequest,
) {
  for (const { id } of await storyTable.listToBeFiled(RETAG_WAITING_STORIES)) yield id
  const walked = new Set([...topics, ...(await filedStories.listTopics())])
  for (const topic of walked) {
    for await (const { id, tags } of filedStories.walkTopic(topic, since, until)) {
      // A story of several topics is met in each list, and seen to in that of its first.
      if (tags.find((tag) => walked.has(tag.topic))?.topic === topic) yield id
    }
  }
  // A story's time is at most an hour later than it was first seen, and may be any time earlier.
  const seenSince = new Date(Date.parse(since) - HOUR_MS).toISOString()
  for (const month of monthsFrom(monthOf(seenSince), monthOf(new Date(now).toISOString()))) {
    yield* retagTable.walkUntagged(month, seenSince)
  }
}

async function* retagBatch(retagging: Retagging, ids: readonly string[], request: RetagRequest) {
  const results = await runLimited(ids, WRITES_AT_ONCE, (id) => retagStory(retagging, id, request))
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') yield result.value
    else yield { kind: 'failed' as const, id: ids[index] ?? '', reason: describeReason(result.reason) }
  }
}

async function retagStory(retagging: Retagging, id: string, request: RetagRequest): Promise<Retagged> {
  const story = await retagging.storyTable.get(id)
  const { since, until, topic } = request
  if (!story || story.testAudienceId || story.time < since || story.time >= until) return { kind: 'unchanged' }
  const change = compareTags(story.tags, retagging.tagger.tag(toTaggable(story)), topic)
  if (change === undefined) return { kind: 'unchanged' }
  if (request.isDryRun) return { kind: 'changed', story, change, outcome: 'planned' }
  const isApplied = await applyChange(retagging, story, change, request)
  return { kind: 'changed', story, change, outcome: isApplied ? 'applied' : 'leftAlone' }
}

async function applyChange(
  retagging: Retagging,
  story: StoredStory,
  change: TagChange,
  { isAlerting, now }: RetagRequest,
): Promise<boolean> {
  const { retagTable } = retagging
  // Filing reads a story once and writes its lists from that: nobody else may change it meanwhile.
  if (story.isToBeFiled) return false
  if (story.eventId === undefined) return retagTable.giveFirstTopics(story.id, change.after, !isAlerting)
  const entry = {
    id: story.id,
    former: change.before.map(({ topic }) => topic),
    added: change.added.map(({ topic }) => topic),
    isAlerting,
  }
  if (!(await retagTable.note(entry))) return false
  // Noted, it is changed by no other run: what was noted holds if it still is as it was read.
  const current = await retagging.storyTable.get(story.id)
  const isAsRead = current !== undefined && compareTags(story.tags, current.tags) === undefined
  const isChanged = isAsRead && (await retagTable.changeTags(story, change, now))
  await (isChanged ? fitLists(retagging, entry) : retagTable.strikeOut(story.id))
  return isChanged
}

/** Makes a story's lists fit its tags, whatever they were when it was noted, and strikes it out of the journal. */
async function fitLists(retagging: Retagging, { id, former, added, isAlerting }: JournalEntry): Promise<void> {
  const { storyTable, filedStories, retagTable } = retagging
  const story = await storyTable.get(id)
  if (story?.eventId !== undefined) {
    const brief = toBrief(story, story.eventId)
    const topics = story.tags.map(({ topic }) => topic)
    if (topics.length > 0) {
      await filedStories.putInEvent(brief)
      await filedStories.putInTopics(brief)
      await retagTable.updateRecent(story, topics)
    } else await retagTable.takeOutOfEvent(story, story.eventId)
    await retagTable.takeOffTopics(
      story,
      former.filter((topic) => !topics.includes(topic)),
    )
    const gained = added.filter((topic) => topics.includes(topic))
    if (isAlerting && gained.length > 0) await retagging.alertAudiences(story, story.eventId, gained)
  }
  await retagTable.strikeOut(id)
}

function* monthsFrom(first: string, last: string): Generator<string> {
  const at = new Date(`${first}-01T00:00:00Z`)
  for (let month = first; month <= last; month = monthOf(at.toISOString())) {
    yield month
    at.setUTCMonth(at.getUTCMonth() + 1)
  }
}

const describeReason = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason))
