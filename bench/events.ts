import { SimHash } from 'simhash-js'
import { chooseEvent } from '../lambdas/stories/choose-event.ts'
import { sketchText } from '../lambdas/stories/events/sketch-text.ts'
import { fingerprintStory } from '../lambdas/stories/fingerprint-story.ts'

const TEXTS = 200
const TEXT_BYTES = 600
const ROUNDS = 40
const RECENT_STORIES = 1_000

const WORDS =
  'harbour council votes budget missile talks minister storm rescue school bridge court ruling export festival rain ' +
  'island ferry police summit treaty vaccine market satellite launch election reform union strike museum orchard'

/**
 * Measures sketching a text of 600 bytes against `simhash-js` hashing it, in turn within one run, and prints the ratio;
 * then what a whole fingerprint and a choice among a thousand recent stories take.
 */
export async function benchEvents(print: (line: string) => void = console.log): Promise<void> {
  const texts = Array.from({ length: TEXTS }, (_, seed) => makeText(seed))
  const hasher = new SimHash()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(timeEach(texts, (text) => hasher.hash(text)))
    ours.push(timeEach(texts, sketchText))
  }
  const [sketch, simhash] = [median(ours), median(theirs)]
  print(
    `events, ${TEXT_BYTES} bytes: sketch ${sketch.toFixed(2)} µs, simhash-js ${simhash.toFixed(1)} µs: `.concat(
      `${(simhash / sketch).toFixed(0)}× faster`,
    ),
  )
  const stories = texts.map((text, at) => makeStory(text, at))
  // The first one that has a word compiles the vocabulary.
  fingerprintStory(makeStory(makeText(TEXTS), TEXTS))
  print(`events: whole fingerprint ${timeEach(stories, (story) => fingerprintStory(story)).toFixed(0)} µs`)
  const recent = Array.from({ length: RECENT_STORIES }, (_, at) => ({
    ...fingerprintStory(makeStory(makeText(1_000 + at), 1_000 + at)),
    eventId: `event-${at}`,
  }))
  const candidates = stories.slice(0, 20).map((story) => fingerprintStory(story))
  chooseEvent(candidates[0] ?? fingerprintStory(makeStory('', 0)), recent)
  const choice = timeEach(candidates, (candidate) => chooseEvent(candidate, recent))
  print(`events: choice among ${RECENT_STORIES} recent stories ${(choice / 1_000).toFixed(1)} ms`)
}

/** Microseconds for each item. */
function timeEach<T>(items: readonly T[], work: (item: T) => unknown): number {
  const start = process.hrtime.bigint()
  for (const item of items) work(item)
  return Number(process.hrtime.bigint() - start) / 1_000 / items.length
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function makeStory(text: string, at: number) {
  const [title, summary] = [text.slice(0, 70), text.slice(70)]
  return { id: `story-${at}`, title, summary, language: 'en', time: '2031-01-01T00:00:00Z', url: '', topics: [] }
}

function makeText(seed: number): string {
  const words = WORDS.split(' ')
  let state = seed + 1
  let text = ''
  while (text.length < TEXT_BYTES) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    text += `${words[(state >>> 16) % words.length] ?? ''}${state % 7 === 0 ? '. ' : ' '}`
  }
  return text.slice(0, TEXT_BYTES)
}
