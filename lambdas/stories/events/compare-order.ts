import { isFraming, type ReadFingerprint } from './read-fingerprint.ts'
import { isOneLanguage, type Weigh } from './share-marks.ts'

/** What the order of two stories tells: which of them is told after the other, and as what. */
export interface Order {
  /** Both are known to the day, and the Japanese one is dated the day after the English one: in Japan it is tomorrow already. */
  readonly japanNext: number
  /** Both are known to the day, and the Japanese one is dated before the English one. */
  readonly japanFirst: number
  /** A later title is about a step (a reaction, a court …) that the earlier story does not have. */
  readonly laterStep: number
  /** What part of what is shared one title gives as background (`after …`, `…を受け`) to something that the other has not. */
  readonly background: number
}

const LATER_STEPS = ['f:react', 'f:court', 'f:sanction', 'f:after', 'f:toll']
const TELLING_KINDS = 'cpomhwksy'
/** Marks of the words that a background follows in English, and that it goes before in Japanese. */
const BACKGROUND = /^h:seque(?:nt|l)$/
/** What a word or two weigh: with less than that neither part of a title says anything. */
const LEAST_PART = 2

/** Of two stories known to the day, either may be the later one: a step that one of them has counts half. */
const EITHER_WAY = 0.5

/** Compares the days and the titles of two stories. */
export function compareOrder(a: ReadFingerprint, b: ReadFingerprint, weigh: Weigh): Order {
  const [earlier, later] = a.at <= b.at ? [a, b] : [b, a]
  const days = later.day - earlier.day
  const tellsStep = (story: ReadFingerprint, from: ReadFingerprint) =>
    LATER_STEPS.some((step) => story.title.has(step) && !from.marks.has(step))
  const hasStep = tellsStep(later, earlier)
  const mayHaveStep = a.at === b.at && (hasStep || tellsStep(earlier, later))
  return {
    japanNext: days === 1 && isJapanNext(earlier, later) ? 1 : 0,
    japanFirst: days >= 1 && areOfDays(a, b) && inJapanese(earlier) && !inJapanese(later) ? 1 : 0,
    laterStep: mayHaveStep ? EITHER_WAY : hasStep ? 1 : 0,
    background: Math.max(shareOfBackground(a, b, weigh), shareOfBackground(b, a, weigh)),
  }
}

function areOfDays(a: ReadFingerprint, b: ReadFingerprint): boolean {
  return a.isDay && b.isDay
}

function isJapanNext(earlier: ReadFingerprint, later: ReadFingerprint): boolean {
  return areOfDays(earlier, later) && inJapanese(later) && !inJapanese(earlier) && !isOneLanguage(earlier, later)
}

function inJapanese({ story }: ReadFingerprint): boolean {
  return story.language.startsWith('ja')
}

function isTelling(mark: string): boolean {
  return TELLING_KINDS.includes(mark.charAt(0)) && !isFraming(mark)
}

/** Whether one story tells what the other's title is about only beside something else, and no deed of either title is told by both. */
export function isSetAside(story: ReadFingerprint, other: ReadFingerprint): boolean {
  if (story.aside.size === 0) return false
  const [ofStory, ofOther] = [listDeeds(story), listDeeds(other)]
  if (ofOther.length === 0 || ofStory.some((deed) => other.marks.has(deed))) return false
  if (ofOther.some((deed) => story.marks.has(deed) && !story.aside.has(deed))) return false
  const people = [...other.title].filter((mark) => mark.startsWith('m:'))
  return [...ofOther, ...people].some((mark) => story.aside.has(mark))
}

function listDeeds({ title }: ReadFingerprint): string[] {
  return [...title].filter((mark) => mark.startsWith('h:') && mark !== 'h:first' && !isFraming(mark))
}

/** 0 as well when the title tells nothing new before its background. */
function shareOfBackground(story: ReadFingerprint, other: ReadFingerprint, weigh: Weigh): number {
  const marks = [...story.title]
  const at = marks.findIndex((mark) => BACKGROUND.test(mark))
  if (at < 0) return 0
  let behind = 0
  let before = 0
  let isNew = false
  for (const [index, mark] of marks.entries()) {
    if (!isTelling(mark)) continue
    const isBehind = inJapanese(story) ? index < at : index > at
    if (!other.marks.has(mark)) isNew ||= !isBehind && mark.startsWith('h:')
    else if (isBehind) behind += weigh(mark)
    else before += weigh(mark)
  }
  return isNew ? behind / (behind + before + LEAST_PART) : 0
}
