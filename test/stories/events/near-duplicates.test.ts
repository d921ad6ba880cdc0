import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { type Fingerprint, fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const WORDS = {
  en:
    'harbour council votes budget minister talks storm rescue school bridge court export festival island ferry police ' +
    'treaty vaccine market satellite reform museum orchard railway teacher doctor farmer winter border library energy ' +
    'the a of and to in on with for after before under said would could many few new old local national',
  ja: '港 市議会 予算 大臣 協議 嵐 救助 学校 橋 裁判 輸出 祭り 島 船 警察 条約 市場 衛星 改革 美術館 果樹園 鉄道 教師 医師 農家 冬 国境 図書館 電力 が の を に で と は も から まで 新しい 古い 地元 全国',
}
const EDITS = 10
const BYTES = 600
const TEXTS = 500

/** A small generator of its own, so that the share found does not change from run to run. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function makeWords(random: (below: number) => number, vocabulary: readonly string[], joint: string): string[] {
  const words: string[] = []
  while (Buffer.byteLength(words.join(joint)) < BYTES) words.push(vocabulary[random(vocabulary.length)] ?? '')
  return words
}

/** Replaces, drops or adds a word, ten times. */
function edit(words: readonly string[], random: (below: number) => number, vocabulary: readonly string[]): string[] {
  const edited = [...words]
  for (let times = 0; times < EDITS; times++) {
    const word = vocabulary[random(vocabulary.length)] ?? ''
    const [remove, add] = [[1, [word]] as const, [1, []] as const, [0, [word]] as const][random(3)] ?? [0, []]
    edited.splice(random(edited.length), remove, ...add)
  }
  return edited
}

function isCopy(story: Fingerprint, other: Fingerprint): boolean {
  const choice = chooseEvent(story, [{ ...other, eventId: 'event' }])
  return choice?.joined.reasons.join().includes('near-identical') ?? false
}

describe('near-duplicates of 600 bytes after ten word edits', () => {
  it.each([
    { name: 'English', language: 'en', words: WORDS.en.split(' '), joint: ' ' },
    { name: 'Japanese', language: 'ja', words: WORDS.ja.split(' '), joint: '' },
  ])('are found in at least 99 % of $name texts, unrelated texts in none', ({ language, words, joint }) => {
    const fingerprint = (id: string, title: string, summary: string) =>
      fingerprintStory({ id, title, summary, language, time: '2031-01-01T08:00:00Z', url: '', topics: [] })
    let found = 0
    let copies = 0
    let previous = fingerprint('first', '', '')
    for (let seed = 1; seed <= TEXTS; seed++) {
      const random = makeRandom(seed)
      const text = makeWords(random, words, joint)
      const original = fingerprint('original', '', text.join(joint))
      const copy = fingerprint('copy', '', edit(text, random, words).join(joint))
      if (isCopy(copy, original)) found += 1
      if (isCopy(copy, previous)) copies += 1
      previous = original
    }
    expect(found / TEXTS).toBeGreaterThanOrEqual(0.99)
    expect(copies).toBe(0)
  })
})
