import { isPart } from './read-directions.ts'
import { CITIES } from './vocabulary/cities.ts'
import { CITIES_OF_ASIA } from './vocabulary/cities-of-asia.ts'
import { CITIES_OF_JAPAN } from './vocabulary/cities-of-japan.ts'
import { LANDMARKS } from './vocabulary/landmarks.ts'
import { PLACES } from './vocabulary/places.ts'
import { PLACES_OF_JAPAN } from './vocabulary/places-of-japan.ts'
import { PLACES_OF_NEWS } from './vocabulary/places-of-news.ts'
import { PLACES_WITHIN } from './vocabulary/places-within.ts'
import { PLACES_WITHIN_JAPAN } from './vocabulary/places-within-japan.ts'
import { REGIONS_WITHIN } from './vocabulary/regions-within.ts'
import { TOWNS_OF_JAPAN } from './vocabulary/towns-of-japan.ts'
import { TOWNS_OF_THE_WORLD } from './vocabulary/towns-of-the-world.ts'

interface Town {
  readonly id: string
  readonly within: string
  readonly english: string
  readonly japanese: string
}

const towns: readonly Town[] = TOWNS_OF_JAPAN.trim()
  .split('\n')
  .flatMap((line) => {
    const [within = '', names = ''] = line.split(': ')
    return names.split(', ').map((name) => {
      const at = name.lastIndexOf(' ')
      const english = name.slice(0, at)
      return { id: english.toLowerCase().replaceAll(' ', '-'), within, english, japanese: name.slice(at + 1) }
    })
  })

/** The towns of Japan as vocabulary lines. */
export const TOWN_LINES = towns.map(({ id, english, japanese }) => `${id} >jp | ${english} | ${japanese}`).join('\n')

const largerThan = new Map<string, Set<string>>()
const lieIn = (smaller: string, larger: string) => {
  largerThan.set(smaller, (largerThan.get(smaller) ?? new Set()).add(larger))
}
for (const { id, within } of towns) lieIn(id, within)
for (const line of `${PLACES_WITHIN_JAPAN}${PLACES_WITHIN}${REGIONS_WITHIN}`
  .split('\n')
  .filter((told) => told !== '')) {
  const [larger = '', smaller = ''] = line.split(': ')
  for (const id of smaller.split(' ')) lieIn(id, larger)
}

const surrounding = new Map<string, ReadonlySet<string>>()

/** The places a place lies in, of every size. */
function listSurrounding(id: string): ReadonlySet<string> {
  const known = surrounding.get(id)
  if (known !== undefined) return known
  const all = new Set<string>()
  for (const larger of largerThan.get(id) ?? []) {
    all.add(larger)
    for (const beyond of listSurrounding(larger)) all.add(beyond)
  }
  surrounding.set(id, all)
  return all
}

/** Whether the first place, a mark, lies in the second. */
export function liesWithin(smaller: string, larger: string): boolean {
  return listSurrounding(smaller.slice(2)).has(larger.slice(2))
}

/** Whether one of two places, each a mark, is the other or lies in it. */
export function areOnePlace(a: string, b: string): boolean {
  return a.slice(2) === b.slice(2) || liesWithin(a, b) || liesWithin(b, a)
}

/** Capitals that stand for governments, seas and continents: where a thing happens cannot be told by them. */
const vague = new Set(
  [
    PLACES,
    PLACES_OF_JAPAN,
    LANDMARKS,
    PLACES_OF_NEWS,
    TOWNS_OF_THE_WORLD,
    CITIES,
    CITIES_OF_ASIA,
    CITIES_OF_JAPAN,
  ].flatMap((lines) =>
    lines.split('\n').flatMap((line) => (/^\S+ \|/.test(line) ? [line.slice(0, line.indexOf(' '))] : [])),
  ),
)

/** Whether a mark is a place where something can happen and not happen elsewhere. */
export function isSpot(mark: string): boolean {
  if (isPart(mark)) return false
  return /^[py]:/.test(mark) && !vague.has(mark.slice(2)) && (mark.startsWith('p:') || largerThan.has(mark.slice(2)))
}
