import { createHash } from 'node:crypto'
import { sketchText, type TextSketch } from './events/sketch-text.ts'

/** What of a story tells which happening it is about. */
export interface StoryToFingerprint {
  readonly id: string
  readonly title: string
  readonly summary?: string
  readonly text?: string
  readonly language: string
  /** ISO 8601. */
  readonly time: string
  readonly outlet?: string
  /** Canonical: two stories of one URL are one happening. */
  readonly url: string
  readonly topics: readonly string[]
}

/** A story reduced to what is compared: plain JSON, at most about 1.5 KB. */
export interface Fingerprint {
  readonly id: string
  readonly time: string
  readonly language: string
  /** A hash of the canonical URL; empty without one. */
  readonly url: string
  /** The title in lower case, letters and digits only, cut. */
  readonly title: string
  readonly sketch: TextSketch
  readonly topics: readonly string[]
}

const MAX_TITLE_UNITS = 120

/** Reduces a story to its fingerprint; any text gives one. */
export function fingerprintStory(story: StoryToFingerprint): Fingerprint {
  return {
    id: story.id,
    time: story.time,
    language: story.language,
    url: story.url === '' ? '' : createHash('sha256').update(story.url).digest('base64url').slice(0, 16),
    title: foldTitle(story.title),
    sketch: sketchText(`${story.title} ${story.text ?? story.summary ?? ''}`),
    topics: story.topics,
  }
}

function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, MAX_TITLE_UNITS)
}
