import type { Tag } from '../topics/tag-story.ts'

/** A normalised entry: one address, one story, in however many feeds it stands. */
export interface Story {
  /** From the canonical URL; see story-id.ts. */
  readonly id: string
  /** http or https, as published. */
  readonly url: string
  readonly title: string
  /** Plain text, bounded. */
  readonly summary?: string
  /** Plain text of the whole entry, bounded; absent when the feed gives a headline alone. */
  readonly text?: string
  /** ISO 639-1, lower case. */
  readonly language: string
  /** Name of the feed that first carried it. */
  readonly outlet: string
  readonly feedId: string
  readonly author?: string
  /** ISO 8601 UTC, as published; absent when the feed gives none that can be read. */
  readonly publishedAt?: string
  /** ISO 8601 UTC: when a poll first met it. */
  readonly firstSeenAt: string
  /** ISO 8601 UTC, what stories are sorted by: `publishedAt` unless invalid or in the future, else `firstSeenAt`. */
  readonly time: string
  /** Empty when no topic's rules apply. */
  readonly tags: readonly Tag[]
  /** Stored without alerting; see is-silent.ts. A retag gives stored stories their first topics so, too. */
  readonly silent: boolean
  /** Set once, when the story is filed. */
  readonly eventId?: string
  /** The one audience a test story is sent to; such a story joins no event and no topic list. */
  readonly testAudienceId?: string
}

/** What lists of stories show: kept beside each topic and in each event, so that a query costs what it returns. */
export type StoryBrief = Pick<
  Story,
  'id' | 'url' | 'title' | 'summary' | 'language' | 'outlet' | 'time' | 'firstSeenAt' | 'tags'
> & { readonly eventId: string }
