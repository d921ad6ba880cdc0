import * as v from 'valibot'
import type { Story, StoryBrief } from './story.ts'

const text = v.optional(v.string())

const Evidence = v.object({
  phrase: v.string(),
  field: v.picklist(['title', 'summary', 'body']),
  start: v.number(),
  end: v.number(),
  rule: v.string(),
})
const Tag = v.object({ topic: v.string(), score: v.number(), evidence: v.array(Evidence) })

const briefEntries = {
  id: v.string(),
  url: v.string(),
  title: v.string(),
  summary: v.exactOptional(v.string()),
  language: v.string(),
  outlet: v.string(),
  time: v.string(),
  firstSeenAt: v.string(),
  tags: v.array(Tag),
}

const StoryItem = v.object({
  ...briefEntries,
  text: v.exactOptional(v.string()),
  feedId: v.string(),
  author: v.exactOptional(v.string()),
  publishedAt: v.exactOptional(v.string()),
  silent: v.boolean(),
  eventId: v.exactOptional(v.string()),
  testAudienceId: v.exactOptional(v.string()),
  toBeFiled: text,
  alertedThrough: v.exactOptional(v.string()),
})

const BriefItem = v.object({ ...briefEntries, eventId: v.string() })

/** A story as it stands in the table. */
export type StoredStory = Story & {
  /** It is marked "to be filed". */
  readonly isToBeFiled: boolean
  /** The last audience, by id, whose alert was put before the time of a run was up. */
  readonly alertedThrough?: string
}

/** @throws ValiError when the item is no story: the table was written by something else. */
export function readStoryItem(item: unknown): StoredStory {
  const { toBeFiled, ...story } = v.parse(StoryItem, item)
  return { ...story, isToBeFiled: toBeFiled !== undefined }
}

/** @throws ValiError when the item is no story's brief. */
export function readBriefItem(item: unknown): StoryBrief {
  return v.parse(BriefItem, item)
}

/** Returns the part of a filed story that lists show. */
export function toBrief(story: Story, eventId: string): StoryBrief {
  const { id, url, title, summary, language, outlet, time, firstSeenAt, tags } = story
  return { id, url, title, ...(summary && { summary }), language, outlet, time, firstSeenAt, tags, eventId }
}
