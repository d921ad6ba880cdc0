import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { readMarks } from '../../../lambdas/stories/events/read-marks.ts'
import { shareMarks } from '../../../lambdas/stories/events/share-marks.ts'
import { WORLD_VOCABULARY } from '../../../lambdas/stories/events/world-vocabulary.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const inTitle = (title: string) =>
  readMarks(title, '', /[ぁ-んァ-ヺ一-龠]/.test(title) ? 'ja' : 'en', WORLD_VOCABULARY).title
const story = (id: string, title: string, summary = '', time = '2023-01-13') =>
  fingerprintStory({ id, title, summary, time, language: 'en', url: '', topics: [] })
const areJoined = (one: ReturnType<typeof story>, other: ReturnType<typeof story>) =>
  chooseEvent(other, [{ ...one, eventId: 'event' }]) !== undefined

describe('names', () => {
  it.each([
    ['Homes flooded in valley', 'p:homs'],
    ['Hollande opens museum', 'c:nl'],
    ['Gate opens for pilgrims', 'm:gates'],
  ])('are no words with the same stem: %s', (title, mark) => {
    expect(inTitle(title)).not.toContain(mark)
  })

  it.each([
    ['Houthis fire on tanker', 'c:ye'],
    ["Marine's trial opens", 'c:us'],
  ])('may have an s: %s', (title, mark) => {
    expect(inTitle(title)).toContain(mark)
  })
})

describe('offices behind a letter that stands for a country', () => {
  it.each([
    ['首相、米大統領と夕食', ['c:us', 'o:president']],
    ['前米国務長官が講演', ['c:us', 'o:foreignminister']],
    ['林氏、ロ外相と会談', ['c:ru', 'o:foreignminister']],
    ['比国防相が来日', ['c:ph', 'o:defenceminister']],
  ])('%s', (title, marks) => {
    expect(inTitle(title)).toEqual(expect.arrayContaining(marks))
  })

  it('are not read behind a region', () => {
    expect(inTitle('南米大統領らが集う')).not.toContain('c:us')
  })
})

describe('what is said for countries, people and offices', () => {
  it.each([
    ['Island democracy holds vote', 'c:tw'],
    ['Rada debates call-up', 'c:ua'],
    ['Hermit kingdom opens resort', 'c:kp'],
    ['永田町に激震', 'c:jp'],
    ['台湾有事、首相が答弁', 'c:jp'],
    ['Fed chair sees no hurry', 'o:centralbanker'],
    ['NATO chief in Tokyo', 'o:secretarygeneral'],
    ['四軍調整官が陳謝', 'o:usfjcommander'],
    ['Waves reach Wake Island', 'p:wakeisland'],
    ['Seoul weighs reply as the North fires rocket', 'c:kp'],
    ['With Pyongyang silent, the South resumes broadcasts', 'c:kr'],
  ])('%s', (title, mark) => {
    expect(inTitle(title)).toContain(mark)
  })

  it.each([
    ['Canada leaves Paris Agreement', 'c:fr'],
    ['Trump and Harris fight over Georgia', 'c:ge'],
    ['Party returns to French Quarter', 'c:fr'],
  ])('takes no treaty, state or quarter for a country: %s', (title, mark) => {
    expect(inTitle(title)).not.toContain(mark)
  })

  it('takes no office of another country for one of Japan', () => {
    expect(inTitle('タイの首相府を占拠')).not.toContain('c:jp')
    expect(inTitle('ネパール、政府軍が撤収')).not.toContain('c:jp')
  })

  it('leaves the north of other places alone', () => {
    expect(inTitle('North gets snow')).not.toContain('c:kp')
  })

  it('reads the office behind a name as well', () => {
    expect(inTitle('岸防衛相が視察')).toEqual(expect.arrayContaining(['m:kishinobuo', 'o:defenceminister']))
  })

  it('knows a governor by the place', () => {
    const one = story('a', 'Onaga sues over landfill permit at Henoko', 'He filed the suit in Naha.', '2016-02-01')
    const other = story(
      'b',
      "Okinawa's governor goes to court over landfill permit",
      'The suit was filed in Naha over Henoko.',
      '2016-02-01',
    )
    expect(areJoined(one, other)).toBe(true)
  })
})

describe('one office in other words', () => {
  const shares = (one: string, other: string) => {
    const [a, b] = [readFingerprint(story('a', one)), readFingerprint(story('b', other))]
    return shareMarks(a, b, () => 1).some(({ mark }) => mark === 'r:gb-head')
  }

  it('is shared', () => {
    expect(shares("Britain's leader calls vote", 'British prime minister calls vote')).toBe(true)
    expect(shares('Sunak calls vote', 'British prime minister calls vote')).toBe(true)
  })

  it('is not shared by two who held it', () => {
    const day = '2022-10-25'
    const [a, b] = [story('a', 'Truss leaves', '', day), story('b', 'Sunak moves in', '', day)].map((told) =>
      readFingerprint(told),
    )
    expect(a && b && shareMarks(a, b, () => 1).some(({ mark }) => mark === 'r:gb-head')).toBe(false)
  })
})

describe('people of two titles', () => {
  it('are not others where one story tells of both', () => {
    const one = story(
      'a',
      'Kishida promises larger defence budget at White House',
      'Biden thanked him and said the treaty covers the Senkaku Islands.',
    )
    const other = story(
      'b',
      'Biden says treaty covers Senkaku Islands',
      'At the White House Kishida promised him a larger defence budget.',
    )
    expect(areJoined(one, other)).toBe(true)
  })
})
