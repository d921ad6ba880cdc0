import { describe, expect, it } from 'vitest'
import { readWishes, toOptions, type WishOptions } from '../../cli/subscriber-options.ts'
import { audienceIdOf, type Preferences } from '../../lambdas/alerts/audience.ts'

const TOPICS = ['tides', 'harbours']
const BEFORE: Preferences = {
  topics: ['tides'],
  languages: ['en'],
  cadence: { kind: 'weekly', weekday: 1, hour: 9 },
  timeZone: 'Asia/Tokyo',
  quietHours: { from: 22, to: 7 },
}

describe('the wishes of a subscriber', () => {
  it('stay as they were where nothing else is asked for, and come back from what is written of them', () => {
    expect(readWishes({}, BEFORE, TOPICS)).toEqual(BEFORE)
    const others = { topics: ['harbours'], languages: ['ja'], cadence: { kind: 'instant' as const }, timeZone: 'UTC' }
    expect(readWishes(toOptions(BEFORE), others, TOPICS)).toEqual(BEFORE)
    expect(readWishes(toOptions(others), BEFORE, TOPICS)).toEqual(others)
  })

  it('know a zone by one spelling, so that two spellings make no two audiences', () => {
    expect(readWishes({ timeZone: 'asia/tokyo' }, BEFORE, TOPICS).timeZone).toBe('Asia/Tokyo')
  })

  it.each(['Asia/Kolkata', 'Asia/Calcutta', 'asia/calcutta'])('in %s make one audience', (timeZone) => {
    const { timeZone: known, ...wishes } = readWishes({ timeZone }, BEFORE, TOPICS)
    expect(known).toBe('Asia/Kolkata')
    expect(audienceIdOf({ ...wishes, timeZone: known })).toBe(audienceIdOf({ ...BEFORE, timeZone: 'Asia/Kolkata' }))
  })

  it.each<[string, WishOptions, RegExp]>([
    ['a topic that is none', { topics: 'tides,sheep' }, /--topics sheep: expected some of tides, harbours/],
    ['a comma too many', { topics: 'tides,' }, /--topics "": expected some of tides, harbours/],
    ['a language that is none', { languages: 'english' }, /--languages english/],
    ['the code of a country for a language', { languages: 'en,jp' }, /--languages jp: expected codes of languages/],
    ['an hour that is none', { cadence: 'daily@24' }, /--cadence daily@24/],
    ['a zone that is none', { timeZone: 'Tokyo' }, /--time-zone Tokyo/],
    ['quiet hours that are not offered', { quiet: '1-2' }, /--quiet 1-2: expected one of 22-7, 20-8, 0-6, or none/],
  ])('refuse %s', (_, options, message) => {
    expect(() => readWishes(options, BEFORE, TOPICS)).toThrow(message)
  })
})
