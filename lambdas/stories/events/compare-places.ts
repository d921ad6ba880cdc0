import { areOtherParts } from './read-directions.ts'
import type { ReadFingerprint } from './read-fingerprint.ts'
import { areOnePlace } from './read-places.ts'
import { sumMissing, type Weigh } from './share-marks.ts'

/** Each title begins with another country or place, and neither names the other's; or tells of another part of a country. */
export function areTwoScenes(a: ReadFingerprint, b: ReadFingerprint): boolean {
  if (areOfOtherParts(a, b) && [a, b].every(({ title, parts }) => parts.some((part) => title.has(part)))) return true
  if (a.scene === undefined || b.scene === undefined) return false
  return !namesScene(b, a.scene) && !namesScene(a, b.scene)
}

function namesScene({ title, places }: ReadFingerprint, scene: string): boolean {
  return (
    title.has(scene) ||
    (scene.startsWith('p:') && places.some((place) => title.has(place) && areOnePlace(place, scene)))
  )
}

/** Both name spots, and no spot of one is a place of the other or lies in it: two mishaps of one day; or only parts of a country that cannot be one. */
export function haveOtherSpots(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const both = a.spots.length > 0 && b.spots.length > 0
  return (both && !shareSpot(a, b)) || areOfOtherParts(a, b)
}

function shareSpot(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return a.spots.some((place) => b.spots.some((other) => areOnePlace(place, other)))
}

function areOfOtherParts(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return areOtherParts(a.parts, b.parts) && !shareSpot(a, b)
}

/** Both stories name countries, and none is the same. */
export function areElsewhere(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const both = a.countries.length > 0 && b.countries.length > 0
  return both && !a.countries.some((country) => b.countries.includes(country))
}

/** Japan buys missiles of the US, and so does Poland. */
export function tellOtherCountries(a: ReadFingerprint, b: ReadFingerprint, weigh: Weigh): boolean {
  return sumMissing(a, b, 'c', weigh) > 0 && sumMissing(b, a, 'c', weigh) > 0
}

/** What one country after another does, or is done by: of 45 labelled pairs that name others each, four are one, and none was joined. */
const STEPS_TAKEN = [
  'h:sell',
  'h:buy',
  'h:allow',
  'h:tariff',
  'h:sanction',
  'h:recognise',
  'h:ban',
  'h:covid',
  'h:vaccine',
]

/** Whether both titles tell one such step. */
export function shareStep(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return STEPS_TAKEN.some((mark) => a.title.has(mark) && b.title.has(mark))
}
