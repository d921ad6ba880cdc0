import { describe, expect, it } from 'vitest'
import { haveOtherSpots } from '../../../lambdas/stories/events/compare-places.ts'
import { areOtherParts } from '../../../lambdas/stories/events/read-directions.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { sumMissing } from '../../../lambdas/stories/events/share-marks.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

function read(title: string) {
  const language = /[ぁ-ヿ一-鿿]/.test(title) ? 'ja' : 'en'
  return readFingerprint(
    fingerprintStory({ id: title, title, summary: '', language, time: '2031-02-03', url: '', topics: [] }),
  )
}

describe('the part of a country', () => {
  it.each([
    ['Train derails in northeastern India', ['p:ne-in']],
    ['Ferry sinks off north-west Malaysia', ['p:nw-my']],
    ['Power cut across southern and eastern Poland', ['p:e-pl', 'p:s-pl']],
    ["Bus plunges into river in Brazil's rural south", ['p:s-br']],
    ["Landslide in Colombia's south-west", ['p:sw-co']],
    ['Locusts in the north of Kenya', ['p:n-ke']],
    ['チリ北部で鉱山事故', ['p:n-cl']],
    ['タイ南部で列車脱線', ['p:s-th']],
    ['ポーランドの東・南部で停電', ['p:e-pl', 'p:s-pl']],
    ['中国東北部で大雪', ['p:ne-cn']],
    ['イタリア西南部で地震', ['p:sw-it']],
  ])('is read: %s', (title, parts) => {
    expect(read(title).parts).toEqual(parts)
  })

  it.each([
    'Tanker runs aground north of Kenya',
    'South Korean ferry sinks',
    'South American farmers march',
    'North Macedonia votes',
    'North, South Korea swap letters',
    'North-South Korea hotline rings',
    'As the front moves east, Ukraine calls up more',
    'Snow in northern Japan',
    "Brazil's central bank raises rates",
    "Russia's Northern Fleet puts to sea",
    '米東部時間の午後に発表',
    '中国軍東部戦区の演習',
    'ロシア西部軍管区の司令官',
  ])('is not read where none is told: %s', (title) => {
    expect(read(title).parts).toEqual([])
  })

  it.each([
    ['p:nw-pk', 'p:sw-pk', true],
    ['p:nw-pk', 'p:n-pk', false],
    ['p:n-pk', 'p:e-pk', false],
    ['p:e-pk', 'p:w-pk', true],
    ['p:n-pk', 'p:s-in', false],
    ['p:c-pk', 'p:s-pk', false],
  ])('may be told otherwise, but not as its opposite: %s, %s', (one, other, areOther) => {
    expect(areOtherParts([one], [other])).toBe(areOther)
  })

  it('tells two mishaps apart, but not beside a city', () => {
    const north = read('Blast hits market in northern Nigeria')
    expect(haveOtherSpots(north, read('ナイジェリア南部の市場で爆発'))).toBe(true)
    expect(haveOtherSpots(north, read('Blast hits market in northwestern Nigeria'))).toBe(false)
    expect(haveOtherSpots(north, read('Blast hits market in Kano'))).toBe(false)
    expect(sumMissing(north, read('Nigeria: blast in market in Kano'), 'p', () => 1)).toBe(0)
  })
})
