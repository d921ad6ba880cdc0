import { openAudienceTable } from '../lambdas/alerts/audience-table.ts'
import { type Config, writeConfig } from '../lambdas/config/read-config.ts'
import { connectDynamoDb } from '../lambdas/runtime/clients.ts'
import { type LogEntry, setLogSink } from '../lambdas/runtime/log.ts'
import { startClock } from './clock.ts'
import { readDemo } from './demo/read-demo.ts'
import { serveDemoFeeds } from './demo/serve-demo-feeds.ts'
import { announceRun } from './enter-local-run.ts'
import { configDirectoryOf, LOCAL_TABLES } from './local-environment.ts'
import { narrate, narrateDelivery, narrateStorm } from './narrate.ts'
import { openPipeline } from './open-pipeline.ts'
import { openServices } from './open-services.ts'
import { openSite } from './open-site.ts'
import { playDemo } from './play-demo.ts'
import { portsFrom } from './ports.ts'
import type { InboxMessage } from './services/sns-records.ts'
import { signUpDemo } from './sign-up-demo.ts'
import { stopSignal } from './stop-signal.ts'
import { sumUp } from './sum-up.ts'
import { describeDemo, describePlaces, describeSummary } from './tell.ts'

/** How one local run goes. */
export interface LocalRun {
  readonly config: Config
  readonly configDirectory: string
  /** Where everything is kept. */
  readonly directory: string
  readonly basePort: number
  /** Ends after the demo; else goes on until it is stopped. */
  readonly isOnce: boolean
  readonly isJson: boolean
  /** Polls the feeds of config too. */
  readonly isLive: boolean
}

/** What nobody reads two hundred times. */
const TOLD_ONE_BY_ONE = new Set(['story-tagged', 'event-joined'])

/** Runs the whole pipeline on embedded services: demo feeds in, alerts out. */
export async function runLocally(run: LocalRun): Promise<void> {
  const startedAt = Date.now()
  const entries: LogEntry[] = []
  const deliveries: InboxMessage[] = []
  let isStorm = false
  const say = (text: string | undefined) => {
    if (text !== undefined && !run.isJson) console.log(text)
  }
  setLogSink((entry) => {
    if (run.isOnce) entries.push(entry)
    if (!isStorm || !TOLD_ONE_BY_ONE.has(entry.event)) say(narrate(entry))
  })
  const demo = readDemo(
    run.configDirectory,
    run.config.topics.topics.map(({ id }) => id),
  )
  const ports = portsFrom(run.basePort)
  const onDelivery = (message: InboxMessage) => {
    if (run.isOnce) deliveries.push(message)
    say(narrateDelivery(message))
  }
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne()
  }
  say(describeDemo(demo, run.isOnce))
  try {
    const services = await openServices({ directory: run.directory, ports, onDelivery })
    closers.push(services.close)
    const feeds = await serveDemoFeeds([...demo.outlets, ...(demo.storm ? [demo.storm] : [])], {
      basePort: ports.demo,
      now: startedAt,
    })
    closers.push(feeds.close)
    const demoFeeds = feeds.feeds.map((feed) => ({ ...feed, enabled: true }))
    const others = run.config.feeds.map((feed) => ({ ...feed, enabled: feed.enabled && run.isLive }))
    writeConfig({ ...run.config, feeds: [...demoFeeds, ...others] }, configDirectoryOf(run.directory))
    const site = await openSite({ port: ports.site, sns: services.sns })
    closers.push(site.close)
    const pipeline = await openPipeline()
    closers.push(pipeline.close)
    const retire = announceRun(run.directory, { basePort: run.basePort, origins: services.origins })
    closers.push(async () => retire())

    await pipeline.releaseLease()
    await pipeline.syncFeeds()
    await signUpDemo(demo.subscribers, { sns: services.sns, senderName: run.config.settings.senderName })
    await playDemo(pipeline, feeds, {
      others: others.filter(({ enabled }) => enabled),
      // A run that ends has two polls to play; a storm would leave alerts held for minutes after its end.
      storm: run.isOnce ? undefined : demo.storm?.title,
      onStorm: () => {
        isStorm = true
        if (demo.storm) say(narrateStorm(demo.storm))
      },
    })
    isStorm = false
    if (run.isOnce) {
      const audiences = await openAudienceTable(connectDynamoDb(), LOCAL_TABLES.alerts).list()
      const summary = sumUp(entries, deliveries, audiences)
      console.log(run.isJson ? JSON.stringify(summary) : describeSummary(summary))
      return
    }
    // The clock's first tick, so that the site knows at once that it runs.
    await pipeline.planPolls()
    say(describePlaces(services.origins.site, run.directory, Date.now() - startedAt))
    closers.push(startClock(pipeline, (error) => say(`problem   ${error}`)))
    await stopSignal()
    say('\nStopping …')
  } finally {
    await close()
  }
}
