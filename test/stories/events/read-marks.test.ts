import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../lambdas/stories/events/read-marks.ts'
import { spellInKanji } from '../../../lambdas/stories/events/read-romaji.ts'
import { soundEnglishName, soundKatakanaName, soundsLike } from '../../../lambdas/stories/events/sound-of-name.ts'
import { WORLD_VOCABULARY } from '../../../lambdas/stories/events/world-vocabulary.ts'

const TITLES: readonly {
  readonly name: string
  readonly title: string
  readonly has?: string[]
  readonly hasNot?: readonly string[]
  readonly hasLead?: string[]
  readonly hasNotLead?: readonly string[]
}[] = [
  {
    name: 'an amount of money in words',
    title: 'Half a billion dollars for Manila',
    has: ['#usd:500000000', 'p:manila', 'c:ph'],
  },
  { name: 'an amount of money in kanji', title: '防衛省、8兆8454億円を要求', has: ['#jpy:8850000000000', 'h:request'] },
  {
    name: 'countries that stand together',
    title: '日米韓が共同訓練',
    has: ['c:jp', 'c:us', 'c:kr', 'f:trilateral', 'h:drill'],
  },
  { name: 'a country in capitals', title: 'US and U.K. sign pact', has: ['c:us', 'c:gb', 'h:agree'] },
  {
    name: 'two names parted by a comma, which are no phrase',
    title: 'Japan, South Korea bury hatchet',
    has: ['c:jp', 'c:kr'],
    hasNot: ['p:southjp', 'h:missing'],
  },
  { name: 'an explanation', title: 'Base fire: how the alarm failed', has: ['f:alone'] },
  { name: 'a question', title: 'Did the alarm fail?', has: ['f:alone'] },
  { name: 'what somebody said, which is news', title: 'Minister: What he said was wrong', hasNot: ['f:alone'] },
  { name: 'a body that is called like a question', title: 'WHO declares emergency', hasNot: ['f:alone'] },
  { name: 'a search that goes on', title: 'Search resumes at dawn', has: ['h:searching'] },
  { name: 'a search that goes on in Japanese', title: '夜明けに捜索再開', has: ['h:searching'] },
  { name: 'a pronoun that is no country', title: 'Tell us what you think', hasNot: ['c:us'] },
  {
    name: 'the inflected forms of a word',
    title: 'Rebels attacking, attacked and attacks',
    has: ['h:attack', 'o:rebels'],
  },
  {
    name: 'a newspaper that is no country',
    title: '朝日新聞によると日本で地震',
    hasNot: ['c:kp'],
    has: ['c:jp', 'h:quake'],
  },
  { name: 'a turn of phrase that says nothing', title: 'Grew, according to the ministry', hasNot: ['h:agree'] },
  {
    name: 'a quake that strikes and attacks nobody',
    title: 'Quake strikes Nepal',
    has: ['h:quake'],
    hasNot: ['h:attack'],
  },
  { name: 'a missile that strikes', title: 'Missiles and drones strike Odesa', has: ['h:missile', 'h:attack'] },
  {
    name: 'an aircraft that goes down off a coast',
    title: 'Helicopter goes down off Amami',
    has: ['h:crash'],
    hasNot: ['h:sinkin'],
  },
  { name: 'a ship that goes down off a coast', title: 'Trawler goes down off Amami', has: ['h:ship', 'h:sinkin'] },
  { name: 'a town of Japan in either language', title: 'Blaze in Noshiro', has: ['p:noshiro', 'c:jp'] },
  { name: 'a town of Japan in kanji', title: '能代で火災', has: ['p:noshiro', 'c:jp'] },
  { name: 'a date of a daily column', title: 'Press briefing, 3 July', has: ['d:7-3'], hasNot: ['#:3'] },
  {
    name: 'a clock time that is no number',
    title: 'Lands at 05:12 after 16 days',
    hasNot: ['#:5', '#:12'],
    has: ['#day:16'],
  },
  {
    name: 'both countries at the head of a Japanese title',
    title: '米朝首脳が会談',
    has: ['c:us', 'c:kp', 'f:bilateral'],
  },
  { name: 'the midterms of one country as no matter of two', title: '米中間選挙', has: ['c:us'], hasNot: ['c:cn'] },
]

describe('reading marks', () => {
  it.each(TITLES)('reads $name', ({ title, has = [], hasNot = [], hasLead = [], hasNotLead = [] }) => {
    const language = /[ぁ-んァ-ヶ一-龠]/.test(title) ? 'ja' : 'en'
    const marks = readMarks(title, '', language, WORLD_VOCABULARY)
    expect(marks.title).toEqual(expect.arrayContaining(has))
    for (const mark of hasNot) expect(marks.title).not.toContain(mark)
    expect(marks.lead).toEqual(expect.arrayContaining(hasLead))
    for (const mark of hasNotLead) expect(marks.lead).not.toContain(mark)
  })
})

describe('the sound of a name', () => {
  it.each([
    ['Wayanad', 'ワヤナド', true],
    ['Merkel', 'メルケル', true],
    ['Johnson', 'ジョンソン', true],
    ['Thatcher', 'サッチャー', true],
    ['Endeavour', 'エンデバー', true],
    ['Gonzalez', 'ゴンサレス', true],
    ['Juncker', 'ユンカー', true],
    ['Khatami', 'ハタミ', true],
    ['Rajoy', 'ラホイ', true],
    ['Chirac', 'シラク', true],
    ['Gebreselassie', 'ゲブレセラシエ', true],
    ['Merkel', 'マクロン', false],
    ['Chirac', 'カラチ', false],
    ['Johnson', 'ジャクソン', false],
  ])('of %s and %s', (english, katakana, isOne) => {
    const [a, b] = [soundEnglishName(english), soundKatakanaName(katakana)]
    expect(a !== undefined && b !== undefined && soundsLike(a, b)).toBe(isOne)
  })
})

describe('the kanji of a name', () => {
  it.each([
    ['yamagami', '山上', true],
    ['shimizu', '清水', true],
    ['akasaka', '赤坂', true],
    ['masuzo', '舛添', true],
    ['hirosaki', '弘前', true],
    ['kobayashi', '小林', true],
    ['kobayashi', '大林', false],
    ['london', '林論', false],
  ])('%s may be %s: %s', (name, kanji, isOne) => {
    const [first = '', second = ''] = kanji
    expect(spellInKanji(name).some(([one, other]) => one.has(first) && other.has(second))).toBe(isOne)
  })
})
