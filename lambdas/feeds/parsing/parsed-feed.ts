/** One item as a feed publishes it, cleaned: what is not known is absent, never empty. */
export interface ParsedEntry {
  /** The publisher's own id: guid, atom:id, rdf:about or JSON Feed id; else the url. */
  readonly id?: string
  /** Absolute. */
  readonly url?: string
  /** Plain text. */
  readonly title?: string
  /** ISO 8601, UTC. */
  readonly publishedAt?: string
  /** ISO 8601, UTC. */
  readonly updatedAt?: string
  /** Sanitized HTML; the content where nothing shorter is given. */
  readonly summary?: string
  /** Sanitized HTML; the summary where nothing longer is given. */
  readonly content?: string
  /** The plain text of the content, or of the summary where there is no content. */
  readonly text?: string
  readonly author?: string
  readonly categories: readonly string[]
  /** BCP 47, as the feed writes it. */
  readonly language?: string
  /** The document ends inside this entry: what is here may be half of what it says. */
  readonly damaged?: true
}

/** A feed document, read. */
export interface ParsedFeed {
  /** Plain text. */
  readonly title?: string
  /** BCP 47, as the feed writes it. */
  readonly language?: string
  /** The site the feed belongs to; absolute. */
  readonly link?: string
  /** The document was cut off or broken, and what could be read of it was. */
  readonly damaged?: true
  /** RSS `ttl`: how long the publisher asks readers to wait. */
  readonly ttlMinutes?: number
  /** RSS `skipHours`: hours of the day, UTC, in which the publisher asks not to be polled. */
  readonly skipHours?: readonly number[]
  readonly entries: readonly ParsedEntry[]
}
