import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { fingerprintStory, type StoryToFingerprint } from '../../../lambdas/stories/fingerprint-story.ts'

const story = (over: Partial<StoryToFingerprint>): StoryToFingerprint => ({
  id: 'one',
  title: 'Harbour ferry runs aground off Takamatsu',
  summary: 'All ninety passengers of the morning ferry were taken off by fishing boats after it struck a sandbank.',
  language: 'en',
  time: '2024-03-02T08:00:00Z',
  url: 'https://a.example/ferry',
  topics: [],
  ...over,
})

const filed = (over: Partial<StoryToFingerprint>) => ({ ...fingerprintStory(story(over)), eventId: 'event-one' })

describe('choosing an event', () => {
  it('joins a story of the same canonical URL whatever its words', () => {
    const choice = chooseEvent(fingerprintStory(story({ id: 'two', title: 'Rescue', summary: 'Safe.' })), [filed({})])
    expect(choice).toEqual({ eventId: 'event-one', joined: { storyId: 'one', reasons: ['same canonical URL'] } })
  })

  it('joins a wire copy and says how much of it is the same', () => {
    const copy = story({ id: 'two', url: 'https://b.example/1', title: 'Ferry runs aground off Takamatsu in Kagawa' })
    expect(chooseEvent(fingerprintStory(copy), [filed({})])?.joined.reasons.join()).toMatch(
      /near-identical text: \d+ %/,
    )
  })

  it('looks back no further than the window', () => {
    const late = story({ id: 'two', time: '2024-03-05T08:00:01Z' })
    expect(chooseEvent(fingerprintStory(late), [filed({})])).toBeUndefined()
  })

  it('starts an event for a story like no other', () => {
    const other = story({ id: 'two', url: 'https://b.example/2', title: 'Rice harvest best in years', summary: 'Dry.' })
    expect(chooseEvent(fingerprintStory(other), [filed({})])).toBeUndefined()
  })
})
