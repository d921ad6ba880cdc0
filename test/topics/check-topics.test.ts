import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatFault } from '../../lambdas/runtime/fault.ts'
import { checkTopics } from '../../lambdas/topics/check-topics.ts'
import { TEA_TOPICS } from './small-topics.ts'

function faultsOf(text: string): string[] {
  const checked = checkTopics(text, 't.yaml')
  return 'faults' in checked ? checked.faults.map(formatFault) : []
}

const change = (from: string, to: string): string => {
  if (!TEA_TOPICS.includes(from)) throw new Error(`nothing to change: ${from}`)
  return TEA_TOPICS.replace(from, to)
}

describe('a topics file with a fault is refused', () => {
  test.each<[string, string, RegExp]>([
    ['that is not YAML', 'languages: [en', /^t\.yaml:1:15: is not YAML/],
    ['without what it needs', 'languages: [en]', /^t\.yaml:1:1: places: /],
    ['with a setting of another name', change('lead-sentences: 1', 'lead-sentence: 1'), /unknown setting/],
    ['with a weight that is no number', change('weight: 1 }', 'weight: much }'), /^t\.yaml:25:59: .*weight/],
    ['with a phrase that YAML reads as a number', change('[toy]', '[1945]'), /^t\.yaml:19:15: .*quote a phrase/],
    ['with a date that is none', change("'2020-01-01'", "'2020-13-41'"), /^t\.yaml:17:38: .*expected a date/],
    ['with an office that ends before it starts', change("'2021-12-31'", "'2019-12-31'"), /expected an end after/],
    [
      'with an unknown group in a rule',
      change('[tea, prices]', '[tea, cost]'),
      /^t\.yaml:24:15: .*unknown group cost/m,
    ],
    ['with an unknown group included', change('[trader]', '[traders]'), /^t\.yaml:18:22: .*unknown group traders/m],
    [
      'with a language it does not declare',
      change('    ja: [茶', '    fr: [茶'),
      /^t\.yaml:10:9: .*unknown setting fr/,
    ],
    ['with a distance without words', change('3 words', '3 lines'), /expected title, lead, sentence, story/],
    ['with a bracket that stays open', change('tea(s)', 'tea(s'), /^t\.yaml:9:10: .*bracket without its end/],
    ['with a bracket that was not opened', change('tea(s)', 'teas)'), /bracket that was not opened/],
    ['with a phrase of signs', change('[toy]', "['!!']"), /can never match: it has no letters/],
    ['with a phrase that a comma breaks', change('[toy]', "['toy, doll']"), /can never match: it has a comma/],
    ['with a phrase that is an exclusion', change('[toy]', '[toy, tea party]'), /^t\.yaml:19:20: .*also an exclusion/],
    [
      'with a phrase that an exclusion covers, whatever its capitals',
      change('[toy]', '[toy, Tea Party]'),
      /^t\.yaml:19:20: .*also an exclusion/,
    ],
    [
      'with a number that an exclusion of all numbers covers',
      change("'#茶会'", "'#茶会', '# toys'").replace('[toy]', "['5 toys']"),
      /^t\.yaml:19:15: .*also an exclusion/,
    ],
    ['with a phrase twice', change('[toy]', '[toy, toy]'), /^t\.yaml:19:20: .*expected once/],
    ['with too many spellings', change('[toy]', `[${'(a|b)'.repeat(10)}]`), /more than 500 spellings/],
    [
      'with a topic out of reach',
      change('    rules:', '    threshold: 9\n    rules:'),
      /^t\.yaml:22:5: .*can never be given/,
    ],
    [
      'with a rule that wants and rules out a group',
      change('[tea, prices]', '[tea, prices], none: [tea]'),
      /can never hold/,
    ],
    [
      'with a rule that rules out what includes the group it wants',
      change('[maker, tea]', '[trader, tea], none: [maker]'),
      /^t\.yaml:25:13: .*can never hold/,
    ],
    [
      'with a topic out of reach of the titles its rules want',
      change('title: 1', 'title: 0.3').replace('prices] }', 'prices], within: title }').replace('3 words', 'title'),
      /can never be given: its rules reach 0\.6 at most/,
    ],
    [
      'with a topic whose phrases weigh too little',
      change('[toy]', '[{ phrase: toy, weight: 0.3 }]')
        .replaceAll('prices] }', 'prices, toy] }')
        .replace('tea], ', 'toy], '),
      /can never be given: its rules reach 0\.6 at most/,
    ],
    [
      'with a group that no rule uses',
      change('  toy: {', '  doll: { en: doll }\n  toy: {'),
      /group doll is used by no rule/,
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text).join('\n')).toMatch(fault)
  })

  test('with every fault listed in order, each with its place', () => {
    const text = change('[toy]', '[toy, toy]').replace('[tea, prices]', '[tea, cost]').replace('tea(s)', 'tea(s')
    expect(faultsOf(text).map((fault) => fault.split(': ')[0])).toEqual([
      't.yaml:9:10',
      't.yaml:13:5',
      't.yaml:19:20',
      't.yaml:24:15',
    ])
  })
})

test('the topics of the project are free of faults, and plain data', () => {
  const checked = checkTopics(readFileSync('config/topics.yaml', 'utf8'), 'config/topics.yaml')
  if ('faults' in checked) throw new Error(checked.faults.map(formatFault).join('\n'))
  expect(JSON.parse(JSON.stringify(checked.topics))).toEqual(checked.topics)
})
