import { createHash } from 'node:crypto'
import type { FeedValidators } from './fetch-feed.ts'
import { firstSlotOf } from './slots.ts'

/** An address that is polled, with its state. */
export interface Feed {
  readonly id: string
  readonly url: string
  /** As the feed calls itself, or as the list of feeds does until it was read. */
  readonly title?: string | undefined
  /** Who lists it: feeds of `config` follow config/feeds.opml, others stay until a person removes them. */
  readonly listedBy: 'config' | 'person'
  /** When it is polled; see slots.ts. Absent while the feed is disabled. */
  readonly slot?: string | undefined
  readonly validators: FeedValidators
  /** Packed hashes of the entries in the document now; see seen-entries.ts. */
  readonly seen: Uint8Array
  /** ISO 8601 UTC of the first fetch that was stored; until then a fetch is stored silently. */
  readonly firstFetchedAt?: string | undefined
  /** ISO 8601 UTC of the last fetch that held a new entry. */
  readonly changedAt?: string | undefined
  /** Failed polls in a row. */
  readonly failures: number
  /** ISO 8601 UTC of the first of them. */
  readonly failingSince?: string | undefined
  /** Why the last one failed, in words for a person. */
  readonly failure?: string | undefined
  /** Counts saves: one that started from an older state is refused, so validators never go back. */
  readonly revision: number
}

/** What a plan and a poll message carry of a feed. */
export interface FeedHint {
  readonly id: string
  readonly host: string
}

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly url: string
  readonly title?: string | undefined
  readonly enabled: boolean
}

/** Returns a feed's id, which stays when the feed moves: 12 base64url characters of the hash of its first address. */
export function feedIdOf(url: string): string {
  return createHash('sha256').update(url).digest('base64url').slice(0, 12)
}

/**
 * Makes the state of a feed that was never polled; it is due at the minute after `now`.
 *
 * @param now epoch milliseconds
 */
export function newFeed(listed: ListedFeed, listedBy: Feed['listedBy'], now: number): Feed {
  return {
    id: feedIdOf(listed.url),
    url: listed.url,
    title: listed.title,
    listedBy,
    slot: listed.enabled ? firstSlotOf(now) : undefined,
    validators: {},
    seen: new Uint8Array(),
    failures: 0,
    revision: 0,
  }
}

/** Returns the host a feed is fetched from, which is what politeness is counted by. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
