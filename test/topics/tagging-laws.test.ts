import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../lambdas/config/read-config.ts'
import { expandPhrase } from '../../lambdas/topics/expand-phrase.ts'
import { foldText } from '../../lambdas/topics/fold-text.ts'
import { indexPhrases, splitPhrase } from '../../lambdas/topics/phrase-index.ts'
import { splitWords } from '../../lambdas/topics/split-words.ts'
import { compileTopics } from '../../lambdas/topics/tag-story.ts'
import { fill, HOSTILE_PARTS } from './hostile-texts.ts'

const { topics: definitions } = readConfig('config')
const tagger = compileTopics(definitions)

const pieces = [
  'U.S.',
  'Japan',
  'alliance',
  '日米同盟',
  'ｵｷﾅﾜ',
  '沖縄',
  '米軍',
  'Futenma',
  '防衛費',
  'é́́',
  '\ud800',
  '\udc00',
  '\0',
  'لا',
  '👩‍🚀',
  '. ',
  '。',
  '\n\n',
  ' ',
  "'s",
  '#',
  '5.5',
  '%',
  '（',
  '\u202e',
  'ﷺ',
  '㌔',
  '①',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
)
const anyStory = fc.record({ title: anyText, summary: anyText, body: anyText })

describe('for any text', () => {
  test('tagging does not throw, and evidence is what stands at its place', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { evidence, score } of tagger.tag(story)) {
          expect(Number.isFinite(score)).toBe(true)
          for (const { phrase, field, start, end } of evidence) {
            expect(story[field].slice(start, end)).toBe(phrase)
            expect(phrase.length).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('an explanation gives the topics that tagging gives', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const given = tagger.explain(story).filter(({ isGiven }) => isGiven)
        expect(given.map(({ topic }) => topic)).toEqual(tagger.tag(story).map(({ topic }) => topic))
      }),
    )
  })

  test('folding keeps every unit within the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = foldText(text)
        let last = 0
        for (let at = 0; at < folded.length; at += 1) {
          const start = starts?.[at] ?? at
          const end = ends?.[at] ?? at + 1
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })
})

describe('a hostile text of a megabyte is tagged', () => {
  test.each(HOSTILE_PARTS)('%s', (_, part) => {
    const text = fill(part, 1_000_000)
    expect(() => tagger.tag({ title: text })).not.toThrow()
  })
})

test('every phrase is found, nested and overlapping ones too', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'dd', '日', '米', '7')
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { minLength: 1, maxLength: 12 }),
      fc.array(word, { maxLength: 40 }),
      (phrases, words) => {
        const index = indexPhrases(
          phrases.map((text) => splitPhrase(text, {})),
          {},
        )
        const hits = index.findPhrases(splitWords(words.join(' '), index.table))
        const found = hits.map(({ phrase: at, first, last }) => `${phrases[at]} ${first} ${last}`).sort()
        const wanted = phrases.flatMap((text) => {
          const parts = text.split(' ')
          return words.flatMap((_, at) =>
            parts.every((part, offset) => words[at + offset] === part)
              ? [`${text} ${at} ${at + parts.length - 1}`]
              : [],
          )
        })
        expect(found).toEqual(wanted.sort())
      },
    ),
  )
})

describe('a phrase with options', () => {
  test.each([
    ['base(s)', ['base', 'bases']],
    ['agree(|s|d)', ['agree', 'agrees', 'agreed']],
    ['(sea|air) power', ['sea power', 'air power']],
    ['(big )ship(s)', ['ship', 'ships', 'big ship', 'big ships']],
    ['plain', ['plain']],
    ['agree~', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['pledge~', ['pledge', 'pledges', 'pledged', 'pledging']],
    ['carry~ tea', ['carry tea', 'carries tea', 'carried tea', 'carrying tea']],
    ['pass~', ['pass', 'passes', 'passed', 'passing']],
    ['die~', ['die', 'dies', 'died', 'dying']],
    ['ship~', ['ship', 'ships', 'shiped', 'shiping', 'shipped', 'shipping']],
    ['(ask|want)~', ['ask', 'asks', 'asked', 'asking', 'want', 'wants', 'wanted', 'wanting']],
  ])('%s is written out', (written, spellings) => {
    expect(expandPhrase(written)).toEqual({ spellings })
  })

  test('has as many spellings as its options multiply to', () => {
    const options = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(options, { minLength: 1, maxLength: 4 }), (brackets) => {
        const expansion = expandPhrase(brackets.map((bracket) => `(${bracket.join('|')})x`).join(' '))
        const count = brackets.reduce((product, { length }) => product * length, 1)
        expect('spellings' in expansion && expansion.spellings).toHaveLength(count)
      }),
    )
  })
})
