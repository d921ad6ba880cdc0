import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../lambdas/stories/events/read-marks.ts'
import { WORLD_VOCABULARY } from '../../../lambdas/stories/events/world-vocabulary.ts'

/** What a title tells, and what it is not to be read as for a word that only looks or sounds like it. */
const WORDS: readonly { readonly title: string; readonly has?: string[]; readonly hasNot?: string[] }[] = [
  { title: 'Paris expressed doubts about the plan', hasNot: ['h:train'] },
  { title: 'Governing body of rowing, founded in 1892, moves house', hasNot: ['h:kill', 'h:discover'] },
  {
    title: 'Charter flight overshoots runway, nobody was hurt',
    has: ['h:crash', 'h:unhurt'],
    hasNot: ['h:law', 'h:injure'],
  },
  { title: 'World to overshoot its climate goal', hasNot: ['h:crash'] },
  { title: 'Study finds for first time how eels sleep', has: ['h:discover'], hasNot: ['h:verdict'] },
  { title: 'House passes bill for child care', has: ['h:law'], hasNot: ['h:cost'] },
  { title: 'Pitcher has shoulder surgery', hasNot: ['h:costshare'] },
  { title: 'Court upholds right to bear arms', hasNot: ['h:costshare'] },
  { title: 'Ferry firm agrees to pay a fine', hasNot: ['h:costshare'] },
  { title: 'Japan to shoulder a share of the moving costs', has: ['h:costshare', 'h:cost'] },
  { title: 'Talks on the Northern Territories', has: ['p:kuril'], hasNot: ['c:au', 'p:northernterritory'] },
  { title: 'Croc seized in Northern Territory, Australia', has: ['p:northernterritory'], hasNot: ['p:kuril'] },
  { title: 'ディファクトスタンダードになる', hasNot: ['p:diffa', 'c:ne'] },
  { title: 'イロイロな色の傘', hasNot: ['p:iloilo', 'c:ph'] },
  { title: 'Fans watch the regatta from a rooftop', has: ['h:roof'], hasNot: ['h:flood'] },
  { title: 'Bus slips 200 metres down a slope', hasNot: ['h:sport-athletics'] },
  { title: 'Three dead at bakery after oven explodes', hasNot: ['h:obituary'] },
  { title: 'Jet sheds tanks over a paddy', hasNot: ['h:tank'] },
  { title: '山林に小型機が落ちる', hasNot: ['h:wildfire'] },
  { title: '提案を受け入れる', has: ['h:accept'], hasNot: ['h:sequel', 'f:sequel'] },
  { title: '地震で城の石垣が崩れる', hasNot: ['p:ishigaki'] },
  { title: '判決に拘束力なし', hasNot: ['h:arrest', 'h:prison'] },
  { title: '廃業した町工場で死者なし', has: ['h:nodeaths'], hasNot: ['h:kill'] },
  { title: 'Cooling water leaks at depot', has: ['h:leakout'], hasNot: ['h:spy'] },
  { title: 'Plane passed the strait at noon', hasNot: ['h:approve'] },
  { title: 'Senate passes bill on pensions', has: ['h:approve'] },
  { title: 'Test fails for a third time', has: ['h:failure'], hasNot: ['h:bankrupt'] },
  { title: 'Two bombers circle the islands', hasNot: ['h:terror'] },
  { title: 'Minister throws in towel', has: ['h:resign'] },
  { title: '23カ国が会合', hasNot: ['f:trilateral'] },
  { title: '比の補給船に放水', has: ['c:ph'], hasNot: ['h:spacecraft'] },
  { title: '短距離ミサイルを発射', hasNot: ['h:sport-athletics'] },
  { title: '陸軍のH60が着陸', hasNot: ['h:bomber'] },
  { title: 'Submarine scrapes a freighter', hasNot: ['h:revoke', 'h:called-off'] },
  { title: 'Propeller blade of Osprey found', hasNot: ['h:stab'] },
  { title: 'Cabinet passes law under Article 9', hasNot: ['#:9'] },
  { title: 'Care home aides say staff wanted more beds', hasNot: ['h:car', 'h:aid', 'h:warrant'] },
  { title: 'Names of the missed planes follow', hasNot: ['h:choose', 'h:missing', 'h:sequel'] },
  { title: 'President Hollande flies to Mali', hasNot: ['c:nl'] },
  { title: 'Homes without water for a week', hasNot: ['c:sy', 'p:homs'] },
  {
    title: 'Crowds watch from the cape as Space Shuttle Discovery climbs',
    hasNot: ['h:quota', 'h:discover', 'h:stampede'],
  },
  { title: 'Two Russian bombers fly along the coast', hasNot: ['h:explode', 'h:terror'] },
  { title: 'Penalties stay until inspectors are let in', hasNot: ['h:sport-football'] },
  { title: 'Ferry overturned in the strait', hasNot: ['h:verdict', 'h:revoke'] },
  { title: 'Airports to screen travellers, airlines to shut bars', hasNot: ['h:film', 'h:ban'] },
  { title: 'Minister expressed concern over strained ties', hasNot: ['h:train', 'h:variant'] },
  { title: 'Artillery duel erupts at the border', hasNot: ['h:volcano'] },
  { title: '貨物船と漁船が衝突', hasNot: ['h:war'] },
  { title: 'Sterling sinks as stock markets open', hasNot: ['h:ship', 'h:sinkin'] },
  { title: 'Fighting fire breaks out in training building', hasNot: ['h:train', 'h:build', 'h:break'] },
  { title: 'Cost of 8 trillion yen', hasNot: ['h:yen'] },
  { title: 'Thousands rally in the square', hasNot: ['h:rise'] },
  { title: 'ロイター通信によると記者会見で', hasNot: ['h:phonecompany', 'h:journalist'] },
  { title: '被害者の会', hasNot: ['h:destroy'] },
  { title: '18日朝、工場で火災', hasNot: ['c:kp', 'f:bilateral'] },
  {
    title: 'Team coach and sky crane over Gale Crater on Mars',
    hasNot: ['h:bus', 'h:bird', 'h:windstorm', 'h:volcano'],
  },
  { title: 'Singer of pop dies of cardiac arrest', hasNot: ['o:pope', 'h:arrest'] },
  { title: 'Spire of old church topples', hasNot: ['h:coup'] },
  { title: 'Scores of walkers lost on the moor', hasNot: ['h:score'] },
  { title: '被告「私は無実だ」と訴え', hasNot: ['h:trial'] },
]

describe('a word of two senses', () => {
  it.each(WORDS)('is read as the text means it: $title', ({ title, has = [], hasNot = [] }) => {
    const language = /[ぁ-ヿ一-鿿]/.test(title) ? 'ja' : 'en'
    const marks = readMarks(title, '', language, WORLD_VOCABULARY).title
    expect(marks).toEqual(expect.arrayContaining(has))
    for (const mark of hasNot) expect(marks).not.toContain(mark)
  })
})
