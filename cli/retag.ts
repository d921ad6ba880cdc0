import type { Command } from 'commander'
import { matches } from '../lambdas/alerts/audience.ts'
import { dueAt } from '../lambdas/alerts/due-at.ts'
import { finishRetag, type Retagging, type RetagRequest, retagStories } from '../lambdas/stories/retag-stories.ts'
import { compileTopics } from '../lambdas/topics/tag-story.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { writeLine } from './read-ndjson.ts'
import { checkPeriod, readTime } from './read-time.ts'
import { addToTotals, describeChange, describeTotals, startTotals, type Totals, toRecord } from './retag-report.ts'

const FORMATS = ['text', 'ndjson']
/** Often enough to see that it lives, seldom enough for a log. */
const PROGRESS_MS = 2_000

interface RetagOptions {
  readonly since: string
  readonly until?: string
  readonly topic?: string
  readonly dryRun?: boolean
  readonly alert?: boolean
  readonly format: string
}

const HELP = `
Nobody is alerted of a story that gains a topic this way unless --alert is given. A run that was stopped is run again: it
finishes what it had begun and passes over what is done. Deploy changed topics first: until then new stories get the old ones.`

/** Makes `retag`: today's topics for stories that are stored already. */
export function makeRetagCommand(retag: Command): void {
  retag
    .requiredOption('--since <time>', 'ISO 8601 date or time, or a span back such as 24h or 7d')
    .option('--until <time>', 'the same; not included')
    .option('--topic <id>', 'change this topic alone')
    .option('--dry-run', 'show what would change and change nothing')
    .option('--alert', 'alert audiences of topics that stories gain')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .addHelpText('after', HELP)
    .action((options: RetagOptions, command: Command) => {
      if (!FORMATS.includes(options.format)) {
        throw new Error(`--format ${options.format}: expected one of ${FORMATS.join(', ')}`)
      }
      const now = Date.now()
      const request = readRequest(options, now)
      return withPipeline(command, async (pipeline) => {
        const retagging = await openRetagging(pipeline, now)
        await checkTopic(retagging, options.topic)
        await begin(retagging, request.isDryRun)
        await runRetag(retagging, request, options.format)
      })
    })
}

function readRequest({ since, until, topic, dryRun, alert }: RetagOptions, now: number): RetagRequest {
  const period = {
    since: readTime('--since', since, now),
    // A story's time may be an hour ahead of when it was first seen.
    until: readTime('--until', until ?? new Date(now + 3_600_000).toISOString(), now),
  }
  checkPeriod(period)
  return {
    ...period,
    topic,
    isDryRun: dryRun ?? false,
    isAlerting: alert ?? false,
    now,
  }
}

async function openRetagging(pipeline: Pipeline, now: number): Promise<Retagging> {
  const { config, alertTable, audienceTable } = pipeline
  const audiences = await audienceTable.list()
  return {
    ...pipeline,
    tagger: compileTopics(config.topics),
    topics: config.topics.topics.map(({ id }) => id),
    alertAudiences: async (story, eventId, topics) => {
      for (const { id, preferences } of audiences) {
        if (!matches(preferences, { language: story.language, topics })) continue
        await alertTable.add({
          audienceId: id,
          eventId,
          storyId: story.id,
          state: 'due',
          dueAt: new Date(dueAt(preferences, now)).toISOString(),
          attempts: 0,
          createdAt: new Date(now).toISOString(),
        })
      }
    },
  }
}

/** A topic that left the configuration can still be taken off the stories that have it. */
async function checkTopic({ filedStories, topics }: Retagging, topic: string | undefined): Promise<void> {
  if (topic === undefined || topics.includes(topic)) return
  const known = [...new Set([...topics, ...(await filedStories.listTopics())])]
  if (!known.includes(topic)) throw new Error(`--topic ${topic}: expected one of ${known.join(', ')}`)
}

async function begin(retagging: Retagging, isDryRun: boolean): Promise<void> {
  if (!isDryRun) {
    const finished = await finishRetag(retagging)
    if (finished > 0) console.error(`finished ${finished} stories that a stopped run had begun`)
    return
  }
  const begun = (await retagging.retagTable.listJournal()).length
  if (begun > 0) console.error(`${begun} stories that a stopped run had begun wait for a run without --dry-run`)
}

async function runRetag(retagging: Retagging, request: RetagRequest, format: string): Promise<void> {
  const totals = startTotals([...retagging.topics])
  let toldAt = Date.now()
  for await (const retagged of retagStories(retagging, request)) {
    addToTotals(totals, retagged)
    if (retagged.kind === 'failed') console.error(`alliance: story ${retagged.id}: ${retagged.reason}`)
    if (retagged.kind === 'changed') {
      if (format === 'ndjson') await writeLine(JSON.stringify(toRecord(retagged)))
      else for (const line of describeChange(retagged)) await writeLine(line)
    }
    if (Date.now() - toldAt >= PROGRESS_MS) {
      toldAt = Date.now()
      console.error(`${totals.read} stories read, ${totals.changed + totals.evidenceOnly} changed …`)
    }
  }
  tellTotals(totals, request.isDryRun, format)
}

function tellTotals(totals: Totals, isDryRun: boolean, format: string): void {
  const tell = format === 'ndjson' ? console.error : console.log
  if (format !== 'ndjson' && totals.changed + totals.leftAlone > 0) tell('')
  for (const line of describeTotals(totals, isDryRun)) tell(line)
  if (totals.failed > 0 || (totals.leftAlone > 0 && !isDryRun)) process.exitCode = 1
}
