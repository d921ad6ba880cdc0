import { checkTopics } from '../../lambdas/topics/check-topics.ts'
import { compileTopics, type Tagger } from '../../lambdas/topics/tag-story.ts'

/** A configuration about tea, to show that the engine knows nothing of its subject. */
export const TEA_TOPICS = `
languages: [en, ja]
places: { title: 1, lead: 1, rest: 0.5 }
lead-sentences: 1
spellings: { colour: color }
exclusions: [tea party, '#茶会']
groups:
  tea:
    en: [tea(s), (green|black) tea, color of tea]
    ja: [茶, コンピューター茶]
    any: [CTC]
  prices:
    en: [price(s), '# (percent|%)']
    ja: [価格, '#%']
  trader:
    people:
      - { en: Twining, ja: 沢田, from: '2020-01-01', to: '2021-12-31' }
  maker: { include: [trader], en: [US] }
  toy: { en: [toy] }
topics:
  tea-trade:
    name: { en: Tea trade, ja: 茶の取引 }
    rules:
      prices: { all: [tea, prices] }
      near: { all: [maker, tea], within: 3 words, weight: 1 }
    lowers:
      toys: { all: [toy], within: story, weight: 2 }
`

/** Compiles topics that are known to be right. */
export function compileText(text: string): Tagger {
  const checked = checkTopics(text, 'topics.yaml')
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
  return compileTopics(checked.topics)
}
