import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../../lambdas/config/read-config.ts'
import { compileTopics } from '../../lambdas/topics/tag-story.ts'

test('the seed article gets all four topics, each with its evidence', () => {
  const { topics: definitions } = readConfig('config')
  const body = readFileSync('test/fixtures/kishida-biden-2023-01-13.txt', 'utf8')
  const title = 'Kishida and Biden meet at the White House as Japan steps up on defense'
  const story = { title, body }
  const tags = compileTopics(definitions).tag(story)
  expect(tags.map(({ topic }) => topic)).toEqual(['alliance', 'space', 'okinawa', 'defense-budget'])
  for (const { evidence } of tags) {
    expect(evidence.length).toBeGreaterThan(0)
    for (const { field, phrase, start, end } of evidence) {
      expect(field === 'title' ? title.slice(start, end) : body.slice(start, end)).toBe(phrase)
    }
  }
})
