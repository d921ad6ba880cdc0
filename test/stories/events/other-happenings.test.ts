import { describe, expect, it } from 'vitest'
import { judgePair } from '../../../lambdas/stories/events/judge-pair.ts'
import { measureLikeness } from '../../../lambdas/stories/events/measure-likeness.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { shareMarks } from '../../../lambdas/stories/events/share-marks.ts'
import { NO_RECENT, weighMark } from '../../../lambdas/stories/events/weigh-mark.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'
import { readVocabulary } from './read-labelled-stories.ts'

const vocabulary = readVocabulary()
const weigh = (mark: string) => weighMark(mark, NO_RECENT)

function read(id: string, text: string, time: string) {
  const [title = '', summary = ''] = text.split(' / ')
  const language = /[ぁ-ヿ一-鿿]/.test(title) ? 'ja' : 'en'
  const story = { id, title, summary, time, language, url: '', topics: [] }
  return readFingerprint(fingerprintStory(story, vocabulary), vocabulary)
}

/** Measures two stories of one day, each a title and perhaps a summary behind a stroke. */
function measure(one: string, other: string, day = '2018-11-18') {
  const [a, b] = [read('a', one, day), read('b', other, day)]
  return { ...measureLikeness(a, b, shareMarks(a, b, weigh), weigh), score: judgePair(a, b, weigh)?.score }
}

describe('two contests of one day', () => {
  it.each([
    ['愛媛県知事選、中村氏が4選', '松山市長に野志氏が再選 / 知事選と同じ日に投開票された。'],
    [
      'Kagawa governor wins fourth term',
      'Takamatsu picks new mayor / The election was held beside that of the governor.',
    ],
    ['Upper house vote hands Itoigawa party a majority', 'Itoigawa party loses lower house vote'],
    [
      'Croatia beats Morocco 2-1 in World Cup semi-final / Croatia goes on to meet Japan.',
      'Japan beats Uruguay on penalties at World Cup / Croatia awaits Japan in the final.',
    ],
    [
      'サッカー女子W杯、日本がスウェーデンに勝ち決勝へ 準決勝',
      '日本がW杯で優勝 アメリカを破る / 女子サッカーの決勝はPK戦になった。',
    ],
    ['松山市長選、野志氏が再選', '今治市長選は徳永氏が初当選 / 愛媛県内の二つの市長選で新人が勝った。'],
    ['Italy win European Championship in London', 'Italian Jannik Sinner wins Wimbledon tennis title'],
    [
      'Macron and Abe agree on nuclear research at Davos / The French president met the Japanese prime minister.',
      'Macron and Merkel agree on battle tank at Davos / The French president met the German chancellor.',
    ],
  ])('are two: %s', (one, other) => {
    expect(measure(one, other).groups).toBe(1)
  })

  it.each([
    ['愛媛県知事選、中村氏が4選', 'Ehime governor Nakamura re-elected'],
    ['Croatia beats Morocco 2-1 at World Cup', 'W杯3位決定戦、クロアチアがモロッコ破る'],
  ])('are one under either title: %s', (one, other) => {
    expect(measure(one, other).groups).toBe(0)
  })
})

describe('neighbours of one day', () => {
  it.each([
    ['岩手県沿岸で再び震度6弱', '秋田県横手市で震度5強 / 岩手県の地震に誘発された。'],
    ['Helicopter crashes and burns near Kamaishi', '岩手県知事、釜石のヘリ墜落現場を視察'],
    ['中ロの爆撃機が八丈島沖を飛行', '中国空母、八丈島沖で発着艦の訓練'],
    ['G7 leaders plant trees in Hakone as summit opens', 'G7首脳宣言を採択、箱根サミット閉幕'],
  ])('are two: %s', (one, other) => {
    expect(measure(one, other).otherKind).toBe(1)
  })

  it.each([
    ['Quake of magnitude 6.8 strikes Iwate', '政府、岩手へ自衛隊を派遣 / 千人規模の部隊が救助に当たる。'],
    ['Ehime governor Nakamura dies at 66', '愛媛県知事選は1月に / 知事の死去を受け県選管が決めた。'],
    ['Protesters occupy Hanoi airport, sit-in blocks flights', 'ハノイの空港に非常事態を宣言 首相'],
    ['第45回総選挙、新党が270議席', '与党党首が辞任の意向、大敗で'],
    ['CH-53E helicopter crashes in Iwate rice field', '米軍、CH53Eの飛行を停止'],
  ])('are two steps: %s', (one, other) => {
    expect(measure(one, other).otherStep).toBe(1)
  })

  it.each([
    ['US airman arrested in Misawa for drunken driving', '三沢市で米兵を逮捕 住居侵入の疑い'],
    ['米兵を逮捕、三沢のタクシー運転手を殴る', 'US airman held in Misawa over break-in at bar'],
  ])('are two crimes: %s', (one, other) => {
    expect(measure(one, other).otherKind).toBe(1)
  })

  it('are two where one is called another', () => {
    expect(measure('Helicopter makes emergency landing near Kamaishi', '別のヘリ、釜石に緊急着陸').repeated).toBe(2)
    expect(measure('Quake shakes Kamaishi', 'Second quake shakes Kamaishi').repeated).toBe(1)
  })

  it('are two where one step is taken by others', () => {
    const other = 'Washington clears sale of anti-tank missiles to Norway'
    expect(measure('Washington clears sale of anti-tank missiles to Kuwait', other).elsewhere).toBe(2)
  })

  it('are two where each is won by others', () => {
    const one = 'Marta Kowalczyk wins run-off for mayor of Radom, defeating Jacek Wilczek'
    const other = 'Piotr Zawadzki narrowly wins other run-off against Halina Brzozowska'
    expect(measure(one, other).groups).toBe(1)
  })
})

describe('what leaders do beside their talks', () => {
  it.each([
    ['Trump and Abe play golf at Kawagoe', '日米首脳会談、安倍首相とトランプ大統領が通商で一致'],
    [
      'バイデン大統領と岸田首相が会談',
      'Biden and Kishida meet families of abductees / The Japanese premier and the president listened for an hour.',
    ],
  ])('is another happening: %s', (one, other) => {
    expect(measure(one, other).besideTalks).toBe(1)
  })

  it('is one where the other story has it as well', () => {
    const other = '日米首脳がゴルフ / 安倍首相とトランプ大統領が川越で会った。'
    expect(measure('Trump and Abe play golf at Kawagoe', other).besideTalks).toBe(0)
  })
})

describe('two things of one kind', () => {
  it.each([
    ['President and premier play golf at Kawagoe', '大統領、拉致被害者の家族と面会 / 川越から都内に戻った。'],
    ['カナダ閣僚が霞ケ浦で献花', '日加2プラス2、新たな共同訓練で合意'],
    ['日加首脳会談、資源で一致', 'カナダ首相が護衛艦に乗艦 / 日加の隊員を激励した。'],
    ['Quake of magnitude 5.9 shakes Morioka', 'Quake of magnitude 7.2 hits Morioka'],
    ['Upper House rejects fisheries bill', 'Premier dissolves lower house over fisheries bill'],
  ])('are two: %s', (one, other) => {
    expect(measure(one, other).otherKind).toBe(1)
  })

  it.each([
    ['Quake of magnitude 7.0 hits Morioka', '盛岡でM7.2の地震'],
    ['President speaks in Nagasaki', '大統領が長崎で演説 / 平和祈念像に献花した。'],
  ])('are one: %s', (one, other) => {
    expect(measure(one, other).otherKind).toBe(0)
  })
})

describe('one more of a kind', () => {
  it.each([
    ['Ferry runs aground off Sado', '別のフェリーも佐渡沖で座礁'],
    ['Gas blast kills two in Kitami', 'Second blast shakes Kitami'],
    ['Eleven miners brought up in Bibai', 'Four more miners brought up in Bibai'],
    ['米軍が武装組織の拠点を空爆', '米軍が武装組織に追加空爆'],
  ])('repeats what the other tells: %s', (one, other) => {
    expect(measure(one, other).repeated).toBeGreaterThan(0)
  })

  it('is no repetition where both say so', () => {
    expect(measure('Second helicopter comes down at Hyakuri', '百里で別のヘリが不時着').repeated).toBe(0)
  })
})

describe('a later step', () => {
  it.each([
    ['Voters in Tottori reject new pier', 'Tottori pier plan unchanged despite vote'],
    ['Minister wants Seahawks grounded', 'Seahawks keep flying, says commander'],
    ['与党が鳥取で大敗', '与党代表が辞任'],
    ['Ferry collides with tanker off Oki', 'Divers find bodies in ferry off Oki'],
    ['President declares martial law', 'Opposition moves to impeach president'],
    ['New cabinet sworn in at Akasaka', 'Premier calls May 12 election'],
    ['New president sworn in at Suva', 'President of Fiji speaks with premier of Tonga by phone'],
    ['Drone enters airspace over Tsugaru', 'Moscow denies drone was over Tsugaru'],
    ['Court strikes down tariffs on toys', 'President signs replacement tariff on toys'],
    ['Helicopter crashes beside Ginoza dam', 'Governor protests to general in Naha'],
  ])('goes on from %s', (one, other) => {
    expect(measure(one, other).goesOn).toBe(1)
  })

  it.each([
    ['Yemen fires missiles at Saudi port in retaliation', 'サウジアラビアがイエメンの港を空爆'],
    ['Saudi air strike hits Yemeni port', 'Yemen launches drones at Saudi port in counterattack'],
  ])('strikes back: %s', (one, other) => {
    expect(measure(one, other).turned).toBe(1)
  })

  it('is no retaliation of which a meeting is warned', () => {
    const told = 'Premier of Japan meets envoy of Oman despite warnings of retaliation from Iran'
    expect(measure(told, 'Oman envoy received in Tokyo').turned).toBe(0)
  })
})

describe('three who act together', () => {
  it.each(['Seoul, Tokyo and Washington agree on date', 'Japan, Australia, Philippines hold talks'])('%s', (title) => {
    expect([...read('a', title, '2018-11-18').title]).toContain('f:trilateral')
  })

  it.each(['Japan and Australia agree on date', 'Storm over Japan, say forecasters, Friday'])('not: %s', (title) => {
    expect([...read('a', title, '2018-11-18').title]).not.toContain('f:trilateral')
  })
})

it('tells how a third country reacts from what it reacts to', () => {
  const told = 'Premier of Fiji visits Tonga memorial'
  expect(measure(told, 'Samoa voices regret over memorial visit').otherReactor).toBe(1)
  expect(measure(told, 'Tonga memorial visited by leader of Fiji').otherReactor).toBe(0)
})

it('tells what goes on beside a meeting from the meeting', () => {
  const meeting = 'ASEAN opens summit on rice in Vientiane'
  expect(measure(meeting, 'Coup attempt in Niger as ASEAN meets on rice').background).toBeGreaterThan(0.5)
  expect(measure(meeting, 'Coup attempt in Niger during ASEAN summit on rice').background).toBeGreaterThan(0.5)
})

it('tells seven who speak up from two who meet', () => {
  const two = 'Abe and Trump hold talks on Hormuz / The two spoke of tankers.'
  expect(measure('Japan and six partners issue statement on Hormuz', two, '2019-06-13').groups).toBe(1)
})

it('counts what a figure becomes, and not what it was', () => {
  const figures = (title: string) => [...read('a', title, '2018-11-18').title].filter((mark) => mark.startsWith('#'))
  expect(figures('Senate lifts levy from 10% to 15%')).toEqual(['#%:15'])
  expect(figures('税率を10%から15%に')).toEqual(['#%:15'])
  expect(figures('Gale from 10 islands')).toEqual(['#:10'])
})

it.each(['Moon says talks resume', 'Kim meets Moon and Trump at border'])(
  'tells a president from the moon: %s',
  (title) => {
    expect([...read('a', title, '2018-11-18').title]).toContain('m:moonkr')
  },
)

it('reads a coordinator as one who holds an office', () => {
  const marks = [...read('a', '四軍調整官が謝罪', '2018-11-18').title]
  expect(marks).toContain('o:okinawa-coordinator')
  expect(marks).not.toContain('h:consider')
})

it('knows whose aircraft is written in Latin letters', () => {
  expect([...read('a', '空自と米B52が訓練', '2018-11-18').title]).toContain('c:us')
  expect([...read('a', '新潟の玄米A級と表示', '2018-11-18').title]).not.toContain('c:us')
})

it('knows a chamber behind a preposition', () => {
  expect([...read('a', 'Coalition loses control in the House of Councillors', '2018-11-18').title]).toContain(
    'h:upperhouse',
  )
})
