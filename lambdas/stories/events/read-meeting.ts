import type { Role } from './read-roles.ts'

/** Who meets whom in a story: of which office, how many, and of which countries. */
export interface Meeting {
  /** `head`, `foreignminister`, `defenceminister` or `twoplustwo`. */
  readonly level: string
  /** How many countries, where the story says so. */
  readonly size: number | undefined
  /** The countries it names, perhaps not all. */
  readonly parties: readonly string[]
  /** Whether all who meet are named, as heads of countries are, so that other countries are what they talk about. */
  readonly isNamed: boolean
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
): Meeting | undefined {
  const countries = [...marks].filter((mark) => mark.startsWith('c:'))
  const inTitle = countries.filter((country) => title.has(country))
  const said = inTitle.length > 1 ? inTitle : countries
  const size = readSize(title) ?? readSize(marks)
  const holders = (office: string) =>
    roles.filter(({ mark, isNamed }) => isNamed && mark.endsWith(office)).map(({ mark }) => `c:${mark.slice(2, 4)}`)
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
  if (said.length < 2) return undefined
  const office = MINISTERS.find((name) => marks.has(`o:${name}`))
  if (office !== undefined && holders(`-o:${office}`).length === 0 && !title.has('h:summit'))
    return { level: office, size, parties: said, isNamed: false }
  return marks.has('h:summit') ? { level: 'head', size, parties: said, isNamed: false } : undefined
}

/** Undefined as well when a story speaks of two meetings. */
function readSize(marks: ReadonlySet<string>): number | undefined {
  const [first, second] = SIZES.filter(([mark]) => marks.has(mark))
  return second === undefined ? first?.[1] : undefined
}

/** Whether the same leaders meet, all of them named in both stories: they hardly do so twice in two days. */
export function haveSameLeaders(a: Meeting | undefined, b: Meeting | undefined): boolean {
  return a?.isNamed === true && b?.isNamed === true && compareMeetings(a, b) > 0
}

/** Whether two meetings are surely one (1) or two (-1), or may be either (0). */
export function compareMeetings(a: Meeting | undefined, b: Meeting | undefined): number {
  if (a === undefined || b === undefined) return 0
  if (a.level !== b.level) return -1
  if (a.size !== undefined && b.size !== undefined && a.size !== b.size) return -1
  const both = a.parties.filter((country) => b.parties.includes(country)).length
  if (both < 2) return -1
  if (both === Math.max(a.parties.length, b.parties.length)) return 1
  return a.size !== undefined && a.size === b.size ? 1 : 0
}
