import { describe, expect, it } from 'vitest'
import { measureLikeness } from '../../../lambdas/stories/events/measure-likeness.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { readTolls } from '../../../lambdas/stories/events/read-tolls.ts'
import { shareMarks } from '../../../lambdas/stories/events/share-marks.ts'
import { splitAside } from '../../../lambdas/stories/events/split-aside.ts'
import { NO_RECENT, weighMark } from '../../../lambdas/stories/events/weigh-mark.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'
import { readVocabulary } from './read-labelled-stories.ts'

const vocabulary = readVocabulary()
const weigh = (mark: string) => weighMark(mark, NO_RECENT)
const isJapanese = (text: string) => /[ぁ-ヿ一-鿿]/.test(text)

function read(id: string, title: string, summary: string) {
  const language = isJapanese(title) ? 'ja' : 'en'
  const story = { id, title, summary, time: '2018-11-18', language, url: '', topics: [] }
  return readFingerprint(fingerprintStory(story, vocabulary), vocabulary)
}

function measure(one: readonly [string, string], other: readonly [string, string]) {
  const [a, b] = [read('a', ...one), read('b', ...other)]
  const shared = shareMarks(a, b, weigh)
  return { ...measureLikeness(a, b, shared, weigh), sum: shared.reduce((sum, { weight }) => sum + weight, 0) }
}

describe('what a story only sets beside what it tells', () => {
  it.each([
    ['Jets bomb camps near the border, a day after a truck bomb killed dozens in Lyon.', 'a truck bomb killed'],
    ['The second missile test of this week came right after the minister left Osaka.', 'minister left Osaka'],
    ['The two dined for an hour, a day before the summit of eleven in Perth.', 'eleven in Perth'],
    ['Crowds met in the park on the same evening as the ceremony in the capital.', 'the ceremony'],
    ['Six died in a mine. Separately, a ferry sank off Manila.', 'a ferry sank'],
    ['鉱山で6人死亡。同じ日には北部の工場でも火災があった。', '工場でも火災'],
    ['防衛省が弾道弾とみて調べている。発射は3日、5日に続くもので、大臣が帰国した直後だった。', '帰国した直後'],
    ['犯行声明は出ていないという。首都では3月にも駅前で爆発があった。', '3月にも'],
    ['首脳会議を前に両首相が港を歩いた。', '首脳会議を前に'],
    ['大使を召還へ、島の訪問で', '島の訪問で'],
  ])('is known: %s', (text, aside) => {
    expect(splitAside(text, isJapanese(text)).aside).toContain(aside)
  })

  it.each([
    'Five hurt after a gas leak at a bakery in Turin',
    'Minister quits after a year over a loan',
    'ビルで5人死亡、ガス爆発で',
    '地震を受け首相が会見した。',
  ])('is no cause: %s', (text) => {
    expect(splitAside(text, isJapanese(text))).toEqual({ main: text, aside: '' })
  })

  it('is not whose news it is: what names no country is told in Japan', () => {
    const { marks, aside } = read('a', '知事が工事の停止を求める', '知事が県庁で述べた。前日には集会が開かれた。')
    expect([marks.has('c:jp'), aside.has('c:jp'), aside.size > 0]).toEqual([true, false, true])
  })

  it('counts little where another story tells it', () => {
    const fire = ['Fire at a plastics factory in Karachi', 'Dozens of workers were trapped in Pakistan.'] as const
    const beside = measure(fire, [
      'パキスタン北部の鉱山で爆発',
      '作業員6人が死亡した。同じ日にはカラチの工場でも火災があった。',
    ])
    const told = measure(fire, ['パキスタン・カラチの工場で火災', '作業員が取り残された。'])
    expect(beside.sum).toBeLessThan(told.sum * 0.7)
  })
})

describe('tolls', () => {
  it.each([
    ['At least 23 workers die in a mill fire', [23]],
    ['Blast kills about 40, injures 200', [40]],
    ['Death toll in Peru flood climbs to 61', [61]],
    ['Bomb at market: 12 injured, four people killed', [4]],
    ['The wave claims the lives of at least nine.', [9]],
    ['工場火災、死者280人超', [280]],
    ['爆発で少なくとも34人が死亡、125人が負傷', [34]],
    ['60人以上の死亡を確認、100人が病院へ', [60]],
    ['5人けが、1200人が避難', []],
    ['Train hits bus, 30 hurt', []],
  ])('are read: %s', (text, tolls) => {
    expect(readTolls(text, isJapanese(text))).toEqual(tolls.map((toll) => `f:dead-${toll}`))
  })

  it.each([
    ['Mill fire kills 23 in Pakistan', 'パキスタンで工場火災、死者280人', 1],
    ['Mill fire kills 23 in Pakistan', 'パキスタンで工場火災、40人が死亡', 0],
    ['Mill fire kills 23 in Pakistan', 'パキスタンで工場火災、280人が避難', 0],
  ])('that cannot be one tell two happenings: %s, %s', (one, other, told) => {
    expect(measure([one, ''], [other, '']).otherToll).toBe(told)
  })
})
