import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../lambdas/stories/events/read-marks.ts'
import { readVocabulary } from './read-labelled-stories.ts'

const vocabulary = readVocabulary()

/** One thing as two editors put it, in one language or two, and the mark by which both are known. */
const SAYINGS: readonly (readonly [string, string, string])[] = [
  ['h:liftban', 'Cabinet lifts lid on sales to allies', '政府、装備品の売却を解禁'],
  ['h:arms-export', 'Exports of arms to be weighed anew', '武器輸出のルール見直し'],
  ['h:radarlock', 'Frigate locked its radar on a patrol plane', '哨戒機にレーダー照射'],
  ['h:icbm', 'Long-range missile lofted high', '大陸間弾道弾を発射'],
  ['h:overfly', 'Projectile passes over in the night', '飛翔体、上空を通過'],
  ['h:armsspending', 'Military outlays to swell', '防衛予算が膨らむ'],
  ['h:gsomia', 'Intelligence-sharing pact to lapse', '軍事情報包括保護協定、失効へ'],
  ['h:nationalisation', 'State buys islets from landlord', '島を国有化'],
  ['h:treaty', 'President: treaty covers the rocks', '大統領「安保条約の対象」'],
  ['h:guidelines', 'Allies rewrite rulebook', '新指針を了承'],
  ['h:losemajority', 'Coalition falls short of a majority', '与党が過半数割れ'],
  ['h:groundfleet', 'Tilt-rotors told to stay down', '全機の飛行を停止'],
  ['h:backinair', 'Transports back in the air', '輸送機が飛行再開'],
  ['h:jointpatrol', 'Bombers of both powers fly together', '両国の爆撃機が共同飛行'],
  ['h:summonenvoy', 'Beijing summons ambassador', '中国外務省、大使を呼び抗議'],
  ['h:dissolve', 'Premier calls a snap vote', '首相、衆院解散を表明'],
  ['h:leadersmeal', 'Two leaders dine at a sushi counter', '両首脳、すし店で夕食'],
  ['h:navigation-satellite', 'Maker of positioning satellites pleased', '測位衛星の打ち上げ'],
  ['h:joint-sword', 'Fleet ends Joint Sword', '「連合利剣」終了'],
  ['p:senkaku', 'Flags raised on Uotsuri', '魚釣島に旗'],
]

describe('what editors say of matters of the alliance', () => {
  it.each(SAYINGS)('is known as %s: %s', (mark, english, japanese) => {
    expect(readMarks(english, '', 'en', vocabulary).title).toContain(mark)
    expect(readMarks(japanese, '', 'ja', vocabulary).title).toContain(mark)
  })

  it('keeps what a phrase is about beside what it says', () => {
    const { title } = readMarks('Defence outlays at a record', '', 'en', vocabulary)
    expect(title).toEqual(expect.arrayContaining(['h:defence', 'h:budget']))
  })

  it('takes the day after for no repetition', () => {
    expect(readMarks('Talks held a day after the launch', '', 'en', vocabulary).title).not.toContain('f:again')
    expect(readMarks('Another launch at noon', '', 'en', vocabulary).title).toContain('f:again')
  })
})
