import { countriesNamed } from './read-belonging.ts'
import { NAMED_BODIES } from './vocabulary/named-bodies.ts'
import { OFFICE_HOLDERS } from './vocabulary/office-holders.ts'

/** One person in one office of a country, or a body or capital that is also called by what it is. */
interface Tenure {
  /** `r:jp-head`, `r:us-o:defenceminister`, `r:p:okinawa-o:governor`, `r:fr-h:capital`. */
  readonly role: string
  readonly from: number
  readonly until: number
}

/** What else says whoever leads a country: a summit is of leaders, and a chancellor is a prime minister to some. */
const HEAD = ['o:leader', 'h:summit', 'o:chancellor']

/** What a role is of, and what says it. */
interface Office {
  /** The mark of its country, or of the place or body it is of. */
  readonly of: string
  /** The marks that say it without a name. */
  readonly said: readonly string[]
  readonly isHeldByPerson: boolean
}

const byHolder = new Map<string, Tenure[]>()
const offices = new Map<string, Office>()
const readOffices = (lines: string, isHeldByPerson: boolean) => {
  for (const line of lines.trim().split('\n')) {
    const [post = '', holders = ''] = line.split(': ')
    const [owner = '', title = '', head] = post.split(' ')
    const office = title.includes(':') ? title : `o:${title}`
    const role = `r:${owner}-${head ?? office}`
    const of = owner.includes(':') ? owner : `c:${owner}`
    offices.set(role, { of, said: head === undefined ? [office] : [office, ...HEAD], isHeldByPerson })
    for (const entry of holders.split(', ')) {
      const [name = '', years = '0-'] = entry.split(' ')
      const [from, until] = years.split('-')
      const holder = name.includes(':') ? name : `m:${name}`
      const tenure = { role, from: Number(from), until: Number(until || 9_999) }
      byHolder.set(holder, [...(byHolder.get(holder) ?? []), tenure])
    }
  }
}
readOffices(OFFICE_HOLDERS, true)
readOffices(NAMED_BODIES, false)

/** The country, place or body that an office is of, as a mark. */
export function ownerOf(role: string): string {
  return offices.get(role)?.of ?? ''
}

/** Whether people hold an office; bodies and capitals are also called by what they are. */
export function isHeldByPerson(role: string): boolean {
  return offices.get(role)?.isHeldByPerson === true
}

/** A place is marked otherwise where most stories of a subject name it. */
function names(marks: ReadonlySet<string>, owner: string): boolean {
  return marks.has(owner) || (owner.startsWith('p:') && marks.has(`y${owner.slice(1)}`))
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

/** Whether a name stands for such an office in a year. */
export function holdsOffice(name: string, year: number, isSuch: (role: string) => boolean): boolean {
  const held = byHolder.get(name)?.filter(({ from, until }) => year >= from && year <= until) ?? []
  return held.some(({ role }) => isSuch(role))
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
  const taken = listTaken(marks, [...roles.values()])
  const named = countriesNamed(marks)
  for (const [role, { of, said }] of offices) {
    if (roles.has(role) || !names(marks, of)) continue
    const isOther = others.includes(of)
    const meets = !isOther && (roles.size < 2 || named.includes(of))
    const isTold = (mark: string) => (mark === 'h:summit' ? meets : mark !== 'o:leader' || !isOther)
    const tells = (mark: string) => marks.has(mark) && isTold(mark) && !taken.has(mark)
    const by = said.filter((mark) => tells(mark) && mayBelong(mark, of, title))
    if (by.length > 0) roles.set(role, { mark: role, isNamed: false, said, by })
  }
  return [...roles.values()]
}

/** Where two or three meet, the countries that a story names first are theirs, and the others what they talk about. */
function listOthers(marks: ReadonlySet<string>): readonly string[] {
  const size = marks.has('f:trilateral') ? 3 : marks.has('f:bilateral') ? 2 : undefined
  return size === undefined ? [] : [...marks].filter((mark) => mark.startsWith('c:')).slice(size)
}

/** Generic words for who leads that stand before the name of one: the North Korean leader Kim leads no other country. */
function listTaken(marks: ReadonlySet<string>, roles: readonly Role[]): ReadonlySet<string> {
  const told = [...marks]
  const isTaken = (mark: string, name = '') => roles.some(({ said, by }) => said.includes(mark) && by.includes(name))
  return new Set(told.filter((mark, at) => mark === 'o:leader' && isTaken(mark, told[at + 1])))
}

/** The office of a headline is that of a country in the headline, where one is named. */
function mayBelong(office: string, country: string, title: ReadonlySet<string>): boolean {
  return !title.has(office) || names(title, country) || ![...title].some((mark) => mark.startsWith('c:'))
}
