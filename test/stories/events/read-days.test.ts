import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { readDays, resolveDays } from '../../../lambdas/stories/events/read-days.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000
const datesTold = (text: string, language: string, published: string) =>
  resolveDays(readDays(text, language), dayOf(published))
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
    .sort()

describe('the days a text names', () => {
  it.each([
    { name: 'a weekday', text: 'The bridge fell late on Friday', of: '2031-03-15', days: ['2031-03-14'] },
    { name: 'the weekday it is published', text: 'police said on Saturday', of: '2031-03-15', days: ['2031-03-15'] },
    { name: 'a month and a day', text: 'the vote of March 14', of: '2031-03-15', days: ['2031-03-14'] },
    { name: 'a day and a month', text: 'since the 14th March', of: '2031-03-15', days: ['2031-03-14'] },
    { name: 'a day long past', text: 'the treaty of 2 January', of: '2031-03-15', days: [] },
    { name: 'a weekday of last week', text: 'it has burned since Sunday', of: '2031-03-15', days: [] },
    { name: 'a number', text: '14 marchers held', of: '2031-03-15', days: [] },
  ])('English: $name', ({ text, of, days }) => expect(datesTold(text, 'en', of)).toEqual(days))

  it.each([
    { name: 'a day of the month', text: '14日に橋が落ちた', of: '2031-03-15', days: ['2031-03-14'] },
    { name: 'a day of the month before', text: '31日夜', of: '2031-04-01', days: ['2031-03-31'] },
    { name: 'a month and a day', text: '3月14日の投票', of: '2031-03-15', days: ['2031-03-14'] },
    { name: 'in wide digits', text: '１４日午後', of: '2031-03-15', days: ['2031-03-14'] },
    { name: 'how long it lasts', text: '14日間の日程、14日ぶり、14日連続', of: '2031-03-15', days: [] },
  ])('Japanese: $name', ({ text, of, days }) => expect(datesTold(text, 'ja', of)).toEqual(days))
})

const story = (id: string, title: string, summary: string, time: string) =>
  fingerprintStory({ id, title, summary, time, language: 'en', url: '', topics: [] })
const isJoined = (one: ReturnType<typeof story>, other: ReturnType<typeof story>) =>
  chooseEvent(other, [{ ...one, eventId: 'event' }]) !== undefined

describe('two stories that name days', () => {
  const derailed = story(
    'a',
    'French train derails near Lille, 14 hurt',
    'The front coach left the rails on Thursday morning.',
    '2031-10-09T06:00:00Z',
  )

  it('are one happening when they name the same day', () => {
    const told = 'It came off the rails outside Lille on Thursday during the rush hour.'
    expect(isJoined(derailed, story('b', 'Train derails in France', told, '2031-10-09T09:00:00Z'))).toBe(true)
  })

  it('are two when they name other days', () => {
    const told = 'It came off the rails outside Lille on Tuesday during the rush hour.'
    expect(isJoined(derailed, story('b', 'Train derails in France', told, '2031-10-09T09:00:00Z'))).toBe(false)
  })
})
