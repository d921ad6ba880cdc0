import { describe, expect, test } from 'vitest'
import { MAX_EVIDENCE } from '../../lambdas/runtime/limits.ts'
import type { TaggableStory } from '../../lambdas/topics/find-mentions.ts'
import { compileText, TEA_TOPICS } from './small-topics.ts'

const tagger = compileText(TEA_TOPICS)

describe('a story gets a topic', () => {
  test.each<[string, TaggableStory, boolean]>([
    ['when all groups of a rule are in one sentence', { title: 'Tea prices rise' }, true],
    ['not when they are in two sentences', { title: 'Tea is drunk. Prices rise' }, false],
    ['not when the phrase is part of a longer word', { title: 'Steam prices rise' }, false],
    ['when a phrase has another spelling', { title: 'Colour of tea and its prices' }, true],
    ['when a title stands in capitals', { title: 'TEA PRICES RISE' }, true],
    ['not when a word wants capitals that are missing', { title: 'They sold us tea' }, false],
    ['when an abbreviation has full stops', { title: 'The U.S. tea boom' }, true],
    ['when a possessive stands between', { title: 'Twining’s tea' }, true],
    ['not when an exclusion swallows the phrase', { title: 'Tea party prices' }, false],
    ['when # stands for any number', { title: 'Tea up 2.5 percent' }, true],
    ['not when a number is part of an exclusion', { title: '25茶会の価格' }, false],
    ['when Japanese is written full width', { title: '茶が５％上がる' }, true],
    ['when words stand near each other', { title: 'Twining the old tea' }, true],
    ['not when they stand apart', { title: 'Twining of the old house sells tea' }, false],
    ['not when a comma breaks the phrase apart', { title: 'Green, tea: price' }, true],
    ['not when a context lowers the score', { title: 'Tea prices of a toy' }, false],
    ['not for one mention far down', { title: 'News', body: 'One. Two. Tea prices.' }, false],
    ['for many mentions far down', { title: 'News', body: 'One. Tea prices. Tea prices. Tea prices.' }, true],
    ['when the office holder is in office', { title: 'Twining tea', publishedAt: '2020-06-01T00:00:00Z' }, true],
    ['not when the office has passed on', { title: 'Twining tea', publishedAt: '2023-06-01' }, false],
    ['when the date is not known', { title: 'Twining tea' }, true],
    ['when an old kanji is used for a name', { title: '澤田茶' }, true],
    ['when a kanji carries a choice of its shape', { title: '沢\u{e0100}田茶' }, true],
    ['when dashes stand for long vowels', { title: 'コンピュ―タ−茶の価格' }, true],
    ['when a dash only stands behind katakana', { title: 'カ―茶―の価格' }, true],
    ['when the language is a region of a known one', { title: 'Tea prices', language: 'en-GB' }, true],
    ['not when the language is not known', { title: 'Tea prices', language: 'zh' }, false],
    ['when the feed says nothing of its language', { title: 'Tea prices', language: 'und' }, true],
  ])('%s', (_, story, isGiven) => {
    expect(tagger.tag(story).map(({ topic }) => topic)).toEqual(isGiven ? ['tea-trade'] : [])
  })
})

test('a phrase that weighs little makes a rule count less, wherever it stands', () => {
  const light = compileText(TEA_TOPICS.replace('ja: [価格', 'any: [{ phrase: cost, weight: 0.2 }]\n    ja: [価格'))
  const scoreOf = (story: TaggableStory) => light.explain(story)[0]?.score
  expect(scoreOf({ title: 'Tea cost' })).toBe(0.2)
  expect(scoreOf({ title: 'News', body: 'One. Tea cost.' })).toBe(0.1)
  expect(scoreOf({ title: 'News', body: 'One. Tea cost. Tea cost. Tea cost. Tea cost.' })).toBe(0.2)
})

describe('evidence', () => {
  test('stands in the original text, whatever folding did to it', () => {
    const title = '「ｺﾝﾋﾟｭｰﾀｰ茶」の価格、ＣＴＣ'
    const [tag] = tagger.tag({ title })
    expect(tag?.evidence.map(({ phrase }) => phrase)).toEqual(['ｺﾝﾋﾟｭｰﾀｰ茶', '価格'])
    for (const { start, end, phrase } of tag?.evidence ?? []) expect(title.slice(start, end)).toBe(phrase)
  })

  test('takes in dashes that stand for long vowels', () => {
    const title = 'ｺﾝﾋﾟｭ-ﾀ―茶の価格'
    expect(tagger.tag({ title })[0]?.evidence[0]).toMatchObject({ phrase: 'ｺﾝﾋﾟｭ-ﾀ―茶', start: 0, end: 9 })
  })

  test('names its field and rule', () => {
    const [tag] = tagger.tag({ title: 'News', summary: 'Green tea prices.' })
    expect(tag?.evidence).toContainEqual({ phrase: 'prices', field: 'summary', start: 10, end: 16, rule: 'prices' })
  })

  test('of a summary that the body repeats is shown in the body', () => {
    const summary = 'Tea prices rise again.'
    expect(tagger.tag({ title: 'News', summary, body: `${summary} More.` })[0]?.evidence[0]?.field).toBe('body')
  })

  test('is bounded', () => {
    const groups = Array.from(
      { length: 40 },
      (_, at) => `  g${at}: { en: word${String.fromCharCode(97 + (at % 26))}${at} }`,
    )
    const rules = groups.map((_, at) => `      r${at}: { all: [g${at}] }`)
    const many = compileText(
      ['languages: [en]', 'places: { title: 1, lead: 1, rest: 1 }', 'lead-sentences: 1', 'groups:', ...groups]
        .concat(['topics:', '  t:', '    name: { en: T, ja: T }', '    rules:', ...rules])
        .join('\n'),
    )
    const title = groups.map((_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`).join(' ')
    expect(many.tag({ title })[0]?.evidence).toHaveLength(MAX_EVIDENCE)
  })
})

describe('an explanation', () => {
  test.each<[string, string, unknown]>([
    ['names the groups that are absent', 'Tea is drunk', [{ kind: 'absent', groups: ['prices'] }]],
    ['says when groups stand apart', 'Tea is drunk. Prices rise', [{ kind: 'apart', within: 'sentence' }]],
    ['says how much is lacking', 'Tea prices of a toy', [{ kind: 'too weak', lacking: 2 }]],
  ])('%s', (_, title, missing) => {
    expect(tagger.explain({ title })[0]?.nearest?.missing).toEqual(missing)
  })

  test('shows what lowered the score', () => {
    const [explanation] = tagger.explain({ title: 'Tea prices of a toy' })
    expect(explanation).toMatchObject({ score: -1, threshold: 1, isGiven: false })
    expect(explanation?.lowered[0]).toMatchObject({ rule: 'toys', evidence: [{ phrase: 'toy' }] })
  })

  test('of a story about something else has nothing near', () => {
    expect(tagger.explain({ title: 'Rain' })[0]).not.toHaveProperty('nearest')
  })

  test('gives the topics that tagging gives', () => {
    const story = { title: 'Tea prices rise' }
    const given = tagger.explain(story).filter(({ isGiven }) => isGiven)
    expect(given.map(({ topic, evidence }) => ({ topic, evidence }))).toEqual(
      tagger.tag(story).map(({ topic, evidence }) => ({ topic, evidence })),
    )
  })
})
