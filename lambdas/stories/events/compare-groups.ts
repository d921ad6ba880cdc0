import { countriesNamed } from './read-belonging.ts'
import type { ReadFingerprint } from './read-fingerprint.ts'
import { tellsAny } from './tells-any.ts'

const GROUPS = ['f:bilateral', 'f:trilateral', 'f:fourway', 'f:twoplustwo']
const MEETINGS = [
  'h:talks',
  'h:summit',
  'h:agree',
  'h:drill',
  'h:statement',
  'o:defenceminister',
  'o:foreignminister',
  'h:phone',
]

/** Meetings of different groups on one day are different events. */
export function areOtherGroups(a: ReadFingerprint, b: ReadFingerprint): boolean {
  if (areTwoPairs(a, b)) return true
  const isMeeting = (story: ReadFingerprint) => story.countries.length > 1 && tellsAny(story.marks, MEETINGS)
  const areTwo = (story: ReadFingerprint) => isMeeting(story) && partiesInTitle(story).length === 2
  const areMore = (story: ReadFingerprint) =>
    !story.title.has('f:bilateral') &&
    (story.title.has('f:trilateral') ||
      story.title.has('f:fourway') ||
      story.title.has('f:many') ||
      (isMeeting(story) && partiesInTitle(story).length > 2))
  // The third may stand in the lead, unless it is only set beside what is told.
  const main = ({ marks, aside }: ReadFingerprint) =>
    countriesNamed([...marks.keys()].filter((mark) => !aside.has(mark)))
  const namesAll = (story: ReadFingerprint, other: ReadFingerprint) =>
    partiesInTitle(other).length > 2 && partiesInTitle(other).every((party) => main(story).includes(party))
  if ((areTwo(a) && areMore(b) && !namesAll(a, b)) || (areTwo(b) && areMore(a) && !namesAll(b, a))) return true
  // A lead tells of other meetings as well.
  const groupsA = GROUPS.filter((group) => a.title.has(group))
  const groupsB = GROUPS.filter((group) => b.title.has(group))
  return groupsA.length > 0 && groupsB.length > 0 && !groupsA.some((group) => groupsB.includes(group))
}

/** In each story two meet, both of them known, and somebody else in each: two bilaterals on the margins of one summit. */
function areTwoPairs(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const pair = ({ meeting, title }: ReadFingerprint) =>
    (meeting?.isNamed === true || title.has('f:bilateral')) && meeting?.parties.length === 2 ? meeting : undefined
  const [ofA, ofB] = [pair(a), pair(b)]
  if (ofA === undefined || ofB === undefined || ofA.level !== ofB.level) return false
  return ofA.parties.some((party) => !ofB.parties.includes(party))
}

/** Those who meet, where they are named; else the countries of the title. */
function partiesInTitle(story: ReadFingerprint): readonly string[] {
  const { meeting } = story
  const isNamed = meeting?.isNamed === true || meeting?.level === 'mixed'
  return isNamed ? meeting.parties : countriesNamed(story.title)
}
