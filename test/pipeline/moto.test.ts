import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { openAlerting } from '../../lambdas/alerts/open-alerting.ts'
import { signUp } from '../../lambdas/alerts/sign-up.ts'
import { readConfig, writeConfig } from '../../lambdas/config/read-config.ts'
import { feedIdOf, hostOf, newFeed } from '../../lambdas/feeds/feed.ts'
import { openFeedTable } from '../../lambdas/feeds/feed-table.ts'
import { connectDynamoDb, connectSns } from '../../lambdas/runtime/clients.ts'
import { setLogSink } from '../../lambdas/runtime/log.ts'
import {
  configDirectoryOf,
  enterLocalEnvironment,
  LOCAL_TABLES,
  LOCAL_TOPIC_PREFIX,
  localEnvironment,
} from '../../local/local-environment.ts'
import { openPipeline } from '../../local/open-pipeline.ts'
import { makeTablesAndQueues } from '../../local/open-services.ts'
import { ROOT } from '../run-command.ts'
import { HAS_MOTO, startMoto } from '../start-moto.ts'
import { serveTestFeed } from './serve-test-feeds.ts'

const SITE_ORIGIN = 'https://alerts.example.org'
const TITLE = 'Kishida and Biden meet at the White House as Japan steps up on defense'

describe.skipIf(!HAS_MOTO)('the pipeline on moto_server (skipped when it is not on the PATH)', () => {
  it('brings the seed article through: stored and tagged once, published once', { timeout: 60_000 }, async () => {
    const directory = mkdtempSync(join(tmpdir(), 'alliance-watch-'))
    const moto = await startMoto()
    const { origin } = moto
    enterLocalEnvironment(
      localEnvironment(directory, { dynamodb: origin, sns: origin, sqs: origin, secrets: origin, site: SITE_ORIGIN }),
    )
    process.env.POLL_QUEUE_URL = (await makeTablesAndQueues()).queueUrl
    setLogSink(() => undefined)
    const config = readConfig(join(ROOT, 'config'))
    writeConfig(config, configDirectoryOf(directory))
    const pipeline = await openPipeline()
    const feed = await serveTestFeed('Test Wire', [])
    const [sns, sqs, client] = [new SNSClient(), new SQSClient(), connectDynamoDb()]
    try {
      const names = { STORY_TABLE_NAME: LOCAL_TABLES.stories, ALERT_TABLE_NAME: LOCAL_TABLES.alerts, SITE_ORIGIN }
      const tables = openAlerting({ client, sns: connectSns() }, names, config)
      const registry = { ...tables, topicPrefix: LOCAL_TOPIC_PREFIX, senderName: 'Alliance', secret: 'test secret' }
      const preferences = {
        topics: ['space'],
        languages: ['en'],
        cadence: { kind: 'instant' as const },
        timeZone: 'UTC',
      }
      const { audience } = await signUp(registry, { protocol: 'sms', address: '+12025550143' }, preferences)
      // What is published to a topic shows in a queue that is subscribed to it.
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'published' }))
      const arn = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }))
      const subscription = { TopicArn: audience.topicArn, Protocol: 'sqs', Endpoint: arn.Attributes?.QueueArn }
      await sns.send(new SubscribeCommand(subscription))

      await openFeedTable(client, LOCAL_TABLES.feeds).add(
        newFeed({ url: feed.url, enabled: true }, 'person', Date.now()),
      )
      const poll = async () => {
        await pipeline.pollNow([{ id: feedIdOf(feed.url), host: hostOf(feed.url) }])
        await pipeline.polled()
      }
      await poll()
      const text = readFileSync(join(ROOT, 'test/fixtures/kishida-biden-2023-01-13.txt'), 'utf8')
      feed.publish([{ slug: 'seed', title: TITLE, text, date: '2023-01-13T15:00:00Z' }])
      for (let again = 0; again < 2; again++) {
        await poll()
        await pipeline.sendAlerts()
      }

      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
      expect(Messages.map(({ Body = '{}' }) => JSON.parse(Body).Subject)).toEqual([TITLE])
      const [story, ...others] = await tables.filedStories.listTopic({ topic: 'space', limit: 10 }, Date.now())
      expect(others).toEqual([])
      expect(story?.tags.map(({ topic }) => topic).toSorted()).toEqual([
        'alliance',
        'defense-budget',
        'okinawa',
        'space',
      ])
    } finally {
      await feed.close()
      await pipeline.close()
      for (const one of [sns, sqs, client]) one.destroy()
      await moto.close()
      rmSync(directory, { recursive: true, force: true })
    }
  })
})
