import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkTopics } from '../../lambdas/topics/check-topics.ts'
import { compileTopics } from '../../lambdas/topics/tag-story.ts'
import { ELLIPTIC_STORIES_EN } from './elliptic-stories-en.ts'
import { ELLIPTIC_STORIES_JA } from './elliptic-stories-ja.ts'
import { RULED_STORIES_EN } from './ruled-stories-en.ts'
import { RULED_STORIES_JA } from './ruled-stories-ja.ts'
import { TOLD_STORIES_EN } from './told-stories-en.ts'
import { TOLD_STORIES_JA } from './told-stories-ja.ts'

const checked = checkTopics(readFileSync('config/topics.yaml', 'utf8'), 'config/topics.yaml')
if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
const tagger = compileTopics(checked.topics)

describe.each([
  ['English', 'en', [...RULED_STORIES_EN, ...TOLD_STORIES_EN, ...ELLIPTIC_STORIES_EN]],
  ['Japanese', 'ja', [...RULED_STORIES_JA, ...TOLD_STORIES_JA, ...ELLIPTIC_STORIES_JA]],
] as const)('a story in %s gets the topics the rulings give it', (_, language, stories) => {
  test.each(stories)('ruling $ruling: $title', ({ title, summary, topics }) => {
    const story = { title, language, ...(summary && { summary }) }
    const given = tagger.tag(story).map(({ topic }) => topic)
    expect(given, JSON.stringify(tagger.explain(story), null, 1)).toEqual(topics.split(' ').filter(Boolean))
  })
})
