import type { Feed } from '../feeds/feed.ts'
import { NotAFeedError, RefusedFeedError, readFeed } from '../feeds/parse-feed.ts'
import { compareEntries } from '../feeds/seen-entries.ts'
import { describeSiteChange } from '../feeds/site-change.ts'
import type { ReadDocument } from '../feeds/update-feed.ts'
import { log } from '../runtime/log.ts'
import { isCutOffByHabit, leaveOld } from './cut-document.ts'
import { identifyEntries } from './identify-entries.ts'
import { addLost } from './lost-stories.ts'

/**
 * Reads a document that was fetched and tells what in it is new; why not, in words for a person, when it cannot be read.
 *
 * @param poll.lost ids of stories that were stored and are no longer
 * @param poll.now epoch milliseconds
 */
export async function readDocument(
  feed: Feed,
  outcome: ReadDocument['outcome'],
  { lost, now }: { lost: ReadonlySet<string>; now: number },
): Promise<ReadDocument | { readonly failure: string }> {
  try {
    const { url, contentType, isCutShort = false } = outcome
    const read = await readFeed(outcome.body, { url, contentType })
    const isCutOff = read.isCutOff || isCutShort
    const parsed = isCutShort ? { ...read.feed, damaged: true as const } : read.feed
    // An entry that the document ends within waits for the poll that brings it whole: stories are created once.
    const whole = parsed.entries.filter(({ damaged }) => !damaged)
    const identified = identifyEntries(whole)
    const compared = addLost(compareEntries(identified, feed.seen), identified, lost)
    const withoutAddress = whole.length - identified.length
    const isAwaited = isCutOff && !isCutOffByHabit(feed, now)
    const news = isAwaited ? leaveOld(feed, whole, compared) : { compared, leftOut: 0 }
    return { outcome, parsed, isCutOff, withoutAddress, ...news }
  } catch (error) {
    if (error instanceof NotAFeedError || error instanceof RefusedFeedError) return { failure: error.message }
    // A mistake of ours: thrown, it would keep the state of the feed from being saved, and the feed from ever being told of.
    log.error({ event: 'document-not-read', feedId: feed.id, reason: String(error) })
    return { failure: `reading it failed, by a mistake of ours: ${error}` }
  }
}

/** A document may be new from top to bottom; one that is, and is of another site, is no news of this feed. */
export function findSiteChange(feed: Feed, { outcome, parsed, compared }: ReadDocument): string | undefined {
  if (!compared.isAllNew) return undefined
  const entryUrls = parsed.entries.flatMap(({ url, damaged }) => (damaged ? [] : (url ?? [])))
  return describeSiteChange(feed, { servedUrl: outcome.url, entryUrls })
}
