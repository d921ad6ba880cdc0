import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import type { Command } from 'commander'
import { openAlerting } from '../lambdas/alerts/open-alerting.ts'
import { type Config, readConfig } from '../lambdas/config/read-config.ts'
import { openFeedTable } from '../lambdas/feeds/feed-table.ts'
import { openPollQueue } from '../lambdas/feeds/poll-queue.ts'
import { removeFeed } from '../lambdas/feeds/remove-feed.ts'
import { openTurnQueue } from '../lambdas/feeds/send-in-turn.ts'
import { connectDynamoDb, connectPatientSns, connectSqs } from '../lambdas/runtime/clients.ts'
import { setLogSink } from '../lambdas/runtime/log.ts'
import { openRetagTable } from '../lambdas/stories/retag-table.ts'
import { enterLocalRun, hasRun } from '../local/enter-local-run.ts'
import { listDeadPolls, redriveDeadPolls } from './dead-polls.ts'
import { CONFIG_DIRECTORY } from './directories.ts'

/** What a stack tells of itself in its outputs, by the name functions know it by. */
const OUTPUTS = {
  FeedTableName: 'FEED_TABLE_NAME',
  StoryTableName: 'STORY_TABLE_NAME',
  AlertTableName: 'ALERT_TABLE_NAME',
  PollQueueUrl: 'POLL_QUEUE_URL',
  PollDeadLetterQueueUrl: 'POLL_DEAD_LETTER_QUEUE_URL',
  AudienceTopicPrefix: 'AUDIENCE_TOPIC_PREFIX',
  SubscriberSecretArn: 'SUBSCRIBER_SECRET_ARN',
  SiteOrigin: 'SITE_ORIGIN',
} as const
type Names = Record<(typeof OUTPUTS)[keyof typeof OUTPUTS], string>

export type Pipeline = Awaited<ReturnType<typeof openPipeline>>

/** Runs `work` on the tables and topics of the deployed stack that was named, or of the local run. */
export async function withPipeline(command: Command, work: (pipeline: Pipeline) => Promise<void>): Promise<void> {
  // What a command prints is its answer; what the pipeline says of its work goes beside it.
  setLogSink((entry) => console.error(JSON.stringify(entry)))
  const config = readConfig(CONFIG_DIRECTORY)
  const { stack, directory } = readPlace(command)
  // Deployed, the Scheduler ticks.
  if (stack !== undefined) return work(openPipeline(await readOutputs(stack), config, async () => undefined))
  if (!hasRun(directory)) {
    throw new Error(
      `${directory} holds no local run: run \`npm start\` first, name the --directory of another run, or a deployed stack with --stack`,
    )
  }
  const run = await enterLocalRun(directory)
  try {
    const names = namesFrom(process.env, 'the local run')
    await work({ ...openPipeline(names, config, run.tick), inbox: `${names.SITE_ORIGIN}/inbox` })
  } finally {
    await run.close()
  }
}

/** What was typed counts more than what the environment names; both typed is a mistake that must touch neither. */
function readPlace(command: Command): { stack?: string | undefined; directory: string } {
  const places = command.optsWithGlobals<{ stack?: string; directory: string }>()
  const isTyped = (name: string) => command.getOptionValueSourceWithGlobals(name) === 'cli'
  if (!isTyped('directory')) return places
  if (!isTyped('stack')) return { directory: places.directory }
  throw new Error(`--stack ${places.stack} and --directory ${places.directory}: expected one of them`)
}

function openPipeline(names: Names, config: Config, tick: () => Promise<void>) {
  const client = connectDynamoDb()
  const sqs = connectSqs()
  const feedTable = openFeedTable(client, names.FEED_TABLE_NAME)
  const pollQueue = openTurnQueue(feedTable, openPollQueue(sqs, names.POLL_QUEUE_URL))
  const alerting = openAlerting({ client, sns: connectPatientSns() }, names, config)
  return {
    ...alerting,
    config,
    feedTable,
    retagTable: openRetagTable(client, names.STORY_TABLE_NAME, { untaggedDays: config.settings.untaggedStoryDays }),
    removeFeed: (id: string) => removeFeed(client, names.FEED_TABLE_NAME, id),
    pollQueue,
    listDeadPolls: () => listDeadPolls(sqs, names.POLL_DEAD_LETTER_QUEUE_URL),
    redriveDeadPolls: () => redriveDeadPolls(sqs, names.POLL_DEAD_LETTER_QUEUE_URL, pollQueue),
    topicPrefix: names.AUDIENCE_TOPIC_PREFIX,
    senderName: config.settings.senderName,
    /** Where mails can be read that never leave this machine; none of a deployed stack. */
    inbox: undefined as string | undefined,
    /** Runs send-alerts where nothing else does. */
    tick,
    readSecret: () => readSecret(names.SUBSCRIBER_SECRET_ARN),
  }
}

async function readOutputs(stack: string): Promise<Names> {
  const { Stacks = [] } = await new CloudFormationClient().send(new DescribeStacksCommand({ StackName: stack }))
  const outputs = Object.fromEntries(
    (Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue }) => [OutputKey, OutputValue]),
  )
  return namesFrom(
    Object.fromEntries(Object.entries(OUTPUTS).map(([output, name]) => [name, outputs[output]])),
    `stack ${stack}`,
  )
}

function namesFrom(values: Record<string, string | undefined>, source: string): Names {
  const missing = Object.values(OUTPUTS).filter((name) => !values[name])
  if (missing.length > 0)
    throw new Error(`${source} does not name ${missing.join(', ')}: is it an Alliance Watch of this version?`)
  return Object.fromEntries(Object.values(OUTPUTS).map((name) => [name, values[name]])) as Names
}

async function readSecret(id: string): Promise<string> {
  const { SecretString } = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: id }))
  if (!SecretString) throw new Error(`secret ${id} is empty: expected the text that keys subscribers' addresses`)
  return SecretString
}
