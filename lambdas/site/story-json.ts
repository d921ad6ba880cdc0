import type { StoryBrief } from '../stories/story.ts'

/** Returns a story as /api/stories gives it: these names are a contract, and stay when the table changes. */
export function toStoryJson({ tags, ...story }: StoryBrief) {
  return {
    id: story.id,
    url: story.url,
    title: story.title,
    ...(story.summary && { summary: story.summary }),
    language: story.language,
    outlet: story.outlet,
    time: story.time,
    firstSeenAt: story.firstSeenAt,
    topics: tags.map(({ topic }) => topic),
    evidence: tags.flatMap(({ topic, evidence }) => evidence.map((piece) => ({ topic, ...piece }))),
    eventId: story.eventId,
  }
}
