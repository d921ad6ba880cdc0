import { Command, CommanderError } from 'commander'
import { ConfigError } from '../lambdas/config/read-config.ts'
import { addAlertsCommand } from './alerts.ts'
import { addFeedsCommand } from './feeds.ts'
import { addParseFeedCommand } from './parse-feed.ts'
import { addStoriesCommand } from './stories.ts'
import { addSubscribersCommand } from './subscribers.ts'
import { addTagCommand } from './tag.ts'

const HELP = `
Commands that read tables work on the local run (npm start) unless --stack or ALLIANCE_STACK names a deployed stack;
AWS credentials and region are those of the AWS SDK.

Exit codes: 0 done, 1 something failed (told on standard error), 2 the command was not understood.`

/** Makes the command line with all its commands, not yet run. */
export function makeProgram(): Command {
  const program = new Command('alliance')
    .description('Watch feeds, tag stories, alert subscribers: the same code that is deployed, by hand.')
    .option('--stack <name>', 'work on this deployed stack', process.env.ALLIANCE_STACK)
    .addHelpText('after', HELP)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
  addParseFeedCommand(program)
  addTagCommand(program)
  addStoriesCommand(program)
  addFeedsCommand(program)
  addSubscribersCommand(program)
  addAlertsCommand(program)
  return program
}

/** Runs one command line and sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  // `… | head` closes the pipe: that is the reader's choice, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await makeProgram().parseAsync(argv)
  } catch (error) {
    process.exitCode = report(error)
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ConfigError) console.error(error.message)
  else console.error(`alliance: ${error instanceof Error ? error.message : String(error)}`)
  return 1
}
