import AhoCorasick from 'modern-ahocorasick'
import { foldText } from '../lambdas/topics/fold-text.ts'
import { indexPhrases, splitPhrase } from '../lambdas/topics/phrase-index.ts'
import { splitWords } from '../lambdas/topics/split-words.ts'
import { compileTopics } from '../lambdas/topics/tag-story.ts'
import type { TopicDefinitions } from '../lambdas/topics/topic-definitions.ts'

const STORY_BYTES = 600
const STORIES = 200
/** The first ones warm up. */
const ROUNDS = 40
/** Occurrences of phrases in one story: what a story about the subject has. */
const PLANTED = 6

interface Way {
  readonly name: string
  readonly find: (text: string) => unknown
}

/** Measures tagging against a loop of one RegExp per phrase and other matchers, and prints ratios. */
export async function benchTagging(print: (line: string) => void = console.log): Promise<void> {
  for (const count of [300, 3_000]) {
    const phrases = makePhrases(count)
    const stories = makeStories(phrases)
    const definitions = defineTopic(phrases)
    const buildMs = Math.min(...Array.from({ length: 15 }, () => timeOnce(() => compileTopics(definitions))))
    const tagger = compileTopics(definitions)
    const patterns = phrases.map((phrase) => new RegExp(`\\b${phrase}\\b`, 'i'))
    const loop: Way = { name: 'RegExp loop', find: (text) => patterns.filter((pattern) => pattern.test(text)) }
    const ours: Way = { name: 'tag', find: (text) => tagger.tag({ title: '', body: text }) }
    const others = count === 300 ? await otherWays(phrases) : []
    const [tagUs = 0, ...otherUs] = [ours, loop, ...others].map((way) => timePerStory(way, stories))
    print(`tagging, ${count} phrases, ${STORY_BYTES}-byte stories: ${micro(tagUs)}; build ${buildMs.toFixed(1)} ms`)
    for (const [at, way] of [loop, ...others].entries()) {
      const us = otherUs[at] ?? 0
      print(`  ${way.name}: ${micro(us)} = ${(us / tagUs).toFixed(1)}×`)
    }
    print(`  phrases found of those the RegExp loop finds: ${recallOf(phrases, patterns, stories)}`)
  }
}

/** Deterministic numbers, so that two runs measure the same text. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) / 2 ** 24
  }
}

const SYLLABLES = 'ba de fo gu ka le mi no pa ro se ta un vi wo ze tri sha or el'.split(' ')

function makeWords(count: number, random: () => number): string[] {
  const words = new Set<string>()
  while (words.size < count) {
    const length = 1 + Math.floor(random() * 3)
    words.add(Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''))
  }
  return [...words]
}

/** Phrases of one to four words; a third of them are parts or overlaps of others. */
function makePhrases(count: number): string[] {
  const random = makeRandom(7)
  const words = makeWords(Math.max(400, count), random)
  const pick = () => words[Math.floor(random() * words.length)] ?? ''
  const phrases = new Set<string>()
  while (phrases.size < count) {
    const phrase = Array.from({ length: 1 + Math.floor(random() * 4) }, pick)
    phrases.add(phrase.join(' '))
    if (random() < 0.3 && phrase.length > 1) phrases.add(phrase.slice(1).join(' '))
    if (random() < 0.2) phrases.add([phrase.at(-1), pick()].join(' '))
  }
  return [...phrases].slice(0, count)
}

function makeStories(phrases: readonly string[]): string[] {
  const random = makeRandom(11)
  const words = makeWords(3_000, random)
  return Array.from({ length: STORIES }, () => {
    const parts: string[] = []
    for (let bytes = 0; bytes < STORY_BYTES; bytes += (parts.at(-1)?.length ?? 0) + 1) {
      const isPlanted = random() < (PLANTED * 6) / STORY_BYTES
      const source = isPlanted ? phrases : words
      parts.push(source[Math.floor(random() * source.length)] ?? '')
    }
    return `${parts.join(' ').slice(0, STORY_BYTES - 1)}.`
  })
}

function defineTopic(phrases: readonly string[]): TopicDefinitions {
  const found = phrases.map((text) => ({ text, language: 'en', weight: 1 }))
  const rule = { id: 'any', weight: 1, all: [['found']], none: [], within: 'sentence' as const }
  return {
    languages: ['en'],
    places: { title: 1, lead: 1, rest: 1 },
    leadSentences: 3,
    spellings: {},
    exclusions: [],
    groups: [{ id: 'found', phrases: found }],
    topics: [{ id: 'topic', name: { en: 'Topic', ja: '話題' }, threshold: 1, rules: [rule] }],
  }
}

async function otherWays(phrases: readonly string[]): Promise<Way[]> {
  const aho = new AhoCorasick([...phrases])
  const { default: winkNlp } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const { default: compromise } = await import('compromise/one')
  const wink = winkNlp(model, ['cer'])
  wink.learnCustomEntities([{ name: 'phrase', patterns: [...phrases] }], { matchValue: true })
  const trie = compromise.buildTrie([...phrases])
  const alternation = new RegExp(`\\b(?:${[...phrases].sort((a, b) => b.length - a.length).join('|')})\\b`, 'gi')
  return [
    { name: 'one alternation RegExp', find: (text) => [...text.matchAll(alternation)] },
    { name: 'modern-ahocorasick', find: (text) => aho.search(text) },
    { name: 'wink-nlp', find: (text) => wink.readDoc(text).customEntities().length() },
    { name: 'compromise', find: (text) => compromise(text).lookup(trie).length },
  ]
}

/** The share of what the loop finds that the index and the alternation find, nested and overlapping phrases included. */
function recallOf(phrases: readonly string[], patterns: readonly RegExp[], stories: readonly string[]): string {
  const index = indexPhrases(
    phrases.map((phrase) => splitPhrase(phrase, {})),
    {},
  )
  const alternation = new RegExp(`\\b(?:${[...phrases].sort((a, b) => b.length - a.length).join('|')})\\b`, 'gi')
  const found = { loop: 0, index: 0, alternation: 0 }
  for (const story of stories) {
    const wanted = phrases.filter((_, at) => patterns[at]?.test(story))
    const byIndex = new Set(
      index.findPhrases(splitWords(foldText(story).text, index.table)).map((hit) => phrases[hit.phrase]),
    )
    const byAlternation = new Set(story.match(alternation))
    found.loop += wanted.length
    found.index += wanted.filter((phrase) => byIndex.has(phrase)).length
    found.alternation += wanted.filter((phrase) => byAlternation.has(phrase)).length
  }
  const share = (part: number) => (part / found.loop).toFixed(3)
  return `index ${share(found.index)}, one alternation RegExp ${share(found.alternation)} (${found.loop} in all)`
}

/** Microseconds per story, of the best round: whatever else the machine does can only add to it. */
function timePerStory({ find }: Way, stories: readonly string[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => timeOnce(() => stories.forEach(find)))
  return (Math.min(...rounds) / stories.length) * 1_000
}

function timeOnce(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

function micro(us: number): string {
  return `${us.toFixed(1)} µs`
}
