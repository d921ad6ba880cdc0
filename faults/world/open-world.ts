import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { audienceIdOf, type Preferences } from '../../lambdas/alerts/audience.ts'
import { openAudienceTable } from '../../lambdas/alerts/audience-table.ts'
import { openSnsAudiences } from '../../lambdas/alerts/sns-audiences.ts'
import { writeConfig } from '../../lambdas/config/read-config.ts'
import { connectDynamoDb, connectSns } from '../../lambdas/runtime/clients.ts'
import { POLL_MAX_RECEIVES, POLL_QUEUE_VISIBILITY_SECONDS } from '../../lambdas/runtime/limits.ts'
import { type LogEntry, setLogSink } from '../../lambdas/runtime/log.ts'
import { enterLocalEnvironment, LOCAL_TABLES, localEnvironment } from '../../local/local-environment.ts'
import { createTables, startDynamodb } from '../../local/services/start-dynamodb.ts'
import { startSns } from '../../local/services/start-sns.ts'
import { startSqs } from '../../local/services/start-sqs.ts'
import { installTableMemory } from '../machine/table-memory.ts'
import { askService, recordRequests, type ServiceRequest } from '../machine/virtual-network.ts'
import { advance, readTime } from '../machine/virtual-time.ts'
import { SERVICE_PORTS } from '../machine/wire.ts'
import { makeConfig } from './config.ts'
import { askRaw } from './raw-services.ts'

export type AudienceName = 'instant' | 'quiet' | 'daily'

const base = { languages: ['en'], timeZone: 'UTC' }
/** Who listens: at once; after a quiet morning; once a day. The last two are told from 10:00. */
export const AUDIENCES: Readonly<Record<AudienceName, Preferences>> = {
  instant: { ...base, topics: ['ferries'], cadence: { kind: 'instant' } },
  quiet: { ...base, topics: ['ferries', 'lighthouses'], cadence: { kind: 'instant' }, quietHours: { from: 4, to: 10 } },
  daily: { ...base, topics: ['lighthouses'], cadence: { kind: 'daily', hour: 10 } },
}
const AUDIENCE_NAMES = Object.keys(AUDIENCES) as AudienceName[]
const AUDIENCE_IDS = AUDIENCE_NAMES.map((name) => ({ name, id: audienceIdOf(AUDIENCES[name]) }))

export const POLL_QUEUE_URL = `http://127.0.0.1:${SERVICE_PORTS.sqs}/000000000000/polls`
export const DEAD_QUEUE_URL = `${POLL_QUEUE_URL}-dead-letters`

/** Sets this process's environment as the stack sets that of the functions; returns how to clean up. */
export function enterWorldEnvironment(feeds: readonly string[], hear: (entry: LogEntry) => void): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'faults-'))
  const originOf = (port: number) => `http://127.0.0.1:${port}`
  const origins = {
    dynamodb: originOf(SERVICE_PORTS.dynamodb),
    sns: originOf(SERVICE_PORTS.sns),
    sqs: originOf(SERVICE_PORTS.sqs),
    secrets: originOf(8004),
    site: 'https://harbour.example.org',
  }
  const variables = localEnvironment(directory, origins)
  enterLocalEnvironment({ ...variables, POLL_QUEUE_URL, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' })
  writeConfig(makeConfig(feeds.map((url) => ({ url, enabled: true }))), variables.CONFIG_DIR ?? directory)
  const isTold = process.env.FAULTS_TRACE === 'yes'
  setLogSink((entry) => {
    hear(entry)
    if (isTold) console.error(new Date().toISOString().slice(11, 19), JSON.stringify(entry).slice(0, 300))
  })
  return () => rmSync(directory, { recursive: true, force: true })
}

/** The requests that make the topics of all audiences. */
let topicRequests: readonly ServiceRequest[] = []

/** Starts the embedded DynamoDB of this process, with the tables, and empty queues and topics. */
export async function startServices(): Promise<void> {
  installTableMemory()
  await pass(async () => {
    await startDynamodb({ port: SERVICE_PORTS.dynamodb })
    await createTables(new DynamoDBClient({}), LOCAL_TABLES)
    await startSqs({ port: SERVICE_PORTS.sqs })
    await startSns({ port: SERVICE_PORTS.sns })
    topicRequests = await recordRequests(async () => {
      for (const name of AUDIENCE_NAMES) await createTopic(name)
    })
  })
  await startQueuesAndTopics()
}

/** Puts empty queues, and the topics of all audiences, in place of those before. */
export async function startQueuesAndTopics(): Promise<void> {
  await pass(async () => {
    await startSqs({ port: SERVICE_PORTS.sqs })
    await startSns({ port: SERVICE_PORTS.sns })
    for (const request of topicRequests) await askService(request)
    const { QueueUrl } = await askRaw('sqs', 'CreateQueue', { QueueName: 'polls-dead-letters' })
    const { Attributes } = await askRaw('sqs', 'GetQueueAttributes', { QueueUrl, AttributeNames: ['QueueArn'] })
    const { QueueArn } = Attributes as Record<string, string>
    const redrive = JSON.stringify({ deadLetterTargetArn: QueueArn, maxReceiveCount: POLL_MAX_RECEIVES })
    const attributes = { VisibilityTimeout: String(POLL_QUEUE_VISIBILITY_SECONDS), RedrivePolicy: redrive }
    await askRaw('sqs', 'CreateQueue', { QueueName: 'polls', Attributes: attributes })
  })
}

/** Makes the SNS topic of an audience, with somebody in it: an empty audience is retired. Returns its ARN. */
export async function createTopic(name: AudienceName): Promise<string> {
  const topicArn = await sns().createTopic(AUDIENCES[name], { prefix: 'harbour-', displayName: 'Harbour' })
  await sns().subscribe(topicArn, 'sms', '+15550100001')
  return topicArn
}

/** Puts all audiences into the table. */
export async function addAudiences(): Promise<void> {
  const table = openAudienceTable(connectDynamoDb(), LOCAL_TABLES.alerts)
  await pass(async () => {
    for (const name of AUDIENCE_NAMES) {
      const preferences = AUDIENCES[name]
      await table.add({
        id: audienceIdOf(preferences),
        preferences,
        topicArn: await createTopic(name),
        recentSends: [],
      })
    }
  })
}

/** Tells which audience a topic ARN or an audience's id belongs to. */
export function audienceOf(arnOrId: string): AudienceName | undefined {
  return AUDIENCE_IDS.find(({ id }) => arnOrId.endsWith(id))?.name
}

/** Does what is no part of the simulation, letting as little time pass as it takes. */
export async function pass<T>(work: () => Promise<T>): Promise<T> {
  let settled: { value: T } | { reason: unknown } | undefined
  work().then(
    (value) => {
      settled = { value }
    },
    (reason: unknown) => {
      settled = { reason }
    },
  )
  await advance(readTime() + 1000, () => settled !== undefined)
  if (settled === undefined) throw new Error('set-up hangs: expected it to end within a second')
  if ('reason' in settled) throw settled.reason
  return settled.value
}

let audiencesOfSns: ReturnType<typeof openSnsAudiences> | undefined
const sns = () => {
  audiencesOfSns ??= openSnsAudiences(connectSns())
  return audiencesOfSns
}
