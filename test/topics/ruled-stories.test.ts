import { describe, expect, test } from 'vitest'
import { readConfig } from '../../lambdas/config/read-config.ts'
import { compileTopics } from '../../lambdas/topics/tag-story.ts'
import { readRuledStories } from './read-stories.ts'

const { topics: definitions } = readConfig('config')
const tagger = compileTopics(definitions)
const stories = readRuledStories()

describe('a story gets the topics the rulings give it', () => {
  test.each(stories)('$file, ruling $ruling: $title', ({ title, summary, language, topics }) => {
    const story = { title, language, ...(summary && { summary }) }
    const given = tagger.tag(story).map(({ topic }) => topic)
    expect(given, JSON.stringify(tagger.explain(story), null, 1)).toEqual(topics)
  })
})

test('the tables hold every ruling of the labelling guide', () => {
  const numbers = new Set(stories.map(({ ruling }) => Number.parseInt(ruling, 10)))
  expect(Array.from({ length: 16 }, (_, at) => at + 1).filter((number) => !numbers.has(number))).toEqual([])
})
