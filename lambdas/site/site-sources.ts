import type { FeedTable } from '../feeds/feed-table.ts'
import type { Settings } from '../runtime/settings-schema.ts'
import type { FiledStories } from '../stories/filed-stories.ts'
import type { StoryTable } from '../stories/story-table.ts'
import type { TopicDefinitions } from '../topics/topic-definitions.ts'

/** What the site reads; it writes nothing. */
export interface SiteSources {
  readonly settings: Pick<Settings, 'subject' | 'contact'>
  readonly topics: TopicDefinitions
  readonly feedTable: Pick<FeedTable, 'readCursor'>
  readonly storyTable: Pick<StoryTable, 'get'>
  readonly filedStories: Pick<FiledStories, 'listTopic' | 'listEvent'>
}
