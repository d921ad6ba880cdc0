import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { ConfigError, readConfig } from '../lambdas/config/read-config.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { DEFAULT_BASE_PORT, readBasePort } from './ports.ts'
import { clearRun, prepareDirectory } from './run-directory.ts'
import { runLocally } from './run-locally.ts'

const ROOT = join(import.meta.dirname, '..')

const program = new Command('npm start --')
  .description('Run the whole pipeline on this machine: demo feeds in, alerts out, on embedded services.')
  .option('--once', 'play both polls of the demo, file, send, and end; its storm is left out')
  .option('--json', 'with --once: print one JSON object that says what happened')
  .option('--live', 'also poll the feeds of config/feeds.opml over the network')
  .option('--fresh', 'start from nothing: empty the directory first')
  .option('--port <number>', 'first of the ports used; the others follow it', String(DEFAULT_BASE_PORT))
  .option('--directory <path>', 'where everything is kept', join(ROOT, '.local'))
  .addHelpText(
    'after',
    '\nStop with Ctrl-C. What was stored and sent is kept in the directory and goes on at the next start.\n\n' +
      'Exit codes: 0 done, 1 something failed or a value was refused, 2 an option is unknown or lacks its value.',
  )
  .exitOverride()

interface StartOptions {
  readonly once?: boolean
  readonly json?: boolean
  readonly live?: boolean
  readonly fresh?: boolean
  readonly port: string
  readonly directory: string
}

// Told at each run, it would only hide what matters: package.json pins the SDK versions that run on Node 20.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

// `… | head` closes the pipe: whoever reads has read enough, and what is kept is fit to go on from at any moment.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  const options = program.parse().opts<StartOptions>()
  if (options.json && !options.once) throw new Error('--json goes with --once: a run that goes on has no end to sum up')
  const basePort = readBasePort(options.port)
  const config = readConfig(join(ROOT, 'config'))
  if (options.fresh) await clearRun(options.directory)
  await prepareDirectory(options.directory)
  await runLocally({
    config,
    configDirectory: join(ROOT, 'config'),
    directory: options.directory,
    basePort,
    isOnce: options.once ?? false,
    isJson: options.json ?? false,
    isLive: options.live ?? false,
  })
} catch (error) {
  // Of what it does not understand commander has told.
  if (error instanceof ConfigError) console.error(error.message)
  else if (!(error instanceof CommanderError))
    console.error(`alliance-watch: ${error instanceof Error ? error.message : error}`)
  process.exitCode = exitCodeOf(error)
}
