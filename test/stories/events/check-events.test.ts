import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../../lambdas/stories/check-events.ts'
import { buildVocabulary } from '../../../lambdas/stories/events/event-names.ts'
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
    { name: 'an unknown setting', text: 'names: {}\nnmaes: {}', fault: /^2: unknown key "nmaes"/ },
  ])('reports $name with its line', ({ text, fault }) => {
    expect(faultsOf(text).join('\n')).toMatch(fault)
  })

  it('lists every fault at once', () => {
    expect(
      faultsOf('names:\n  A: { kind: place, en: [Sea], ja: [海峡] }\n  b: { kind: x, en: [], ja: [海峡] }'),
    ).toHaveLength(3)
  })

  it('lets a name of the subject be known in both languages', () => {
    const checked = checkEvents(
      'names:\n  pier-nine: { kind: place, of: jp, en: [Pier Nine], ja: [九番桟橋] }',
      'e.yaml',
    )
    if ('faults' in checked) throw new Error('expected no faults')
    const vocabulary = buildVocabulary(checked.names)
    const base = { id: 'a', time: '2031-01-01T00:00:00Z', url: '', topics: [] }
    const marks = (title: string, language: string) => fingerprintStory({ ...base, title, language }, vocabulary).title
    expect(marks('Cranes fall at Pier Nine', 'en')).toContain('p:pier-nine c:jp')
    expect(marks('九番桟橋でクレーン倒れる', 'ja')).toContain('p:pier-nine c:jp')
  })
})
