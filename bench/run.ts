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

/** Runs the benches that are named, one after another so that none disturbs another; all of them without a name. */
async function runBenches(names: readonly string[]): Promise<void> {
  const known = [...Object.keys(BENCHES), ...Object.keys(GROUPS)]
  const strange = names.filter((name) => !known.includes(name))
  if (strange.length > 0) throw new Error(`no bench "${strange.join('", "')}": expected some of ${known.join(', ')}`)
  const wanted = names.length === 0 ? Object.keys(BENCHES) : names.flatMap((name) => GROUPS[name] ?? [name])
  for (const name of new Set(wanted)) await (await BENCHES[name]?.())?.()
}

await runBenches(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
