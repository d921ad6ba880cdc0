import { readEnglishParts } from './read-directions.ts'
import { type NumberMark, readEnglishNumbers } from './read-numbers.ts'
import { isArticle, splitEnglish, type Vocabulary } from './read-vocabulary.ts'
import { soundEnglishName } from './sound-of-name.ts'
import { stemWord } from './stem-word.ts'
import { COMMON_ENGLISH, STOP_WORDS } from './vocabulary/common-english.ts'

const STOPPED = new Set(STOP_WORDS.split(/\s+/).map(stemWord))
const FREQUENT = new Set(COMMON_ENGLISH.frequent.split(/\s+/))
const KNOWN = new Set(`${COMMON_ENGLISH.usual} ${COMMON_ENGLISH.known}`.split(/\s+/))

/** As the Quad meets, and during a summit: what goes on beside it is told, and the meeting is behind it. */
const MEANWHILE =
  /\bas (?=(?:the )?(?:\p{Lu}[\p{L}\d'’-]* ){1,2}(?:meets?|gathers?|convenes?)\b)|\bduring (?=(?:the )?(?:\p{Lu}[\p{L}\d'’-]* ){0,2}(?:Quad|summit|talks|visit|meeting|G\d+)\b)/gu
/** The defence and environment ministers are two. */
const TWO_MINISTERS =
  /\b(defen[cs]e|foreign|finance|trade|economy|interior|justice|environment|energy|health|transport|agriculture|labou?r)(?= and [a-z]+ ministers\b)/gi
const UNIT = /^(?:yen|dollars?|euros?|pounds?|yuan)$/i

/** A bomb in a car is no A-bomb. */
const A_BOMB = /\bA-(?=bomb)/g

/** Another two is a count and no repetition. */
const ANOTHER_COUNT = /\banother(?= (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b)/gi

/** Reads what an English text names, counts and says, as marks in the order of the text. */
export function readEnglish(text: string, vocabulary: Vocabulary): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .replace(A_BOMB, 'atomic ')
    .replace(ANOTHER_COUNT, 'further')
    .replace(MEANWHILE, 'amid ')
    .replace(TWO_MINISTERS, '$1 minister')
  const numbers = readEnglishNumbers(plain)
  const words = splitEnglish(plain).map((word) => ({ ...word, stem: stemWord(word.word.toLowerCase()) }))
  const marks: string[] = numbers.map(({ mark }) => mark)
  // Behind all else, so that a title still begins with what it names first.
  const parts: string[] = []
  let nameBefore = ''
  for (let index = 0; index < words.length; ) {
    if (isUnit(words[index], numbers)) {
      index += 1
      continue
    }
    const found = findSaying(words, index, vocabulary)
    if (found !== undefined) {
      marks.push(...found.marks)
      parts.push(...readEnglishParts(plain, words, index, found.length, found.marks))
      index += found.length
      nameBefore = ''
      continue
    }
    const { word, at, stem } = words[index] ?? { word: '', at: 0, stem: '' }
    const isNumber = numbers.some(({ start, end }) => at >= start && at < end)
    const markers = isNumber ? [] : markWord(word, stem)
    marks.push(...markers)
    const isName = markers.length > 1
    // Kana write the words of a name together: Bad Reichenhall.
    if (isName && nameBefore !== '') marks.push(...markSound(nameBefore + word))
    nameBefore = isName || (nameBefore === '' && /^\p{Lu}\p{L}{1,3}$/u.test(word) && markers.length > 0) ? word : ''
    index += 1
  }
  return [...marks, ...parts]
}

/** The yen of an amount are no news of the yen. */
function isUnit(word: { word: string; at: number } | undefined, numbers: readonly NumberMark[]): boolean {
  return (
    word !== undefined && UNIT.test(word.word) && numbers.some(({ start, end }) => word.at >= start && word.at < end)
  )
}

function findSaying(
  words: readonly { word: string; stem: string; isFirst: boolean }[],
  index: number,
  vocabulary: Vocabulary,
): { marks: readonly string[]; length: number } | undefined {
  const { word = '', stem = '' } = words[index] ?? {}
  let singular: { marks: readonly string[]; length: number } | undefined
  for (const { parts, marks, casing, form, name } of vocabulary.english.get(stem) ?? []) {
    if (form !== '' && form !== word.toLowerCase()) continue
    if (casing === 'capital' && !/^\p{Lu}/u.test(word)) continue
    if (casing === 'allCapitals' && word !== word.toUpperCase()) continue
    if (name !== undefined && name !== word.toLowerCase()) {
      if (word.toLowerCase() === `${name}s`) singular ??= { marks, length: 1 }
      continue
    }
    const length = followSaying(words, index, parts)
    if (length > 0) return { marks, length }
  }
  return singular
}

/** Counts the words that say it, articles among them that headlines leave out; 0 when it is not said. */
function followSaying(
  words: readonly { word: string; stem: string; isFirst: boolean }[],
  index: number,
  parts: readonly string[],
): number {
  let at = index
  for (const part of parts) {
    if (at > index && isArticle(words[at]?.word) && !words[at]?.isFirst) at += 1
    if (words[at]?.stem !== part || (at > index && words[at]?.isFirst)) return 0
    at += 1
  }
  return at - index
}

/** A rare word is a mark; a rare capitalised one is also a name that may be written in kana elsewhere. */
function markWord(word: string, stem: string): string[] {
  if (stem.length < 2 || STOPPED.has(stem) || FREQUENT.has(stem) || /^\d+$/.test(word)) return []
  const mark = `${KNOWN.has(stem) ? 'v' : 'w'}:${stem}`
  return /^\p{Lu}/u.test(word) ? [mark, ...markSound(word)] : [mark]
}

function markSound(name: string): string[] {
  const sound = soundEnglishName(name)
  return sound === undefined ? [] : [`s:${sound}`]
}
