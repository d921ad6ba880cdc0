import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { exitCodeOf } from '../local/exit-code-of.ts'
import { buildWorker } from './build-worker.ts'
import { CATALOGUE } from './catalogue/catalogue.ts'
import type { Schedule } from './machine.ts'
import { MUTANTS, type Mutant } from './mutants.ts'
import { allPairs, everyFaultAlone, everySlowFault, randomSchedules } from './schedules.ts'
import { shrinkSchedule } from './shrink-schedule.ts'
import { openWorkers, type WorkerPool } from './worker-pool.ts'

/** What a run consists of. */
const PARTS = ['alone', 'pairs', 'random', 'mutants'] as const
type Part = (typeof PARTS)[number]

interface Options {
  readonly schedules: number
  readonly from: number
  readonly seed: string
  readonly workers: number
  readonly only?: Part[]
  readonly replay?: Schedule
}

function readCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number.')
  return Number(text)
}

/** Without a worker nothing would ever be played, nor end. */
function readWorkers(text: string): number {
  const count = readCount(text)
  if (count === 0) throw new InvalidArgumentError('expected at least one.')
  return count
}

/** Read before minutes go into the build of the workers. */
function readSchedule(text: string): Schedule {
  const strange = (names: readonly unknown[]) => names.find((name) => !CATALOGUE.has(String(name)))
  try {
    const { seed, faults } = JSON.parse(text)
    if (typeof seed === 'string' && Array.isArray(faults)) {
      if (strange(faults) === undefined) return { seed, faults }
      throw new InvalidArgumentError(`there is no fault "${strange(faults)}".`)
    }
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw error
  }
  throw new InvalidArgumentError('expected {"seed":"…","faults":["…"]}, as a violation prints it.')
}

const program = new Command('faults')
  .description('Plays the pipeline through every fault it must survive, and mutants of it, and says what broke')
  .option('--schedules <count>', 'random schedules beside every fault alone and every pair', readCount, 1000)
  .option('--from <number>', 'the first of the random schedules to play: goes on where a run stopped', readCount, 0)
  .option('--seed <text>', 'what all chance follows from', 'harbour')
  .option('--workers <count>', 'processes', readWorkers, availableParallelism())
  .addOption(new Option('--only <parts...>', 'parts to run').choices(PARTS))
  .option('--replay <schedule>', 'one schedule, as a violation prints it', readSchedule)
  .exitOverride((error) => process.exit(exitCodeOf(error)))

const options = program.parse().opts<Options>()
const isPart = (part: Part) => options.only === undefined || options.only.includes(part)
const workerCount = options.workers
const violations: string[] = []
const progress = { played: 0, of: 0, toldAt: Date.now() }
/** How often a run that takes minutes says where it is. */
const TELL_EVERY_MS = 15_000

function tellProgress(): void {
  progress.played += 1
  if (Date.now() - progress.toldAt < TELL_EVERY_MS) return
  progress.toldAt = Date.now()
  console.log(`${progress.played} of ${progress.of} schedules played, ${violations.length} violations`)
}

const happened = new Set<string>()

/** Plays schedules and reports the first few violations, each with the shortest schedule that shows it. */
async function playAll(pool: WorkerPool, schedules: readonly Schedule[]): Promise<void> {
  await Promise.all(
    schedules.map(async (schedule) => {
      const played = await pool.play(schedule)
      tellProgress()
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

/** At how many places the fault that shows a mutant is tried, at the most: a death must fall between two certain writes. */
const PLACES_OF_MUTANTS = 40

/** Tells whether a mutant is caught: the fault that shows it makes it break the rule, somewhere. */
async function catchMutant(mutant: Mutant): Promise<boolean> {
  const pool = await openWorkers(await buildWorker(mutant), 1)
  try {
    for (let place = 0; place < PLACES_OF_MUTANTS; place += 1) {
      const schedule = { seed: `${options.seed}-${place}`, faults: [mutant.shownBy] }
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

async function replay(schedule: Schedule): Promise<void> {
  const pool = await openWorkers(await buildWorker(), 1)
  const played = await pool.play(schedule)
  console.log(JSON.stringify(played, undefined, 2))
  pool.close()
  process.exitCode = played.violations.length > 0 ? 1 : 0
}

/** Plays all schedules; returns how many they were. */
async function playParts(): Promise<number> {
  const { seed, schedules, from } = options
  const alone = isPart('alone') ? everyFaultAlone(seed, options.only ? 1 : 4) : []
  const more = [
    ...(isPart('pairs') ? [...everySlowFault(seed), ...allPairs(seed)] : []),
    ...(isPart('random') ? randomSchedules(seed, schedules, from) : []),
  ]
  if (alone.length + more.length === 0) return 0
  progress.of = alone.length + more.length
  const pool = await openWorkers(await buildWorker(), workerCount)
  await playAll(pool, [...alone, ...more])
  pool.close()
  return alone.length + more.length
}

/** Names the faults that never happened though all were played at several places: what they hook on to is gone. */
function findIdle(): string[] {
  const names = options.only ? [] : [...CATALOGUE.keys()]
  return names.filter((name) => !happened.has(name))
}

/** Hunts all mutants, several at once; returns how many were caught. */
async function catchMutants(): Promise<number> {
  const queue = [...MUTANTS]
  let caught = 0
  const hunt = async () => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) if (await catchMutant(mutant)) caught += 1
  }
  await Promise.all(Array.from({ length: workerCount }, hunt))
  return caught
}

async function run(): Promise<void> {
  const started = Date.now()
  const schedules = await playParts()
  const idle = findIdle()
  for (const name of idle) console.log(`never happened: ${name}: expected its place in the code to exist`)
  const played = Date.now()
  const expected = isPart('mutants') ? MUTANTS.length : 0
  const caught = expected > 0 ? await catchMutants() : 0
  const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`
  console.log(
    `${CATALOGUE.size} faults, ${schedules} schedules (${seconds(played - started)}), ` +
      `${violations.length} violations, ${caught}/${expected} mutants caught (${seconds(Date.now() - played)})`,
  )
  if (violations.length > 0 || idle.length > 0 || caught < expected) process.exitCode = 1
}

await (options.replay === undefined ? run() : replay(options.replay))
