import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../../lambdas/stories/check-events.ts'
import { buildVocabulary } from '../../../lambdas/stories/events/event-names.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

describe('the names of a subject', () => {
  const readWith = (config: string) => {
    const checked = checkEvents(config, 'e.yaml')
    if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
    const vocabulary = buildVocabulary(checked.names)
    const base = { id: 'a', time: '2031-01-01T00:00:00Z', url: '', topics: [] }
    return (title: string, language = 'en') => fingerprintStory({ ...base, title, language }, vocabulary)
  }
  const PIER = 'names:\n  pier-nine: { kind: place, of: jp, en: [Pier Nine], ja: [九番桟橋] }\n'

  it('are known in both languages', () => {
    const read = readWith(PIER)
    expect(read('Cranes fall at Pier Nine').title).toContain('p:pier-nine c:jp')
    expect(read('九番桟橋でクレーン倒れる', 'ja').title).toContain('p:pier-nine c:jp')
  })

  it('are marked as frequent, and so are places of the world, where most stories have them', () => {
    const read = readWith(`${PIER}often: [pier-nine, kobe]`)
    expect(read('Cranes fall at Pier Nine in Kobe').title).toContain('y:pier-nine c:jp')
    expect(read('Cranes fall at Pier Nine in Kobe').title).toContain('y:kobe')
  })

  it('leave the governor of a frequent place its governor', () => {
    const read = readWith('names: {}\noften: [okinawa]')
    const roles = readFingerprint(read('Okinawa governor speaks')).roles.map(({ mark }) => mark)
    expect(roles).toContain('r:p:okinawa-o:governor')
    expect(readFingerprint(readWith('names: {}')('Okinawa governor speaks')).roles.map(({ mark }) => mark)).toEqual(
      roles,
    )
  })

  it('tell the senses of words beside what the world knows tells them, with its exceptions', () => {
    const read = readWith(`${PIER}senses:\n  - { word: explode, beside: [pier-nine] }`)
    const title = 'Blasts heard at Pier Nine'
    expect(readWith(PIER)(title).title).toContain('h:explode')
    expect(read(title).title).not.toContain('h:explode')
    expect(read('Blasts kill two at Pier Nine').title).toContain('h:explode')
  })

  it('leave a word its meaning, where they are an exception', () => {
    const title = 'Launch at Pier Nine after fire'
    expect(readWith(PIER)(title).title).not.toContain('h:launch')
    expect(readWith(`${PIER}senses:\n  - { word: launch, unless: [pier-nine] }`)(title).title).toContain('h:launch')
  })

  it('give words senses that the world does not know, by frequent places as well', () => {
    const sense = '{ word: bridge, means: carrier, beside: [pier-nine, "p:kobe"] }'
    const read = readWith(`${PIER}often: [kobe]\nsenses:\n  - ${sense}`)
    expect(read('Bridge closed').title).toContain('h:bridge')
    expect(read('Bridge closed at Pier Nine').title).toMatch(/h:carrier/)
    expect(read('Bridge closed in Kobe').title).not.toContain('h:bridge')
  })
})
