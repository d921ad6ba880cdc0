import { createHash } from 'node:crypto'
import type { Story } from '../stories/story.ts'

/** What a subscriber asks for; everyone with the same preferences is one audience. */
export interface Preferences {
  /** Topic ids, at least one. */
  readonly topics: readonly string[]
  /** ISO 639-1 codes of the stories wanted, at least one. */
  readonly languages: readonly string[]
  readonly cadence: Cadence
  /** IANA name; digests and quiet hours are in this zone. */
  readonly timeZone: string
  /** Hours of the day, `from` inclusive to `to` exclusive, in which nothing is sent. */
  readonly quietHours?: { readonly from: number; readonly to: number } | undefined
}

/** `hour` is 0–23 in the audience's time zone; `weekday` 1 (Monday) to 7, as in ISO 8601. */
export type Cadence =
  | { readonly kind: 'instant' }
  | { readonly kind: 'daily'; readonly hour: number }
  | { readonly kind: 'weekly'; readonly weekday: number; readonly hour: number }

/** The subscribers with the same preferences: one SNS topic. */
export interface Audience {
  readonly id: string
  readonly preferences: Preferences
  readonly topicArn: string
  /** ISO 8601 UTC of the messages of the last minutes, oldest first: what the storm limit counts. */
  readonly recentSends: readonly string[]
  /** ISO 8601 UTC: after a storm digest nothing is sent before this. */
  readonly holdUntil?: string | undefined
  /** ISO 8601 UTC: since when nobody is in it, or was asked to confirm. */
  readonly emptySince?: string | undefined
  /** ISO 8601 UTC: it is being removed and takes nobody any more. */
  readonly retiringSince?: string | undefined
}

/** Quiet hours that are offered: a few, because each further window can double the number of audiences. */
export const QUIET_WINDOWS = [
  { from: 22, to: 7 },
  { from: 20, to: 8 },
  { from: 0, to: 6 },
] as const

/** Returns a short form for people and tags: `instant`, `daily@8`, `weekly@1@8`. */
export function formatCadence(cadence: Cadence): string {
  if (cadence.kind === 'instant') return 'instant'
  return cadence.kind === 'daily' ? `daily@${cadence.hour}` : `weekly@${cadence.weekday}@${cadence.hour}`
}

/**
 * Returns the preferences as the constant tags of the audience's SNS topic, from which the table can be rebuilt. Sets
 * are sorted and without repeats, so that equal wishes have one form.
 *
 * Source: SNS tag values take letters, digits, spaces and `_ . : / = + - @`, 256 characters at most.
 */
export function tagsOf(preferences: Preferences): Record<string, string> {
  const { topics, languages, cadence, timeZone, quietHours } = preferences
  const joinSet = (values: readonly string[]) => [...new Set(values)].sort().join('+')
  return {
    topics: joinSet(topics),
    languages: joinSet(languages),
    cadence: formatCadence(cadence),
    timeZone,
    // A digest comes at the hour that was asked for.
    ...(quietHours && cadence.kind === 'instant' && { quietHours: `${quietHours.from}-${quietHours.to}` }),
  }
}

/** Returns the audience's id, the same for the same preferences: 12 characters that SNS topic names allow. */
export function audienceIdOf(preferences: Preferences): string {
  return createHash('sha256')
    .update(JSON.stringify(tagsOf(preferences)))
    .digest('base64url')
    .slice(0, 12)
}

/** Tells whether an audience wants a story: any of its topics, in one of its languages. */
export function matches(preferences: Preferences, story: { language: string; topics: readonly string[] }): boolean {
  return (
    preferences.languages.includes(story.language) && story.topics.some((topic) => preferences.topics.includes(topic))
  )
}

/** Tells whether an audience wants a story as it stands in the table. */
export function wants(preferences: Preferences, { language, tags }: Pick<Story, 'language' | 'tags'>): boolean {
  return matches(preferences, { language, topics: tags.map(({ topic }) => topic) })
}
