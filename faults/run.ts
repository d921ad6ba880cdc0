import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { buildWorker } from './build-worker.ts'
import { CATALOGUE } from './catalogue/catalogue.ts'
import type { Schedule } from './machine.ts'
import { MUTANTS, type Mutant } from './mutants.ts'
import { allPairs, everyFaultAlone, everySlowFault, randomSchedules } from './schedules.ts'
import { shrinkSchedule } from './shrink-schedule.ts'
import { openWorkers, type WorkerPool } from './worker-pool.ts'

interface Options {
  readonly schedules: string
  readonly seed: string
  readonly workers: string
  readonly short?: true
  readonly mutants: boolean
  readonly replay?: string
}

const program = new Command('faults')
  .description('Plays the pipeline through every fault of docs/faults.md, and mutants of it, and says what broke')
  .option('--schedules <count>', 'random schedules beside every fault alone and every pair', '1000')
  .option('--seed <text>', 'what all chance follows from', 'harbour')
  .option('--workers <count>', 'processes', String(availableParallelism()))
  .option('--short', 'every fault alone and the mutants')
  .option('--no-mutants', 'leave the mutants out')
  .option('--replay <schedule>', 'one schedule, as a violation prints it')

const options = program.parse().opts<Options>()
const workerCount = Number(options.workers)
const violations: string[] = []
const happened = new Set<string>()

/** Plays schedules and reports the first few violations, each with the shortest schedule that shows it. */
async function playAll(pool: WorkerPool, schedules: readonly Schedule[]): Promise<void> {
  await Promise.all(
    schedules.map(async (schedule) => {
      const played = await pool.play(schedule)
      for (const name of played.happened) happened.add(name)
      if (played.violations.length === 0) return
      violations.push(JSON.stringify(schedule))
      if (violations.length > MAX_SHOWN) return
      const shortest = await shrinkSchedule(pool, schedule)
      console.log(`violation: --replay '${JSON.stringify(shortest.schedule)}'`)
      for (const violation of shortest.violations) console.log(`  ${violation}`)
    }),
  )
}

const MAX_SHOWN = 10

/** Tells whether a mutant is caught: some fault alone makes it break the rule. */
async function catchMutant(mutant: Mutant): Promise<boolean> {
  const pool = await openWorkers(await buildWorker(mutant), 1)
  try {
    for (const schedule of everyFaultAlone(options.seed, 2)) {
      const { violations: found } = await pool.play(schedule)
      if (found.length > 0) {
        console.log(`mutant caught: ${mutant.name}: ${schedule.faults.join(' + ') || 'no fault'}: ${found[0]}`)
        return true
      }
    }
    console.log(`MUTANT NOT CAUGHT: ${mutant.name}`)
    return false
  } finally {
    pool.close()
  }
}

async function replay(text: string): Promise<void> {
  const pool = await openWorkers(await buildWorker(), 1)
  const played = await pool.play(JSON.parse(text))
  console.log(JSON.stringify(played, undefined, 2))
  pool.close()
  process.exitCode = played.violations.length > 0 ? 1 : 0
}

async function run(): Promise<void> {
  const started = Date.now()
  const pool = await openWorkers(await buildWorker(), workerCount)
  const alone = everyFaultAlone(options.seed, options.short ? 2 : 4)
  const more = options.short
    ? []
    : [
        ...everySlowFault(options.seed),
        ...allPairs(options.seed),
        ...randomSchedules(options.seed, Number(options.schedules)),
      ]
  await playAll(pool, alone)
  await playAll(pool, more)
  pool.close()
  const idle = [...CATALOGUE.values()].filter(({ name, isSlow }) => !happened.has(name) && !(options.short && isSlow))
  for (const { name } of idle) console.log(`never happened: ${name}: expected its place in the code to exist`)
  const played = Date.now()
  let caught = 0
  const queue = options.mutants ? [...MUTANTS] : []
  const hunt = async () => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) if (await catchMutant(mutant)) caught += 1
  }
  await Promise.all(Array.from({ length: workerCount }, hunt))
  const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`
  const expected = options.mutants ? MUTANTS.length : 0
  console.log(
    `${CATALOGUE.size} faults, ${alone.length + more.length} schedules (${seconds(played - started)}), ` +
      `${violations.length} violations, ${caught}/${expected} mutants caught (${seconds(Date.now() - played)})`,
  )
  if (violations.length > 0 || idle.length > 0 || caught < expected) process.exitCode = 1
}

await (options.replay === undefined ? run() : replay(options.replay))
