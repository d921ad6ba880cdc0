import { buildFeed } from './parsing/build-feed.ts'
import { stripUnwanted } from './parsing/clean-text.ts'
import { decodeBody } from './parsing/decode-body.ts'
import { NotAFeedError } from './parsing/feed-errors.ts'
import { parseJsonFeed } from './parsing/parse-json-feed.ts'
import type { ParsedFeed } from './parsing/parsed-feed.ts'
import { readRawFeed } from './parsing/read-raw-feed.ts'
import { rewriteXml } from './parsing/rewrite-xml.ts'

export { NotAFeedError, RefusedFeedError } from './parsing/feed-errors.ts'
export type { ParsedEntry, ParsedFeed } from './parsing/parsed-feed.ts'

interface FeedSource {
  /** Where the body came from: relative links resolve against it. */
  readonly url?: string | undefined
  /** The HTTP header, for its charset. */
  readonly contentType?: string | undefined
}

/**
 * Reads one feed document: RSS of any version (also as JSON), Atom, CDF or JSON Feed, in any encoding and however broken.
 *
 * @throws NotAFeedError when the body is no feed; the message tells what it is.
 * @throws RefusedFeedError when reading the body could cost more than any feed is worth.
 */
export async function parseFeed(body: Uint8Array, source: FeedSource = {}): Promise<ParsedFeed> {
  return (await readFeed(body, source)).feed
}

/** A feed, and whether its document ends before its root does: the rest of it may come the next time. */
export interface ReadFeed {
  readonly feed: ParsedFeed
  readonly isCutOff: boolean
}

/** Reads one feed document as `parseFeed` does, and tells whether all of it came. */
export async function readFeed(body: Uint8Array, { url, contentType }: FeedSource = {}): Promise<ReadFeed> {
  const text = stripUnwanted(decodeBody(body, contentType))
  if (/^\s*\{/.test(text)) {
    const feed = parseJsonFeed(text, url)
    return { feed, isCutOff: feed.damaged === true }
  }
  const { xml, longTexts, isDamaged, isCutOff, isLastEntryCut, isAtom } = rewriteXml(text, url)
  const raw = await readRawFeed(xml, longTexts).catch((cause: unknown) => {
    throw new NotAFeedError('not a feed: its XML cannot be read: expected RSS, Atom or JSON Feed', { cause })
  })
  const feed = buildFeed(raw, { documentUrl: url, isAtom })
  return { feed: isDamaged ? markDamaged(feed, isLastEntryCut) : feed, isCutOff }
}

function markDamaged(feed: ParsedFeed, isLastEntryCut: boolean): ParsedFeed {
  const { entries } = feed
  const last = entries.at(-1)
  const marked = isLastEntryCut && last ? [...entries.slice(0, -1), { ...last, damaged: true as const }] : entries
  return { ...feed, entries: marked, damaged: true }
}
