import { holdsOffice, isHeldByPerson, ownerOf, type Role, readRoles } from './read-roles.ts'
import { LEADERS } from './vocabulary/leaders.ts'
import { NEWSMAKERS } from './vocabulary/newsmakers.ts'
import { PEOPLE } from './vocabulary/people.ts'

/** Who of each country a story is about: offices (`r:us-head`) or, without one, names (`m:pelosi`). */
export type People = ReadonlyMap<string, ReadonlySet<string>>

/** Those who are in the news by themselves: what an envoy or a spokesman says, others say as well. */
const countryOf: ReadonlyMap<string, string> = new Map(
  [PEOPLE, LEADERS, NEWSMAKERS].flatMap((lines) =>
    [...lines.matchAll(/^(\S+) >([a-z]{2}) /gm)].map(([, id, country]) => [`m:${id}`, `c:${country}`] as const),
  ),
)

/** Lists all whom a story names, by office or by name, and the offices it speaks of. */
export function listPeople(marks: Iterable<string>, roles: readonly Role[], at: number): string[] {
  const year = new Date(at).getUTCFullYear()
  const names = [...marks].filter((mark) => countryOf.has(mark) && !holdsOffice(mark, year, isOfState))
  return [...roles.filter(({ mark }) => isOfState(mark)).map(({ mark }) => mark), ...names]
}

/** Lists whom a title names; the office stands for its holder. */
export function readNamed(title: ReadonlySet<string>, at: number): string[] {
  const year = new Date(at).getUTCFullYear()
  const holders = readRoles(title, title, at).filter((role) => role.isNamed && isHeldByPerson(role.mark))
  // Osaka is a city and a surname.
  const names = [...title].filter((mark) => mark.startsWith('m:') && !title.has(`p:${mark.slice(2)}`))
  return [...holders.map(({ mark }) => mark), ...names.filter((name) => !holdsOffice(name, year, isHeldByPerson))]
}

/**
 * Reads who of each country a story is about: those its title names, else whom the title speaks of by office, else those of
 * the lead. A vice president's meeting is hers although the lead tells of the president.
 */
export function readPeople(
  marks: ReadonlySet<string>,
  title: ReadonlySet<string>,
  roles: readonly Role[],
  at: number,
): People {
  const inTitle = readRoles(title, title, at).filter(isSpokenOf)
  const people = new Map<string, Set<string>>()
  const addAll = (persons: readonly string[]) => {
    const known = new Set(people.keys())
    for (const person of persons) {
      const country = countryOf.get(person) ?? ownerOf(person)
      if (!known.has(country)) people.set(country, (people.get(country) ?? new Set()).add(person))
    }
  }
  for (const [of, spoken] of [[title, inTitle] as const, [marks, roles.filter(isSpokenOf)] as const]) {
    const named = spoken.filter(({ isNamed }) => isNamed)
    const said = new Set(named.map((role) => role.said[0]))
    addAll(listPeople(of, named, at))
    // "President Lee" is the president of no other country.
    addAll(
      listPeople(
        [],
        spoken.filter((role) => !said.has(role.said[0])),
        at,
      ),
    )
  }
  return people
}

/** Whom a title names, and whom the whole story names. */
interface Named {
  readonly named: readonly string[]
  readonly told: ReadonlySet<string>
}

/** Whether two titles name people, and neither story names any of the other's title. */
export function nameOthers(a: Named, b: Named): boolean {
  if (a.named.length === 0 || b.named.length === 0) return false
  return !a.named.some((person) => b.told.has(person)) && !b.named.some((person) => a.told.has(person))
}

/** A summit alone says that leaders meet, and not that a story is about them. */
function isSpokenOf({ by }: Role): boolean {
  return by.some((mark) => mark !== 'h:summit')
}

/** Offices whose holders meet those of other countries. */
function isOfState(role: string): boolean {
  return /^r:..-(?:head$|o:(?:president|vicepresident|primeminister|foreignminister|defenceminister|leader)$)/.test(
    role,
  )
}
