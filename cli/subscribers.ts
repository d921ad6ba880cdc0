import type { Command } from 'commander'
import { addressKeyOf } from '../lambdas/alerts/address-key.ts'
import type { Preferences } from '../lambdas/alerts/audience.ts'
import { type Registry, type SignedUp, signOff, signUp } from '../lambdas/alerts/sign-up.ts'
import { addListCommand } from './add-list-command.ts'
import { type Pipeline, withPipeline } from './connect.ts'
import { listHeld } from './list-subscriptions.ts'
import { defaultWishes, listTopics, openRegistry } from './open-registry.ts'
import { printTable } from './print-table.ts'
import {
  addWishOptions,
  checkQuiet,
  readWishes,
  requireAddress,
  toOptions,
  type WishOptions,
} from './subscriber-options.ts'
import { addSubscriberFileCommands } from './subscribers-files.ts'

/** Makes `subscribers`: who is told what. Addresses are read from SNS, which alone keeps them. */
export function makeSubscribersCommand(subscribers: Command): void {
  addListCommand(subscribers)
    .description(
      'list subscribers by audience; outdated is who was asked to confirm this, did not, and asked for something else ' +
        'since, signed off is who left while a mail to confirm was still open',
    )
    .option('--show-addresses', 'print addresses in full')
    .action((options: { showAddresses?: boolean }, command: Command) =>
      withPipeline(command, (pipeline) => listSubscribers(pipeline, options.showAddresses ?? false)),
    )

  addWishOptions(subscribers.command('add'))
    .description(
      'sign an address up; without options for all topics, English stories, each at once, times in Asia/Tokyo. AWS mails an ' +
        'email address a link to confirm first',
    )
    .argument('<address>', 'an email address, or a phone number such as +15550100123')
    .action((text: string, options: WishOptions, command: Command) =>
      withPipeline(command, async (pipeline) => {
        const preferences = readWishes(options, defaultWishes(pipeline), listTopics(pipeline))
        checkQuiet(options, preferences)
        await signUpAndTell(pipeline, await openRegistry(pipeline), text, preferences)
      }),
    )

  addWishOptions(subscribers.command('move'))
    .description('change what an address gets; the options left out stay as they are')
    .argument('<address>', 'as it was signed up')
    .action((text: string, options: WishOptions, command: Command) =>
      withPipeline(command, async (pipeline) => {
        const registry = await openRegistry(pipeline)
        const preferences = readWishes(options, await readCurrent(registry, text), listTopics(pipeline))
        checkQuiet(options, preferences)
        await signUpAndTell(pipeline, registry, text, preferences)
      }),
    )

  subscribers
    .command('remove')
    .description('sign an address off')
    .argument('<address>', 'as it was signed up')
    .action((text: string, _options: unknown, command: Command) =>
      withPipeline(command, async (pipeline) => {
        if (!(await signOff(await openRegistry(pipeline), requireAddress(text))))
          throw new Error(`${text} is not signed up: nothing was removed`)
        console.log('removed: nothing more is sent to it')
      }),
    )
  addSubscriberFileCommands(subscribers)
}

async function signUpAndTell(
  { inbox }: Pipeline,
  registry: Registry,
  text: string,
  preferences: Preferences,
): Promise<void> {
  const address = requireAddress(text)
  const { audience, change, isConfirmed } = await signUp(registry, address, preferences)
  console.log(`${change}, audience ${audience.id}: ${describeNext(change, isConfirmed, inbox)}`)
}

function describeNext(change: SignedUp['change'], isConfirmed: boolean, inbox: string | undefined): string {
  if (isConfirmed) return change === 'unchanged' ? 'nothing to do, it is confirmed' : 'it gets alerts from now on'
  const mail = inbox
    ? `a mail with a link to confirm, good for two days, is in ${inbox}`
    : 'AWS (no-reply@sns.amazonaws.com) mails it a link to confirm, good for two days'
  return change === 'moved' ? `${mail}; until it is opened everything stays as it was` : mail
}

async function readCurrent(registry: Registry, text: string): Promise<Preferences> {
  const subscriber = await registry.subscriberTable.get(addressKeyOf(requireAddress(text), registry.secret))
  const id = subscriber?.leftAt === undefined ? subscriber?.subscriptions.at(-1)?.audienceId : undefined
  const audience = id === undefined ? undefined : await registry.audienceTable.get(id)
  if (audience === undefined) throw new Error(`${text} is not signed up: expected an address that is, or use add`)
  return audience.preferences
}

async function listSubscribers(pipeline: Pipeline, isFull: boolean): Promise<void> {
  const rows = (await listHeld(pipeline)).map(({ audience, subscription: { protocol, address }, state }) => {
    const { topics, languages, cadence, timeZone, quiet } = toOptions(audience.preferences)
    const who = [audience.id, protocol, isFull ? address : mask(address), STATES[state]]
    return [...who, topics, languages, cadence, timeZone, quiet]
  })
  if (rows.length === 0) return console.log('No subscribers yet: `alliance subscribers add you@example.com`.')
  printTable(['AUDIENCE', 'BY', 'ADDRESS', 'STATE', 'TOPICS', 'LANGUAGES', 'CADENCE', 'TIME ZONE', 'QUIET'], rows)
}

/** SNS keeps for two days whom it asked to confirm, also when they were signed off or asked for something else since. */
const STATES = { confirmed: 'confirmed', pending: 'pending', left: 'signed off', replaced: 'outdated' } as const

function mask(address: string): string {
  const [name = '', domain] = address.split('@')
  return domain === undefined ? `${address.slice(0, 3)}…${address.slice(-2)}` : `${name.slice(0, 1)}…@${domain}`
}
