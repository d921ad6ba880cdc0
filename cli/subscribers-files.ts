import { open, rm } from 'node:fs/promises'
import type { Command } from 'commander'
import * as v from 'valibot'
import { type Address, addressKeyOf, readAddress } from '../lambdas/alerts/address-key.ts'
import { audienceIdOf } from '../lambdas/alerts/audience.ts'
import { type Registry, signUp } from '../lambdas/alerts/sign-up.ts'
import { closedObject } from '../lambdas/runtime/closed-object.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { listHeld } from './list-subscriptions.ts'
import { defaultWishes, listTopics, openRegistry } from './open-registry.ts'
import { readNdjson, reportLine, writeLine } from './read-ndjson.ts'
import { checkQuiet, readWishes, requireAddress, toOptions } from './subscriber-options.ts'

/** No other keys: a mistyped one would sign somebody up for what they did not ask for. */
const Line = closedObject({
  address: v.string(),
  state: v.optional(v.string()),
  topics: v.exactOptional(v.string()),
  languages: v.exactOptional(v.string()),
  cadence: v.exactOptional(v.string()),
  timeZone: v.exactOptional(v.string()),
  quiet: v.exactOptional(v.string()),
})

/** Nobody but its owner reads or writes it. */
const OWNER_ONLY = 0o600
/** Each takes SNS a second: a long import says that it goes on. */
const TOLD_EVERY = 50

/** Adds `export` and `import`: subscribers as NDJSON, for a move to another account or region. */
export function addSubscriberFileCommands(subscribers: Command): void {
  subscribers
    .command('export')
    .description('write all subscribers as NDJSON, with their addresses in the clear')
    .argument('[file]', 'a new file, which only you can read; - is standard output', '-')
    .action((file: string, _options: unknown, command: Command) =>
      withPipeline(command, (pipeline) => exportSubscribers(pipeline, file)),
    )

  subscribers
    .command('import')
    .description(
      'sign up who stands in NDJSON as `export` writes it; AWS mails each new email address to confirm. Running it again ' +
        'mails nobody twice who confirmed, or still can',
    )
    .argument('[file]', 'a file; - is standard input', '-')
    .action((file: string, _options: unknown, command: Command) =>
      withPipeline(command, (pipeline) => importSubscribers(pipeline, file)),
    )
}

async function exportSubscribers(pipeline: Pipeline, file: string): Promise<void> {
  // Opened first: who may not have the file waits for nothing.
  const handle = file === '-' ? undefined : await openNew(file)
  try {
    const lines = await listLines(pipeline)
    for (const line of lines) await (handle ? handle.write(`${line}\n`) : writeLine(line))
    console.error(
      `alliance: ${lines.length} addresses in the clear: keep them to yourself, and delete them once they are imported`,
    )
  } catch (error) {
    if (handle) await rm(file)
    throw error
  } finally {
    await handle?.close()
  }
}

/** One line for each address, with what it asked for last: an import of two would mail it twice, and keep either. */
async function listLines(pipeline: Pipeline): Promise<string[]> {
  const current = (await listHeld(pipeline)).filter(({ isLast, state }) => isLast && state !== 'left')
  return current.flatMap(({ audience, subscription, state }) => {
    const address = readAddress(subscription.address)?.address
    return address ? [JSON.stringify({ address, state, ...toOptions(audience.preferences) })] : []
  })
}

async function openNew(file: string) {
  try {
    return await open(file, 'wx', OWNER_ONLY)
  } catch (cause) {
    throw new Error(`${file} cannot be written: expected a new file in a folder that is there`, { cause })
  }
}

async function importSubscribers(pipeline: Pipeline, file: string): Promise<void> {
  const registry = await openRegistry(pipeline)
  const counts = { signedUp: 0, known: 0, failed: 0 }
  for await (const line of readNdjson(file, Line)) {
    const fault = 'fault' in line ? line.fault : await importLine(pipeline, registry, line.value, counts)
    if (fault !== undefined) {
      counts.failed += 1
      reportLine({ number: line.number, fault })
    }
    if (process.stderr.isTTY && line.number % TOLD_EVERY === 0) console.error(`line ${line.number} …`)
  }
  const { signedUp, known, failed } = counts
  console.log(`${signedUp} signed up, ${known} were so already${failed > 0 ? `, ${failed} were not: see above` : ''}`)
}

/** Returns what is wrong with a line, if anything is. */
async function importLine(
  pipeline: Pipeline,
  registry: Registry,
  { address: text, ...options }: v.InferOutput<typeof Line>,
  counts: { signedUp: number; known: number },
): Promise<string | undefined> {
  try {
    const address = requireAddress(text)
    const preferences = readWishes(options, defaultWishes(pipeline), listTopics(pipeline))
    checkQuiet(options, preferences)
    if (await isKnown(registry, address, audienceIdOf(preferences))) counts.known += 1
    else {
      await signUp(registry, address, preferences)
      counts.signedUp += 1
    }
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Tells whether to sign up would only mail somebody again who asked for the same before, and is or can be confirmed. */
async function isKnown({ subscriberTable, sns, secret }: Registry, address: Address, audienceId: string) {
  const subscriber = await subscriberTable.get(addressKeyOf(address, secret))
  const last = subscriber?.leftAt === undefined ? subscriber?.subscriptions.at(-1) : undefined
  if (last?.arn === undefined || last.audienceId !== audienceId) return false
  return (await sns.readSubscription(last.arn)) !== 'gone'
}
