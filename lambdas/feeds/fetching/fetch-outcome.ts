/** What to remember of one fetch for the next. */
export interface FeedValidators {
  /** As received, with its quotes and `W/`. */
  readonly etag?: string
  /** As received. */
  readonly lastModified?: string
  /** Tells whether a body is the same as before; opaque (see `read-body.ts`), at most 45 characters. */
  readonly bodyHash?: string
}

/** One address asked, and what it answered with; no status when it did not come to an answer. */
export interface Hop {
  readonly url: string
  readonly status?: number
}

interface Told {
  /** In plain words, with the value. */
  readonly message: string
  /** The address asked last. */
  readonly url: string
  /** Every address asked, in order. */
  readonly hops: readonly Hop[]
}

interface Answered extends Told {
  readonly status: number
}

interface Current extends Answered {
  /** What to send and compare the next time. Without ETag and date when another origin than the one asked gave them. */
  readonly validators: FeedValidators
  /** Where the feed lives now, when nothing but permanent redirects (301, 308) led there. */
  readonly movedTo?: string
  /** How long the publisher calls this answer fresh; at most a day. */
  readonly freshForSeconds?: number
}

interface Fetched extends Current {
  readonly kind: 'fetched'
  /** Decompressed. */
  readonly body: Uint8Array
  /** Its compression ends before it is over: the body is what came of it. */
  readonly isCutShort?: true
  /** The Content-Type header as received. */
  readonly contentType?: string
}

interface NotModified extends Current {
  readonly kind: 'notModified'
  readonly by: '304' | 'sameBody'
}

/** 410: the publisher says it will not come back. */
interface Gone extends Answered {
  readonly kind: 'gone'
}

/** 429, or 503 with Retry-After. */
interface RateLimited extends Answered {
  readonly kind: 'rateLimited'
  /** At most a day; absent when the server did not say. */
  readonly retryAfterSeconds?: number
}

/** Our own safety rules forbade it: asking again changes nothing until the publisher or the limits change. */
interface Refused extends Told {
  readonly kind: 'refused'
  readonly status?: number
}

/** Anything else; the next poll may do better. */
interface Failed extends Told {
  readonly kind: 'failed'
  readonly status?: number
}

export type FetchOutcome = Fetched | NotModified | Gone | RateLimited | Refused | Failed
