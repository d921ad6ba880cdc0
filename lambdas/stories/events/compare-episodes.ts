import type { ReadFingerprint } from './read-fingerprint.ts'
import { tellsAny } from './tells-any.ts'

/** What leaders do on a visit beside their talks: on board, on the green, at table, before a parliament, with an emperor. */
const BESIDE_TALKS = [
  'h:boardsship h:warship',
  'h:factory',
  'h:sport-golf',
  'h:sport-sumo',
  'h:abducteefamily',
  'h:museum p:graceland h:sing',
  'h:joint-session h:speech',
  'h:yasukuni h:shrinevisit',
  'h:layswreath',
  'h:leadersmeal h:banquet',
  'o:king m:naruhito m:akihito',
].map((marks) => marks.split(' '))

/** Whether two stories tell of leaders, and one title of something they do beside their talks, of which the other has no word. */
export function areTwoActsOfVisit(a: ReadFingerprint, b: ReadFingerprint): boolean {
  if ((a.heads.length < 2 || b.heads.length < 2) && !nameSamePeople(a, b)) return false
  return BESIDE_TALKS.some((act) => tellsAlone(act, a, b) || tellsAlone(act, b, a))
}

/** Whether both name the same two people: two secretaries go from talks to a grave. */
function nameSamePeople(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return [...a.marks.keys()].filter((mark) => mark.startsWith('m:') && b.marks.has(mark)).length > 1
}

function tellsAlone(act: readonly string[], from: ReadFingerprint, other: ReadFingerprint): boolean {
  return tellsAny(from.happening.title, act) && !tellsAny(other.happening.marks, act)
}

const ENDS = ['h:finish', 'h:jointstatement', 'h:breakdown']

/** Whether one title tells how a summit begins, the other how it ends. */
export function areBothEnds(opening: ReadFingerprint, close: ReadFingerprint): boolean {
  if (!opening.marks.has('h:summit') || !close.marks.has('h:summit')) return false
  if (!opening.title.has('h:begin') || close.marks.has('h:begin')) return false
  return tellsAny(close.title, ENDS) && !tellsAny(opening.marks, ENDS)
}

/** What is told by itself and goes on from what is known: somebody comes to see the scene, or troops are sent there. */
const AT_SCENE = ['h:disastervisit', 'h:dispatchtroops h:deploy'].map((marks) => marks.split(' '))

/** Whether one title tells who comes to the scene, and the other story has no word of it. */
export function isAtScene(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return AT_SCENE.some((act) => tellsFirst(act, a, b) || tellsFirst(act, b, a))
}

function tellsFirst(act: readonly string[], from: ReadFingerprint, other: ReadFingerprint): boolean {
  return from.happening.title.has(act[0] ?? '') && tellsAlone(act, from, other)
}
