import { listPeople, type People, readPeople } from './read-people.ts'
import { ownerOf, type Role } from './read-roles.ts'
import { tellsAny } from './tells-any.ts'

/** Who meets whom in a story: of which office, how many, and of which countries. */
export interface Meeting {
  /** `head`, `foreignminister`, `defenceminister` or `twoplustwo`; `mixed` when those who meet are of several. */
  readonly level: string
  /** How many countries, where the story says so. */
  readonly size: number | undefined
  /** The countries it names, perhaps not all. */
  readonly parties: readonly string[]
  /** Whether all who meet are named, as heads of countries are, so that other countries are what they talk about. */
  readonly isNamed: boolean
  /** Who meets, by country, and all whom the story speaks of. */
  readonly people: People
  readonly told: ReadonlySet<string>
}

const MINISTERS = ['foreignminister', 'defenceminister']
/** What says how many meet. */
const SIZES: readonly (readonly [string, number])[] = [
  ['o:g7', 7],
  ['f:fourway', 4],
  ['f:trilateral', 3],
  ['f:bilateral', 2],
]

/**
 * Reads which meeting a story tells of, from the offices of those it names or from what it calls the meeting.
 *
 * On one day the leaders of two countries meet, their ministers meet, and both meet a third: as many happenings.
 */
export function readMeeting(
  marks: ReadonlySet<string>,
  title: ReadonlySet<string>,
  roles: readonly Role[],
  at: number,
): Meeting | undefined {
  const people = readPeople(marks, title, roles, at)
  const meeting = readLevel(marks, title, roles, people)
  return meeting === undefined ? undefined : { ...meeting, people, told: new Set(listPeople(marks, roles, at)) }
}

/** What is known of a meeting but by whom. */
function readLevel(
  marks: ReadonlySet<string>,
  title: ReadonlySet<string>,
  roles: readonly Role[],
  people: People,
): Omit<Meeting, 'people' | 'told'> | undefined {
  const countries = [...marks].filter((mark) => mark.startsWith('c:'))
  const inTitle = countries.filter((country) => title.has(country))
  const size = readSize(title) ?? readSize(marks)
  // A title that says that three meet may name what they talk about.
  const areInTitle = inTitle.length > 1 && inTitle.length >= (size ?? 0)
  const said = areInTitle ? inTitle : countries
  const holders = (office: string) =>
    roles
      .filter(
        ({ mark, isNamed }) => isNamed && mark.endsWith(office) && [...people.values()].some((of) => of.has(mark)),
      )
      .map(({ mark }) => ownerOf(mark))
  const [foreign = [], defence = []] = MINISTERS.map((office) => holders(`-o:${office}`))
  const ministers = [...new Set([...foreign, ...defence])]
  const isTwoPlusTwo = foreign.length > 0 && defence.length > 0 && foreign.length + defence.length > 2
  if (marks.has('f:twoplustwo') || isTwoPlusTwo) {
    const parties = ministers.length > 1 ? ministers : said.length > 1 ? said : countries
    return { level: 'twoplustwo', size: isTwoPlusTwo ? undefined : size, parties, isNamed: false }
  }
  const heads = holders('-head')
  if (heads.length > 1) {
    return { level: 'head', size, parties: heads, isNamed: size === undefined || size === heads.length }
  }
  for (const office of MINISTERS) {
    const met = holders(`-o:${office}`)
    if (met.length > 1) return { level: office, size, parties: met, isNamed: false }
  }
  if (isMixed(people)) {
    return { level: 'mixed', size, parties: [...people.keys()], isNamed: false }
  }
  // The ministers of both offices may meet as two and two, or each with his own like.
  if (said.length < 2 || MINISTERS.every((name) => marks.has(`o:${name}`))) return undefined
  const office = MINISTERS.find((name) => marks.has(`o:${name}`))
  const isOfTitle = title.has(`o:${office}`)
  if (office !== undefined && (isOfTitle || holders(`-o:${office}`).length === 0) && !title.has('h:summit'))
    return { level: office, size, parties: said, isNamed: false }
  return marks.has('h:summit') ? { level: 'head', size, parties: said, isNamed: false } : undefined
}

/** Whether people of two countries meet who are not of one office. */
function isMixed(people: People): boolean {
  if (people.size < 2) return false
  const offices = [...people.values()].map((of) => [...of].map((person) => person.replace(/^r:..-/, '')))
  return !offices.reduce((common, of) => common.filter((office) => of.includes(office))).length
}

/** Undefined as well when a story speaks of two meetings. */
function readSize(marks: ReadonlySet<string>): number | undefined {
  const [first, second] = SIZES.filter(([mark]) => marks.has(mark))
  return second === undefined ? first?.[1] : undefined
}

/** What a story tells of leaders. */
export interface LeadersTold {
  readonly meeting: Meeting | undefined
  /** The heads of countries it speaks of, by name or by office. */
  readonly heads: readonly string[]
  readonly tellsMeeting: boolean
  readonly day: number
}

/** Who is captured or attacked by another leader does not meet him. */
const FORCE = ['h:capture', 'h:arrest', 'h:prison', 'h:attack', 'h:airstrike', 'h:coup', 'h:invade']

/** Lists the heads of countries among those a story speaks of; none where it tells of force. */
export function readHeads(roles: readonly Role[], marks: ReadonlySet<string>): string[] {
  if (tellsAny(marks, FORCE)) return []
  return roles.map(({ mark }) => mark).filter((mark) => mark.endsWith('-head'))
}

const MET =
  /^h:(?:talks|summit|visit|statevisit|firstvisit|surprisevisit|phone|agree|statement|jointstatement|layswreath|parade)$/

/** Whether a story has a word for a meeting, or for what comes of one. */
export function readsOfMeeting(marks: Iterable<string>): boolean {
  return [...marks].some((mark) => MET.test(mark))
}

/**
 * Whether the same leaders meet: all of them named in both stories, or the same by name or by office on one day.
 *
 * They hardly meet twice in two days. Where some are told by their offices, one of the two says that they meet.
 */
export function haveSameLeaders(a: LeadersTold, b: LeadersTold): boolean {
  if (a.meeting?.isNamed === true && b.meeting?.isNamed === true && compareMeetings(a.meeting, b.meeting) > 0)
    return true
  if (a.heads.length < 2 || a.heads.length !== b.heads.length || a.day !== b.day) return false
  if (meetOthers(a.meeting, b.meeting)) return false
  return (a.tellsMeeting || b.tellsMeeting) && a.heads.every((head) => b.heads.includes(head))
}

/** Whether two meetings are surely one (1) or two (-1), or may be either (0). */
export function compareMeetings(a: Meeting | undefined, b: Meeting | undefined): number {
  if (a === undefined || b === undefined) return 0
  if (meetOthers(a, b)) return -1
  if (a.level !== b.level && a.level !== 'mixed' && b.level !== 'mixed') return -1
  if (a.size !== undefined && b.size !== undefined && a.size !== b.size) return -1
  const both = a.parties.filter((country) => b.parties.includes(country)).length
  if (both < 2) return -1
  if (both === Math.max(a.parties.length, b.parties.length)) return 1
  return a.size !== undefined && a.size === b.size ? 1 : 0
}

/** Whether somebody else of one country meets, and not both stories speak of both. */
export function meetOthers(a: Meeting | undefined, b: Meeting | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return [...a.people].some(([country, ofA]) => {
    const ofB = b.people.get(country)
    if (ofB === undefined || [...ofA].some((person) => ofB.has(person))) return false
    return ![...ofA].some((person) => b.told.has(person)) || ![...ofB].some((person) => a.told.has(person))
  })
}
