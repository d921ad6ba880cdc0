import { describe, expect, it } from 'vitest'
import { checkEvents } from '../../../lambdas/stories/check-events.ts'

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
      fault: /^3: often\.1 is "atlantis", expected the id of a place of names or .*: add it to names, or write it/,
    },
    {
      name: 'an id of nothing in a sense',
      text: 'names: {}\nsenses:\n  - { word: storm, beside: [quake, strom] }',
      fault: /^3: senses\.0\.beside\.1 is "strom", expected an id of names or .*: add it to names/,
    },
    {
      name: 'a place without its letter',
      text: 'names: {}\nsenses:\n  - word: storm\n    unless: [tokyo]',
      fault: /^4: senses\.0\.unless\.0 is "tokyo", .*: write p:tokyo$/,
    },
    {
      name: 'a word of nothing and what it is not',
      text: 'names: {}\nsenses:\n  - { word: strom, means: qauke, beside: [quake] }',
      fault: /^3: senses\.0\.word is "strom".*\n3: senses\.0\.means is "qauke"/,
    },
    {
      name: 'a sense that nothing tells',
      text: 'names: {}\nsenses:\n  - word: storm',
      fault: /^3: senses\.0 is a mapping, expected ids in "beside", in "unless" or in both/,
    },
    {
      name: 'a name that stands for nothing',
      text: 'names:\n  a:\n    { kind: thing, as: boardship, en: [Ark], ja: [箱舟] }',
      fault: /^3: names\.a\.as is "boardship", expected an id/,
    },
    {
      name: 'a single step',
      text: 'names: {}\nsteps:\n  - [launch]',
      fault: /^3: steps\.0 is a list, expected at least two steps, the earlier first/,
    },
    {
      name: 'a step of nothing',
      text: 'names: {}\nsteps:\n  - [launch,\n     land dokc]',
      fault: /^4: steps\.0\.1 is "dokc", expected an id/,
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
