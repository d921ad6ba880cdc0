import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { groupStories } from '../cli/group-stories.ts'
import { readConfig } from '../lambdas/config/read-config.ts'
import { buildVocabulary } from '../lambdas/stories/events/event-names.ts'

/** Pairs and streams of our own writing. The errors of those held out stay unread, or they would say nothing of news not seen. */
const WRITTEN = 'test/stories/events/written'
export const PAIRS = { tuned: join(WRITTEN, 'tuned-pairs.ndjson'), 'held out': join(WRITTEN, 'held-out-pairs.ndjson') }
export const STREAMS = [1, 2].map((number) => join(WRITTEN, `held-out-stream-${number}.ndjson`))
/** Pairs of real stories, for measuring alone: they are not part of the project. */
export const REAL_PAIRS = '../shared/eval/event-pairs-dev.jsonl'

const Story = v.object({
  lang: v.picklist(['en', 'ja']),
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.optional(v.string()),
  published: v.string(),
})
const Pair = v.object({ kind: v.string(), same: v.boolean(), a: Story, b: Story })
const Told = v.object({ ...Story.entries, id: v.string(), outlet: v.string(), event: v.string() })
export type EventPair = v.InferOutput<typeof Pair>
export type ToldStory = v.InferOutput<typeof Told>

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Scores events on pairs and streams, and prints the errors of the pairs that were there to be read. */
export async function evalEvents(print: (line: string) => void): Promise<void> {
  for (const [part, file] of Object.entries(PAIRS)) await evalPairs(part, file, print)
  for (const file of STREAMS) {
    const stories = readToldStories(file)
    const { groups, events, ...score } = scoreStream(stories, await groupAll(stories))
    print(`${file} (${stories.length} stories): B³ ${show(score)}, ${groups} alerts for ${events} events of several`)
  }
  if (existsSync(REAL_PAIRS)) await evalPairs('real', REAL_PAIRS, print)
  else print(`skipped: no ${REAL_PAIRS}`)
}

async function evalPairs(part: string, file: string, print: (line: string) => void): Promise<void> {
  const judged = await judgeWrittenPairs(readPairs(file))
  print(`pairs, ${part} (${judged.length}): ${show(scorePairs(judged))}`)
  for (const kind of new Set(judged.map((pair) => pair.kind))) {
    const ofKind = judged.filter((pair) => pair.kind === kind)
    print(`  ${kind}: ${ofKind.filter(({ same, isJoined }) => same === isJoined).length} of ${ofKind.length} right`)
  }
  if (part !== 'tuned') return
  for (const { same, isJoined, a, b } of judged) {
    if (same !== isJoined) print(`${isJoined ? 'joined wrongly' : 'missed'}: ${a.title} | ${b.title}`)
  }
}

/** Whether the second story of each pair joins the first where no other is known. */
export async function judgeWrittenPairs(pairs: readonly EventPair[]): Promise<(EventPair & { isJoined: boolean })[]> {
  const lines = pairs.flatMap(({ a, b }, set) => [
    JSON.stringify({ ...a, id: `${set}a`, set }),
    JSON.stringify({ ...b, id: `${set}b`, set }),
  ])
  const events = await groupLines(lines, true)
  return pairs.map((pair, set) => ({ ...pair, isJoined: events.get(`${set}a`) === events.get(`${set}b`) }))
}

/** The event of each story by its id, in the order of the lines. */
export function groupAll(stories: readonly ToldStory[]): Promise<Map<string, string>> {
  return groupLines(
    stories.map(({ event: _, ...story }) => JSON.stringify(story)),
    false,
  )
}

async function groupLines(lines: readonly string[], bySet: boolean): Promise<Map<string, string>> {
  const vocabulary = buildVocabulary(readConfig('config').events)
  const events = new Map<string, string>()
  for await (const { id, event } of groupStories(lines, { bySet, vocabulary })) events.set(String(id), String(event))
  return events
}

export function scorePairs(judged: readonly { readonly same: boolean; readonly isJoined: boolean }[]): Score {
  const right = judged.filter(({ same, isJoined }) => same && isJoined).length
  const joined = judged.filter(({ isJoined }) => isJoined).length
  return withF1(right / joined, right / judged.filter(({ same }) => same).length)
}

/**
 * B³ over the stories of events that several stories tell, and how many alerts these would have sent.
 *
 * Source: A. Bagga, B. Baldwin, "Entity-Based Cross-Document Coreferencing", ACL 1998.
 */
export function scoreStream(stories: readonly ToldStory[], found: ReadonlyMap<string, string>) {
  const withEqual = (by: (story: ToldStory) => string | undefined, story: ToldStory) =>
    stories.filter((other) => by(other) === by(story))
  const eventOf = ({ event }: ToldStory) => event
  const groupOf = ({ id }: ToldStory) => found.get(id)
  const told = stories.filter((story) => withEqual(eventOf, story).length > 1)
  let [precision, recall] = [0, 0]
  for (const story of told) {
    const group = withEqual(groupOf, story)
    const both = group.filter((other) => eventOf(other) === eventOf(story)).length
    precision += both / group.length / told.length
    recall += both / withEqual(eventOf, story).length / told.length
  }
  const count = (by: (story: ToldStory) => string | undefined) => new Set(told.map(by)).size
  return { ...withF1(precision, recall), groups: count(groupOf), events: count(eventOf) }
}

export function readPairs(file: string): EventPair[] {
  return readLines(file).map((line) => v.parse(Pair, line, { message: file }))
}

export function readToldStories(file: string): ToldStory[] {
  return readLines(file).map((line) => v.parse(Told, line, { message: file }))
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function withF1(precision: number, recall: number): Score {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function show({ precision, recall, f1 }: Score): string {
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
}
