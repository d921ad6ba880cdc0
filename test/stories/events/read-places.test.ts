import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { areOnePlace, isSpot, liesWithin } from '../../../lambdas/stories/events/read-places.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const fingerprint = (id: string, title: string, summary = '') =>
  fingerprintStory({ id, title, summary, language: 'en', time: '2031-02-03T04:00:00Z', url: '', topics: [] })
const choose = (title: string, other: string) =>
  chooseEvent(fingerprint('b', title), [{ ...fingerprint('a', other), eventId: 'event' }])

describe('a place', () => {
  it.each([
    ['p:atsuma', 'p:hokkaido', true],
    ['p:atsuma', 'p:northjp', true],
    ['p:yakushima', 'p:kagoshima', true],
    ['p:yakushima', 'p:southjp', true],
    ['p:kadena', 'y:okinawa', true],
    ['p:okinawa', 'p:kadena', false],
    ['p:yakushima', 'p:hokkaido', false],
  ])('%s lies in %s: %s', (smaller, larger, lies) => {
    expect(liesWithin(smaller, larger)).toBe(lies)
  })

  it('is one with itself and with what it lies in', () => {
    expect(areOnePlace('p:kobe', 'p:kobe')).toBe(true)
    expect(areOnePlace('p:hyogo', 'p:kobe')).toBe(true)
    expect(areOnePlace('p:osaka', 'p:kobe')).toBe(false)
  })

  it('is no spot when it is a sea, a continent or a capital that stands for a government', () => {
    expect(['p:pacific', 'p:europe', 'p:moscow'].filter(isSpot)).toEqual([])
    expect(['p:kobe', 'p:hyogo', 'y:okinawa'].filter(isSpot)).toHaveLength(3)
  })

  it('is shared by a story that names it and one that names what it lies in', () => {
    const reasons = choose('Helicopter crashes into sea off southern Japan', 'Helicopter goes down off Yakushima')
    expect(reasons?.joined.reasons.join()).toMatch(/both name southjp/)
  })

  it('tells two mishaps of one day apart', () => {
    expect(choose('Helicopter lands at Shimojishima airport', 'Helicopter lands at Amami airport')).toBeUndefined()
  })
})
