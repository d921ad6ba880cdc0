/** What a message ends with that tells what a document is instead of a feed. */
export const EXPECTED = 'expected RSS, Atom or JSON Feed'

/** What a document is that holds no root of a feed, by its text and the name of its first element. */
export function describeStranger(text: string, stranger: string | undefined): string {
  if (stranger && /^html$/i.test(stranger)) return `not a feed: an HTML page: ${EXPECTED}`
  if (stranger) return `not a feed: starts with <${stranger.slice(0, 40)}>: ${EXPECTED}`
  const start = text.trim().slice(0, 40)
  return start === ''
    ? `not a feed: the body is empty: ${EXPECTED}`
    : `not a feed: ${JSON.stringify(start)}: ${EXPECTED}`
}
