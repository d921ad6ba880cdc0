import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutText } from '../../lambdas/runtime/clean-text.ts'
import { markEvidence, type Segment } from '../../lambdas/site/pages/mark-evidence.ts'
import { quoteEvidence } from '../../lambdas/site/pages/quote-evidence.ts'
import { findEvidence, tagOf } from './tell-story.ts'

const TITLE = 'Marines hand over Futenma report'
const ALL = Number.POSITIVE_INFINITY

/** Writes segments as text, the marked ones in brackets. */
function show(segments: readonly Segment[]): string {
  return segments.map(({ text, reasons }) => (reasons.length > 0 ? `[${text}]` : text)).join('')
}

const CASES = [
  {
    name: 'evidence is marked where it stands',
    tags: [tagOf('okinawa', [findEvidence('title', TITLE, 'Marines'), findEvidence('title', TITLE, 'Futenma')])],
    expected: '[Marines] hand over [Futenma] report',
  },
  {
    name: 'overlapping evidence of two topics is one mark',
    tags: [
      tagOf('okinawa', [findEvidence('title', TITLE, 'Futenma report')]),
      tagOf('alliance', [findEvidence('title', TITLE, 'over Futenma')]),
    ],
    expected: 'Marines hand [over Futenma report]',
  },
  {
    name: 'evidence of another field is not marked',
    tags: [tagOf('okinawa', [{ ...findEvidence('title', TITLE, 'Futenma'), field: 'summary' as const }])],
    expected: TITLE,
  },
  {
    name: 'nor is evidence of the body, which the title does not begin',
    tags: [tagOf('okinawa', [{ ...findEvidence('title', TITLE, 'Futenma'), field: 'body' as const }])],
    expected: TITLE,
  },
  {
    name: 'evidence whose text has changed is not marked',
    tags: [tagOf('okinawa', [{ ...findEvidence('title', TITLE, 'Futenma'), phrase: 'Kadena' }])],
    expected: TITLE,
  },
  {
    name: 'evidence beyond the text is not marked',
    tags: [tagOf('okinawa', [{ field: 'title' as const, phrase: 'x', start: 900, end: 901, rule: 'named' }])],
    expected: TITLE,
  },
]

test.each(CASES)('$name', ({ tags, expected }) => {
  expect(show(markEvidence(TITLE, 'title', tags, ALL))).toBe(expected)
})

test('a summary marks what the body has at its beginning, and never what the title has', () => {
  const evidence = findEvidence('title', TITLE, 'Futenma')
  expect(show(markEvidence(TITLE, 'summary', [tagOf('okinawa', [{ ...evidence, field: 'body' }])], ALL))).toContain('[')
  expect(show(markEvidence(TITLE, 'summary', [tagOf('okinawa', [evidence])], ALL))).toBe(TITLE)
})

test('one mark names the rules of every topic it is evidence for, each once', () => {
  const evidence = findEvidence('title', TITLE, 'Futenma')
  const [, marked] = markEvidence(
    TITLE,
    'title',
    [tagOf('okinawa', [evidence, evidence]), tagOf('alliance', [evidence])],
    ALL,
  )
  expect(marked?.reasons).toEqual([
    { topic: 'okinawa', rule: 'named' },
    { topic: 'alliance', rule: 'named' },
  ])
})

test('a cut text ends in an ellipsis, and evidence that was cut is not marked', () => {
  const tags = [tagOf('okinawa', [findEvidence('title', TITLE, 'Marines'), findEvidence('title', TITLE, 'Futenma')])]
  expect(show(markEvidence(TITLE, 'title', tags, 20))).toBe('[Marines] hand over…')
})

test('characters that turn the reading direction are not shown', () => {
  expect(show(markEvidence('pay \u202egnp.exe\u2069', 'title', [], ALL))).toBe('pay gnp.exe')
})

test('whatever evidence a story carries, its text is shown once, in order and whole', () => {
  const evidence = fc.record({
    phrase: fc.string(),
    field: fc.constantFrom('title' as const, 'summary' as const, 'body' as const),
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    rule: fc.constant('named'),
  })
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '語', '😀'), maxLength: 40 })
  const real = fc.tuple(text, fc.nat(40), fc.nat(40)).map(([whole, start, length]) => ({
    whole,
    piece: {
      phrase: whole.slice(start, start + length),
      field: 'title' as const,
      start,
      end: start + length,
      rule: 'named',
    },
  }))
  fc.assert(
    fc.property(real, fc.array(evidence), fc.integer({ min: 2, max: 50 }), ({ whole, piece }, others, maxUnits) => {
      const segments = markEvidence(whole, 'title', [tagOf('alliance', [piece, ...others])], maxUnits)
      expect(segments.map(({ text: part }) => part).join('')).toBe(cutText(whole, maxUnits))
    }),
  )
})

describe('of a text whose summary is its beginning', () => {
  const text = `Talks\n\nopened on Futenma. ${'Nothing else was said that day. '.repeat(20)}Officers spoke of Kadena at the end.`
  const summary = 'Talks opened on Futenma.'
  const tags = [tagOf('okinawa', [findEvidence('body', text, 'Futenma'), findEvidence('body', text, 'Kadena')])]

  test('the summary marks what it shows', () => {
    expect(show(markEvidence(summary, 'summary', tags, ALL))).toBe('Talks opened on [Futenma].')
  })

  test('only the rest is quoted, from a word on', () => {
    expect(quoteEvidence({ text, summary, tags }).map(show)).toEqual([
      expect.stringMatching(/^…(?:\w+ )?.*Officers spoke of \[Kadena\] at the end\.$/),
    ])
  })

  test('without a summary, far phrases are quoted apart and near ones together', () => {
    const quotes = quoteEvidence({ text, tags }).map(show)
    expect(quotes).toHaveLength(2)
    expect(quotes[0]).toMatch(/^Talks\s+opened on \[Futenma\]\. Nothing else .*…$/s)
    const near = quoteEvidence({
      text: 'Kadena and Futenma',
      tags: [
        tagOf('okinawa', [
          findEvidence('body', 'Kadena and Futenma', 'Futenma'),
          findEvidence('body', 'Kadena and Futenma', 'Kadena'),
        ]),
      ],
    })
    expect(near.map(show)).toEqual(['[Kadena] and [Futenma]'])
  })
})
