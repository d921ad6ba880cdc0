import { areTwoContests, tellVotes } from './compare-contests.ts'
import { compareDays, type DaysTold } from './compare-days.ts'
import { areBothEnds, areTwoActsOfVisit, isAtScene } from './compare-episodes.ts'
import { areOtherGroups } from './compare-groups.ts'
import {
  areOtherKinds,
  areOtherQuakes,
  areTurned,
  areTwoSteps,
  goesOn,
  isCalledOff,
  strikesBack,
} from './compare-kinds.ts'
import { compareOrder, isSetAside, type Order } from './compare-order.ts'
import { areElsewhere, areTwoScenes, haveOtherSpots, shareStep, tellOtherCountries } from './compare-places.ts'
import { isRounded } from './is-rounded.ts'
import { countriesNamed } from './read-belonging.ts'
import { areOtherCrafts, areOtherLaws, areOtherTimes } from './read-counts.ts'
import { hoursApart, type ReadFingerprint } from './read-fingerprint.ts'
import { compareMeetings, haveSameLeaders, meetOthers } from './read-meeting.ts'
import { closeNumbers, isTime } from './read-numbers.ts'
import { nameOthers } from './read-people.ts'
import { isOneLanguage, type SharedMark, sumMissing, sumShorter, type Weigh } from './share-marks.ts'

/** What speaks for and against two stories being one happening, each a number of its own scale. */
export interface Likeness extends Order, DaysTold {
  /** Logarithm of the names, and of the happenings, that both share. */
  readonly names: number
  readonly acts: number
  /** Logarithm of the pairs of kanji that both share. */
  readonly kanji: number
  /** They share where, and neither who nor what nor how much. */
  readonly onlyPlace: number
  /** In one language, one name is all they share beside where: what one person or company did that day. */
  readonly lone: number
  /** How far what both share falls short of what two tellings share: a place or two among a dozen other things. */
  readonly scant: number
  /** How far the rarest thing both share is from telling one story in twenty: what half the news of a day has in common. */
  readonly common: number
  /** Logarithm of the names, and of the happenings, that each title has and the other story lacks. */
  readonly otherNames: number
  readonly otherActs: number
  /** One title speaks of a repetition and the other does not; twice, where it says that it is another one. */
  readonly repeated: number
  /** Two meet in one story, three or four in the other; or they are two contests. */
  readonly groups: number
  readonly days: number
  /** Both tell of a meeting, and of other offices or countries. */
  readonly otherMeeting: number
  /** Both titles, in one language, name people, and none is the same; or somebody else of one country meets. */
  readonly otherPeople: number
  /** One title announces an explanation, an opinion or a question: such a story stands alone. */
  readonly alone: number
  /** The same leaders meet in both. */
  readonly sameLeaders: number
  /** Each title tells of another kind of one family: a theft and an assault, a quake and a flood, how a summit begins and ends, or who comes to the scene. */
  readonly otherKind: number
  /** Leaders meet in both, and one title tells of what they do beside their talks: they play golf or board a ship. */
  readonly besideTalks: number
  /** Each title tells of another step of one happening: a launch and a docking. */
  readonly otherStep: number
  /** One title tells a later step than the other, which that story tells nowhere; and it is published another day. */
  readonly goesOn: number
  readonly goesOnNext: number
  /** One title tells that something is called off. */
  readonly calledOff: number
  /** One country acts against the other in one title, and the other against it in the other. */
  readonly turned: number
  /** Each title begins with another country or place, and neither names the other's. */
  readonly scenes: number
  /** Both stories name countries, and none is the same; or each title one that the other story does not; twice, for one step of each. */
  readonly elsewhere: number
  /** Both name spots, and none is the same or lies in the other. */
  readonly otherSpots: number
  /** Both titles give figures, and none is the same. */
  readonly figures: number
  /** What one title tells, the other story only sets beside something else. */
  readonly setAside: number
  /** Both count the dead, and one some times as many as the other. */
  readonly otherToll: number
  /** One title tells how a country reacts that the other story does not name. */
  readonly otherReactor: number
  readonly twoLanguages: number
  /** Logarithm of all that is shared where the two languages differ: only part of a story can be shared then. */
  readonly sharedAcross: number
}

/** A rare word of one language is a name more often than not. */
const NAME_KINDS = 'cpmoswyr'
/** Money, shares and measured values are as telling as names. */
const AMOUNT = /^#(?:[a-z%]|:\d+\.)/
/** Places and countries, names frequent in the subject, topics, offices of state and words of every kind of news. */
const WHERE = /^(?:[cpytrv]:|o:(?:president|primeminister|government|congress|parliament|cabinet)$)/
/** What part of the shorter story two tellings share at least: English has more words for one thing. */
const LEAST_PART = { english: 0.2, other: 0.3 }
/** The weight of a headline: the less there is to share, the less follows from how little is shared. */
const HEADLINE = 40
/** The weight of what one story in twenty has. */
const RARE = 3
/** Some four rare names in each title that the other story has not: of 15 labelled pairs of votes none is one. */
const OTHER_WINNERS = 3
/** Two days apart is as far as two weeks apart. */
export const MAX_DAYS = 2

/** Measures two stories against each other, in the one order that judgePair puts them: of two close numbers the first one counts. */
export function measureLikeness(
  a: ReadFingerprint,
  b: ReadFingerprint,
  shared: readonly SharedMark[],
  weigh: Weigh,
): Likeness {
  const oneLanguage = isOneLanguage(a, b)
  const sums = sumShared(shared)
  const missing = (kinds: string) => Math.min(sumMissing(a, b, kinds, weigh), sumMissing(b, a, kinds, weigh))
  const otherNames = Math.log1p(missing(oneLanguage ? 'cpmos' : 'cpmo'))
  const isOtherCountry = tellOtherCountries(a, b, weigh)
  const isOtherScene = areTwoScenes(a, b)
  const isBesideTalks = areTwoActsOfVisit(a, b)
  const isOtherGroup = areTwoContests(a, b) || areOtherGroups(a, b)
  const isOtherKind =
    areOtherCrafts(a.marks.keys(), b.marks.keys()) ||
    areOtherLaws(a.title, b.title) ||
    areOtherKinds(a, b) ||
    areOtherQuakes(a, b, isOtherScene && (oneLanguage || areElsewhere(a, b))) ||
    areBothEnds(a, b) ||
    areBothEnds(b, a) ||
    isAtScene(a, b)
  const [goesOnFromB, goesOnFromA] = [goesOn(a, b), goesOn(b, a)]
  return {
    names: Math.log1p(sums.names),
    acts: Math.log1p(sums.acts),
    kanji: Math.log1p(sums.kanji),
    onlyPlace: shared.every(({ mark }) => WHERE.test(mark)) && !haveSameLeaders(a, b) ? 1 : 0,
    lone: oneLanguage && restsOnOneName(shared) ? 1 : 0,
    scant: measureScant(a, b, sums.all, weigh),
    common: Math.max(0, RARE - shared.reduce((rarest, { weight }) => Math.max(rarest, weight), 0)),
    otherNames,
    otherActs: Math.log1p(missing('h')),
    repeated: countRepeated(a, b),
    groups: isOtherGroup || (oneLanguage && otherNames > OTHER_WINNERS && tellVotes(a, b)) ? 1 : 0,
    ...compareOrder(a, b, weigh),
    ...compareDays(a, b),
    otherMeeting: compareMeetings(a.meeting, b.meeting) < 0 ? 1 : 0,
    otherPeople: (oneLanguage && nameOthers(a, b)) || meetOthers(a.meeting, b.meeting) ? 1 : 0,
    alone: standsAlone(a) || standsAlone(b) ? 1 : 0,
    sameLeaders: haveSameLeaders(a, b) && !isOtherGroup && !isBesideTalks ? 1 : 0,
    besideTalks: isBesideTalks ? 1 : 0,
    otherStep: areTwoSteps(a, b) ? 1 : 0,
    goesOn: goesOnFromB || goesOnFromA ? 1 : 0,
    goesOnNext: (goesOnFromB && isNextDay(a, b)) || (goesOnFromA && isNextDay(b, a)) ? 1 : 0,
    calledOff: isCalledOff(a, b) ? 1 : 0,
    otherKind: isOtherKind ? 1 : 0,
    turned: (oneLanguage && areTurned(a, b)) || strikesBack(a, b) || strikesBack(b, a) ? 1 : 0,
    days: Math.min(MAX_DAYS, hoursApart(a, b) / 24),
    scenes: isOtherScene ? 1 : 0,
    elsewhere: (areElsewhere(a, b) || isOtherCountry ? 1 : 0) + (isOtherCountry && shareStep(a, b) ? 1 : 0),
    otherSpots: haveOtherSpots(a, b) ? 1 : 0,
    otherReactor: isOtherReaction(a, b) || isOtherReaction(b, a) ? 1 : 0,
    setAside: isSetAside(a, b) || isSetAside(b, a) ? 1 : 0,
    otherToll: haveOtherTolls(a, b) ? 1 : 0,
    figures: haveOtherFigures(a, b) ? 1 : 0,
    twoLanguages: oneLanguage ? 0 : 1,
    sharedAcross: oneLanguage ? 0 : Math.log1p(sums.all),
  }
}

function measureScant(a: ReadFingerprint, b: ReadFingerprint, shared: number, weigh: Weigh): number {
  const inEnglish = [a, b].every(({ story }) => story.language.startsWith('en'))
  const shorter = sumShorter(a, b, weigh)
  const least = shorter * (inEnglish ? LEAST_PART.english : LEAST_PART.other)
  return Math.max(0, least - shared) / (shorter + HEADLINE)
}

/** What Japan dates the same day as the outlets abroad is the day before to them. */
function isNextDay(story: ReadFingerprint, from: ReadFingerprint): boolean {
  const isBehind = story.isDay && from.isDay && from.story.language.startsWith('ja') && !isOneLanguage(story, from)
  return isBehind || Math.abs(story.day - from.day) >= 1
}

function restsOnOneName(shared: readonly SharedMark[]): boolean {
  const telling = shared.filter(({ mark }) => !WHERE.test(mark))
  return telling.length === 1 && /^[mows]:/.test(telling[0]?.mark ?? '')
}

function sumShared(shared: readonly SharedMark[]): { all: number; names: number; acts: number; kanji: number } {
  const sums = { all: 0, names: 0, acts: 0, kanji: 0 }
  for (const { mark, weight } of shared) {
    const kind = mark.charAt(0)
    sums.all += weight
    if (kind === 'h') sums.acts += weight
    if (kind === 'k') sums.kanji += weight
    if (NAME_KINDS.includes(kind) || (kind === '#' && AMOUNT.test(mark) && !isTime(mark))) sums.names += weight
  }
  return sums
}

/** One title says that it is the first, the other that it is another one: surely two. */
function countRepeated(a: ReadFingerprint, b: ReadFingerprint): number {
  if (areOtherTimes(a.title, b.title)) return 2
  if (!differsInTitle(a, b, 'f:again')) return 0
  const [again, once] = a.title.has('f:again') ? [a, b] : [b, a]
  return differsInTitle(a, b, 'f:other') || (once.title.has('h:first') && !again.title.has('h:first')) ? 2 : 1
}

/** One title has it, the other has not, and not both stories have it somewhere. */
function differsInTitle(a: ReadFingerprint, b: ReadFingerprint, mark: string): boolean {
  return a.title.has(mark) !== b.title.has(mark) && !(a.marks.has(mark) && b.marks.has(mark))
}

function standsAlone({ title }: ReadFingerprint): boolean {
  return title.has('f:alone') || title.has('f:opinion')
}

function isOtherReaction(story: ReadFingerprint, from: ReadFingerprint): boolean {
  if (!story.title.has('f:react') || from.title.has('f:react')) return false
  const actor = countriesNamed(story.title)[0] ?? [...story.title].find((mark) => mark.startsWith('c:'))
  return actor !== undefined && !from.marks.has(actor) && from.countries.length > 0
}

function haveOtherFigures(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return a.figures.length > 0 && b.figures.length > 0 && !tellsFigure(a, b) && !tellsFigure(b, a)
}

/** Three times as many are no first count of the same. */
const MOST_RISEN = 3

function haveOtherTolls(a: ReadFingerprint, b: ReadFingerprint): boolean {
  if (a.tolls.length === 0 || b.tolls.length === 0) return false
  return a.tolls.every((one) => b.tolls.every((other) => Math.max(one, other) >= MOST_RISEN * Math.min(one, other)))
}

function tellsFigure(from: ReadFingerprint, other: ReadFingerprint): boolean {
  return from.figures.some((figure) =>
    other.numbers.some((number) => number === figure || areMeasured(figure, number) || isRounded(figure, number)),
  )
}

/** First measurements differ in the last figure: a magnitude of 8.0 or 8.3. Counts that differ are two. */
function areMeasured(a: string, b: string): boolean {
  return (a.includes('.') || b.includes('.')) && closeNumbers(a, b)
}
