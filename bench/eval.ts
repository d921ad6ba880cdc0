import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Argument, Command } from 'commander'
import * as v from 'valibot'
import { readConfig } from '../lambdas/config/read-config.ts'
import { compileTopics, type Tagger, type TopicExplanation } from '../lambdas/topics/tag-story.ts'
import { exitCodeOf } from '../local/exit-code-of.ts'
import { evalEvents } from './eval-events.ts'

const LABELLED = '../shared/eval/dev.jsonl'
const UNLABELLED = '../shared/eval/unlabelled.ndjson'
/** Stories of our own, in files named after their part. */
const WRITTEN = 'test/topics/written'
const PARTS = ['all', 'tuned', 'held-out']

const Story = v.object({
  id: v.string(),
  lang: v.string(),
  title: v.string(),
  summary: v.optional(v.nullable(v.string())),
  body: v.optional(v.nullable(v.string())),
  published: v.optional(v.nullable(v.string())),
  labels: v.optional(v.array(v.string()), []),
  also_ok: v.optional(v.array(v.string()), []),
})
type Story = v.InferOutput<typeof Story>
type Judged = Story & { readonly explained: readonly TopicExplanation[] }
type Print = (line: string) => void

/**
 * Scores the topics of `config/` on the labelled stories and prints precision, recall and F1 per topic and language,
 * then each error with its evidence, then how much of the unlabelled stories is tagged. Skips them, visibly, where they
 * are not. The part `written` scores the stories written for the project instead, those held out without their errors.
 */
export function evalTopics(part: string, print: Print = console.log): void {
  const tagger = readTagger()
  if (part === 'written') evalWritten(tagger, print)
  else if (existsSync(LABELLED)) evalLabelled(tagger, part, print)
  else {
    print(`eval skipped: no ${LABELLED} (the labelled stories are not part of the project)`)
    print('npm run eval -- written scores the stories that were written for it')
  }
}

function evalLabelled(tagger: Tagger, part: string, print: Print): void {
  const stories = readStories(LABELLED).filter(({ id }) => part === 'all' || (part === 'held-out') === isHeldOut(id))
  const judged = judge(tagger, stories)
  printAllScores(part, judged, print)
  for (const story of judged) printErrors(story, print)
  if (existsSync(UNLABELLED)) printUnlabelled(tagger, print)
}

/** Rules are tuned on one part; the errors of the other stay unread, or it would say nothing of stories not seen. */
function evalWritten(tagger: Tagger, print: Print): void {
  for (const part of ['tuned', 'held-out']) {
    const files = readdirSync(WRITTEN).filter((file) => file.startsWith(part))
    const judged = judge(
      tagger,
      files.flatMap((file) => readStories(join(WRITTEN, file))),
    )
    printAllScores(part, judged, print)
    if (part === 'tuned') for (const story of judged) printErrors(story, print)
  }
}

function judge(tagger: Tagger, stories: readonly Story[]): Judged[] {
  return stories.map((story) => ({ ...story, explained: tagger.explain(toTaggable(story)) }))
}

function printAllScores(part: string, judged: readonly Judged[], print: Print): void {
  for (const [name, stories] of [
    ['en and ja', judged],
    ['en', judged.filter(({ lang }) => lang === 'en')],
    ['ja', judged.filter(({ lang }) => lang === 'ja')],
  ] as const) {
    printScores(`${name}, ${part}, strict`, stories, false, print)
    printScores(`${name}, ${part}, lenient`, stories, true, print)
  }
}

function readTagger(): Tagger {
  const { topics: definitions } = readConfig('config')
  return compileTopics(definitions)
}

function readStories(file: string): Story[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => v.parse(Story, JSON.parse(line)))
}

/** Two in five stories, by a hash of the id: rules are tuned on the others. */
function isHeldOut(id: string): boolean {
  return Number(BigInt(`0x${createHash('sha1').update(id).digest('hex')}`) % 5n) < 2
}

function toTaggable({ title, summary, body, lang, published }: Story) {
  const publishedAt = readDay(published ?? '')
  return {
    title,
    language: lang,
    ...(summary && { summary }),
    ...(body && { body }),
    ...(publishedAt && { publishedAt }),
  }
}

/** The day of 2013-12-17, 2006年9月25日 or 31-MAR-1987; a year alone says too little. */
function readDay(published: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0]
  const [, year, month = '', day = ''] = /^(\d{4})年(\d+)月(\d+)日/.exec(published) ?? []
  if (iso || year) return iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const wire = /^\d{1,2}-[A-Z]{3}-\d{4}/.test(published) ? new Date(`${published} UTC`) : undefined
  return wire && !Number.isNaN(wire.getTime()) ? wire.toISOString().slice(0, 10) : undefined
}

function isGiven(story: Judged, topic: string): boolean {
  return story.explained.some((explanation) => explanation.topic === topic && explanation.isGiven)
}

function printScores(name: string, stories: readonly Judged[], isLenient: boolean, print: Print): void {
  const topics = stories[0]?.explained.map(({ topic }) => topic) ?? []
  print(`${name} (${stories.length} stories)`)
  const scores = topics.map((topic) => {
    const right = stories.filter((story) => isGiven(story, topic) && story.labels.includes(topic)).length
    const missed = stories.filter((story) => !isGiven(story, topic) && story.labels.includes(topic)).length
    const wrong = stories.filter(
      (story) =>
        isGiven(story, topic) && !story.labels.includes(topic) && !(isLenient && story.also_ok.includes(topic)),
    ).length
    const f1 = right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed)
    const precision = right + wrong === 0 ? 1 : right / (right + wrong)
    const recall = right + missed === 0 ? 1 : right / (right + missed)
    const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
    print(`  ${topic.padEnd(15)} ${figures}  (right ${right}, wrong ${wrong}, missed ${missed})`)
    return f1
  })
  print(`  macro F1 ${(scores.reduce((sum, f1) => sum + f1, 0) / scores.length).toFixed(3)}`)
}

function printErrors(story: Judged, print: Print): void {
  for (const { topic, isGiven: given, score, evidence, lowered, nearest } of story.explained) {
    if (given === story.labels.includes(topic)) continue
    const excuse = story.also_ok.includes(topic) ? ' (also ok)' : ''
    print(`${given ? 'wrong' : 'missed'} ${topic}${excuse}: ${story.id.slice(0, 60)}`)
    print(`  ${story.title.slice(0, 200)}`)
    const reasons = evidence.map(({ rule, phrase, field }) => `${rule}: ${phrase} (${field})`)
    const against = lowered.map(({ rule, score: by }) => `${rule} ${by}`)
    print(
      `  score ${score}; ${[...reasons, ...against].join('; ')}${nearest ? ` nearest ${JSON.stringify(nearest)}` : ''}`,
    )
  }
}

function printUnlabelled(tagger: Tagger, print: Print): void {
  const stories = readStories(UNLABELLED)
  const tagged = stories.map((story) => tagger.tag(toTaggable(story))).filter((tags) => tags.length > 0)
  const counts = new Map<string, number>()
  for (const { topic } of tagged.flat()) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const list = [...counts].map(([topic, count]) => `${topic} ${count}`).join(', ')
  print(`unlabelled: ${tagged.length} of ${stories.length} stories tagged (${list})`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const program = new Command('eval')
    .description('Scores tagging against labelled stories, or how events are told apart')
    .addArgument(new Argument('[part]', 'of the stories').choices([...PARTS, 'written', 'events']).default('all'))
    .exitOverride((error) => process.exit(exitCodeOf(error)))
    .parse()
  try {
    if (program.processedArgs[0] === 'events') await evalEvents(console.log)
    else evalTopics(program.processedArgs[0])
  } catch (error) {
    console.error(`eval: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}
