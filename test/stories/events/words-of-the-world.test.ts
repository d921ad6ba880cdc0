import { describe, expect, it } from 'vitest'
import { isRounded } from '../../../lambdas/stories/events/is-rounded.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { readMarks } from '../../../lambdas/stories/events/read-marks.ts'
import { shareMarks } from '../../../lambdas/stories/events/share-marks.ts'
import { WORLD_VOCABULARY } from '../../../lambdas/stories/events/world-vocabulary.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const marksOf = (title: string) => {
  const language = /[\p{Script=Han}\p{Script=Katakana}]/u.test(title) ? 'ja' : 'en'
  return new Set(readMarks(title, '', language, WORLD_VOCABULARY).title)
}

/** What two titles tell in other words, and the mark that both are to make. */
const ALIKE: readonly (readonly [one: string, other: string, mark: string])[] = [
  ['Nobody survived when the glider hit a barn', '乗っていた3人は全員死亡', 'h:nosurvivors'],
  ['Town to shoulder half of the repairs', '修理の費用負担で町と合意', 'h:costshare'],
  ['Wall of mud engulfs orchard', '斜面が崩れ果樹園のむ', 'h:landslide'],
  ['Watchdog loses final appeal', '市の敗訴が確定', 'h:verdict'],
  ['Three top diplomats dine in Lyon', '三外相が夕食会', 'f:trilateral'],
  ['President Mahama opens a harbour', 'マハマ氏が港を開く', 'm:mahama'],
  ['Killer of tourist gets life', '観光客殺害の男に無期刑', 'h:lifesentence'],
  ['Waves as high as houses swept the bay', '巨大な波が湾に押し寄せる', 'h:tsunami'],
  ['Bright streak and fireball across the steppe', '草原に火球', 'h:asteroid'],
  ['All escape from blazing ferry', 'フェリー炎上、全員が脱出', 'h:evacuate'],
  ['Bus struck a tanker', 'バスがタンクローリーにぶつかる', 'h:collide'],
  ['Howitzers answer as gunners trade shots', '自走砲が応射', 'h:artillery'],
  ['Two air forces fly together near strait', '海峡で共同飛行', 'h:jointflight'],
  ['Capsule carrying samples heads home', '試料のカプセルが地球へ', 'h:sample'],
  ['First confirmed case on the island', '島で初の感染者', 'h:newcases'],
  ['Navy reservists held over brawl', '海軍兵を逮捕', 'h:sailor'],
  ['US sailors arrested', '米海軍兵を逮捕', 'c:us'],
  ['Seven in ten back new line', '新線に賛成7割', '#part:70'],
  ['Two-thirds of seats for centrists', '中道が3分の2の議席', '#part:66.7'],
  ['A hundred rangers sent', '隊員100人派遣', '#:100'],
  ['Two dozen whales stranded', 'クジラ24頭が漂着', '#:24'],
  ['Typhoon No. 9 nears', '台風9号が接近', '#no:9'],
  ['Two B-52s over the gulf', '湾上空にB52', 'h:b52'],
  ['Asiana jet turns back', 'アシアナ航空機が引き返す', 'o:asiana'],
  ['Asiana plane turns back', 'アシアナ航空機が引き返す', 'h:planecrash'],
  ['Cassini dives through the rings', 'カッシーニ、土星の輪へ', 'o:cassini'],
  ['Snow in desert for first time in 40 years', '砂漠に40年ぶりの雪', '#year:40'],
  ['Held for six hours', '6時間拘束', '#hour:6'],
  ['Toll: 41 dead', '死者41人', '#:41'],
  ['Flight 88 turns back', '88便が引き返す', '#flight:88'],
  ['Party wants Article 12 rewritten', '12条の書き換え求める', '#article:12'],
  ['Liner rolls over in harbour', '客船が港で横転', 'h:sinkin'],
  ['Jet returns after geese hit engine', '鳥の群れで引き返す', 'h:birdstrike'],
  ['Deposed ruler to spend rest of his days behind bars', '元大統領に終身刑', 'h:lifesentence'],
  ['Shock waves shatter windows near depot', '衝撃波で窓が割れる', 'h:explode'],
  ['Dissident freed from house arrest', '活動家の軟禁を解く', 'h:prison'],
  ['Second blast rocks depot', '倉庫で別の爆発', 'f:again'],
  ['Payload reaches orbit', '衛星を軌道に投入', 'h:launch'],
]

/** Numbers that say nothing: part of a name, or how long and how often. */
const SILENT_NUMBERS = [
  'A350 lands on runway',
  'ボーイング777が着陸',
  'F15がTU95に接近',
  'Ran two in three days',
  'Seeks a third term',
]

describe('numbers are not read', () => {
  it.each(SILENT_NUMBERS)('out of %j', (title) => {
    expect([...marksOf(title)].filter((mark) => /^#(?:part|:(?:350|15|95|777))/.test(mark))).toEqual([])
  })

  it('out of a magnitude only in part', () => {
    expect(marksOf('M7.6の地震')).toContain('#:7.6')
    expect(marksOf('M7.6 quake in Andes')).toContain('#:7.6')
  })
})

describe('what two titles share', () => {
  const share = (...titles: [string, string]) => {
    const [one, other] = titles.map((title, at) =>
      readFingerprint(
        fingerprintStory({ id: `${at}`, url: '', topics: [], language: 'en', time: '2021-02-01T05:00:00Z', title }),
      ),
    )
    if (one === undefined || other === undefined) throw new Error('two stories')
    return [shareMarks(one, other, () => 1), shareMarks(other, one, () => 1)].map((shared) =>
      shared.map(({ mark }) => mark),
    )
  }

  it('is what the wider word says: who tells of a bushfire has told of a fire', () => {
    for (const marks of share('Bushfire near Perth', 'Fire near Perth')) expect(marks).toContain('h:fire')
  })

  it('is a number once, and not how long as well', () => {
    for (const marks of share('Two freed after two weeks', 'Two freed in Perth')) {
      expect(marks.filter((mark) => mark.startsWith('#'))).toEqual(['#:2'])
    }
  })
})

describe('what is told in other words', () => {
  it.each(ALIKE)('%j and %j is one mark', (one, other, mark) => {
    expect(marksOf(one)).toContain(mark)
    expect(marksOf(other)).toContain(mark)
  })
})

describe('a count in tens', () => {
  it.each([
    ['#:160', '#:152', true],
    ['#:122', '#:120', true],
    ['#:123', '#:121', false],
    ['#:30', '#:28', false],
    ['#km:160', '#:152', false],
    ['#:200', '#:152', false],
  ])('of %s is %s rounded: %s', (one, other, is) => expect(isRounded(one, other)).toBe(is))
})
