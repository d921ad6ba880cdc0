import { describe, expect, test } from 'vitest'
import { readConfig } from '../../lambdas/config/read-config.ts'
import type { TaggableStory } from '../../lambdas/topics/find-mentions.ts'
import { compileTopics, type Tagger } from '../../lambdas/topics/tag-story.ts'
import { compileText } from './small-topics.ts'

const teaTopics = (rise: string): string => `
languages: [en, ja]
places: { title: 1, lead: 1, rest: 0.5 }
lead-sentences: 1
groups:
  tea: { en: [tea, green tea], ja: [緑茶] }
  rise: ${rise}
  asks: { helper: true, en: ask~, ja: [店が, 店に] }
  buyer: { include: [asks], en: [buyer(s)] }
topics:
  tea-trade:
    name: { en: Tea trade, ja: 茶の取引 }
    rules:
      dearer: { all: [tea, rise] }
      bought: { all: [rise, buyer] }
`
const tagger = compileText(teaTopics('{ helper: true, en: [rise~, up], ja: [上がる, 値が] }'))

function phrasesOf(tagger: Tagger, story: TaggableStory, topic: string): string[] {
  const evidence = tagger.tag(story).find((tag) => tag.topic === topic)?.evidence ?? []
  return [...new Set(evidence.map(({ phrase }) => phrase))]
}

describe('what a reader is told of a tag', () => {
  test.each<[string, string, string[]]>([
    ['leaves out helpers', 'Prices of tea rise again', ['tea']],
    ['leaves out helpers in Japanese', '緑茶の値が変わる', ['緑茶']],
    ['leaves out what lies in a longer phrase', 'Green tea is up', ['Green tea']],
    ['leaves out the helpers of an included group', 'Prices rising, buyers ask why', ['buyers']],
    ['names helpers when the tag rests on nothing else', 'Prices rise, shops ask why', ['rise', 'ask']],
    ['names them in Japanese too', '値が動き、店が困る', ['値が', '店が']],
  ])('%s', (_, title, phrases) => {
    expect(phrasesOf(tagger, { title }, 'tea-trade')).toEqual(phrases)
  })

  test('is less than what an explanation shows', () => {
    const [explanation] = tagger.explain({ title: 'Prices of tea rise again' })
    expect(explanation?.evidence.map(({ phrase }) => phrase)).toEqual(['tea', 'rise'])
  })

  test('has a phrase that stands in a helper and in another group', () => {
    const both = compileText(teaTopics('{ include: [asks], en: [rise~, ask] }'))
    expect(phrasesOf(both, { title: 'They ask for tea' }, 'tea-trade')).toEqual(['tea', 'ask'])
  })
})

describe('a reader is told in words that say what the story is about', () => {
  const { topics: definitions } = readConfig('config')
  const project = compileTopics(definitions)

  test.each<[string, string, TaggableStory, string[]]>([
    [
      'of leaders, not that they met',
      'alliance',
      { title: 'Ishiba meets Trump and vows to visit again', language: 'en' },
      ['Ishiba', 'Trump'],
    ],
    [
      'of a sum, not that it was asked for',
      'defense-budget',
      { title: 'Ministry asks for 8.8 trillion yen to raise defence', language: 'en' },
      ['8.8 trillion yen', 'defence'],
    ],
    [
      'of a sum with all its digits',
      'defense-budget',
      { title: '来年度の防衛費、過去最大の9兆6千億円', language: 'ja' },
      ['9兆6千億円', '防衛費'],
    ],
    [
      'of the American forces in Japan, not of a part of the word',
      'alliance',
      { title: '米軍ヘリから部品落下か', summary: '防衛省は在日米軍に点検を申し入れた。', language: 'ja' },
      ['在日米軍'],
    ],
    [
      'of forces and the place, not of who complained',
      'alliance',
      { title: '三沢の米軍機がタンク投棄　町が抗議', language: 'ja' },
      ['米軍', '三沢'],
    ],
    [
      'of marines, not of a part of the word',
      'okinawa',
      { title: '那覇で海兵隊員を逮捕', language: 'ja' },
      ['那覇', '海兵隊'],
    ],
  ])('%s', (_, topic, story, phrases) => {
    expect(phrasesOf(project, story, topic)).toEqual(expect.arrayContaining(phrases))
    for (const phrase of phrasesOf(project, story, topic))
      expect(phrase).not.toMatch(/^(市|町|村|県|署)[がはにと]$|^米[がのに]$|^兆$|^日米軍$/)
  })

  test.each<[string, TaggableStory]>([
    ['市が', { title: '岩国の米軍機、市が騒音に抗議', language: 'ja' }],
    ['町が', { title: '三沢の米軍機がタンク投棄　町が抗議', language: 'ja' }],
    ['meets', { title: 'Ishiba meets Trump and vows to visit again', language: 'en' }],
    ['asks', { title: 'Ministry asks for 8.8 trillion yen to raise defence', language: 'en' }],
  ])('and never of %s', (phrase, story) => {
    const tags = project.tag(story)
    expect(tags).not.toEqual([])
    expect(tags.flatMap(({ evidence }) => evidence.map((piece) => piece.phrase))).not.toContain(phrase)
  })
})
