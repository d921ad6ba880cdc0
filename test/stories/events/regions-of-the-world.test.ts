import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { areOnePlace } from '../../../lambdas/stories/events/read-places.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const fingerprint = (id: string, title: string, summary = '') => {
  const language = /[ぁ-ヿ一-鿿]/.test(title) ? 'ja' : 'en'
  return fingerprintStory({ id, title, summary, language, time: '2031-02-03T04:00:00Z', url: '', topics: [] })
}
const readPlaces = (title: string) =>
  fingerprint('a', title)
    .title.split(' ')
    .filter((mark) => mark.startsWith('p:'))

describe('a region of a country', () => {
  it.each([
    ['Floods in Lower Saxony', 'ニーダーザクセン州で洪水', 'p:lowersaxony'],
    ['Bus plunges into gorge in Chhattisgarh', 'チャッティスガル州でバス転落', 'p:chhattisgarh'],
    ['Wildfire spreads in British Columbia', 'ブリティッシュコロンビア州で山火事', 'p:britishcolumbia'],
    ['Shelling in Diyala', 'ディヤラ県で砲撃', 'p:diyala'],
    ['Landslide buries homes in South Dakota', 'サウスダコタ州で土砂崩れ', 'p:southdakota'],
  ])('is read in both languages: %s', (english, japanese, mark) => {
    expect(readPlaces(english)).toContain(mark)
    expect(readPlaces(japanese)).toContain(mark)
  })

  it.each([
    ['p:lahore', 'p:punjab-pk', true],
    ['p:lahore', 'p:punjab-in', false],
    ['p:surabaya', 'p:java', true],
    ['p:dresden', 'p:thuringia', false],
  ])('holds its cities and no others: %s, %s', (city, region, isOne) => {
    expect(areOnePlace(city, region)).toBe(isOne)
  })

  it('is no neighbour of one party and one day', () => {
    const won = fingerprint('a', 'Greens come first in state election in Hesse')
    const other = fingerprint('b', 'Greens come first in state election in Saarland')
    expect(chooseEvent(other, [{ ...won, eventId: 'event' }])).toBeUndefined()
  })

  it('is not read out of a state of that name elsewhere', () => {
    expect(readPlaces('Oklahoma governor signs bill')).toEqual(['p:oklahoma'])
    expect(readPlaces('Pennsylvania votes')).toEqual(['p:pennsylvania'])
  })
})
