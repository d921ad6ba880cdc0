import { OFFICE_HOLDERS } from './vocabulary/office-holders.ts'

/** One person in one office of a country, or a body or capital that is also called by what it is. */
interface Tenure {
  /** `r:jp-head`, `r:us-o:defenceminister`, `r:fr-h:capital`. */
  readonly role: string
  readonly from: number
  readonly until: number
}

/** What else says whoever leads a country: a summit is of leaders, and a chancellor is a prime minister to some. */
const HEAD = ['o:leader', 'h:summit', 'o:chancellor']

const byHolder = new Map<string, Tenure[]>()
/** Of each role: its country and the marks that say the office without a name. */
const offices = new Map<string, { readonly country: string; readonly said: readonly string[] }>()
for (const line of OFFICE_HOLDERS.trim().split('\n')) {
  const [of = '', holders = ''] = line.split(': ')
  const [country = '', title = '', head] = of.split(' ')
  const office = title.includes(':') ? title : `o:${title}`
  const role = `r:${country}-${head ?? office}`
  offices.set(role, { country: `c:${country}`, said: head === undefined ? [office] : [office, ...HEAD] })
  for (const entry of holders.split(', ')) {
    const [name = '', years = '0-'] = entry.split(' ')
    const [from, until] = years.split('-')
    const holder = name.includes(':') ? name : `m:${name}`
    const tenure = { role, from: Number(from), until: Number(until || 9_999) }
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), tenure])
  }
}

/** An office a story speaks of, and whether by the name of who holds it. */
export interface Role {
  readonly mark: string
  readonly isNamed: boolean
  /** The marks that say it without a name. */
  readonly said: readonly string[]
  /** The marks of this story that say it. */
  readonly by: readonly string[]
}

/** Whether a name stands for an office in a year. */
export function holdsOffice(name: string, year: number): boolean {
  return byHolder.get(name)?.some(({ from, until }) => year >= from && year <= until) === true
}

/**
 * Lists the offices a story speaks of: by its holder's name in the year of the story, or by the office beside its country.
 *
 * Outlets say "Kishida", "Japan's leader" or "the prime minister" of one and the same, and "Beirut" or "the Lebanese capital".
 */
export function readRoles(marks: ReadonlySet<string>, title: ReadonlySet<string>, at: number): Role[] {
  const roles = new Map<string, Role>()
  const year = new Date(at).getUTCFullYear()
  for (const mark of marks) {
    for (const { role, from, until } of byHolder.get(mark) ?? []) {
      if (year < from || year > until) continue
      const said = offices.get(role)?.said ?? []
      roles.set(role, { mark: role, isNamed: true, said, by: [...(roles.get(role)?.by ?? []), mark] })
    }
  }
  const others = listOthers(marks)
  for (const [role, { country, said }] of offices) {
    if (roles.has(role) || !marks.has(country)) continue
    const tells = (mark: string) => marks.has(mark) && !(mark === 'h:summit' && others.includes(country))
    const by = said.filter((mark) => tells(mark) && mayBelong(mark, country, title))
    if (by.length > 0) roles.set(role, { mark: role, isNamed: false, said, by })
  }
  return [...roles.values()]
}

/** Where two or three meet, the countries that a story names first are theirs, and the others what they talk about. */
function listOthers(marks: ReadonlySet<string>): readonly string[] {
  const size = marks.has('f:trilateral') ? 3 : marks.has('f:bilateral') ? 2 : undefined
  return size === undefined ? [] : [...marks].filter((mark) => mark.startsWith('c:')).slice(size)
}

/** The office of a headline is that of a country in the headline, where one is named. */
function mayBelong(office: string, country: string, title: ReadonlySet<string>): boolean {
  return !title.has(office) || title.has(country) || ![...title].some((mark) => mark.startsWith('c:'))
}
