import { CATALOGUE } from './catalogue/catalogue.ts'
import { seedRandom } from './machine/random.ts'
import type { Schedule } from './machine.ts'

const NAMES = [...CATALOGUE.values()].filter(({ isSlow }) => !isSlow).map(({ name }) => name)
const SLOW = [...CATALOGUE.values()].filter(({ isSlow }) => isSlow).map(({ name }) => name)
const MOST_FAULTS = 5

/** The faults that take seconds, each once. */
export function everySlowFault(seed: string): Schedule[] {
  return SLOW.map((name) => ({ seed, faults: [name] }))
}

/** No fault, then each fault alone, at several places. */
export function everyFaultAlone(seed: string, places: number): Schedule[] {
  const seeds = Array.from({ length: places }, (_, place) => `${seed}-${place}`)
  return [{ seed, faults: [] }, ...NAMES.flatMap((name) => seeds.map((one) => ({ seed: one, faults: [name] })))]
}

/** Each two faults together. */
export function allPairs(seed: string): Schedule[] {
  return NAMES.flatMap((first, index) => NAMES.slice(index + 1).map((second) => ({ seed, faults: [first, second] })))
}

/** Three to five faults together, by chance. */
export function randomSchedules(seed: string, count: number): Schedule[] {
  return Array.from({ length: count }, (_, number) => {
    const random = seedRandom(`${seed}/${number}`)
    const faults = new Set<string>()
    const wanted = 3 + random.whole(MOST_FAULTS - 2)
    while (faults.size < Math.min(wanted, NAMES.length)) faults.add(NAMES[random.whole(NAMES.length)] ?? '')
    return { seed: `${seed}/${number}`, faults: [...faults] }
  })
}
