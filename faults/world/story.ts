import { canonicalizeUrl } from '../../lambdas/stories/canonical-url.ts'
import { storyIdOf } from '../../lambdas/stories/story-id.ts'
import { FIRST_NEWS, SECOND_NEWS, type Stage } from '../stage.ts'
import type { Entry, FeedName } from './feeds.ts'
import type { HappeningName } from './happenings.ts'

/** An entry of a feed about a happening, at an address of the outlet's own. */
export function entryOf(feed: FeedName, happening: HappeningName, changed: Partial<Entry> = {}): Entry {
  return { happening, url: `https://${feed}.example.org/news/${happening}`, ...changed }
}

/** The id of the story that an entry becomes. */
export const storyIdAt = ({ url }: Entry): string => storyIdOf(canonicalizeUrl(url) ?? url)
/** The late copy, which joins an event of five minutes before. */
export const LATE_STORY_ID = storyIdAt(entryOf('south', 'aground'))
export const RELIT_STORY_ID = storyIdAt(entryOf('east', 'relit'))

/** Puts up what the feeds hold before anybody reads them. */
export function tellOld(stage: Stage): void {
  stage.put('north', [entryOf('north', 'oldNorth'), entryOf('north', 'plainNews')])
  stage.put('south', [entryOf('south', 'oldSouth')])
  stage.put('east', [entryOf('east', 'oldEast')])
}

/**
 * Puts up the news of every schedule: one happening told by two feeds as the same story and by a third in its own, a
 * second one, and five minutes later a third and a late copy of the first.
 */
export function tellStory(stage: Stage): void {
  const shared = entryOf('north', 'aground')
  stage.at(FIRST_NEWS, () => {
    stage.tell('north', [shared])
    stage.tell('south', [shared])
    stage.tell('east', [entryOf('east', 'aground'), entryOf('east', 'relit')])
  })
  stage.at(SECOND_NEWS, () => {
    stage.tell('south', [entryOf('south', 'fares'), entryOf('south', 'aground')])
    stage.put('north', [entryOf('north', 'plainNews', { url: 'https://north.example.org/news/more' })])
  })
}
