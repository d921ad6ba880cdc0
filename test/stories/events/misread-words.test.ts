import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../lambdas/stories/events/read-marks.ts'
import { readVocabulary } from './read-labelled-stories.ts'

const vocabulary = readVocabulary()
const read = (title: string, language: string) => readMarks(title, '', language, vocabulary).title

const WORDS: readonly { readonly title: string; readonly has?: string[]; readonly hasNot?: string[] }[] = [
  { title: 'Paris expressed doubts about the plan', hasNot: ['h:train'] },
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
]

describe('a word of two senses', () => {
  it.each(WORDS)('is read as the text means it: $title', ({ title, has = [], hasNot = [] }) => {
    const marks = read(title, /[ぁ-ヿ一-鿿]/.test(title) ? 'ja' : 'en')
    expect(marks).toEqual(expect.arrayContaining(has))
    for (const mark of hasNot) expect(marks).not.toContain(mark)
  })
})
