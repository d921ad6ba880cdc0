/** A body that is no feed; the message tells what was found instead. */
export class NotAFeedError extends Error {
  override readonly name = 'NotAFeedError'
}

/** A body refused before parsing, because reading it could cost more time or memory than any feed deserves. */
export class RefusedFeedError extends Error {
  override readonly name = 'RefusedFeedError'
}
