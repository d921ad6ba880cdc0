import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'
import { readTrainingStories, readVocabulary } from './read-labelled-stories.ts'

const vocabulary = readVocabulary()
const stories = readTrainingStories().map((story) => ({ story, fingerprint: fingerprintStory(story, vocabulary) }))

const pairs = stories.flatMap((one, at) =>
  stories
    .slice(at + 1)
    .filter((other) => other.story.scene === one.story.scene)
    .map((other) => ({
      titles: `${one.story.title} | ${other.story.title}`,
      isSame: one.story.event === other.story.event,
      isAcross: one.story.language !== other.story.language,
      isJoined: chooseEvent(other.fingerprint, [{ ...one.fingerprint, eventId: 'event' }]) !== undefined,
    })),
)

describe('the pairs the weights were fitted to, told in quite other words', () => {
  it('are many, of one happening and of two', () => {
    expect(pairs.filter(({ isSame }) => isSame).length).toBeGreaterThan(800)
    expect(pairs.filter(({ isSame }) => !isSame).length).toBeGreaterThan(800)
  })

  it('are hardly ever joined wrongly', () => {
    const joined = pairs.filter(({ isJoined }) => isJoined)
    const wrong = joined.filter(({ isSame }) => !isSame).map(({ titles }) => titles)
    expect(1 - wrong.length / joined.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  it('are joined across English and Japanese more often than not', () => {
    const across = pairs.filter(({ isSame, isAcross }) => isSame && isAcross)
    expect(across.filter(({ isJoined }) => isJoined).length / across.length).toBeGreaterThanOrEqual(0.55)
  })
})
