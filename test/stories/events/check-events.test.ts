import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../../lambdas/stories/check-events.ts'
import { buildVocabulary } from '../../../lambdas/stories/events/event-names.ts'
import { readFingerprint } from '../../../lambdas/stories/events/read-fingerprint.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const faultsOf = (text: string) => {
  const checked = checkEvents(text, 'events.yaml')
  return 'faults' in checked ? checked.faults.map(({ line, message }) => `${line}: ${message}`) : []
}

describe('checking config/events.yaml', () => {
  it.each([
    { name: 'text that is not YAML', text: 'names: [', fault: /^\d+: is not YAML/ },
    {
      name: 'a kind of no meaning',
      text: 'names:\n  a:\n    { kind: sea, en: [Sea], ja: [海峡] }',
      fault: /^3: .*expected place, body/,
    },
    {
      name: 'a missing language',
      text: 'names:\n  a: { kind: place, en: [Sea] }',
      fault: /^2: missing key "names\.a\.ja", expected all of kind, en, ja/,
    },
    {
      name: 'a phrase with a comma',
      text: 'names:\n  a:\n    kind: place\n    en: ["A, B"]\n    ja: [海峡]',
      fault: /^4: .*without \| and ,/,
    },
    {
      name: 'a number for a phrase',
      text: 'names:\n  a:\n    kind: place\n    en: [12]\n    ja: [海峡]',
      fault: /^4: .*quote one/,
    },
    {
      name: 'an id of nothing that is often told',
      text: 'names: {}\noften: [tokyo,\n  atlantis]',
      fault: /^3: often\.1 is "atlantis", expected a name of this file or a place of the world: add it to "names"/,
    },
    { name: 'an unknown setting', text: 'names: {}\nnmaes: {}', fault: /^2: unknown key "nmaes"/ },
  ])('reports $name with its line', ({ text, fault }) => {
    expect(faultsOf(text).join('\n')).toMatch(fault)
  })

  it('lists every fault at once', () => {
    expect(
      faultsOf('names:\n  A: { kind: place, en: [Sea], ja: [海峡] }\n  b: { kind: x, en: [], ja: [海峡] }'),
    ).toHaveLength(3)
  })
})

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
})
