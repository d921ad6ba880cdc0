import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { POLL_MAX_RECEIVES, POLL_QUEUE_VISIBILITY_SECONDS } from '../lambdas/runtime/limits.ts'
import {
  enterLocalEnvironment,
  LOCAL_SECRET_NAME,
  LOCAL_TABLES,
  localEnvironment,
  type Origins,
} from './local-environment.ts'
import type { Ports } from './ports.ts'
import type { InboxMessage } from './services/sns-records.ts'
import { createTables, startDynamodb } from './services/start-dynamodb.ts'
import { startSecretsManager } from './services/start-secrets-manager.ts'
import { type SnsService, startSns } from './services/start-sns.ts'
import { startSqs } from './services/start-sqs.ts'

/** The embedded AWS services, running, and this process set to use them. */
export interface LocalServices {
  readonly sns: SnsService
  readonly origins: Origins
  close(): Promise<void>
}

/**
 * Starts the embedded services, makes the tables and queues the stack would make, and points this process's SDK at them.
 *
 * @param options.directory where everything is kept, `.local` as a rule
 * @throws Error when a port is busy or another run holds the directory
 */
export async function openServices(options: {
  readonly directory: string
  readonly ports: Ports
  readonly onDelivery?: (message: InboxMessage) => void
}): Promise<LocalServices> {
  const { directory, ports, onDelivery } = options
  const site = `http://127.0.0.1:${ports.site}`
  const opened: { close(): Promise<void> }[] = []
  const open = async <S extends { close(): Promise<void> }>(starting: Promise<S>): Promise<S> => {
    const service = await starting
    opened.unshift(service)
    return service
  }
  const close = async () => {
    for (const service of opened) await service.close()
  }
  try {
    const dynamodb = await open(startDynamodb({ port: ports.dynamodb, directory: join(directory, 'dynamodb') }))
    const sqs = await open(startSqs({ port: ports.sqs, directory: join(directory, 'sqs') }))
    const sns = await open(
      startSns({
        port: ports.sns,
        directory: join(directory, 'sns'),
        linkOrigin: site,
        ...(onDelivery && { onDelivery }),
      }),
    )
    const file = join(directory, 'subscriber-secret')
    const secrets = await open(startSecretsManager({ port: ports.secrets, secretName: LOCAL_SECRET_NAME, file }))
    const origins = { dynamodb: dynamodb.origin, sqs: sqs.origin, sns: sns.origin, secrets: secrets.origin, site }
    enterLocalEnvironment(localEnvironment(directory, origins))
    await makeTablesAndQueues()
    return { sns, origins, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Makes what `cdk deploy` would make, on the services the environment names; making it again changes nothing. */
export async function makeTablesAndQueues(): Promise<{ readonly queueUrl: string }> {
  const dynamodb = new DynamoDBClient()
  await createTables(dynamodb, LOCAL_TABLES)
  dynamodb.destroy()
  const sqs = new SQSClient()
  const dead = await sqs.send(new CreateQueueCommand({ QueueName: 'polls-dead-letters' }))
  const attributes = new GetQueueAttributesCommand({ QueueUrl: dead.QueueUrl, AttributeNames: ['QueueArn'] })
  const deadLetterTargetArn = (await sqs.send(attributes)).Attributes?.QueueArn
  const queue = {
    VisibilityTimeout: String(POLL_QUEUE_VISIBILITY_SECONDS),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: POLL_MAX_RECEIVES }),
  }
  const { QueueUrl: queueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'polls', Attributes: queue }))
  sqs.destroy()
  return { queueUrl }
}
