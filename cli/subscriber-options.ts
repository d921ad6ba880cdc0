import type { Command } from 'commander'
import { type Address, readAddress } from '../lambdas/alerts/address-key.ts'
import { formatCadence, type Preferences, QUIET_WINDOWS } from '../lambdas/alerts/audience.ts'
import { readCadence } from '../lambdas/alerts/read-cadence.ts'
import { readTimeZone } from '../lambdas/alerts/time-zone.ts'

/** What a person says of a subscriber's wishes; what is left out is as in `fallback`. */
export interface WishOptions {
  readonly topics?: string
  readonly languages?: string
  readonly cadence?: string
  readonly timeZone?: string
  readonly quiet?: string
}

const QUIET = QUIET_WINDOWS.map(({ from, to }) => `${from}-${to}`)

/** Adds the options by which wishes are told. */
export function addWishOptions(command: Command): Command {
  return command
    .option('--topics <ids>', 'of config/topics.yaml, comma-separated')
    .option('--languages <codes>', 'of the stories, comma-separated, such as en,ja')
    .option('--cadence <when>', 'instant, daily@HOUR or weekly@WEEKDAY@HOUR (weekday 1 is Monday)')
    .option('--time-zone <zone>', 'IANA name, for digests and quiet hours')
    .option('--quiet <hours>', `hours without alerts, one of ${QUIET.join(', ')}, or none`)
}

/** Reads an address as a person gives it. */
export function requireAddress(text: string): Address {
  const address = readAddress(text)
  if (address !== undefined) return address
  throw new Error(`"${text}" is no address: expected an email address, or a phone number such as +15550100123`)
}

/**
 * Reads wishes; every one is checked, whoever wrote it.
 *
 * @throws Error that shows the option, the value and what was expected
 */
export function readWishes(options: WishOptions, fallback: Preferences, known: readonly string[]): Preferences {
  const topics = options.topics?.split(',').map((topic) => topic.trim()) ?? fallback.topics
  const strange = topics.filter((topic) => !known.includes(topic))
  if (strange.length > 0)
    throw new Error(`--topics ${strange.map(nameEmpty).join(',')}: expected some of ${known.join(', ')}`)
  const languages = options.languages?.split(',').map((language) => language.trim().toLowerCase()) ?? fallback.languages
  const odd = languages.find((language) => !isLanguage(language))
  if (odd !== undefined)
    throw new Error(`--languages ${nameEmpty(odd)}: expected codes of languages (ISO 639-1) such as en,ja`)
  const cadence = readCadence(options.cadence ?? formatCadence(fallback.cadence))
  if (cadence === undefined) {
    throw new Error(
      `--cadence ${options.cadence}: expected instant, daily@HOUR (0-23) or weekly@WEEKDAY@HOUR (weekday 1-7)`,
    )
  }
  const timeZone = requireTimeZone(options.timeZone ?? fallback.timeZone)
  const quietHours = options.quiet === undefined ? fallback.quietHours : readQuiet(options.quiet)
  return { topics, languages, cadence, timeZone, ...(quietHours && { quietHours }) }
}

/** @throws Error where quiet hours were asked for that a digest would not keep. */
export function checkQuiet({ quiet = 'none' }: WishOptions, { cadence }: Preferences): void {
  if (quiet === 'none' || cadence.kind === 'instant') return
  throw new Error(
    `--quiet ${quiet} with --cadence ${formatCadence(cadence)}: expected none, a digest comes at the hour it is asked for`,
  )
}

/** Writes wishes as the options that ask for them. */
export function toOptions({ topics, languages, cadence, timeZone, quietHours }: Preferences): Required<WishOptions> {
  return {
    topics: topics.join(','),
    languages: languages.join(','),
    cadence: formatCadence(cadence),
    timeZone,
    quiet: quietHours ? `${quietHours.from}-${quietHours.to}` : 'none',
  }
}

/** A comma too many leaves nothing to show. */
function nameEmpty(part: string): string {
  return part === '' ? '""' : part
}

/** A code that is none, such as jp, would make an audience that nothing is ever sent to. */
function isLanguage(code: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return /^[a-z]{2,3}$/.test(code) && names.of(code) !== undefined
}

function readQuiet(text: string): Preferences['quietHours'] {
  if (text === 'none') return undefined
  const found = QUIET_WINDOWS.find(({ from, to }) => `${from}-${to}` === text)
  if (found) return found
  throw new Error(`--quiet ${text}: expected one of ${QUIET.join(', ')}, or none`)
}

/** Different names of one zone would make different audiences. */
function requireTimeZone(name: string): string {
  const known = readTimeZone(name)
  if (known !== undefined) return known
  throw new Error(`--time-zone ${name}: expected an IANA name such as Asia/Tokyo`)
}
