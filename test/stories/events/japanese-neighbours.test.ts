import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'
import { readScenes, readVocabulary } from './read-labelled-stories.ts'

const TABLE = new URL('../../fixtures/events/training/japanese-neighbours.txt', import.meta.url)

const vocabulary = readVocabulary()
const stories = readScenes(readFileSync(TABLE, 'utf8')).map((story) => ({
  story,
  fingerprint: fingerprintStory(story, vocabulary),
}))
const pairs = stories.flatMap((one, at) =>
  stories
    .slice(at + 1)
    .filter((other) => other.story.scene === one.story.scene)
    .map((other) => ({
      titles: `${one.story.title} | ${other.story.title}`,
      isSame: one.story.event === other.story.event,
      isJoined: chooseEvent(other.fingerprint, [{ ...one.fingerprint, eventId: 'event' }]) !== undefined,
    })),
)

describe('stories in Japanese about neighbouring happenings', () => {
  it.each(pairs.filter(({ isSame }) => !isSame))('are two: $titles', ({ isJoined }) => {
    expect(isJoined).toBe(false)
  })

  it.each(pairs.filter(({ isSame }) => isSame))('are one in other words: $titles', ({ isJoined }) => {
    expect(isJoined).toBe(true)
  })
})
