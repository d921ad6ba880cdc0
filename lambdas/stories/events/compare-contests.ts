import { countriesNamed } from './read-belonging.ts'
import { areOtherParts, isPart } from './read-directions.ts'
import type { ReadFingerprint } from './read-fingerprint.ts'
import { areOnePlace, isSpot } from './read-places.ts'
import { tellsAny } from './tells-any.ts'

/** Offices and chambers that are voted for on one day, by the marks that say which. */
const RACES = ['o:governor h:governorrace', 'o:mayor h:mayorrace', 'h:upperhouse', 'h:lowerhouse'].map((marks) =>
  marks.split(' '),
)
const VOTED = ['h:election', 'h:win', 'h:lose', 'h:losing', 'h:governorrace', 'h:mayorrace', 'h:choose']
/** What says that a story is of a vote, whoever wins or loses what. */
const POLLS = ['h:election', 'h:byelection', 'h:plebiscite', 'h:governorrace', 'h:mayorrace', 'h:primary', 'h:runoff']
const OF_VOTES = [...VOTED, 'h:runoff']
const PLAYED = ['h:win', 'h:lose', 'h:losing', 'h:score', 'h:qualify', 'h:beatupset', 'h:penalty', 'h:play', 'v:draw']
const GAMES = ['h:worldcup', 'h:wbc', 'h:asiancup', 'h:euro-football', 'h:olympics']

/** Tournaments that are of one sport, whether a story says so or not. */
const SPORT_OF: Readonly<Record<string, string>> = {
  'h:euro-football': 'h:sport-football',
  'h:championsleague': 'h:sport-football',
  'h:premierleague': 'h:sport-football',
  'h:asiancup': 'h:sport-football',
  'h:wbc': 'h:sport-baseball',
}

/** Whether two stories tell of two races, matches or rounds, however much of the day or the tournament they share. */
export function areTwoContests(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return (
    areTwoRaces(a, b) ||
    areTwoPolls(a, b) ||
    areTwoCourts(a, b) ||
    areTwoSports(a, b) ||
    areTwoMatches(a, b) ||
    areTwoRounds(a, b) ||
    areTwoRounds(b, a)
  )
}

/** Whether both titles tell of a vote: who won one of them is hardly anybody who won the other. */
export function tellVotes(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return tellsAny(a.title, OF_VOTES) && tellsAny(b.title, OF_VOTES)
}

/** A governor and a mayor are elected on one day, and so are two chambers, and the mayors of two cities. */
function areTwoRaces(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const races = ({ title, marks }: ReadFingerprint) => (tellsAny(marks, VOTED) ? racesOf(title, marks) : [])
  const [ofA, ofB] = [races(a), races(b)]
  if (ofA.length === 0 || ofB.length === 0) return false
  return !ofA.some((race) => ofB.includes(race)) || areOfTwoPlaces(a, b)
}

/** Two states elect their parliaments on one day, and two towns vote on what may be built. */
function areTwoPolls(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const isPoll = ({ title, marks }: ReadFingerprint) =>
    tellsAny(marks, POLLS) && tellsAny(title, [...POLLS, ...OF_VOTES])
  if (!isPoll(a) || !isPoll(b)) return false
  if (areOfTwoSeats(a, b)) return true
  return areOfTwoPlaces(a, b, ({ title }) => [...title].filter(isSpot)) || areOtherParts(a.parts, b.parts)
}

/** Each title names a constituency beside the by-election, and neither story the other's; other languages spell it otherwise. */
function areOfTwoSeats(a: ReadFingerprint, b: ReadFingerprint): boolean {
  if (a.story.language !== b.story.language) return false
  const [ofA, ofB] = [seatsOf(a), seatsOf(b)]
  if (ofA.length === 0 || ofB.length === 0) return false
  return !ofA.some((seat) => b.marks.has(seat)) && !ofB.some((seat) => a.marks.has(seat))
}

/** Wakefield by-election, by-election in Wakefield: a name, which is read as a word and how it sounds. */
function seatsOf({ title }: ReadFingerprint): string[] {
  const marks = [...title]
  const at = marks.indexOf('h:byelection')
  if (at < 0) return []
  const [word = '', sound = ''] = marks.slice(Math.max(0, at - 2), at)
  const [next = '', nextSound = ''] = marks.slice(at + 1, at + 3)
  if (word.startsWith('w:') && sound.startsWith('s:')) return [word]
  return next.startsWith('w:') && nextSound.startsWith('s:') ? [next] : []
}

/** The courts of two cities rule on one day, in two cases of one kind. */
function areTwoCourts(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return areOfTwoPlaces(a, b, placesOfCourts)
}

/** Osaka District Court, a court in Osaka, 大阪地裁: the place beside the court. What a court rules on may lie elsewhere. */
function placesOfCourts({ title, story }: ReadFingerprint): string[] {
  const marks = [...title].filter((mark) => !/^(?:[cms]:|v:district$)/.test(mark))
  const isCourt = (mark = '') => /^(?:o:(?:court|highcourt)|f:court)$/.test(mark)
  const inEnglish = story.language.startsWith('en')
  return marks.filter(
    (mark, at) => /^[py]:/.test(mark) && (isCourt(marks[at + 1]) || (inEnglish && isCourt(marks[at - 1]))),
  )
}

/** Those of the title, else the office of a town or prefecture that is told first. */
function racesOf(title: ReadonlySet<string>, marks: ReadonlyMap<string, boolean>): (readonly string[])[] {
  const told = RACES.filter((race) => tellsAny(title, race))
  if (told.length > 0) return told
  const first = [...marks.keys()].find((mark) => /^o:(?:governor|mayor)$/.test(mark))
  return RACES.filter((race) => first !== undefined && race.includes(first))
}

/** Each title names places, none of them in or around one of the other, and the other story none of them. */
function areOfTwoPlaces(
  a: ReadFingerprint,
  b: ReadFingerprint,
  places = ({ title }: ReadFingerprint) => [...title].filter((mark) => /^[py]:/.test(mark) && !isPart(mark)),
): boolean {
  const [ofA, ofB] = [places(a), places(b)]
  if (ofA.length === 0 || ofB.length === 0) return false
  if (ofA.some((place) => b.marks.has(place)) || ofB.some((place) => a.marks.has(place))) return false
  return !ofA.some((place) => ofB.some((other) => areOnePlace(place, other)))
}

/** Judo is not swimming, and the women's race is not the men's, however many names of the Games they share. */
function areTwoSports(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const sports = (story: ReadFingerprint) =>
    [...story.marks.keys()].flatMap((mark) => SPORT_OF[mark] ?? (mark.startsWith('h:sport-') ? [mark] : []))
  const [ofA, ofB] = [sports(a), sports(b)]
  if (ofA.length === 0 || ofB.length === 0) return false
  if (!ofA.some((sport) => ofB.includes(sport))) return true
  const fields = (story: ReadFingerprint) => ['h:men', 'h:women'].filter((field) => story.marks.has(field))
  return fields(a).length === 1 && fields(b).length === 1 && fields(a)[0] !== fields(b)[0]
}

/** Each title names two teams first, and one of each, or both of one, are nowhere in the other story. */
function areTwoMatches(a: ReadFingerprint, b: ReadFingerprint): boolean {
  if (!isMatch(a) || !isMatch(b)) return false
  const teams = ({ title }: ReadFingerprint) => countriesNamed(title).slice(0, 2)
  const missing = (from: ReadFingerprint, other: ReadFingerprint) =>
    teams(from).filter((team) => !other.marks.has(team)).length
  if (teams(a).length < 2 || teams(b).length < 2) return false
  const [ofA, ofB] = [missing(a, b), missing(b, a)]
  return (ofA > 0 && ofB > 0) || ofA === 2 || ofB === 2
}

function isMatch({ title, marks }: ReadFingerprint): boolean {
  return (
    tellsAny(title, PLAYED) && [...marks.keys()].some((mark) => GAMES.includes(mark) || mark.startsWith('h:sport-'))
  )
}

/** One title tells of the semi-final, the other of the title won, and that story of no semi-final. */
function areTwoRounds(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return a.title.has('h:semifinal') && b.title.has('h:goldmedal') && !b.marks.has('h:semifinal')
}
