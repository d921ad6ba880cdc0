import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { storyIdOf } from '../../lambdas/stories/story-id.ts'

test('a story id is the first 72 bits of the SHA-256 of its canonical URL, fit for a link', () => {
  const url = 'https://example.org/news/1'
  const bits = createHash('sha256').update(url).digest().subarray(0, 9)
  expect(storyIdOf(url)).toBe(bits.toString('base64url'))
  expect(storyIdOf(url)).toMatch(/^[\w-]{12}$/)
})

test('two URLs have two ids', () => {
  expect(storyIdOf('https://example.org/1')).not.toBe(storyIdOf('https://example.org/2'))
})
