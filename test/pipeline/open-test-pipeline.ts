import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAddress } from '../../lambdas/alerts/address-key.ts'
import type { Preferences } from '../../lambdas/alerts/audience.ts'
import { openAlerting } from '../../lambdas/alerts/open-alerting.ts'
import { signUp } from '../../lambdas/alerts/sign-up.ts'
import { readConfig, writeConfig } from '../../lambdas/config/read-config.ts'
import { feedIdOf, hostOf, newFeed } from '../../lambdas/feeds/feed.ts'
import { openFeedTable } from '../../lambdas/feeds/feed-table.ts'
import { connectDynamoDb, connectSns } from '../../lambdas/runtime/clients.ts'
import { type LogEntry, setLogSink } from '../../lambdas/runtime/log.ts'
import { configDirectoryOf, LOCAL_TABLES, LOCAL_TOPIC_PREFIX } from '../../local/local-environment.ts'
import { openPipeline } from '../../local/open-pipeline.ts'
import { openServices } from '../../local/open-services.ts'
import { portsFrom } from '../../local/ports.ts'
import type { InboxMessage } from '../../local/services/sns-records.ts'

const CONFIG = join(import.meta.dirname, '../../config')
const SITE_ORIGIN = 'https://alerts.example.org'

export type TestPipeline = Awaited<ReturnType<typeof openTestPipeline>>

/** Opens the embedded services on free ports in a folder of their own, with the unmodified functions over them. */
export async function openTestPipeline() {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-watch-'))
  const entries: LogEntry[] = []
  setLogSink((entry) => entries.push(entry))
  const config = readConfig(CONFIG)
  writeConfig(config, configDirectoryOf(directory))
  const ports = { ...portsFrom(8710), dynamodb: 0, sns: 0, sqs: 0, secrets: 0 }
  const services = await openServices({ directory, ports })
  process.env.SITE_ORIGIN = SITE_ORIGIN
  const functions = await openPipeline()
  const client = connectDynamoDb()
  const names = { STORY_TABLE_NAME: LOCAL_TABLES.stories, ALERT_TABLE_NAME: LOCAL_TABLES.alerts, SITE_ORIGIN }
  const tables = openAlerting({ client, sns: connectSns() }, names, config)
  const feedTable = openFeedTable(client, LOCAL_TABLES.feeds)
  const registry = { ...tables, topicPrefix: LOCAL_TOPIC_PREFIX, senderName: 'Alliance', secret: 'test secret' }

  return {
    ...functions,
    ...tables,
    feedTable,
    client,
    config,
    /** SNS as the pipeline talks to it. */
    snsAudiences: tables.sns,
    sns: services.sns,
    directory,
    origins: services.origins,
    /** Everything the functions logged. */
    entries,

    async addFeed(url: string): Promise<string> {
      await feedTable.add(newFeed({ url, enabled: true }, 'person', Date.now()))
      return feedIdOf(url)
    },

    /** Polls feeds now, whatever their slots, and waits until it is done. */
    async poll(...urls: string[]): Promise<void> {
      await functions.pollNow(urls.map((url) => ({ id: feedIdOf(url), host: hostOf(url) })))
      await functions.polled()
    },

    /** Signs an address up and opens the link of its confirmation mail; returns the audience's id. */
    async subscribe(address: string, preferences: Partial<Preferences>): Promise<string> {
      const read = readAddress(address)
      if (read === undefined) throw new Error(`"${address}": expected an address`)
      const defaults = { topics: [], languages: ['en'], cadence: { kind: 'instant' as const }, timeZone: 'UTC' }
      const { audience } = await signUp(registry, read, { ...defaults, ...preferences })
      const mail = services.sns
        .readInbox()
        .findLast(({ kind, endpoint }) => kind === 'confirmation' && endpoint === address)
      if (mail?.confirmUrl) await services.sns.answerLink(mail.confirmUrl.replace(/^https?:\/\/[^/]+/, ''))
      return audience.id
    },

    /** What an address has received, confirmations aside, oldest first. */
    received(address: string): InboxMessage[] {
      return services.sns.readInbox().filter(({ kind, endpoint }) => kind === 'notification' && endpoint === address)
    },

    async close(): Promise<void> {
      await functions.close()
      client.destroy()
      await services.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
