import { describe, expect, it } from 'vitest'
import { judgePairs, readTrainingStories } from './read-labelled-stories.ts'

const pairs = judgePairs(readTrainingStories())

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
