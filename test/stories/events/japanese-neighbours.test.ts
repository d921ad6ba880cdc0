import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgePairs, readScenes } from './read-labelled-stories.ts'

const TABLE = new URL('../../fixtures/events/training/japanese-neighbours.txt', import.meta.url)

const pairs = judgePairs(readScenes(readFileSync(TABLE, 'utf8')))

describe('stories in Japanese about neighbouring happenings', () => {
  it.each(pairs.filter(({ isSame }) => !isSame))('are two: $titles', ({ isJoined }) => {
    expect(isJoined).toBe(false)
  })

  it.each(pairs.filter(({ isSame }) => isSame))('are one in other words: $titles', ({ isJoined }) => {
    expect(isJoined).toBe(true)
  })
})
