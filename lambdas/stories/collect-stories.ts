import { randomUUID } from 'node:crypto'
import { type Feed, type FeedDeath, hostOf } from '../feeds/feed.ts'
import { describeDeath } from '../feeds/feed-death.ts'
import type { FeedTable } from '../feeds/feed-table.ts'
import { type FetchOptions, fetchFeed } from '../feeds/fetch-feed.ts'
import type { IdentifiedEntry } from '../feeds/seen-entries.ts'
import { isFullFetchDue, isSkippedHour } from '../feeds/slots.ts'
import {
  afterDocument,
  afterFailure,
  afterSiteChange,
  afterUnchanged,
  type ReadDocument,
} from '../feeds/update-feed.ts'
import { WRITES_AT_ONCE } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { mapInSlices } from '../runtime/map-in-slices.ts'
import { runAll } from '../runtime/run-limited.ts'
import type { Tagger } from '../topics/tag-story.ts'
import { isLeftOutDue, listCutHistory } from './cut-document.ts'
import { isSilent } from './is-silent.ts'
import { findLostNews, noteNews } from './lost-stories.ts'
import { makeStory } from './make-story.ts'
import { findSiteChange, readDocument } from './read-document.ts'
import type { Story } from './story.ts'
import { storyIdOf } from './story-id.ts'
import type { StoryTable } from './story-table.ts'

/** What polling needs beside the feed. */
export interface Collector {
  readonly feedTable: FeedTable
  readonly storyTable: StoryTable
  readonly tagger: Tagger
  readonly fetchOptions: FetchOptions
  /** Entries of a first fetch that are younger than this alert all the same; 0: none. */
  readonly firstFetchAlertHours: number
}

/** What one poll of one feed came to. The host that is busy answered that it is asked too much. */
export type Collected =
  | { readonly kind: 'polled'; readonly entries: number; readonly stored: readonly Story[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unhealthy'; readonly reason: string; readonly busyHost?: string }
  | { readonly kind: 'skipped'; readonly reason: string }

/**
 * Polls one feed: fetches it, stores what is new, and saves its state last, so that a death anywhere before repeats the
 * poll and loses nothing. An unchanged document writes nothing.
 *
 * @param now epoch milliseconds
 * @throws Error of DynamoDB, which makes the poll be done again
 */
export async function collectStories(collector: Collector, feedId: string, now: number): Promise<Collected> {
  const feed = await getFeed(collector.feedTable, feedId)
  if (feed?.slot === undefined) return { kind: 'skipped', reason: feed ? 'the feed is disabled' : 'no such feed' }
  if (Date.parse(feed.notBefore ?? '') > now)
    return { kind: 'skipped', reason: `asked to wait until ${feed.notBefore}` }
  if (isSkippedHour(feed.skipHours, now)) return { kind: 'skipped', reason: 'its publisher rests at this hour' }
  const lost = await findLostNews(collector.storyTable, feed, now)
  const force = isFullFetchDue(feed, now)
  // What was left out or lost stands in a document that may not have changed since.
  const known = lost.size > 0 || isLeftOutDue(feed, now) ? {} : feed.validators
  const outcome = await fetchFeed(feed.url, known, { ...collector.fetchOptions, force })
  const save = async (next: Feed, collected: Collected) => {
    if (next !== feed) await saveFeed(collector.feedTable, feed, next)
    return report(feed, collected)
  }
  switch (outcome.kind) {
    case 'notModified':
      return save(afterUnchanged(feed, outcome, now), { kind: 'unchanged' })
    case 'fetched': {
      const document = await readDocument(feed, outcome, { lost, now })
      if ('failure' in document) {
        return save(afterFailure(feed, { reason: document.failure }, now), unhealthy(document.failure))
      }
      const change = findSiteChange(feed, document)
      if (change !== undefined) {
        const reason = `nothing of it is stored: ${change}`
        return save(afterSiteChange(feed, document, reason, now), unhealthy(reason))
      }
      const { stored, news } = await storeEntries(collector, feed, document, { lost, now })
      tellLost(feed, document)
      const next = { ...afterDocument(feed, document, now), news: noteNews(feed, document, news, { lost, now }) }
      return save(next, { kind: 'polled', entries: document.parsed.entries.length, stored })
    }
    case 'gone':
    case 'rateLimited':
    case 'refused':
    case 'failed': {
      const wait = outcome.kind === 'rateLimited' ? outcome.retryAfterSeconds : undefined
      const isGone = outcome.kind === 'gone'
      const failure = { reason: outcome.message, isGone, retryAfterSeconds: wait, hops: outcome.hops }
      return save(afterFailure(feed, failure, now), {
        ...unhealthy(outcome.message),
        ...(outcome.kind === 'rateLimited' && { busyHost: hostOf(outcome.url) }),
      })
    }
  }
}

/** Reads a feed, and tells of a death that the poll which saved it did not live to tell. */
async function getFeed(feedTable: FeedTable, feedId: string): Promise<Feed | undefined> {
  const feed = await feedTable.get(feedId)
  return feed?.untoldDeath ? tellDeath(feedTable, feed, feed.untoldDeath) : feed
}

async function saveFeed(feedTable: FeedTable, before: Feed, after: Feed): Promise<void> {
  const death = describeDeath(before, after)
  const untoldDeath = death && { ...death, poll: randomUUID() }
  const isSaved = await feedTable.save({ ...after, untoldDeath })
  if (untoldDeath === undefined) return
  // The SDK repeats a save whose answer was lost, which is then refused for what it did itself.
  const saved = isSaved ? { ...after, revision: after.revision + 1 } : await feedTable.get(after.id)
  if (saved && (isSaved || saved.untoldDeath?.poll === untoldDeath.poll)) await tellDeath(feedTable, saved, untoldDeath)
}

async function tellDeath(feedTable: FeedTable, feed: Feed, { how, reason }: FeedDeath): Promise<Feed> {
  log.error({ event: 'feed-died', ...naming(feed), how, reason })
  const told = { ...feed, untoldDeath: undefined }
  return (await feedTable.save(told)) ? { ...told, revision: feed.revision + 1 } : told
}

async function storeEntries(
  collector: Collector,
  feed: Feed,
  { parsed, compared }: ReadDocument,
  { lost, now }: { lost: ReadonlySet<string>; now: number },
): Promise<{ stored: Story[]; news: Story[] }> {
  const history = listCutHistory(feed, parsed, compared, now)
  const { added, edited } = compared
  const { tagger, storyTable, firstFetchAlertHours } = collector
  const poll = { feed, newEntries: added.length, firstFetchAlertHours, now }
  const meeting = {
    feed,
    feedTitle: parsed.title,
    feedLanguage: parsed.language,
    firstSeenAt: new Date(now).toISOString(),
  }
  const storiesOf = async (entries: readonly IdentifiedEntry[]) => {
    // Other hosts of the message are being asked meanwhile.
    const stories = await mapInSlices(entries, (met) => {
      const isOfFirstFetch = history.has(met.entry)
      const silent = !lost.has(storyIdOf(met.storyKey)) && isSilent(met.entry, { ...poll, isOfFirstFetch })
      return makeStory(met, { ...meeting, silent }, tagger) ?? []
    })
    return stories.flat()
  }
  const fresh = await storiesOf(added)
  // Of edits only those that may earn a stored story its first topics are worth a read.
  const candidates = [...fresh, ...(await storiesOf(edited)).filter(({ tags }) => tags.length > 0)]
  const results = await runAll(candidates, WRITES_AT_ONCE, async (story) =>
    (await store(storyTable, story)) ? [story] : [],
  )
  const stored = new Set(results.flat())
  const news = fresh.filter(({ tags, silent }) => tags.length > 0 && !silent)
  // A poll that died before it saved the feed may have stored some of them: what came last into the table stands last.
  return {
    stored: [...stored],
    news: [...news.filter((story) => !stored.has(story)), ...news.filter((story) => stored.has(story))],
  }
}

/** Creates a story, or gives the stored one its first topics; tells whether either happened. */
async function store(storyTable: StoryTable, story: Story): Promise<boolean> {
  const isNew = await storyTable.create(story)
  const isStored = isNew || (story.tags.length > 0 && (await storyTable.addFirstTopics(story)))
  if (isStored && story.tags.length > 0) {
    const { id, title, outlet, tags, silent } = story
    log.info({ event: 'story-tagged', id, title, outlet, tags, silent })
  }
  return isStored
}

/** Tells what of a document is not stored. */
function tellLost(feed: Feed, { isCutOff, leftOut, withoutAddress = 0 }: ReadDocument): void {
  if (isCutOff) {
    const reason = 'its document ends before it is over: new entries of old dates wait for the rest, a day at most'
    log.warn({ event: 'document-cut-off', ...naming(feed), leftOut, reason })
  }
  if (withoutAddress > 0) {
    const reason = 'they have no address, or one too long for a story'
    log.warn({ event: 'entries-left-out', ...naming(feed), entries: withoutAddress, reason })
  }
}

function naming({ id, title, url }: Feed) {
  return { feedId: id, feed: title ?? url, url }
}

function unhealthy(reason: string) {
  return { kind: 'unhealthy', reason } as const
}

function report(feed: Feed, collected: Collected): Collected {
  const about = naming(feed)
  if (collected.kind === 'unhealthy') log.warn({ event: 'feed-unhealthy', ...about, reason: collected.reason })
  else {
    const counts = collected.kind === 'polled' ? { entries: collected.entries, new: collected.stored.length } : {}
    log.info({ event: 'feed-polled', ...about, outcome: collected.kind, ...counts })
  }
  return collected
}
