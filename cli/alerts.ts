import { type Command, Option } from 'commander'
import type { Alert } from '../lambdas/alerts/alert.ts'
import { makeTestStory } from '../lambdas/alerts/make-test-story.ts'
import { rebuildAlerts } from '../lambdas/alerts/rebuild-alerts.ts'
import { groupBy } from '../lambdas/runtime/group-by.ts'
import { showMinute } from '../lambdas/runtime/show-time.ts'
import { compileTopics } from '../lambdas/topics/tag-story.ts'
import { readDemo } from '../local/demo/read-demo.ts'
import { addListCommand } from './add-list-command.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { CONFIG_DIRECTORY } from './directories.ts'
import { explainFailure, listParked, listWithdrawn, readAlerts, readParked, retryParked } from './parked.ts'
import { printTable } from './print-table.ts'
import { readTime } from './read-time.ts'

const LOOK_AGAIN_MS = 1_000
/** send-alerts runs each minute; two runs and what one may take. */
const GIVE_UP_MS = 180_000
/** Later than any alert is due. */
const FAR_FUTURE = '9999'

/** Makes `alerts`: what waits, what is parked, and the proof that alerts arrive. */
export function makeAlertsCommand(alerts: Command): void {
  alerts
    .command('test')
    .description('send the seed story through the whole path to one audience, marked as a test')
    .requiredOption('--audience <id>', 'as `subscribers list` shows it')
    .action(({ audience }: { audience: string }, command: Command) =>
      withPipeline(command, (pipeline) => sendTest(pipeline, audience)),
    )

  addListCommand(alerts)
    .description('list the alerts that wait; with --parked what failed until somebody acts, and why')
    .option('--parked', 'alerts that cannot be sent, and feeds that cannot be polled, as things are')
    .addOption(
      new Option(
        '--withdrawn',
        'alerts of the last half year that were taken back before they were sent, and why',
      ).conflicts('parked'),
    )
    .action(({ parked, withdrawn }: { parked?: boolean; withdrawn?: boolean }, command: Command) =>
      withPipeline(command, (pipeline) =>
        parked ? listParked(pipeline) : withdrawn ? listWithdrawn(pipeline) : listWaiting(pipeline),
      ),
    )

  alerts
    .command('retry')
    .description('make every parked alert due again, and poll the feeds again that could not be polled')
    .action((_options: unknown, command: Command) => withPipeline(command, retryParked))

  alerts
    .command('rebuild')
    .description('put the alerts anew that an alert table lacks since it was restored from a backup; the others stay')
    .requiredOption(
      '--since <time>',
      'what the table was restored to: ISO 8601 date or time, or a span back such as 24h or 7d',
    )
    .action(({ since }: { since: string }, command: Command) =>
      withPipeline(command, (pipeline) => rebuild(pipeline, readTime('--since', since, Date.now()))),
    )
}

async function listWaiting({ alertTable }: Pipeline): Promise<void> {
  const keys = await alertTable.listDue(FAR_FUTURE)
  const waiting = (await readAlerts(alertTable, keys)).filter(({ state }) => state === 'due')
  const { length } = await readParked(alertTable)
  const rows = [...groupBy(waiting, ({ audienceId }) => audienceId)].map(([id, alerts]) => {
    const [first] = alerts.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
    const failed = alerts.find(({ failure }) => failure !== undefined)
    return [id, String(alerts.length), showMinute(first?.dueAt), failed?.failure ?? '']
  })
  if (rows.length === 0) console.log('No alert waits.')
  else printTable(['AUDIENCE', 'WAITING', 'NEXT (UTC)', 'LAST FAILURE'], rows)
  if (length > 0) console.log(`\n${length} parked: \`alliance alerts --parked\` tells why`)
  const { length: withdrawn } = await alertTable.listWithdrawn()
  if (withdrawn > 0) console.log(`\n${withdrawn} withdrawn: \`alliance alerts --withdrawn\` tells why`)
}

async function rebuild(pipeline: Pipeline, since: string): Promise<void> {
  const now = Date.now()
  // Nothing is of the future: to say that nothing is missing would hide the slip.
  if (Date.parse(since) > now) throw new Error(`--since ${since}: expected a time before now`)
  const stories = await rebuildAlerts(pipeline, since, now)
  console.log(`${stories} stories are filed again: the next runs of send-alerts put the alerts that are missing`)
}

async function sendTest(pipeline: Pipeline, audienceId: string): Promise<void> {
  const { audienceTable, storyTable, alertTable, sns, config, context } = pipeline
  const audience = await audienceTable.get(audienceId)
  if (audience === undefined) {
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
  if (alert.state !== 'sent') {
    throw new Error(`the alert is ${alert.state}: ${explainFailure(alert.failure ?? 'no reason was given')}`)
  }
  console.log(`sent to audience ${audienceId} at ${alert.sentAt}, SNS message ${alert.messageId}`)
  // SNS takes a message for nobody as gladly as for thousands.
  const subscriptions = (await sns.listSubscriptions(audience.topicArn)) ?? []
  if (subscriptions.some(({ arn }) => arn !== undefined)) return
  const waiting = subscriptions.length > 0 ? ': the link in the mail to confirm has not been opened' : ''
  throw new Error(`nobody got it, since nobody in audience ${audienceId} is confirmed${waiting}`)
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
