import { MAX_AUDIENCES, STORIES_FILED_PER_RUN } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { runLimited } from '../runtime/run-limited.ts'
import { canonicalizeUrl } from '../stories/canonical-url.ts'
import { chooseEvent, type FiledFingerprint } from '../stories/choose-event.ts'
import type { Vocabulary } from '../stories/events/read-vocabulary.ts'
import { type Fingerprint, fingerprintStory } from '../stories/fingerprint-story.ts'
import { storyIdOf } from '../stories/story-id.ts'
import { type StoredStory, toBrief } from '../stories/story-item.ts'
import type { StoryTable } from '../stories/story-table.ts'
import { type AlertBook, addAlerts, addUnmatchedAlerts } from './add-alerts.ts'
import { type Audience, matches } from './audience.ts'
import type { AudienceTable } from './audience-table.ts'

/** The lists filing reads and writes. */
export interface Cabinet extends AlertBook {
  readonly storyTable: StoryTable
  readonly audienceTable: AudienceTable
  /** The names by which stories of the subject are told to be one happening. */
  readonly vocabulary: Vocabulary
}

/**
 * Files the stories that wait for it: each gets its event, once; then its lists and the alerts of the audiences that
 * want it derive from that; then its mark is taken off. A run that dies anywhere is repeated by the next one.
 *
 * @param now epoch milliseconds
 * @param remainingMs what is left of the run: a long backlog waits, so that what is due is sent
 * @returns how many were filed, and how many failed and wait for the next run: one poison story holds no other
 */
export async function fileStories(
  cabinet: Cabinet,
  now: number,
  remainingMs: () => number = () => Number.POSITIVE_INFINITY,
): Promise<{ filed: number; failed: number }> {
  const waiting = await cabinet.storyTable.listToBeFiled(STORIES_FILED_PER_RUN)
  const [oldest] = waiting
  if (oldest === undefined) return { filed: 0, failed: 0 }
  const { audiences, unread } = await cabinet.audienceTable.listAll()
  if (audiences.length >= MAX_AUDIENCES) log.error({ event: 'audiences-full', audiences: audiences.length })
  const recent = await cabinet.filedStories.listRecent(oldest.firstSeenAt, now)
  let filed = 0
  // One after another: whether two outlets' stories are one event shows only once the first of them is filed.
  const results = await runLimited(waiting, 1, async ({ id }) => {
    if (remainingMs() < SENDING_RESERVE_MS) return
    const story = await cabinet.storyTable.get(id)
    if (story?.isToBeFiled !== true) return
    const isTimeUp = () => remainingMs() < SENDING_RESERVE_MS
    const filing = { audiences, unread, recent, now, isTimeUp }
    if (await (story.testAudienceId ? fileTestStory : fileStory)(cabinet, story, filing)) filed += 1
  })
  const failed = results.flatMap((result, index) =>
    result.status === 'rejected' ? [{ id: waiting[index]?.id, ...result }] : [],
  )
  for (const { id, reason } of failed) log.error({ event: 'filing-failed', id, reason: String(reason) })
  return { filed, failed: failed.length }
}

/** News is seen within this time: what is so new was not published before. */
const FRESH_MS = 3_600_000

/** Left of a run for sending what is due. */
const SENDING_RESERVE_MS = 20_000

interface Filing {
  readonly audiences: readonly Audience[]
  /** Ids of audiences that cannot be read: what they want shows once they can. */
  readonly unread: readonly string[]
  /** Grows as stories are filed. */
  readonly recent: FiledFingerprint[]
  readonly now: number
  readonly isTimeUp: () => boolean
}

/** Files a story; `false` when so many want it that the time was up: the next run goes on where this one ended. */
async function fileStory(cabinet: Cabinet, story: StoredStory, filing: Filing): Promise<boolean> {
  if (await fileRetold(cabinet, story)) return true
  const topics = story.tags.map(({ topic }) => topic)
  const url = canonicalizeUrl(story.url) ?? story.url
  // Stories of one page that its feed tells apart by fragment or GUID are not one happening for their address.
  const isAlone = storyIdOf(url) === story.id
  const fingerprint = fingerprintStory({ ...story, url: isAlone ? url : '', topics }, cabinet.vocabulary)
  const keep = async (eventId: string) => {
    const filed = { ...fingerprint, eventId }
    // Before any write, which may fail or seem to: a copy that is filed next must find this one, or it starts an event
    // of its own. Should the choice not be kept, this story finds the copy and joins it in the next run.
    const place = filing.recent.findIndex(({ id }) => id === story.id)
    filing.recent.splice(place < 0 ? filing.recent.length : place, 1, filed)
    await cabinet.filedStories.putRecent(filed, story.firstSeenAt)
    return eventId
  }
  const known = filing.recent.find(({ id }) => id === story.id)?.eventId
  // What it is compared by is put before the story's event is: a run that dies in between leaves no event that the next
  // run's copies cannot find, should the index not show this story to that run.
  const eventId = await giveEvent(cabinet, story, () => known ?? keep(chooseFor(cabinet, story, fingerprint, filing)))
  if (!filing.recent.some((recent) => recent.id === story.id && recent.eventId === eventId)) await keep(eventId)
  await cabinet.filedStories.putInEvent(toBrief(story, eventId))
  await cabinet.filedStories.putInTopics(toBrief(story, eventId))
  const { alertedThrough = '' } = story
  const isWanting = ({ id, preferences }: Audience) =>
    id > alertedThrough && matches(preferences, { language: story.language, topics })
  const wanting = story.silent ? [] : filing.audiences.filter(isWanting)
  const { now, isTimeUp } = filing
  const last = await addAlerts(cabinet, { story, eventId, audiences: wanting, now, isTimeUp })
  if (last !== undefined) {
    await cabinet.storyTable.noteAlerted(story.id, last)
    log.warn({
      event: 'filing-goes-on',
      id: story.id,
      reason: `${wanting.length} audiences are more than one run alerts`,
    })
    return false
  }
  if (!story.silent) await addUnmatchedAlerts(cabinet, { story, eventId, audienceIds: filing.unread, now })
  await cabinet.storyTable.unmark(story.id)
  return true
}

/**
 * Files a story that is an old one under a new address: it belongs to the old one's event, stands in no list beside it,
 * and is told to nobody, whether that was told or silent. Only what comes with a date of before is looked at.
 */
async function fileRetold(cabinet: Cabinet, story: StoredStory): Promise<boolean> {
  if (Date.parse(story.time) > Date.parse(story.firstSeenAt) - FRESH_MS) return false
  const former = await cabinet.filedStories.findFormer(story)
  if (former === undefined || (story.eventId !== undefined && story.eventId !== former.eventId)) return false
  await giveEvent(cabinet, story, () => former.eventId)
  log.info({ event: 'story-retold', id: story.id, formerId: former.id, eventId: former.eventId })
  await cabinet.storyTable.unmark(story.id)
  return true
}

/** Returns the event of the story it is closest to, or its own id: it starts one. */
function chooseFor({ vocabulary }: Cabinet, story: StoredStory, fingerprint: Fingerprint, { recent }: Filing): string {
  const choice = chooseEvent(fingerprint, recent, vocabulary)
  if (choice) log.info({ event: 'event-joined', id: story.id, eventId: choice.eventId, ...choice.joined })
  else log.info({ event: 'event-started', id: story.id })
  return choice?.eventId ?? story.id
}

/** A test story is an event of its own, in no list, for one audience. */
async function fileTestStory(cabinet: Cabinet, story: StoredStory, filing: Filing): Promise<boolean> {
  const eventId = await giveEvent(cabinet, story, () => story.id)
  await cabinet.filedStories.putInEvent(toBrief(story, eventId))
  const audiences = filing.audiences.filter(({ id }) => id === story.testAudienceId)
  await addAlerts(cabinet, { story, eventId, audiences, now: filing.now })
  await cabinet.storyTable.unmark(story.id)
  return true
}

/** Returns the story's event: the one it was given, even by a run that died since, or the one chosen now. */
async function giveEvent(
  cabinet: Cabinet,
  story: StoredStory,
  choose: () => string | Promise<string>,
): Promise<string> {
  if (story.eventId !== undefined) return story.eventId
  const chosen = await choose()
  if (await cabinet.storyTable.setEventId(story.id, chosen)) return chosen
  const stored = await cabinet.storyTable.get(story.id)
  if (stored?.eventId === undefined) throw new Error(`story ${story.id} has no event and takes none: was it deleted?`)
  return stored.eventId
}
