import { isPart } from './read-directions.ts'
import { isFraming, LEAD_SHARE, type ReadFingerprint, shareOf } from './read-fingerprint.ts'
import { closeNumbers } from './read-numbers.ts'
import { areOnePlace, liesWithin } from './read-places.ts'
import type { Role } from './read-roles.ts'
import { soundsLike } from './sound-of-name.ts'
import { NARROWER_WORDS } from './vocabulary/narrower-words.ts'

const partsOf: ReadonlyMap<string, readonly string[]> = new Map(
  NARROWER_WORDS.trim()
    .split('\n')
    .map((line) => line.split(/[ |]+/).map((id) => `h:${id}`))
    .map(([id = '', ...parts]) => [id, parts]),
)

/** Weighs one mark by how few stories have it. */
export type Weigh = (mark: string) => number

/** One thing two stories share. */
export interface SharedMark {
  readonly mark: string
  readonly weight: number
}

/** A name that only sounds alike, or a number that is only close, counts this much of an equal one. */
const ALIKE_SHARE = 0.8

/** An ICBM is told by who tells of a missile. */
function tellsParts(story: ReadFingerprint, mark: string): boolean {
  return partsOf.get(mark)?.every((part) => story.marks.has(part)) === true
}

/** One names who holds an office, the other the office, or both say it in other words: nearly as telling as a name. */
const ROLE_WEIGHT = 2.5

/** Lists what two stories share, each thing once. */
export function shareMarks(a: ReadFingerprint, b: ReadFingerprint, weigh: Weigh): SharedMark[] {
  const shared: SharedMark[] = []
  const alike = new Set<string>()
  for (const { mark, share } of isOneLanguage(a, b) ? a.inOneLanguage : a.inTwoLanguages) {
    const other = b.marks.has(mark) ? mark : findAlike(mark, a, b)
    if (other === undefined || alike.has(other) || isPlaceToo(mark, a)) continue
    if (other !== mark) alike.add(other)
    const place = Math.sqrt(share * shareOf(b, other))
    shared.push({ mark, weight: weigh(mark) * place * (other === mark ? 1 : ALIKE_SHARE) })
  }
  shared.push(...sharePlaces(a, b, weigh), ...sharePlaces(b, a, weigh))
  shared.push(...shareParts(a, b, weigh), ...shareParts(b, a, weigh))
  for (const role of a.roles) {
    if (b.roles.some((other) => areOneInOtherWords(role, other))) shared.push({ mark: role.mark, weight: ROLE_WEIGHT })
  }
  if (isOneLanguage(a, b)) return shared
  for (const [latin, japanese] of [[a, b] as const, [b, a] as const]) {
    for (const [mark, pair] of shareKanjiNames(latin, japanese)) {
      const place = latin.title.has(mark) && japanese.title.has(pair) ? 1 : LEAD_SHARE
      shared.push({ mark, weight: weigh(mark) * place * ALIKE_SHARE })
    }
  }
  return shared
}

/** One tells of a bushfire, the other of a fire: a fire is shared. */
function shareParts(narrow: ReadFingerprint, wide: ReadFingerprint, weigh: Weigh): SharedMark[] {
  const shared = new Map<string, SharedMark>()
  for (const mark of narrow.marks.keys()) {
    if (wide.marks.has(mark) || !tellsParts(wide, mark)) continue
    for (const part of partsOf.get(mark) ?? []) {
      if (narrow.marks.has(part) || shared.has(part)) continue
      const place = Math.sqrt(shareOf(narrow, mark) * shareOf(wide, part))
      shared.set(part, { mark: part, weight: weigh(part) * place * ALIKE_SHARE })
    }
  }
  return [...shared.values()]
}

/** Of two names in one year one may have followed the other. */
function areOneInOtherWords(a: Role, b: Role): boolean {
  if (a.mark !== b.mark || (a.isNamed && b.isNamed)) return false
  return !a.by.some((mark) => b.by.includes(mark))
}

/** One says Yakushima, the other the prefecture: the larger of the two is shared. */
function sharePlaces(inner: ReadFingerprint, outer: ReadFingerprint, weigh: Weigh): SharedMark[] {
  return outer.places.flatMap((larger) => {
    if (inner.marks.has(larger)) return []
    const smaller = inner.places.find((place) => !outer.marks.has(place) && liesWithin(place, larger))
    if (smaller === undefined) return []
    const place = Math.sqrt(shareOf(inner, smaller) * shareOf(outer, larger))
    return [{ mark: larger, weight: weigh(larger) * place * ALIKE_SHARE }]
  })
}

/** Sums the weight of all that the story that says less could share. */
export function sumShorter(a: ReadFingerprint, b: ReadFingerprint, weigh: Weigh): number {
  const compared = isOneLanguage(a, b) ? 'inOneLanguage' : 'inTwoLanguages'
  const [ofA = 0, ofB = 0] = [a, b].map((story) =>
    story[compared].reduce((sum, { mark, share }) => sum + weigh(mark) * share, 0),
  )
  return Math.min(ofA, ofB)
}

/** Whether two stories are written in one language. */
export function isOneLanguage(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return a.story.language === b.story.language
}

/** Sums what the title of one story says, of some kinds, that the other story does not say at all. */
export function sumMissing(from: ReadFingerprint, other: ReadFingerprint, kinds: string, weigh: Weigh): number {
  let sum = 0
  for (const mark of from.title) {
    if (!kinds.includes(mark.charAt(0)) || other.marks.has(mark) || tellsPlace(other, mark)) continue
    // A story that names the city need not say that it is in the south.
    if (isPart(mark)) continue
    if (tellsRole(from, other, mark) || tellsParts(other, mark)) continue
    if (mark.startsWith('d:') || !isFraming(mark)) sum += weigh(mark)
  }
  return sum
}

/** One names who holds an office, the other says the office. */
function tellsRole(from: ReadFingerprint, other: ReadFingerprint, mark: string): boolean {
  return from.roles.some(({ by, mark: role }) => by.includes(mark) && other.roles.some((told) => told.mark === role))
}

function tellsPlace(story: ReadFingerprint, place: string): boolean {
  return place.startsWith('p:') && story.places.some((other) => areOnePlace(place, other))
}

/** Osaka is a city and a surname: one word counts once. */
function isPlaceToo(mark: string, { marks }: ReadFingerprint): boolean {
  return mark.startsWith('m:') && marks.has(`p:${mark.slice(2)}`)
}

/** What only sounds like a mark, or is a number close to it; what both stories have is shared by itself. */
function findAlike(mark: string, story: ReadFingerprint, other: ReadFingerprint): string | undefined {
  if (mark.startsWith('#')) {
    return other.numbers.find((number) => !story.marks.has(number) && closeNumbers(mark, number))
  }
  if (!mark.startsWith('s:')) return undefined
  return other.sounds.find((sound) => !story.marks.has(sound) && soundsLike(mark.slice(2), sound.slice(2)))
}

/** Names that one story writes in letters and the other in kanji that may be read so. */
function* shareKanjiNames(latin: ReadFingerprint, japanese: ReadFingerprint): Generator<readonly [string, string]> {
  for (const { mark, spellings } of latin.romaji) {
    const pair = japanese.kanjiPairs.find((kanji) =>
      spellings.some(([first, second]) => first.has(kanji.charAt(2)) && second.has(kanji.charAt(3))),
    )
    if (pair !== undefined) yield [mark, pair]
  }
}
