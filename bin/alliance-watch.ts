import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { ConfigError, readConfig, writeConfig } from '../lambdas/config/read-config.ts'
import { formatFault } from '../lambdas/runtime/fault.ts'
import { checkOverrides } from '../lambdas/runtime/settings.ts'
import { AllianceWatchStack } from '../lib/alliance-watch-stack.ts'

/** Reads and checks `config/` and `-c`, and makes the stack; faults are for a person, so they come without a stack trace. */
function main(): void {
  const app = new App({ autoSynth: false })
  const faults: string[] = []
  const config = readConfigOrFaults(faults)
  const checked = checkOverrides(app.node.getAllContext())
  if ('faults' in checked) faults.push(...checked.faults.map(formatFault))
  if (config === undefined || 'faults' in checked) {
    console.error(faults.join('\n'))
    process.exitCode = 1
    return
  }
  const settings = { ...config.settings, ...checked.overrides }
  const configDirectory = join(app.outdir, 'config')
  writeConfig({ ...config, settings }, configDirectory)
  new AllianceWatchStack(app, settings.stage === 'production' ? 'AllianceWatch' : 'AllianceWatchDevelopment', {
    description: 'Polls news feeds, stores stories by topic, and alerts subscribers by email and SMS',
    settings,
    configDirectory,
  })
  app.synth()
}

function readConfigOrFaults(faults: string[]): ReturnType<typeof readConfig> | undefined {
  try {
    return readConfig('config')
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    faults.push(error.message)
    return undefined
  }
}

main()
