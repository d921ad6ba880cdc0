import { createHash } from 'node:crypto'

/**
 * The id of the story of a key (its canonical URL, as a rule; see identify-entries.ts): the first 72 bits of its SHA-256, 12 base64url characters.
 *
 * Short enough for a link in an SMS, long enough that among ten million stories the odds of any two sharing an id are
 * about one in a hundred million (n² / 2⁷³).
 */
export function storyIdOf(storyKey: string): string {
  return createHash('sha256').update(storyKey).digest('base64url').slice(0, 12)
}
