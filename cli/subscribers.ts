import type { Command } from 'commander'
import { readAddress } from '../lambdas/alerts/address-key.ts'
import { formatCadence, type Preferences } from '../lambdas/alerts/audience.ts'
import { readCadence } from '../lambdas/alerts/read-cadence.ts'
import { signOff, signUp } from '../lambdas/alerts/sign-up.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { printTable } from './print-table.ts'

interface AddOptions {
  readonly topics?: string
  readonly languages: string
  readonly cadence: string
  readonly timeZone: string
}

/** Makes `subscribers`: who is told what. Addresses are read from SNS, which alone keeps them. */
export function makeSubscribersCommand(subscribers: Command): void {
  subscribers
    .command('list', { isDefault: true })
    .description('list subscribers by audience')
    .option('--show-addresses', 'print addresses in full')
    .action((options: { showAddresses?: boolean }, command: Command) =>
      withPipeline(command, (pipeline) => listSubscribers(pipeline, options.showAddresses ?? false)),
    )

  subscribers
    .command('add')
    .description('sign an address up; an email address gets a mail from AWS to confirm first')
    .argument('<address>', 'an email address, or a phone number such as +15550100123')
    .option('--topics <ids>', 'comma-separated; all topics without it')
    .option('--languages <codes>', 'of the stories, comma-separated', 'en')
    .option('--cadence <when>', 'instant, daily@HOUR or weekly@WEEKDAY@HOUR (weekday 1 is Monday)', 'instant')
    .option('--time-zone <zone>', 'IANA name, for digests', 'Asia/Tokyo')
    .action((text: string, options: AddOptions, command: Command) =>
      withPipeline(command, async (pipeline) => {
        const address = requireAddress(text)
        const preferences = readPreferences(options, pipeline)
        const registry = { ...pipeline, secret: await pipeline.readSecret() }
        const { audience, change } = await signUp(registry, address, preferences)
        const next = address.protocol === 'email' ? ': a mail to confirm is on its way' : ''
        console.log(`${change}, audience ${audience.id}${next}`)
      }),
    )

  subscribers
    .command('remove')
    .description('sign an address off')
    .argument('<address>', 'as it was signed up')
    .action((text: string, _options: unknown, command: Command) =>
      withPipeline(command, async (pipeline) => {
        const registry = { ...pipeline, secret: await pipeline.readSecret() }
        if (!(await signOff(registry, requireAddress(text))))
          throw new Error(`${text} is not signed up: nothing was removed`)
        console.log('removed')
      }),
    )
}

async function listSubscribers({ audienceTable, sns }: Pipeline, isFull: boolean): Promise<void> {
  const audiences = await audienceTable.list()
  if (audiences.length === 0) return console.log('No subscribers yet: `alliance subscribers add you@example.com`.')
  const rows: string[][] = []
  for (const { id, topicArn, preferences } of audiences) {
    const { topics, languages, cadence } = preferences
    for (const { protocol, address, arn } of await sns.listSubscriptions(topicArn)) {
      const state = arn ? 'confirmed' : 'pending'
      rows.push([
        id,
        protocol,
        isFull ? address : mask(address),
        state,
        topics.join(' '),
        languages.join(' '),
        formatCadence(cadence),
      ])
    }
  }
  printTable(['AUDIENCE', 'BY', 'ADDRESS', 'STATE', 'TOPICS', 'LANGUAGES', 'CADENCE'], rows)
}

function mask(address: string): string {
  const [name = '', domain] = address.split('@')
  return domain === undefined ? `${address.slice(0, 3)}…${address.slice(-2)}` : `${name.slice(0, 1)}…@${domain}`
}

function requireAddress(text: string) {
  const address = readAddress(text)
  if (address === undefined) {
    throw new Error(`"${text}" is no address: expected an email address, or a phone number such as +15550100123`)
  }
  return address
}

function readPreferences(options: AddOptions, { config }: Pipeline): Preferences {
  const known = config.topics.topics.map(({ id }) => id)
  const topics = options.topics?.split(',').map((topic) => topic.trim()) ?? known
  const strange = topics.filter((topic) => !known.includes(topic))
  if (strange.length > 0) throw new Error(`--topics ${strange.join(',')}: expected some of ${known.join(', ')}`)
  const languages = options.languages.split(',').map((language) => language.trim().toLowerCase())
  const oddLanguage = languages.find((language) => !/^[a-z]{2,3}$/.test(language))
  if (oddLanguage !== undefined) throw new Error(`--languages ${oddLanguage}: expected codes such as en,ja`)
  const cadence = readCadence(options.cadence)
  if (cadence === undefined) {
    throw new Error(
      `--cadence ${options.cadence}: expected instant, daily@HOUR (0-23) or weekly@WEEKDAY@HOUR (weekday 1-7)`,
    )
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: options.timeZone })
  } catch (cause) {
    throw new Error(`--time-zone ${options.timeZone}: expected an IANA name such as Asia/Tokyo`, { cause })
  }
  return { topics, languages, cadence, timeZone: options.timeZone }
}
