import { Command, CommanderError } from 'commander'
import { exitCodeOf } from '../local/exit-code-of.ts'
import manifest from '../package.json' with { type: 'json' }
import { describeError } from './describe-error.ts'
import { LOCAL_DIRECTORY } from './directories.ts'

const HELP = `
Commands that read tables work on the local run (npm start) unless --stack or ALLIANCE_STACK names a deployed stack;
AWS credentials and region are those of the AWS SDK. A local run that was started with a --directory of its own is named
with the same --directory, or by ALLIANCE_DIRECTORY.

Exit codes: 0 done, 1 something failed or a value was refused (told on standard error), 2 the command or an option is unknown
or missing.`

interface Listed {
  readonly name: string
  readonly description: string
  /** Loads what the command needs and gives it its arguments, options and actions. */
  readonly make: (command: Command) => Promise<void>
}

// Each loads its own part when it is called: AWS clients and parsers take longer to load than most commands to run.
const COMMANDS: readonly Listed[] = [
  {
    name: 'parse-feed',
    description: 'show what is read of feeds, as JSON: one object a line, in the order given',
    make: async (command) => (await import('./parse-feed.ts')).makeParseFeedCommand(command),
  },
  {
    name: 'tag',
    description: 'tag stories: NDJSON in (id, title, summary, body, lang), NDJSON out (id, labels, evidence), in order',
    make: async (command) => (await import('./tag.ts')).makeTagCommand(command),
  },
  {
    name: 'group',
    description: 'group stories into events: NDJSON in, in time order, NDJSON out (id, event, joined)',
    make: async (command) => (await import('./group.ts')).makeGroupCommand(command),
  },
  {
    name: 'stories',
    description: 'list stored stories that have a topic, newest first',
    make: async (command) => (await import('./stories.ts')).makeStoriesCommand(command),
  },
  {
    name: 'retag',
    description: "give stored stories the topics of today's config/topics.yaml, or show what would change",
    make: async (command) => (await import('./retag.ts')).makeRetagCommand(command),
  },
  {
    name: 'feeds',
    description: 'list feeds and their health, check, import and change them',
    make: async (command) => (await import('./feeds.ts')).makeFeedsCommand(command),
  },
  {
    name: 'subscribers',
    description: 'list, add, move, remove, export and import subscribers',
    make: async (command) => (await import('./subscribers.ts')).makeSubscribersCommand(command),
  },
  {
    name: 'audiences',
    description: 'list audiences, and rebuild their table from their topics',
    make: async (command) => (await import('./audiences.ts')).makeAudiencesCommand(command),
  },
  {
    name: 'alerts',
    description: 'test alerts, and see to those that are parked',
    make: async (command) => (await import('./alerts.ts')).makeAlertsCommand(command),
  },
]

/** Makes the command line, not yet run: all commands are listed, and the one that `args` name is complete. */
export async function makeProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('alliance')
    .description('Watch feeds, tag stories, alert subscribers: the same code that is deployed, by hand.')
    .option('--stack <name>', 'work on this deployed stack', process.env.ALLIANCE_STACK || undefined)
    .option(
      '--directory <path>',
      'work on the local run kept there; typed, it counts before ALLIANCE_STACK',
      process.env.ALLIANCE_DIRECTORY || LOCAL_DIRECTORY,
    )
    .addHelpText('after', HELP)
    .configureHelp({ showGlobalOptions: true })
    .version(manifest.version, '--version', 'print the version')
    .exitOverride()
  const [first, second] = program.parseOptions([...args]).operands
  const named = first === 'help' ? second : first
  for (const { name, description, make } of COMMANDS) {
    const command = program.command(name).description(description)
    if (name === named) await make(command)
  }
  return program
}

/** Runs one command line and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  // `… | head` closes the pipe: that is the reader's choice, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    const program = await makeProgram(argv.slice(2))
    await program.parseAsync(argv)
  } catch (error) {
    report(error)
    process.exitCode = exitCodeOf(error)
  }
}

function report(error: unknown): void {
  // Of what it does not understand commander has told.
  if (error instanceof CommanderError) return
  // By name: its class comes with the parser of config/, which most commands start without.
  if (error instanceof Error && error.name === 'ConfigError') console.error(error.message)
  else console.error(`alliance: ${describeError(error)}`)
}
