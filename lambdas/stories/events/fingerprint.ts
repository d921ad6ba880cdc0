import type { TextSketch } from './sketch-text.ts'

/** A story reduced to what is compared: plain JSON, at most about 1.5 KB. */
export interface Fingerprint {
  readonly id: string
  readonly time: string
  readonly language: string
  /** A hash of the canonical URL; empty without one. */
  readonly url: string
  /** The host of the URL; absent without one. */
  readonly site?: string | undefined
  /** Marks of the title, separated by spaces: `c:jp h:quake #:7.4 w:antofagasta`. */
  readonly title: string
  /** Marks of the lead that the title has not. */
  readonly lead: string
  readonly topics: readonly string[]
  readonly sketch: TextSketch
}
