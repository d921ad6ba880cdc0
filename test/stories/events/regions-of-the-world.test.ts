import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { areTwoContests } from '../../../lambdas/stories/events/compare-contests.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
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

describe('votes and rulings of one day', () => {
  const areTwo = (one: string, other: string) => {
    const [a, b] = [one, other].map((text, at) => {
      const [title = '', summary] = text.split(' / ')
      return readFingerprint(fingerprint(String(at), title, summary))
    })
    return a !== undefined && b !== undefined && areTwoContests(a, b)
  }

  it.each([
    ['Greens win in Hesse / The party came first in the state election.', 'Liberals lose state election in Saarland'],
    ['Voters in Hesse reject dam', 'ザクセン州の住民投票、ダム建設に賛成多数'],
    ['Greens win Thornmoor by-election in blow to Liberals', 'Liberals cling on in Kelvinbridge by-election'],
    ['Thornmoor by-election goes to Greens', 'Greens lose by-election in Kelvinbridge'],
    ['札幌地裁、国に賠償命じる判決', 'Osaka court finds for state in damages suit'],
    ['Court in Hamburg convicts spy', 'Court in Munich convicts spy'],
  ])('are two in two regions, seats or courts: %s', (one, other) => {
    expect(areTwo(one, other)).toBe(true)
  })

  it.each([
    [
      'Greens win Thornmoor by-election',
      'Liberals lose Kelvinbridge by-election / They lost Thornmoor to the Greens as well.',
    ],
    ['Fukuoka court rejects suit of Okinawa', '沖縄県の訴え、福岡高裁が退ける'],
    ['Greens win state election in Hesse', 'Greens triumph in Frankfurt / The state election in Hesse went to them.'],
  ])('are one where one story tells the place of the other: %s', (one, other) => {
    expect(areTwo(one, other)).toBe(false)
  })
})
