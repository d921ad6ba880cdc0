import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  CreateTopicCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns'
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSns } from '../../local/services/start-sns.ts'
import { startSqs } from '../../local/services/start-sqs.ts'

const CONNECTION = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
}
const SERVICES = `
import { startSns } from './local/services/start-sns.ts'
import { startSqs } from './local/services/start-sqs.ts'
const [folder] = process.argv.slice(-1)
const sns = await startSns({ directory: folder + '/sns' })
const sqs = await startSqs({ directory: folder + '/sqs' })
console.log(JSON.stringify({ sns: sns.origin, sqs: sqs.origin }))
`
const originsSchema = v.pipe(v.string(), v.parseJson(), v.object({ sns: v.string(), sqs: v.string() }))

let folder: string
let child: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-kill-'))
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

async function startChild(): Promise<v.InferOutput<typeof originsSchema>> {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', SERVICES, '--', folder]
  child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!child.stdout) throw new Error('child without output')
  for await (const line of createInterface(child.stdout)) return v.parse(originsSchema, line)
  throw new Error('the services did not start')
}

test('what SNS and SQS answered for survives kill -9, and a held folder is told while they run', async () => {
  const origins = await startChild()
  const sns = new SNSClient({ ...CONNECTION, endpoint: origins.sns })
  const sqs = new SQSClient({ ...CONNECTION, endpoint: origins.sqs })
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'news' }))
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint: '+819012345678' }))
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'a@example.com' }))
  await sns.send(new PublishCommand({ TopicArn, Message: 'before' }))
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'polls' }))
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'in flight' }))
  await sqs.send(new ReceiveMessageCommand({ QueueUrl }))
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'visible' }))
  await expect(startSns({ directory: join(folder, 'sns') })).rejects.toThrow(`in use by process ${child?.pid}`)

  const killed = child && once(child, 'exit')
  child?.kill('SIGKILL')
  await killed
  sns.destroy()
  sqs.destroy()

  const snsAgain = await startSns({ directory: join(folder, 'sns') })
  const sqsAgain = await startSqs({ directory: join(folder, 'sqs') })
  const snsClient = new SNSClient({ ...CONNECTION, endpoint: snsAgain.origin })
  const sqsClient = new SQSClient({ ...CONNECTION, endpoint: sqsAgain.origin })
  expect(snsAgain.readInbox().map(({ kind, endpoint }) => `${kind} ${endpoint}`)).toEqual([
    'confirmation a@example.com',
    'notification +819012345678',
  ])
  const listed = await snsClient.send(new ListSubscriptionsByTopicCommand({ TopicArn }))
  expect(listed.Subscriptions?.map(({ Endpoint }) => Endpoint)).toEqual(['+819012345678', 'a@example.com'])
  await sqsClient.send(new CreateQueueCommand({ QueueName: 'polls' }))
  const { Messages } = await sqsClient.send(
    new ReceiveMessageCommand({
      QueueUrl: `${sqsAgain.origin}/000000000000/polls`,
      MaxNumberOfMessages: 10,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    }),
  )
  expect(Messages?.map(({ Body, Attributes }) => `${Body} ${Attributes?.ApproximateReceiveCount}`)).toEqual([
    'in flight 2',
    'visible 1',
  ])
  snsClient.destroy()
  sqsClient.destroy()
  await snsAgain.close()
  await sqsAgain.close()
})
