import type { TaggableStory } from '../topics/find-mentions.ts'
import type { Story } from './story.ts'

/**
 * Returns what of a story is tagged: its words as they are stored, so that evidence stands in what readers see, and
 * tagging a stored story again with the same rules gives the same tags.
 */
export function toTaggable({
  title,
  summary,
  text,
  language,
  time,
}: Pick<Story, 'title' | 'summary' | 'text' | 'language' | 'time'>): TaggableStory {
  // Officials count while they are in office: by the story's day, whenever it is tagged.
  return { title, ...(summary && { summary }), ...(text && { body: text }), language, publishedAt: time }
}
