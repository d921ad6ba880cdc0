import type { Command } from 'commander'
import * as v from 'valibot'
import { addressKeyOf } from '../lambdas/alerts/address-key.ts'
import { audienceIdOf } from '../lambdas/alerts/audience.ts'
import { type Registry, signUp } from '../lambdas/alerts/sign-up.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { defaultWishes, listTopics, openRegistry } from './open-registry.ts'
import { readNdjson, reportLine, writeLine } from './read-ndjson.ts'
import { readWishes, requireAddress, toOptions } from './subscriber-options.ts'

const Line = v.object({
  address: v.string(),
  state: v.optional(v.string()),
  topics: v.exactOptional(v.string()),
  languages: v.exactOptional(v.string()),
  cadence: v.exactOptional(v.string()),
  timeZone: v.exactOptional(v.string()),
  quiet: v.exactOptional(v.string()),
})

/** Adds `export` and `import`: subscribers as NDJSON, for a move to another account or region. */
export function addSubscriberFileCommands(subscribers: Command): void {
  subscribers
    .command('export')
    .description('write all subscribers with their addresses as NDJSON to standard output')
    .action((_options: unknown, command: Command) => withPipeline(command, exportSubscribers))

  subscribers
    .command('import')
    .description('sign up who stands in NDJSON as `export` writes it; AWS mails each new email address to confirm')
    .argument('[file]', 'a file; - is standard input', '-')
    .action((file: string, _options: unknown, command: Command) =>
      withPipeline(command, (pipeline) => importSubscribers(pipeline, file)),
    )
}

/** Those who wait to be confirmed come last: of two lines for one address the later is what was asked for last. */
async function exportSubscribers({ audienceTable, sns }: Pipeline): Promise<void> {
  const pending: string[] = []
  for (const { topicArn, preferences } of await audienceTable.list()) {
    for (const { address, arn } of await sns.listSubscriptions(topicArn)) {
      const line = JSON.stringify({ address, state: arn ? 'confirmed' : 'pending', ...toOptions(preferences) })
      if (arn) await writeLine(line)
      else pending.push(line)
    }
  }
  for (const line of pending) await writeLine(line)
}

async function importSubscribers(pipeline: Pipeline, file: string): Promise<void> {
  const registry = await openRegistry(pipeline)
  let signedUp = 0
  let known = 0
  for await (const line of readNdjson(file, Line)) {
    if ('fault' in line) {
      reportLine(line)
      continue
    }
    try {
      if (await importOne(pipeline, registry, line.value)) signedUp += 1
      else known += 1
    } catch (error) {
      reportLine({ number: line.number, fault: error instanceof Error ? error.message : String(error) })
    }
  }
  console.log(`${signedUp} signed up, ${known} were so already`)
}

/** Signs one up, unless that would only mail somebody again who asked for the same before. */
async function importOne(
  pipeline: Pipeline,
  registry: Registry,
  { address: text, ...options }: v.InferOutput<typeof Line>,
): Promise<boolean> {
  const address = requireAddress(text)
  const preferences = readWishes(options, defaultWishes(pipeline), listTopics(pipeline))
  const subscriber = await registry.subscriberTable.get(addressKeyOf(address, registry.secret))
  if (subscriber?.subscriptions.at(-1)?.audienceId === audienceIdOf(preferences)) return false
  await signUp(registry, address, preferences)
  return true
}
