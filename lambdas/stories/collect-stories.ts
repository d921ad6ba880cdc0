import type { Feed } from '../feeds/feed.ts'
import type { FeedTable } from '../feeds/feed-table.ts'
import { type FeedValidators, type FetchOptions, fetchFeed } from '../feeds/fetch-feed.ts'
import { NotAFeedError, type ParsedEntry, type ParsedFeed, parseFeed, RefusedFeedError } from '../feeds/parse-feed.ts'
import { compareEntries } from '../feeds/seen-entries.ts'
import { nextSlot } from '../feeds/slots.ts'
import { WRITES_AT_ONCE } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { runAll } from '../runtime/run-limited.ts'
import type { Tagger } from '../topics/tag-story.ts'
import { makeStory } from './make-story.ts'
import type { Story } from './story.ts'
import type { StoryTable } from './story-table.ts'

/** What polling needs beside the feed. */
export interface Collector {
  readonly feedTable: FeedTable
  readonly storyTable: StoryTable
  readonly tagger: Tagger
  readonly fetchOptions: FetchOptions
}

/** What one poll of one feed came to. */
export type Collected =
  | { readonly kind: 'polled'; readonly entries: number; readonly stored: readonly Story[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unhealthy'; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string }

/**
 * Polls one feed: fetches it, stores what is new, and saves its state last, so that a death anywhere before repeats the
 * poll and loses nothing. An unchanged document writes nothing.
 *
 * @param now epoch milliseconds
 * @throws Error of DynamoDB, which makes the poll be done again
 */
export async function collectStories(collector: Collector, feedId: string, now: number): Promise<Collected> {
  const feed = await collector.feedTable.get(feedId)
  if (feed?.slot === undefined) return { kind: 'skipped', reason: feed ? 'the feed is disabled' : 'no such feed' }
  const outcome = await fetchFeed(feed.url, feed.validators, collector.fetchOptions)
  switch (outcome.kind) {
    case 'notModified':
      await saveUnchanged(collector.feedTable, feed, now)
      return report(feed, { kind: 'unchanged' })
    case 'fetched': {
      const parsed = await readDocument(outcome.body, outcome.url, outcome.contentType)
      if ('reason' in parsed) return saveFailure(collector.feedTable, feed, parsed.reason, now)
      return storeEntries(collector, feed, { parsed, validators: outcome.validators, now })
    }
    case 'gone':
    case 'rateLimited':
    case 'refused':
    case 'failed':
      return saveFailure(collector.feedTable, feed, outcome.message, now)
  }
}

async function readDocument(
  body: Uint8Array,
  url: string,
  contentType?: string,
): Promise<ParsedFeed | { reason: string }> {
  try {
    return await parseFeed(body, { url, contentType })
  } catch (error) {
    if (error instanceof NotAFeedError || error instanceof RefusedFeedError) return { reason: error.message }
    throw error
  }
}

async function storeEntries(
  collector: Collector,
  feed: Feed,
  fetched: { parsed: ParsedFeed; validators: FeedValidators; now: number },
): Promise<Collected> {
  const { parsed, validators, now } = fetched
  const at = new Date(now).toISOString()
  const { added, edited, seen } = compareEntries(parsed.entries, feed.seen)
  const meeting = { feed, feedTitle: parsed.title, feedLanguage: parsed.language, firstSeenAt: at }
  const storiesOf = (entries: readonly ParsedEntry[]) =>
    entries.flatMap((entry) => makeStory(entry, meeting, collector.tagger) ?? [])
  // Of edits only those that may earn a stored story its first topics are worth a read.
  const candidates = [...storiesOf(added), ...storiesOf(edited).filter(({ tags }) => tags.length > 0)]
  const results = await runAll(candidates, WRITES_AT_ONCE, async (story) =>
    (await store(collector.storyTable, story)) ? [story] : [],
  )
  const stored = results.flat()
  const isFirst = feed.firstFetchedAt === undefined
  await collector.feedTable.save({
    ...recovered(feed),
    title: feed.title ?? parsed.title,
    validators,
    seen,
    firstFetchedAt: feed.firstFetchedAt ?? at,
    changedAt: added.length > 0 ? at : feed.changedAt,
    slot: nextSlot(recovered(feed), { now, newEntries: added.length, isFirst }),
  })
  return report(feed, { kind: 'polled', entries: parsed.entries.length, stored })
}

/** Creates a story, or gives the stored one its first topics; tells whether either happened. */
async function store(storyTable: StoryTable, story: Story): Promise<boolean> {
  const isNew = await storyTable.create(story)
  const isStored = isNew || (story.tags.length > 0 && (await storyTable.addFirstTopics(story)))
  if (isStored && story.tags.length > 0) {
    log.info({
      event: 'story-tagged',
      id: story.id,
      title: story.title,
      outlet: story.outlet,
      tags: story.tags,
      silent: story.silent,
    })
  }
  return isStored
}

/** Writes only what changed: the end of a failure, or a longer interval for a feed that went quiet. */
async function saveUnchanged(feedTable: FeedTable, feed: Feed, now: number): Promise<void> {
  const slot = nextSlot(recovered(feed), { now, newEntries: 0 })
  if (feed.failures > 0 || slot !== feed.slot) await feedTable.save({ ...recovered(feed), slot })
}

async function saveFailure(feedTable: FeedTable, feed: Feed, reason: string, now: number): Promise<Collected> {
  const failed = {
    ...feed,
    failures: feed.failures + 1,
    failingSince: feed.failingSince ?? new Date(now).toISOString(),
    failure: reason,
  }
  await feedTable.save({ ...failed, slot: nextSlot(failed, { now, newEntries: 0 }) })
  return report(feed, { kind: 'unhealthy', reason })
}

function recovered(feed: Feed): Feed {
  return { ...feed, failures: 0, failingSince: undefined, failure: undefined }
}

function report(feed: Feed, collected: Collected): Collected {
  const about = { feedId: feed.id, feed: feed.title ?? feed.url, url: feed.url }
  if (collected.kind === 'unhealthy') log.warn({ event: 'feed-unhealthy', ...about, reason: collected.reason })
  else {
    const counts = collected.kind === 'polled' ? { entries: collected.entries, new: collected.stored.length } : {}
    log.info({ event: 'feed-polled', ...about, outcome: collected.kind, ...counts })
  }
  return collected
}
