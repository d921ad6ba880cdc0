import { createHash } from 'node:crypto'
import type { FeedValidators } from './fetch-feed.ts'
import { firstSlotOf, type Pacing } from './slots.ts'

/** An address that is polled, with its state. */
export interface Feed extends Pacing {
  readonly id: string
  readonly url: string
  /** As the feed calls itself, or as the list of feeds does until it was read. */
  readonly title?: string | undefined
  /** Who lists it: feeds of `config` follow config/feeds.opml, others stay until a person removes them. */
  readonly listedBy: 'config' | 'person'
  /** The address it moved to, where config/feeds.opml lists it under that. */
  readonly listedAs?: string | undefined
  /** When it is polled; see slots.ts. Absent while the feed is disabled or retired. */
  readonly slot?: string | undefined
  readonly validators: FeedValidators
  /** Packed hashes of the entries in the document now; see seen-entries.ts. */
  readonly seen: Uint8Array
  /** ISO 8601 UTC of the first fetch that was stored; until then a fetch is stored silently. */
  readonly firstFetchedAt?: string | undefined
  /** ISO 8601 UTC of the last news: the fetch that brought a new entry, or the newest date of the first document. */
  readonly changedAt?: string | undefined
  /** ISO 8601 UTC of the first of the failed polls in a row. */
  readonly failingSince?: string | undefined
  /** Why the last one failed, in words for a person. */
  readonly failure?: string | undefined
  /** ISO 8601 UTC until when its server asked not to be polled (Retry-After). */
  readonly notBefore?: string | undefined
  /** ISO 8601 UTC of the last document, when that was cut off or broken. */
  readonly damagedAt?: string | undefined
  /** ISO 8601 UTC of the first of the documents in a row that ended before their root did. */
  readonly cutOffSince?: string | undefined
  /** New entries of old dates that wait for one that does not; see cut-document.ts. */
  readonly leftOut?: number | undefined
  /** Entries of the last document by which no story can be told, and of how many: they have no address, or one too long. */
  readonly withoutAddress?: { readonly entries: number; readonly of: number } | undefined
  /** Where the last polls were permanently redirected to, and how many in a row; see update-feed.ts. */
  readonly redirect?: { readonly url: string; readonly count: number } | undefined
  /** Other hosts it is redirected to, the one that answers first; see asked-hosts.ts. */
  readonly furtherHosts?: readonly string[] | undefined
  /** ISO 8601 UTC of the answer 410 Gone. */
  readonly retiredAt?: string | undefined
  /** It suddenly is another site: nothing of it is stored until it is itself again or a person accepts it. */
  readonly held?: { readonly since: string; readonly reason: string } | undefined
  /** It died, and the poll that saved this may not have told ops yet: see feed-death.ts. */
  readonly untoldDeath?: (FeedDeath & { readonly poll: string }) | undefined
  /** The one site its entries live on and the foreign site that answers for it; see site-change.ts. */
  readonly entrySite?: string | undefined
  readonly servedBy?: string | undefined
  /** Ids of the latest stories with a topic that were news, the newest last; see lost-stories.ts. */
  readonly news?: readonly string[] | undefined
  /** Counts saves: one that started from an older state is refused, so validators never go back. */
  readonly revision: number
}

/** Why a feed brings nothing any more. */
export interface FeedDeath {
  readonly how: 'retired' | 'held' | 'failing'
  readonly reason: string
}

/** What a plan and a poll message carry of a feed. */
export interface FeedHint {
  readonly id: string
  /** Where it is redirected, all hosts that are asked, with spaces between: see asked-hosts.ts. */
  readonly host: string
}

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly url: string
  readonly title?: string | undefined
  readonly enabled: boolean
}

/** Writes a feed's address in its one spelling: a host in capitals, a default port or a fragment is no other feed. */
export function spellAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const parsed = new URL(url)
  parsed.hash = ''
  return parsed.href
}

/** Returns a feed's id, which stays when the feed moves: 12 base64url characters of the hash of its first address. */
export function feedIdOf(url: string): string {
  return createHash('sha256').update(spellAddress(url)).digest('base64url').slice(0, 12)
}

/**
 * Makes the state of a feed that was never polled; it is due at the minute after `now`.
 *
 * @param now epoch milliseconds
 * @param together how many feeds are added at once: many are spread over time
 */
export function newFeed(listed: ListedFeed, listedBy: Feed['listedBy'], now: number, together = 1): Feed {
  const id = feedIdOf(listed.url)
  return {
    id,
    url: spellAddress(listed.url),
    title: listed.title,
    listedBy,
    slot: listed.enabled ? firstSlotOf(id, now, together) : undefined,
    validators: {},
    seen: new Uint8Array(),
    failures: 0,
    revision: 0,
  }
}

/** Returns the host of an address, which is what politeness is counted by. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
