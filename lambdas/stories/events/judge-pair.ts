import { type Likeness, MAX_DAYS, measureLikeness } from './measure-likeness.ts'
import { hoursApart, type ReadFingerprint } from './read-fingerprint.ts'
import { haveSameLeaders, meetOthers } from './read-meeting.ts'
import { isOneLanguage, type SharedMark, shareMarks, sumMissing, type Weigh } from './share-marks.ts'
import { estimateOverlap } from './sketch-text.ts'

/** How sure it is that two stories are one happening. */
export interface Judgement {
  /** Above 0: more likely one than two. */
  readonly score: number
  /** What says so, in words. */
  readonly explain: () => string[]
}

/**
 * What each measure counts, from a logistic regression over labelled pairs (docs/decisions.md): 0 is even odds, and one
 * point more makes one happening 2.7 times as likely.
 */
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  names: 0.67,
  acts: 0.41,
  common: -1.54,
  // By hand: more costs right joins in other words.
  scant: -8,
  otherNames: -0.46,
  otherActs: -0.29,
  repeated: -1.79,
  groups: -4.21,
  otherMeeting: -2.79,
  otherPeople: -2,
  alone: -3,
  // By hand, where the labelled sets have few such pairs: nine of the same leaders, all one happening, nine of how another
  // country reacts, all two, 22 of other kinds and hundreds that share only where, none of which is lost by it, and
  // hardly two Japanese texts of one happening.
  sameLeaders: 1.5,
  otherKind: -3,
  turned: -3,
  // By hand: 30 pairs of the labelled sets, all of them two happenings.
  besideTalks: -2.5,
  // By hand: 42 and 29 pairs of the labelled sets, all of them two happenings.
  otherToll: -3,
  setAside: -2,
  onlyPlace: -1.5,
  lone: -1.3,
  otherReactor: -2,
  kanji: 0.5,
  otherStep: -1.59,
  goesOn: -0.17,
  goesOnNext: -1.5,
  calledOff: -0.99,
  days: -8.69,
  scenes: -0.92,
  elsewhere: -1.72,
  otherSpots: -1.73,
  figures: -1.21,
  twoLanguages: -4.54,
  sharedAcross: 1.62,
  japanNext: 1.97,
  japanFirst: -2.08,
  laterStep: -1.13,
  background: -1.44,
  otherDay: -1,
  otherDays: -3.5,
  sameDay: 0.6,
}
const GAIN = WEIGHTS.names + WEIGHTS.acts + WEIGHTS.kanji
/** Below this a pair is as good as unlike: nothing follows from how unlike. */
export const LEAST_SCORE = -2
const BASE = 0.18

/** Unrelated texts overlap by a tenth, a text after ten word edits in a hundred by two thirds. */
const COPY_OVERLAP = 0.45
/** One sentence about another day's launch or strike shares the names and the verb: only more is a copy. */
const SENTENCE_OVERLAP = 0.8
/** Runs of five characters in a few sentences; a Japanese one says as much in a third of the characters. */
const SENTENCES_RUNS = { latin: 300, japanese: 110 }
/** With less in common no measure reaches even odds: one rare name has three times as much. */
const LEAST_SHARED = 2
const COPY_SCORE = 10
const URL_SCORE = 100
/** A site tells a happening once and then updates its text: another text of it is another happening, twenty to one. */
const SITE_AGAIN = -3
/** Four words or so; in fewer, `Weather warning` and the like say the same of any day. */
const HEADLINE_RUNS = 16
/** A toll revised within a few hours is the same story; the same sentence with another figure a day later is not. */
const NEXT_ISSUE_HOURS = 6
/** Standing summaries ("all you need to know …") are short; a wire story under a new title is longer. */
const BOILERPLATE_RUNS = 300
const MISSING_TITLE = 0.7
const DEED_KINDS = 'hv'
const OTHER_KINDS = 'cpmo#wk'
const TITLE_KINDS = DEED_KINDS + OTHER_KINDS

/** Judges two stories; undefined when little or nothing speaks for one happening. Their order does not matter. */
export function judgePair(one: ReadFingerprint, other: ReadFingerprint, weigh: Weigh): Judgement | undefined {
  const [a, b] = one.story.id < other.story.id ? [one, other] : [other, one]
  if (a.story.url !== '' && a.story.url === b.story.url) {
    return { score: URL_SCORE, explain: () => ['same canonical URL'] }
  }
  const overlap = measureOverlap(a, b)
  if (overlap >= leastOverlap(a, b)) {
    const explain = () => [`near-identical text: ${Math.round(overlap * 100)} % of the shorter`]
    return isNextIssue(a, b, weigh) ? undefined : { score: COPY_SCORE + overlap, explain }
  }
  const shared = shareMarks(a, b, weigh)
  const sum = shared.reduce((total, { weight }) => total + weight, 0)
  if (sum < LEAST_SHARED || boundScore(a, b, sum) < LEAST_SCORE) return undefined
  const again = areOfOneSite(a, b) ? SITE_AGAIN : 0
  const score = scoreLikeness(measureLikeness(a, b, shared, weigh)) + again
  const apart = Number.isNaN(a.at - b.at) ? 'not both dated' : `${hoursApart(a, b).toFixed(0)} h apart`
  return { score, explain: () => [...nameShared(shared), `likeness ${score.toFixed(1)}, ${apart}`] }
}

function measureOverlap(a: ReadFingerprint, b: ReadFingerprint): number {
  if (!isOneLanguage(a, b)) return 0
  return areOneHeadline(a, b) ? 1 : estimateOverlap(a.story.sketch, a.minima, b.story.sketch, b.minima)
}

/** A headline without a text is too short for an estimate; the same one within hours, at whatever address, is one. */
function areOneHeadline(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const { size, minima } = a.story.sketch
  const isSame = size >= HEADLINE_RUNS && size === b.story.sketch.size && minima === b.story.sketch.minima
  return isSame && hoursApart(a, b) <= NEXT_ISSUE_HOURS
}

function leastOverlap(a: ReadFingerprint, b: ReadFingerprint): number {
  const least = a.story.language.startsWith('ja') ? SENTENCES_RUNS.japanese : SENTENCES_RUNS.latin
  return Math.min(a.story.sketch.size, b.story.sketch.size) < least ? SENTENCE_OVERLAP : COPY_OVERLAP
}

/** The most a score can be, of which nothing but what is shared and the time between is known yet: most pairs end here. */
function boundScore(a: ReadFingerprint, b: ReadFingerprint, sum: number): number {
  const across = isOneLanguage(a, b)
    ? 0
    : WEIGHTS.twoLanguages + WEIGHTS.japanNext + WEIGHTS.sharedAcross * Math.log1p(sum)
  const days = WEIGHTS.days * Math.min(MAX_DAYS, hoursApart(a, b) / 24)
  const leaders = haveSameLeaders(a, b) ? WEIGHTS.sameLeaders : 0
  const sameDay = a.day === b.day ? 0 : WEIGHTS.sameDay
  return BASE + GAIN * Math.log1p(sum) + across + days + leaders + sameDay
}

/** Adds up what the measures of a likeness count. */
export function scoreLikeness(likeness: Likeness): number {
  let score = BASE
  for (const measure of MEASURES) score += WEIGHTS[measure] * likeness[measure]
  return score
}

const MEASURES = Object.keys(WEIGHTS) as (keyof Likeness)[]

/**
 * The same form filled in anew: another place, person or date in each title, others who meet, another number another day,
 * done what was to be done the day before, another deed of which one site tells in the same words, or a short text under
 * two titles of which neither is told in the other story.
 */
function isNextIssue(a: ReadFingerprint, b: ReadFingerprint, weigh: Weigh): boolean {
  const bothMiss = (kinds: string) => sumMissing(a, b, kinds, weigh) > 0 && sumMissing(b, a, kinds, weigh) > 0
  if (bothMiss('cpmd') || meetOthers(a.meeting, b.meeting)) return true
  if (a.title.has('f:preview') !== b.title.has('f:preview') && Math.abs(a.day - b.day) >= 1) return true
  if (bothMiss('#') && (hoursApart(a, b) > NEXT_ISSUE_HOURS || countsIssues(a, b))) return true
  const isShort = Math.min(a.story.sketch.size, b.story.sketch.size) < BOILERPLATE_RUNS
  // A sentence with another name or another deed: one more senator runs, a summit begins and ends.
  if (isShort && (bothMiss('ms') || bothMiss('h'))) return true
  // A title that is edited changes more than its deed; a form that a site fills in anew does not.
  const eitherMisses = (kinds: string) => sumMissing(a, b, kinds, weigh) > 0 || sumMissing(b, a, kinds, weigh) > 0
  if (isShort && areOfOneSite(a, b) && bothMiss(DEED_KINDS) && !eitherMisses(OTHER_KINDS)) return true
  return isShort && missingPart(a, b, weigh) > MISSING_TITLE && missingPart(b, a, weigh) > MISSING_TITLE
}

function areOfOneSite(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return a.story.site !== undefined && a.story.site === b.story.site
}

/** Typhoon 13 and typhoon 14 are two on one day as well, and so are the second and the third day in a row. */
function countsIssues(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const issues = (story: ReadFingerprint) =>
    story.numbers.filter((mark) => /^#(?:no|run):/.test(mark) && story.title.has(mark))
  const ofA = issues(a)
  return ofA.length > 0 && issues(b).length > 0 && !issues(b).some((mark) => ofA.includes(mark))
}

/** What part of a title's weight the other story does not tell. */
function missingPart(from: ReadFingerprint, other: ReadFingerprint, weigh: Weigh): number {
  const all = [...from.title].filter((mark) => TITLE_KINDS.includes(mark.slice(0, 1)))
  const sum = all.reduce((total, mark) => total + weigh(mark), 0)
  return sum === 0 ? 0 : sumMissing(from, other, TITLE_KINDS, weigh) / sum
}

const KINDS: readonly (readonly [string, string])[] = [
  ['cpmosyr', 'both name'],
  ['h', 'both tell of'],
  ['#', 'both count'],
  ['wkv', 'both say'],
  ['t', 'same topic'],
]

/** Names the weightiest things shared, by kind. */
function nameShared(shared: readonly SharedMark[]): string[] {
  const weighty = [...shared].sort((a, b) => b.weight - a.weight || (a.mark < b.mark ? -1 : 1))
  return KINDS.flatMap(([kinds, words]) => {
    const said = weighty.filter(({ mark }) => kinds.includes(mark.slice(0, 1))).slice(0, 5)
    return said.length === 0 ? [] : [`${words} ${said.map(({ mark }) => plainName(mark)).join(', ')}`]
  })
}

function plainName(mark: string): string {
  if (mark.startsWith('#')) return mark.slice(1).split(':').reverse().join(' ').trim()
  return mark.slice(2)
}
