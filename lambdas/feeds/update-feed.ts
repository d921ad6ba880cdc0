import { cutText } from '../runtime/clean-text.ts'
import { MAX_SERVER_WAIT_SECONDS, MAX_TITLE_CHARACTERS, MOVE_AFTER_REDIRECTS } from '../runtime/limits.ts'
import { noteHosts } from './asked-hosts.ts'
import type { Feed } from './feed.ts'
import type { FeedValidators, FetchOutcome } from './fetch-feed.ts'
import type { ParsedFeed } from './parse-feed.ts'
import { observeNews, readDates } from './rhythm.ts'
import { type ComparedEntries, joinSeen } from './seen-entries.ts'
import { readSite } from './site-change.ts'
import { nextSlot } from './slots.ts'

type Answer = Extract<FetchOutcome, { kind: 'notModified' }>

/** A document that was read, and what in it is new. */
export interface ReadDocument {
  readonly outcome: Extract<FetchOutcome, { kind: 'fetched' }>
  readonly parsed: ParsedFeed
  readonly isCutOff: boolean
  readonly compared: ComparedEntries
  /** New entries of old dates that wait for a document that is not cut off. */
  readonly leftOut?: number
  /** Entries by which no story can be told: they have no address, or one too long. */
  readonly withoutAddress?: number
}

/**
 * Returns the state of a feed after a poll that found it unchanged: the same object when there is nothing to write. A
 * failure ended, a redirect was repeated, or a feed went so quiet that it is polled more rarely.
 *
 * @param now epoch milliseconds
 */
export function afterUnchanged(feed: Feed, outcome: Pick<Answer, 'hops' | 'movedTo'>, now: number): Feed {
  const isWritten = isFailing(feed)
  const met = noteHosts(isWritten ? recover(feed) : feed, outcome, { keep: true })
  const next = followRedirect(met, outcome.movedTo, isWritten)
  const slot = nextSlot(next, now)
  return slot === feed.slot ? next : { ...next, slot }
}

/** Returns the state of a feed after its document was read and its stories are stored. */
export function afterDocument(feed: Feed, document: ReadDocument, now: number): Feed {
  const { outcome, parsed, isCutOff, compared, leftOut, withoutAddress } = document
  const at = new Date(now).toISOString()
  const isFirst = feed.firstFetchedAt === undefined
  const hasNews = compared.added.length > 0
  const isGap = compared.isAllNew
  const isPartial = isCutOff || parsed.entries.length === 0
  const entryUrls = parsed.entries.flatMap(({ url }) => url ?? [])
  const moved = followRedirect(noteHosts(recover(feed), outcome, { keep: false }), outcome.movedTo, true)
  const next: Feed = {
    ...moved,
    ...(entryUrls.length > 0 && readSite(moved.url, { servedUrl: outcome.url, entryUrls })),
    title: feed.title ?? (parsed.title && cutText(parsed.title, MAX_TITLE_CHARACTERS)),
    validators: validatorsOf({ outcome, isCutOff }),
    seen: isPartial ? joinSeen(compared.seen, feed.seen) : compared.seen,
    firstFetchedAt: feed.firstFetchedAt ?? at,
    waitMinutes: waitMinutesOf(parsed.ttlMinutes, outcome.freshForSeconds),
    skipHours: parsed.skipHours?.length ? parsed.skipHours : undefined,
    damagedAt: parsed.damaged ? at : undefined,
    cutOffSince: isCutOff ? (feed.cutOffSince ?? at) : undefined,
    leftOut: leftOut || undefined,
    withoutAddress: withoutAddress ? { entries: withoutAddress, of: parsed.entries.length } : undefined,
    held: undefined,
    ...(hasNews && !isFirst && { rhythmMinutes: observeNews(feed, { now, isGap }), changedAt: at }),
    ...(hasNews && !isFirst && { gapAt: isGap ? at : undefined }),
    ...(isFirst && firstDates(parsed, now)),
  }
  return { ...next, slot: nextSlot(next, now) }
}

/** The ETag of a document that came cut off would hide its rest behind answers of 304; the same bytes bring no rest. */
function validatorsOf({ outcome, isCutOff }: Pick<ReadDocument, 'outcome' | 'isCutOff'>): FeedValidators {
  const { bodyHash } = outcome.validators
  if (!isCutOff) return outcome.validators
  return bodyHash === undefined ? {} : { bodyHash }
}

/**
 * Returns the state of a feed that was fetched but is another site now: what it was known by stays. The date of the other
 * site's document is not kept: the feed's own, once it is back, may be older, and a 304 would hide that it is.
 */
export function afterSiteChange(feed: Feed, { outcome, isCutOff }: ReadDocument, reason: string, now: number): Feed {
  const held = { since: feed.held?.since ?? new Date(now).toISOString(), reason }
  const met = noteHosts(recover(feed), outcome, { keep: false })
  const { lastModified: _, ...validators } = validatorsOf({ outcome, isCutOff })
  return { ...met, validators, held, redirect: undefined }
}

/** Returns the state of a feed after a poll that came to nothing. */
export function afterFailure(
  feed: Feed,
  failure: {
    readonly reason: string
    readonly isGone?: boolean
    readonly retryAfterSeconds?: number | undefined
    readonly hops?: Answer['hops']
  },
  now: number,
): Feed {
  const at = new Date(now).toISOString()
  const failed = {
    ...noteHosts(feed, { hops: failure.hops ?? [] }, { keep: true }),
    failures: feed.failures + 1,
    failingSince: feed.failingSince ?? at,
    failure: failure.reason,
    notBefore: failure.retryAfterSeconds ? new Date(now + failure.retryAfterSeconds * 1_000).toISOString() : undefined,
  }
  if (failure.isGone) return { ...failed, slot: undefined, retiredAt: at }
  return { ...failed, slot: nextSlot(failed, now) }
}

/** Returns the state of a held or retired feed that a person wants after all: it begins anew, with a silent fetch. */
export function startAnew(feed: Feed): Feed {
  const { id, url, title, listedBy, listedAs, slot, revision } = feed
  return { id, url, title, listedBy, listedAs, slot, revision, validators: {}, seen: new Uint8Array(), failures: 0 }
}

/**
 * Counts how often in a row a feed was permanently redirected to one address, and moves it there in the end. A redirect
 * that does not hold, or leads elsewhere each time, is noted as that, by a count of 0: it is looked at again with the next
 * document, since to count it each time would make each unchanged poll a write.
 */
function followRedirect(feed: Feed, movedTo: string | undefined, isWritten: boolean): Feed {
  const { redirect } = feed
  const target = movedTo === feed.url ? undefined : movedTo
  if (!isWritten && redirect !== undefined && (redirect.count === 0 || redirect.url !== target)) {
    return redirect.count === 0 ? feed : { ...feed, redirect: { ...redirect, count: 0 } }
  }
  if (target === undefined) return redirect ? { ...feed, redirect: undefined } : feed
  const count = redirect?.url === target ? redirect.count + 1 : 1
  if (count < MOVE_AFTER_REDIRECTS) return { ...feed, redirect: { url: target, count } }
  return { ...feed, url: target, redirect: undefined, furtherHosts: undefined }
}

function isFailing({ failures, notBefore }: Feed): boolean {
  return failures > 0 || notBefore !== undefined
}

function recover(feed: Feed): Feed {
  return { ...feed, failures: 0, failingSince: undefined, failure: undefined, notBefore: undefined }
}

function waitMinutesOf(ttlMinutes = 0, freshForSeconds = 0): number | undefined {
  return Math.min(Math.max(ttlMinutes, Math.floor(freshForSeconds / 60)), MAX_SERVER_WAIT_SECONDS / 60) || undefined
}

function firstDates({ entries }: ParsedFeed, now: number): Pick<Feed, 'rhythmMinutes' | 'changedAt'> {
  const { rhythmMinutes, changedAt } = readDates(
    entries.flatMap(({ publishedAt }) => publishedAt ?? []),
    now,
  )
  return { rhythmMinutes, changedAt: changedAt ?? new Date(now).toISOString() }
}
