import { KANJI_READINGS } from './vocabulary/kanji-readings.ts'

/** Reading -> the kanji that may be read so. */
const KANJI_BY_READING = new Map<string, Set<string>>()
for (const [, kanji = '', readings = ''] of KANJI_READINGS.matchAll(/(\S) ([a-z,]+)/gu)) {
  for (const reading of readings.split(',')) {
    KANJI_BY_READING.set(reading, (KANJI_BY_READING.get(reading) ?? new Set()).add(kanji))
  }
}
const SYLLABLES = /^(?:(?:[kgsztdnhbpmr]y?|sh|ch|ts|j|f|w|y)?[aiueo]{1,2}|n(?![aiueoy]))+$/
/** Within a word a reading may begin with its voiced sound: Yamagami, Akasaka. */
const VOICED: Readonly<Record<string, readonly string[]>> = {
  g: ['k'],
  z: ['s', 'ts'],
  d: ['t'],
  b: ['h', 'f'],
  j: ['sh', 'ch'],
}

/** The ways a word may be two kanji: for each, what the first and the second may be. */
export type KanjiSpellings = readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]

/** Lists how a name written in Latin letters may be written in two kanji; none for a word that is not Japanese. */
export function spellInKanji(word: string): KanjiSpellings {
  if (word.length < 4 || word.length > 12) return []
  // Stems have lost a final e.
  return [word, `${word}e`].filter((name) => SYLLABLES.test(name)).flatMap(splitName)
}

function splitName(name: string): [ReadonlySet<string>, ReadonlySet<string>][] {
  const plain = name.replace(/(?:ou|oo|oh)(?![aiueo])/g, 'o').replace(/uu/g, 'u')
  const spellings: [ReadonlySet<string>, ReadonlySet<string>][] = []
  for (let at = 1; at < plain.length; at++) {
    const first = KANJI_BY_READING.get(plain.slice(0, at))
    const ending = plain.slice(at)
    const second = [ending, ...(VOICED[ending.charAt(0)] ?? []).map((sound) => sound + ending.slice(1))].flatMap(
      (reading) => [...(KANJI_BY_READING.get(reading) ?? [])],
    )
    if (first !== undefined && second.length > 0) spellings.push([first, new Set(second)])
  }
  return spellings
}
