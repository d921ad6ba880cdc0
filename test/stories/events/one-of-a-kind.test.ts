import { describe, expect, it } from 'vitest'
import { measureLikeness } from '../../../lambdas/stories/events/measure-likeness.ts'
import { readCounts } from '../../../lambdas/stories/events/read-counts.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { shareMarks } from '../../../lambdas/stories/events/share-marks.ts'
import { NO_RECENT, weighMark } from '../../../lambdas/stories/events/weigh-mark.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'
import { readVocabulary } from './read-labelled-stories.ts'

const vocabulary = readVocabulary()
const weigh = (mark: string) => weighMark(mark, NO_RECENT)
const isJapanese = (text: string) => /[ぁ-ヿ一-鿿]/.test(text)

function read(id: string, text: string) {
  const [title = '', summary = ''] = text.split(' / ')
  const language = isJapanese(title) ? 'ja' : 'en'
  const story = { id, title, summary, time: '2018-11-18', language, url: '', topics: [] }
  return readFingerprint(fingerprintStory(story, vocabulary), vocabulary)
}

function measure(one: string, other: string) {
  const [a, b] = [read('a', one), read('b', other)]
  return measureLikeness(a, b, shareMarks(a, b, weigh), weigh)
}

describe('one of a kind is told from the next', () => {
  it.each([
    ['Lufthansa Boeing 747 turns back to Frankfurt', ['f:craft-747']],
    ['全日空のB787型機が引き返す', ['f:craft-787']],
    ['Marine CH-53 makes emergency landing for the second time', ['f:craft-CH53', 'f:nth-2']],
    ['Airline pays $737 million', []],
    ['777人が避難', []],
    ['4度目の発射を確認', ['f:nth-4']],
    ['Pyongyang announces sixth nuclear test', ['f:nth-6']],
    ['Second term for mayor', []],
    ['改正海洋基本法が成立', ['f:law-海洋']],
  ])('reads %s', (title, counts) => {
    expect(readCounts(title, true, isJapanese(title))).toEqual(counts)
  })

  it.each([
    ['ANA Boeing 787 returns to Osaka with engine trouble', '全日空のA321型機、エンジン不調で大阪に引き返す'],
    ['改正海洋基本法が参院で成立', '特定空港周辺法が参院で成立'],
    ['Man stabs guard in Osaka, a day after a robbery', 'Robbery at bank in Osaka'],
  ])('by type, by law and by crime, whatever went before: %s, %s', (one, other) => {
    expect(measure(one, other).otherKind).toBe(1)
  })

  it.each([
    ['ANA Boeing 787 returns to Osaka', '全日空のボーイング787型機が大阪に戻る'],
    ['改正海洋基本法が参院で成立', '海洋法改正が成立'],
    ['ANA Boeing 787 returns to Osaka, a day after an A321 did', '全日空のB787型機が大阪に戻る'],
  ])('and not where it is the same: %s, %s', (one, other) => {
    expect(measure(one, other).otherKind).toBe(0)
  })

  it.each([
    ['北朝鮮がミサイル、今月2回目の発射', '北朝鮮がミサイル、今月3回目の発射'],
    [
      'First two jets land at Misawa base',
      'More jets arrive at Misawa base on second day / The second day of the transfer.',
    ],
  ])('by which of its kind it is: %s, %s', (one, other) => {
    expect(measure(one, other).repeated).toBe(2)
  })
})

describe('neighbours of one summit', () => {
  it('are a talk of two and one of four, though the two tell what comes later', () => {
    const four = 'クアッド首脳、港湾の整備で合意 / 日米豪印の首脳が会談した。'
    const two = '岸田首相とバイデン大統領が会談 / クアッドを前に約1時間、日米の関係を話し合った。'
    expect(measure(four, two).groups).toBe(1)
  })

  it('are talks of ministers, and the wreath that the same two lay', () => {
    const talks = 'Kerry and Hagel agree on new defence guidelines in Tokyo'
    const wreath = 'U.S. secretaries lay wreath at cemetery in Tokyo / Hagel and Kerry walked there.'
    expect(measure(talks, wreath).besideTalks).toBe(1)
  })

  it('are two, where one is told beside the other', () => {
    const test = 'North Korea fires ballistic missile from submarine off Sinpo'
    const talks = 'Kono and Wang meet in Beijing / The ministers met hours after a submarine missile test.'
    expect(measure(test, talks).setAside).toBe(1)
    expect(measure(test, 'Submarine missile flies 500 km / The launch came from Sinpo.').setAside).toBe(0)
  })
})

describe('the ministers of two offices', () => {
  it('may meet as two and two', () => {
    const ministers =
      'Allies to build more interceptors in Nagoya / Foreign and defence ministers of the U.S. and Japan met.'
    expect(measure(ministers, 'Japan and U.S. hold two-plus-two in Washington').otherMeeting).toBe(0)
  })
})
