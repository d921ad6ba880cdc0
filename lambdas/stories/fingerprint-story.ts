import { createHash } from 'node:crypto'
import type { Fingerprint } from './events/fingerprint.ts'
import { readMarks } from './events/read-marks.ts'
import type { Vocabulary } from './events/read-vocabulary.ts'
import { sketchText } from './events/sketch-text.ts'
import { NO_RECENT, weighMark } from './events/weigh-mark.ts'
import { WORLD_VOCABULARY } from './events/world-vocabulary.ts'

export type { Fingerprint } from './events/fingerprint.ts'

/** What of a story tells which happening it is about. */
export interface StoryToFingerprint {
  readonly id: string
  readonly title: string
  readonly summary?: string
  readonly text?: string
  readonly language: string
  /** ISO 8601; a date alone, or midnight UTC, counts as known to the day. */
  readonly time: string
  readonly outlet?: string
  /** Canonical: two stories of one URL are one happening. Empty when there is none. */
  readonly url: string
  readonly topics: readonly string[]
}

/** Bytes of marks kept of a title and of a lead: with the sketch and the rest a fingerprint stays near 1.5 KB. */
const TITLE_BYTES = 420
const LEAD_BYTES = 560
/** Of a host: longer ones are told apart by their beginning. */
const SITE_CHARACTERS = 60

/** Reduces a story to its fingerprint; any text gives one. `vocabulary` adds the names of a subject to the world's. */
export function fingerprintStory(story: StoryToFingerprint, vocabulary: Vocabulary = WORLD_VOCABULARY): Fingerprint {
  const body = story.text ?? story.summary ?? ''
  const marks = readMarks(story.title, story.summary ?? body, story.language, vocabulary)
  return {
    id: story.id,
    time: story.time,
    language: story.language,
    url: story.url === '' ? '' : createHash('sha256').update(story.url).digest('base64url').slice(0, 16),
    ...(story.url === '' ? {} : { site: new URL(story.url).hostname.slice(0, SITE_CHARACTERS) }),
    title: keepTelling(marks.title, TITLE_BYTES),
    lead: keepTelling(marks.lead, LEAD_BYTES),
    topics: story.topics,
    sketch: sketchText(`${story.title} ${body}`),
  }
}

/** Keeps the rarest marks that fit, in the order of the text. */
function keepTelling(marks: readonly string[], maxBytes: number): string {
  const byWeight = [...marks].sort((a, b) => weighMark(b, NO_RECENT) - weighMark(a, NO_RECENT) || (a < b ? -1 : 1))
  const kept = new Set<string>()
  let bytes = 0
  for (const mark of byWeight) {
    bytes += Buffer.byteLength(mark) + 1
    if (bytes > maxBytes) break
    kept.add(mark)
  }
  return marks.filter((mark) => kept.has(mark)).join(' ')
}
