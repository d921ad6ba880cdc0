import { Argument, Command } from 'commander'
import { exitCodeOf } from '../local/exit-code-of.ts'

type Bench = () => Promise<void>

/** Every bench by name, loaded when it is run: some bring other readers or matchers along to be measured against. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  events: async () => (await import('./events.ts')).benchEvents,
  fetching: async () => (await import('./fetching.ts')).benchFetching,
  parsing: async () => (await import('./parsing.ts')).benchParsing,
  phrases: async () => (await import('./tagging.ts')).benchTagging,
  lengths: async () => (await import('./tagging-length.ts')).benchTaggingLength,
}
/** What is asked for together. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  feeds: ['fetching', 'parsing'],
  tagging: ['phrases', 'lengths'],
}

const KNOWN = [...Object.keys(BENCHES), ...Object.keys(GROUPS)]

/** Runs the benches that are named, one after another so that none disturbs another; all of them without a name. */
async function runBenches(names: readonly string[]): Promise<void> {
  const wanted = names.length === 0 ? Object.keys(BENCHES) : names.flatMap((name) => GROUPS[name] ?? [name])
  for (const name of new Set(wanted)) await (await BENCHES[name]?.())?.()
}

const program = new Command('bench')
  .description('Measures what is ours against what we could have used instead, in the same run')
  .addArgument(new Argument('[names...]', 'all of them without a name').choices(KNOWN))
  .exitOverride((error) => process.exit(exitCodeOf(error)))
  .parse()

await runBenches(program.args).catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
