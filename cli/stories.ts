import type { Command } from 'commander'
import { showMinute } from '../lambdas/runtime/show-time.ts'
import { listStories, type StoryRequest } from '../lambdas/site/reading/list-stories.ts'
import type { FiledStories } from '../lambdas/stories/filed-stories.ts'
import type { StoryBrief } from '../lambdas/stories/story.ts'
import { withPipeline } from './connect.ts'
import { printTable } from './print-table.ts'
import { checkPeriod, readTime } from './read-time.ts'
import { toCsv } from './to-csv.ts'

const FORMATS = ['table', 'json', 'ndjson', 'csv']
const DEFAULT_LIMIT = '50'
/** What one list may hold in memory; longer periods are asked for in parts. */
const MAX_LIMIT = 10_000

const HOW_TO_GET_MORE = `--limit takes up to ${MAX_LIMIT}, --until goes further back`

interface StoriesOptions {
  readonly topic?: string
  readonly lang?: string
  readonly since?: string
  readonly until?: string
  readonly limit: string
  readonly format: string
}

/** Makes `stories`: stored stories by topic and time, newest first. */
export function makeStoriesCommand(stories: Command): void {
  stories
    .option('--topic <id>', 'one topic; all of them without it')
    .option('--lang <code>', 'one language, such as en or ja; all of them without it')
    .option('--since <time>', 'ISO 8601 date or time, or a span back such as 24h or 7d')
    .option('--until <time>', 'the same; not included')
    .option('--limit <n>', `at most so many, 1-${MAX_LIMIT}`, DEFAULT_LIMIT)
    .option('--format <format>', `${FORMATS.join(', ')} (with ' before what a spreadsheet would run)`, 'table')
    .action((options: StoriesOptions, command: Command) =>
      withPipeline(command, async ({ filedStories, config }) => {
        const now = Date.now()
        const { languages } = config.topics
        const known = config.topics.topics.map(({ id }) => id)
        const { topic, lang, format } = options
        if (!FORMATS.includes(format)) throw new Error(`--format ${format}: expected one of ${FORMATS.join(', ')}`)
        if (topic && !known.includes(topic)) throw new Error(`--topic ${topic}: expected one of ${known.join(', ')}`)
        if (lang && !languages.includes(lang))
          throw new Error(`--lang ${lang}: expected one of ${languages.join(', ')}`)
        const period = {
          since: options.since === undefined ? undefined : readTime('--since', options.since, now),
          until: options.until === undefined ? undefined : readTime('--until', options.until, now),
        }
        checkPeriod(period)
        const limit = readLimit(options.limit)
        // One more than is shown tells whether there are more.
        const wanted = { topics: topic ? [topic] : known, language: lang, ...period, limit: limit + 1 }
        const found = await readStories(filedStories, wanted, now)
        printStories(found.slice(0, limit), format)
        if (found.length > limit) console.error(`alliance: only the newest ${limit} are listed: ${HOW_TO_GET_MORE}`)
      }),
    )
}

/** Reads on where a list narrowed to a language stops short, as a page of the site would link on. */
async function readStories(
  filedStories: FiledStories,
  { until, limit, ...request }: Omit<StoryRequest, 'before'> & { readonly until?: string | undefined },
  now: number,
): Promise<StoryBrief[]> {
  const found: StoryBrief[] = []
  let before = until
  do {
    const page = await listStories(filedStories, { ...request, before, limit: limit - found.length }, now)
    found.push(...page.stories)
    before = page.next
  } while (before !== undefined && found.length < limit)
  return found
}

function readLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit
  throw new Error(`--limit ${text}: expected a whole number from 1 to ${MAX_LIMIT}`)
}

function printStories(stories: readonly StoryBrief[], format: string): void {
  const shown = stories.map(({ tags, ...story }) => ({
    ...story,
    topics: tags.map(({ topic }) => topic),
    evidence: tags.flatMap(({ topic, evidence }) => evidence.map((found) => ({ topic, ...found }))),
  }))
  if (format === 'json') console.log(JSON.stringify(shown, null, 2))
  else if (format === 'ndjson') for (const story of shown) console.log(JSON.stringify(story))
  else if (format === 'csv') {
    const header = ['id', 'time', 'outlet', 'language', 'topics', 'title', 'url', 'event']
    const rows = shown.map(({ id, time, outlet, language, topics, title, url, eventId }) => [
      id,
      time,
      outlet,
      language,
      topics.join(' '),
      title,
      url,
      eventId,
    ])
    process.stdout.write(toCsv([header, ...rows]))
  } else if (shown.length === 0) console.log('No stories with a topic in this period.')
  else {
    const rows = shown.map(({ time, outlet, topics, title }) => [showMinute(time), topics.join(' '), outlet, title])
    printTable(['TIME (UTC)', 'TOPICS', 'OUTLET', 'TITLE'], rows)
  }
}
