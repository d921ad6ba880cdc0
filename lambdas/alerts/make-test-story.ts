import { cleanLine, cutText } from '../runtime/clean-text.ts'
import { MAX_SUMMARY_CHARACTERS } from '../runtime/limits.ts'
import { languageOf } from '../stories/make-story.ts'
import type { Story } from '../stories/story.ts'
import { storyIdOf } from '../stories/story-id.ts'
import type { Tagger } from '../topics/tag-story.ts'

/**
 * Makes the story of a test alert: real text, tagged as any, sent to one audience alone and kept out of every list.
 *
 * @param test.now epoch milliseconds; each test is a story of its own
 */
export function makeTestStory(
  seed: { readonly title: string; readonly text: string },
  test: { audienceId: string; siteOrigin: string; now: number },
  tagger: Tagger,
): Story {
  const at = new Date(test.now).toISOString()
  const summary = cutText(cleanLine(seed.text), MAX_SUMMARY_CHARACTERS)
  const language = languageOf(seed.title, undefined)
  return {
    id: storyIdOf(`${test.siteOrigin}/test/${test.audienceId}/${at}`),
    url: `${test.siteOrigin}/`,
    title: seed.title,
    summary,
    language,
    outlet: 'Test',
    feedId: 'test',
    firstSeenAt: at,
    time: at,
    tags: tagger.tag({ title: seed.title, summary, body: seed.text, language }),
    silent: false,
    testAudienceId: test.audienceId,
  }
}
