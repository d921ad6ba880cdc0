import * as is from './character-classes.ts'
import { addToHash, NUMBER_ID, type WordTable } from './word-table.ts'

/** What lies before a word. */
export const GAP_JOINT = 0
export const GAP_BREAK = 1
export const GAP_SENTENCE = 2

/** How a word is written. */
export const INITIAL_CAPITAL = 1
export const ALL_CAPITALS = 2
export const IS_NUMBER = 4

/** The words of one folded text, as parallel columns. */
export interface Words {
  readonly count: number
  /** Id in the word table; 0 for a word no phrase has. */
  readonly ids: Int32Array
  /** Places in the folded text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What lies before the word: joint, break or end of a sentence. */
  readonly gaps: Uint8Array
  readonly shapes: Uint8Array
}

/** Shortened titles and names after which a full stop ends nothing. */
const ABBREVIATIONS = new Set(
  'adm capt cmdr co col corp dept dr est etc fig gen gov hon inc jr lt ltd maj mr mrs ms no pfc prof pvt rep rev sen sgt sr st vs'.split(
    ' ',
  ),
)
const APOSTROPHE = 39
const SMALL_S = 115

/** Splits folded text into words: runs of letters, numbers, and single ideographs, kana and signs. One pass. */
export function splitWords(text: string, table: WordTable): Words {
  const ids = new Int32Array(text.length)
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  const gaps = new Uint8Array(text.length)
  const shapes = new Uint8Array(text.length)
  let count = 0
  let gap = GAP_JOINT
  let newlines = 0
  for (let at = 0; at < text.length; ) {
    const start = at
    const kind = is.classifyUnit(text.charCodeAt(at))
    if (kind === is.LETTER) {
      at = readLetters(text, at)
    } else if (kind === is.DIGIT) {
      at = endOfNumber(text, at)
    } else if (kind === is.SINGLE) {
      at += 1
    } else {
      if (kind === is.NEWLINE) newlines += 1
      gap = Math.max(
        gap,
        newlines > 1 ? GAP_SENTENCE : gapOf(kind, text, at, count === 0 ? -1 : (starts[count - 1] ?? 0)),
      )
      at += 1
      continue
    }
    starts[count] = start
    ends[count] = at
    gaps[count] = gap
    const found = kind === is.LETTER ? table.findWord(text, start, at, readHash) : findOther(text, start, at, table)
    ids[count] = kind === is.DIGIT && found === 0 ? NUMBER_ID : found
    shapes[count] = kind === is.LETTER ? readShape : kind === is.DIGIT ? IS_NUMBER : 0
    count += 1
    gap = GAP_JOINT
    newlines = 0
    if (kind === is.LETTER) at = skipPossessive(text, at)
  }
  return { count, ids, starts, ends, gaps, shapes }
}

// What readLetters found besides the end; kept here so that a word costs no object.
let readHash = 0
let readShape = 0

function readLetters(text: string, start: number): number {
  let at = start
  let hash = 0
  let capitals = 0
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (is.classifyUnit(unit) !== is.LETTER) break
    hash = addToHash(hash, unit)
    if (isCapital(unit)) capitals += 1
  }
  const letters = at - start
  const initial = capitals > 0 && isCapital(text.charCodeAt(start))
  readHash = hash
  readShape = (initial ? INITIAL_CAPITAL : 0) | (capitals === letters ? ALL_CAPITALS : 0)
  return letters === 1 && initial ? readAbbreviation(text, at) : at
}

/** Takes U.S. as one word: capitals that each have a full stop, from behind the first letter. */
function readAbbreviation(text: string, afterFirst: number): number {
  let at = afterFirst
  while (text.charCodeAt(at) === 46 && isCapital(text.charCodeAt(at + 1)) && !isLetterAt(text, at + 2)) {
    readHash = addToHash(readHash, text.charCodeAt(at + 1))
    at += 2
  }
  return at > afterFirst && text.charCodeAt(at) === 46 ? at + 1 : at
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const isPoint = (unit === 46 || unit === 44) && is.classifyUnit(text.charCodeAt(at + 1)) === is.DIGIT
    if (!isPoint && is.classifyUnit(unit) !== is.DIGIT) break
    at += 1
  }
  return at
}

function findOther(text: string, start: number, end: number, table: WordTable): number {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = addToHash(hash, text.charCodeAt(at))
  return table.findWord(text, start, end, hash)
}

function gapOf(kind: number, text: string, at: number, lastWordStart: number): number {
  if (kind === is.STOP) return GAP_SENTENCE
  if (kind === is.FULL_STOP) return endsSentence(text, at, lastWordStart) ? GAP_SENTENCE : GAP_JOINT
  return kind === is.BREAK ? GAP_BREAK : GAP_JOINT
}

function endsSentence(text: string, at: number, lastWordStart: number): boolean {
  const next = at + 1 < text.length ? is.classifyUnit(text.charCodeAt(at + 1)) : is.NEWLINE
  if (next === is.LETTER || next === is.DIGIT || next === is.SINGLE) return false
  const letters = at - lastWordStart
  if (lastWordStart < 0 || letters > 4) return true
  return letters > 1 && !ABBREVIATIONS.has(text.slice(lastWordStart, at).toLowerCase())
}

function skipPossessive(text: string, at: number): number {
  const isPossessive =
    text.charCodeAt(at) === APOSTROPHE && (text.charCodeAt(at + 1) | 32) === SMALL_S && !isLetterAt(text, at + 2)
  return isPossessive ? at + 2 : at
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && is.classifyUnit(text.charCodeAt(at)) === is.LETTER
}
