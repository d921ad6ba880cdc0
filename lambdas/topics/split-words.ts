import { BREAK, classifyUnit, DIGIT, FULL_STOP, LETTER, NEWLINE, SINGLE, STOP } from './character-classes.ts'
import { addLowerToHash, addToHash, NUMBER_ID, type WordTable } from './word-table.ts'

/** Longer than most stories; longer texts get columns of their own. */
const USUAL_UNITS = 8_192

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
const SPACE = 32
const APOSTROPHE = 39
const FIRST_CAPITAL = 65
const LAST_CAPITAL = 90
const SMALL_S = 115

interface Columns {
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  gaps: Uint8Array
  shapes: Uint8Array
}

const makeColumns = (size: number): Columns => ({
  ids: new Int32Array(size),
  starts: new Int32Array(size),
  ends: new Int32Array(size),
  gaps: new Uint8Array(size),
  shapes: new Uint8Array(size),
})

/** Columns for texts of usual length, used again and again: making them would cost more than reading the text. */
const usualColumns = makeColumns(USUAL_UNITS)

/**
 * Splits folded text into words: runs of letters, numbers, and single ideographs, kana and signs. One pass.
 *
 * The columns of a short text are overwritten by the next call.
 */
export function splitWords(text: string, table: WordTable): Words {
  const { ids, starts, ends, gaps, shapes } = text.length <= USUAL_UNITS ? usualColumns : makeColumns(text.length)
  let count = 0
  let gap = GAP_JOINT
  let newlines = 0
  for (let at = 0; at < text.length; ) {
    const start = at
    const unit = text.charCodeAt(at)
    if (unit === SPACE) {
      at += 1
      continue
    }
    const kind = classifyUnit(unit)
    let id = 0
    let shape = 0
    if (kind === LETTER) {
      at = readLetters(text, at)
      id = table.findWord(text, start, at, readHash)
      shape = readShape
    } else if (kind === DIGIT) {
      at = endOfNumber(text, at)
      id = findOther(text, start, at, table) || NUMBER_ID
      shape = IS_NUMBER
    } else if (kind === SINGLE) {
      at += 1
      id = findOther(text, start, at, table)
    } else {
      if (kind === NEWLINE) newlines += 1
      const found = newlines > 1 ? GAP_SENTENCE : gapOf(kind, text, at, count === 0 ? -1 : (starts[count - 1] ?? 0))
      if (found > gap) gap = found
      at += 1
      continue
    }
    ids[count] = id
    starts[count] = start
    ends[count] = at
    gaps[count] = gap
    shapes[count] = shape
    count += 1
    gap = GAP_JOINT
    newlines = 0
    if (kind === LETTER && text.charCodeAt(at) === APOSTROPHE) at = skipPossessive(text, at)
  }
  return { count, ids, starts, ends, gaps, shapes }
}

/** Lower case of each ASCII letter, 0 elsewhere: class and case in one look-up. */
const ASCII_LETTERS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  classifyUnit(unit) === LETTER ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : 0,
)

// What readLetters found besides the end; kept here so that a word costs no object.
let readHash = 0
let readShape = 0

function readLetters(text: string, start: number): number {
  let at = start
  let hash = 0
  let capitals = 0
  const initial = isCapital(text.charCodeAt(start))
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const letter = unit < 0x80 ? ASCII_LETTERS[unit] : classifyUnit(unit) === LETTER ? unit : 0
    if (!letter) break
    if (letter !== unit) capitals += 1
    hash = addLowerToHash(hash, letter)
  }
  readHash = hash
  readShape = (initial ? INITIAL_CAPITAL : 0) | (capitals === at - start ? ALL_CAPITALS : 0)
  return initial && at - start === 1 ? readAbbreviation(text, at) : at
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
    const isPoint = (unit === 46 || unit === 44) && classifyUnit(text.charCodeAt(at + 1)) === DIGIT
    if (!isPoint && classifyUnit(unit) !== DIGIT) break
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
  if (kind === STOP) return GAP_SENTENCE
  if (kind === FULL_STOP) return endsSentence(text, at, lastWordStart) ? GAP_SENTENCE : GAP_JOINT
  return kind === BREAK ? GAP_BREAK : GAP_JOINT
}

function endsSentence(text: string, at: number, lastWordStart: number): boolean {
  const next = at + 1 < text.length ? classifyUnit(text.charCodeAt(at + 1)) : NEWLINE
  if (next === LETTER || next === DIGIT || next === SINGLE) return false
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
  return unit >= FIRST_CAPITAL && unit <= LAST_CAPITAL
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classifyUnit(text.charCodeAt(at)) === LETTER
}
