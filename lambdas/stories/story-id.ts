import { createHash } from 'node:crypto'

/**
 * The id of the story at a canonical URL: the first 72 bits of its SHA-256, 12 base64url characters.
 *
 * Short enough for a link in an SMS, long enough that among ten million stories the odds of any two sharing an id are
 * about one in a hundred million (n² / 2⁷³).
 */
export function storyIdOf(canonicalUrl: string): string {
  return createHash('sha256').update(canonicalUrl).digest('base64url').slice(0, 12)
}
