import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const story = (id: string, title: string, summary: string, time = '2015-06-11') =>
  fingerprintStory({ id, title, summary, time, language: 'en', url: '', topics: [] })
const told = story(
  'a',
  'On the quay at Yokohama, two leaders remember the fallen',
  "Japan's prime minister and the American president laid wreaths together.",
)
const isJoined = (other: ReturnType<typeof story>) => chooseEvent(other, [{ ...told, eventId: 'event' }]) !== undefined

describe('leaders told by their offices', () => {
  it('are those told by name on the same day', () => {
    const named = "It was the last stop of the U.S. president's trip to Japan."
    expect(isJoined(story('b', 'Obama and Abe stand side by side at war cemetery', named))).toBe(true)
  })

  it('are not another pair of leaders', () => {
    const named = "It was the last stop of the French president's trip to Germany."
    expect(isJoined(story('b', 'Hollande and Merkel stand side by side at war cemetery', named))).toBe(false)
  })

  it('do not meet where one of them orders force', () => {
    const named = 'The U.S. president ordered the attack from Japan, before Abe was told.'
    expect(isJoined(story('b', 'Obama lets drones attack camp, Abe learns from television', named))).toBe(false)
  })
})
