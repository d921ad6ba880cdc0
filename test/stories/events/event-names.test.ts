import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../../lambdas/stories/check-events.ts'
import { areOtherKinds, areTwoSteps } from '../../../lambdas/stories/events/compare-kinds.ts'
import { buildVocabulary } from '../../../lambdas/stories/events/event-names.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

describe('the names of a subject', () => {
  const readWith = (config: string) => {
    const checked = checkEvents(config, 'e.yaml')
    if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
    const vocabulary = buildVocabulary(checked.names)
    const base = { id: 'a', time: '2031-01-01T00:00:00Z', url: '', topics: [] }
    const read = (title: string, language = 'en') => fingerprintStory({ ...base, title, language }, vocabulary)
    return { read, vocabulary }
  }
  const PIER = 'names:\n  pier-nine: { kind: place, of: jp, en: [Pier Nine], ja: [九番桟橋] }\n'

  it('are known in both languages', () => {
    const { read } = readWith(PIER)
    expect(read('Cranes fall at Pier Nine').title).toContain('p:pier-nine c:jp')
    expect(read('九番桟橋でクレーン倒れる', 'ja').title).toContain('p:pier-nine c:jp')
  })

  it('are marked as frequent, and so are places of the world, where most stories have them', () => {
    const { read } = readWith(`${PIER}often: [pier-nine, kobe]`)
    expect(read('Cranes fall at Pier Nine in Kobe').title).toContain('y:pier-nine c:jp')
    expect(read('Cranes fall at Pier Nine in Kobe').title).toContain('y:kobe')
  })

  it('leave the governor of a frequent place its governor', () => {
    const { read } = readWith('names: {}\noften: [okinawa]')
    const roles = readFingerprint(read('Okinawa governor speaks')).roles.map(({ mark }) => mark)
    expect(roles).toContain('r:p:okinawa-o:governor')
    expect(
      readFingerprint(readWith('names: {}').read('Okinawa governor speaks')).roles.map(({ mark }) => mark),
    ).toEqual(roles)
  })

  it('tell the senses of words beside what the world knows tells them, with its exceptions', () => {
    const { read } = readWith(`${PIER}senses:\n  - { word: explode, beside: [pier-nine] }`)
    const title = 'Blasts heard at Pier Nine'
    expect(readWith(PIER).read(title).title).toContain('h:explode')
    expect(read(title).title).not.toContain('h:explode')
    expect(read('Blasts kill two at Pier Nine').title).toContain('h:explode')
  })

  it('leave a word its meaning, where they are an exception', () => {
    const title = 'Launch at Pier Nine after fire'
    expect(readWith(PIER).read(title).title).not.toContain('h:launch')
    expect(readWith(`${PIER}senses:\n  - { word: launch, unless: [pier-nine] }`).read(title).title).toContain(
      'h:launch',
    )
  })

  it('give words senses that the world does not know, by frequent places as well', () => {
    const sense = '{ word: bridge, means: carrier, beside: [pier-nine, "p:kobe"] }'
    const { read } = readWith(`${PIER}often: [kobe]\nsenses:\n  - ${sense}`)
    expect(read('Bridge closed').title).toContain('h:bridge')
    expect(read('Bridge closed at Pier Nine').title).toMatch(/h:carrier/)
    expect(read('Bridge closed in Kobe').title).not.toContain('h:bridge')
  })

  describe('tell happenings apart', () => {
    const FAIR = 'names:\n  boat-fair: { kind: thing, en: [Boat Fair], ja: [舟の市] }\n'
    const judge = (config: string, one: string, other: string) => {
      const { vocabulary, read } = readWith(config)
      const [a, b] = [one, other].map((title) => readFingerprint(read(title), vocabulary))
      if (a === undefined || b === undefined) throw new Error('two stories')
      return { otherKind: areOtherKinds(a, b), otherStep: areTwoSteps(a, b) || areTwoSteps(b, a) }
    }

    it('by the happening of the world they stand for', () => {
      const as = FAIR.replace('en:', 'as: boardsship, en:')
      const titles = ['Leaders visit Boat Fair', 'Leaders play golf'] as const
      expect(judge(FAIR, ...titles).otherKind).toBe(false)
      expect(judge(as, ...titles).otherKind).toBe(true)
    })

    it('by their own steps', () => {
      const titles = ['Village votes in referendum', 'Village holds Boat Fair'] as const
      expect(judge(FAIR, ...titles).otherStep).toBe(false)
      expect(judge(`${FAIR}steps:\n  - [plebiscite, boat-fair]`, ...titles).otherStep).toBe(true)
    })
  })
})
