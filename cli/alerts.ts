import type { Command } from 'commander'
import type { Alert } from '../lambdas/alerts/alert.ts'
import { makeTestStory } from '../lambdas/alerts/make-test-story.ts'
import { cutText } from '../lambdas/runtime/clean-text.ts'
import { groupBy } from '../lambdas/runtime/group-by.ts'
import { compileTopics } from '../lambdas/topics/tag-story.ts'
import { readDemo } from '../local/demo/read-demo.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { CONFIG_DIRECTORY } from './directories.ts'
import { printTable } from './print-table.ts'

const LOOK_AGAIN_MS = 1_000
/** send-alerts runs each minute; two runs and what one may take. */
const GIVE_UP_MS = 180_000
/** Later than any alert is due. */
const FAR_FUTURE = '9999'

/** Makes `alerts`: what was sent, what is parked, and the proof that alerts arrive. */
export function makeAlertsCommand(alerts: Command): void {
  alerts
    .command('test')
    .description('send the seed story through the whole path to one audience, marked as a test')
    .requiredOption('--audience <id>', 'as `subscribers list` shows it')
    .action(({ audience }: { audience: string }, command: Command) =>
      withPipeline(command, (pipeline) => sendTest(pipeline, audience)),
    )

  alerts
    .command('list', { isDefault: true })
    .description('list the alerts that wait; with --parked those that failed for good until somebody acts, and why')
    .option('--parked', 'only those that are parked')
    .action(({ parked }: { parked?: boolean }, command: Command) =>
      withPipeline(command, (pipeline) => (parked ? listParked(pipeline) : listWaiting(pipeline))),
    )

  alerts
    .command('retry')
    .description('make every parked alert due again')
    .action((_options: unknown, command: Command) =>
      withPipeline(command, async ({ alertTable }) => {
        const parked = await readParked(alertTable)
        for (const alert of parked) await alertTable.unpark(alert, new Date().toISOString())
        console.log(`${parked.length} alerts are due again: the next run of send-alerts sends them`)
      }),
    )
}

async function listParked({ alertTable, filedStories }: Pipeline): Promise<void> {
  const parked = await readParked(alertTable)
  if (parked.length === 0) return console.log('No alert is parked.')
  const rows = await Promise.all(
    parked.map(async ({ audienceId, eventId, updateOf, createdAt, failure = '' }) => {
      const [story] = await filedStories.listEvent(updateOf ?? eventId)
      return [
        audienceId,
        createdAt.slice(0, 16).replace('T', ' '),
        cutText(story?.title ?? eventId, 50),
        explain(failure),
      ]
    }),
  )
  printTable(['AUDIENCE', 'SINCE (UTC)', 'EVENT', 'WHY'], rows)
  console.log('\nNothing is lost: once the cause is mended, `alliance alerts retry` makes them due again.')
}

async function listWaiting({ alertTable }: Pipeline): Promise<void> {
  const waiting = await alertTable.listDue(FAR_FUTURE)
  const { length } = await readParked(alertTable)
  const byAudience = [...groupBy(waiting, ({ audienceId }) => audienceId)]
  if (waiting.length === 0) console.log('No alert waits.')
  else
    printTable(
      ['AUDIENCE', 'WAITING'],
      byAudience.map(([id, keys]) => [id, String(keys.length)]),
    )
  if (length > 0) console.log(`\n${length} parked: \`alliance alerts --parked\` tells why`)
}

/** Says what SNS's answer means and what a person does about it. */
function explain(failure: string): string {
  const meaning = MEANINGS.find(([sign]) => sign.test(failure))?.[1]
  return meaning ? `${meaning} (${failure})` : failure
}

const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^NotFound|not in the table/, 'the topic of the audience was deleted: its subscribers must sign up again'],
  [/^KMS/, 'the key that encrypts the topic refuses: look at its policy'],
  [/^Authorization|AccessDenied/, 'send-alerts may not publish: deploy the stack again'],
  [/^InvalidParameter/, 'SNS refuses the text: report it, with the event'],
  [/attempts failed/, 'SNS was away for longer than we try'],
]

async function readParked(alertTable: Pipeline['alertTable']): Promise<Alert[]> {
  const alerts = await Promise.all((await alertTable.listParked()).map((key) => alertTable.get(key)))
  return alerts.flatMap((alert) => (alert?.state === 'parked' ? [alert] : []))
}

async function sendTest(pipeline: Pipeline, audienceId: string): Promise<void> {
  const { audienceTable, storyTable, alertTable, config, context } = pipeline
  if ((await audienceTable.get(audienceId)) === undefined) {
    throw new Error(`--audience ${audienceId}: there is none; \`alliance subscribers list\` shows those there are`)
  }
  const now = Date.now()
  const { testStory } = readDemo(
    CONFIG_DIRECTORY,
    config.topics.topics.map(({ id }) => id),
  )
  if (testStory === undefined)
    throw new Error('config/demo.yaml has no testStory: expected the slug of an entry to send')
  const seed = { title: testStory.title, text: testStory.paragraphs.join('\n') }
  const story = makeTestStory(seed, { audienceId, siteOrigin: context.siteOrigin, now }, compileTopics(config.topics))
  await storyTable.create(story)
  console.error(`test story ${story.id} stored; send-alerts runs each minute, waiting …`)
  await pipeline.tick()
  const alert = await waitForAlert(alertTable, { audienceId, eventId: story.id }, now + GIVE_UP_MS)
  if (alert.state !== 'sent') throw new Error(`the alert is ${alert.state}: ${alert.failure ?? 'no reason was given'}`)
  console.log(`sent to audience ${audienceId} at ${alert.sentAt}, SNS message ${alert.messageId}`)
}

async function waitForAlert(
  alertTable: Pipeline['alertTable'],
  key: { audienceId: string; eventId: string },
  until: number,
): Promise<Alert> {
  for (;;) {
    const alert = await alertTable.get(key)
    if (alert && (alert.state !== 'due' || alert.failure)) return alert
    if (Date.now() > until) {
      throw new Error(
        `nothing was sent within ${GIVE_UP_MS / 60_000} minutes: see the log and the alarms of send-alerts`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
}
