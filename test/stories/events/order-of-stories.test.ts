import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { countriesNamed } from '../../../lambdas/stories/events/read-belonging.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'
import { readVocabulary } from './read-labelled-stories.ts'

const vocabulary = readVocabulary()
type Told = readonly [time: string, title: string, summary?: string]

function choose(
  [time, title, summary = '']: Told,
  [otherTime, otherTitle, otherSummary = '']: Told,
): ReturnType<typeof chooseEvent> {
  const read = (id: string, told: { time: string; title: string; summary: string }) =>
    fingerprintStory(
      { id, ...told, language: /[ぁ-ん一-龥]/.test(told.title) ? 'ja' : 'en', url: '', topics: [] },
      vocabulary,
    )
  const other = read('other', { time: otherTime, title: otherTitle, summary: otherSummary })
  return chooseEvent(read('story', { time, title, summary }), [{ ...other, eventId: 'event' }], vocabulary)
}

describe('a story told after another', () => {
  it.each<[string, Told, Told]>([
    [
      'a docking the day after the launch',
      ['2031-05-02', 'Cargo ship Kounotori docks with the International Space Station'],
      ['2031-05-01', 'Japan launches cargo ship Kounotori to the International Space Station'],
    ],
    [
      'what is done about a happening that the title gives as background',
      ['2031-06-03', 'Peru recalls its ambassador amid a dispute over a visit by the Chilean president to Tacna'],
      ['2031-06-02', 'Chilean president visits Tacna, a province that Peru and Chile dispute'],
    ],
    [
      'what recurs daily in the same words',
      ['2031-08-05', 'Lagos reports a record 512 new cholera cases in the past 24 hours'],
      ['2031-08-04', 'Lagos reports a record 448 new cholera cases in the past 24 hours'],
    ],
  ])('is another happening: %s', (_name, story, other) => {
    expect(choose(story, other)).toBeUndefined()
  })

  it('is rather the same when it is dated a day later in Japan than when it is dated a day later elsewhere', () => {
    const english = 'Voters in Denmark back joining the euro in referendum'
    const japanese = 'デンマーク国民投票、ユーロ参加に賛成多数'
    const likeness = (choice: ReturnType<typeof chooseEvent>) =>
      Number(/likeness (-?[\d.]+)/.exec(choice?.joined.reasons.join() ?? '')?.[1] ?? 0)
    const nextInJapan = likeness(choose(['2031-09-15', japanese], ['2031-09-14', english]))
    expect(nextInJapan).toBeGreaterThan(1 + likeness(choose(['2031-09-15', english], ['2031-09-14', japanese])))
  })
})

it('a step that one of two stories of a day tells counts alike, whichever of the two comes first', () => {
  const fire: Told = [
    '2031-09-20',
    'Fire at the Belmonte puppet theatre in Oruro kills twelve',
    'Flames broke out during the Saturday show of marionettes.',
  ]
  const arrest: Told = [
    '2031-09-20',
    'Caretaker of Belmonte puppet theatre in Oruro arrested as twelve die in fire',
    'He had stored varnish below the stage where the marionettes hung.',
  ]
  const reasons = choose(arrest, fire)?.joined.reasons
  expect(reasons?.join()).toMatch(/likeness/)
  expect(choose(fire, arrest)?.joined.reasons.slice(-1)).toEqual(reasons?.slice(-1))
})

it('who meets are countries a title names, and none that a place or a body in it only belongs to', () => {
  expect(countriesNamed(['c:jp', 'c:tr', 'h:phone', 'o:hamas', 'c:ps'])).toEqual(['c:jp', 'c:tr'])
  expect(countriesNamed(['c:us', 'p:washington', 'c:kr'])).toEqual(['c:us', 'c:kr'])
})

it('a name in kana is one name with and without dots between its words', () => {
  const read = (title: string) =>
    fingerprintStory({ id: 'a', title, language: 'ja', time: '', url: '', topics: [] }, vocabulary).title
  expect(read('シャルム・エル=シェイクで会議')).toBe(read('シャルムエルシェイクで会議'))
})
