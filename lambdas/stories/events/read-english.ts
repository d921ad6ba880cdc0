import { readEnglishNumbers } from './read-numbers.ts'
import { splitEnglish, type Vocabulary } from './read-vocabulary.ts'
import { soundEnglishName } from './sound-of-name.ts'
import { stemWord } from './stem-word.ts'
import { COMMON_ENGLISH, STOP_WORDS } from './vocabulary/common-english.ts'

const STOPPED = new Set(STOP_WORDS.split(/\s+/).map(stemWord))
const FREQUENT = new Set(COMMON_ENGLISH.frequent.split(/\s+/))
const KNOWN = new Set(`${COMMON_ENGLISH.usual} ${COMMON_ENGLISH.known}`.split(/\s+/))

/** Reads what an English text names, counts and says, as marks in the order of the text. */
export function readEnglish(text: string, vocabulary: Vocabulary): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFKC')
  const numbers = readEnglishNumbers(plain)
  const words = splitEnglish(plain).map(({ word, at }) => ({ word, at, stem: stemWord(word.toLowerCase()) }))
  const marks: string[] = numbers.map(({ mark }) => mark)
  for (let index = 0; index < words.length; ) {
    const found = findSaying(words, index, vocabulary)
    if (found !== undefined) {
      marks.push(...found.marks)
      index += found.length
      continue
    }
    const { word, at, stem } = words[index] ?? { word: '', at: 0, stem: '' }
    if (!numbers.some(({ start, end }) => at >= start && at < end)) marks.push(...markWord(word, stem))
    index += 1
  }
  return marks
}

function findSaying(
  words: readonly { word: string; stem: string }[],
  index: number,
  vocabulary: Vocabulary,
): { marks: readonly string[]; length: number } | undefined {
  const { word = '', stem = '' } = words[index] ?? {}
  for (const { parts, marks, casing } of vocabulary.english.get(stem) ?? []) {
    if (casing === 'capital' && !/^\p{Lu}/u.test(word)) continue
    if (casing === 'allCapitals' && word !== word.toUpperCase()) continue
    if (parts.every((part, offset) => words[index + offset]?.stem === part)) return { marks, length: parts.length }
  }
  return undefined
}

/** A rare word is a mark; a rare capitalised one is also a name that may be written in kana elsewhere. */
function markWord(word: string, stem: string): string[] {
  if (stem.length < 2 || STOPPED.has(stem) || FREQUENT.has(stem) || /^\d+$/.test(word)) return []
  const mark = `${KNOWN.has(stem) ? 'v' : 'w'}:${stem}`
  const sound = /^\p{Lu}/u.test(word) ? soundEnglishName(word) : undefined
  return sound === undefined ? [mark] : [mark, `s:${sound.key}/${sound.spelling}`]
}
