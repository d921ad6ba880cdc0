/** Which part of a country a story tells of, as a mark `p:nw-pk`: "northwestern Pakistan" and 「パキスタン北西部」. */

const LETTERS: Readonly<Record<string, string>> = { north: 'n', south: 's', east: 'e', west: 'w', central: 'c' }
const KANJI: Readonly<Record<string, string>> = { 北: 'n', 南: 's', 東: 'e', 西: 'w', 中: 'c' }
/** Japan has parts with names of their own, and North Macedonia is all of it. */
const WHOLE = new Set(['jp', 'mk'])
/** Peoples, papers and pairs that are no part of the country they name: West Indian, South China Morning Post, North-South Korea. */
const NO_PART =
  /^(?:South China Morning|North-South|(?:West|East) Indian|(?:North|South|Central) American?|Northern Irish)\b/i
/** Words that a headline puts between a country and its part: Thailand's restive south. */
const BETWEEN = new Set(['far', 'deep', 'restive', 'volatile', 'troubled', 'remote', 'rural'])
const OPPOSITE: readonly (readonly [string, string])[] = [
  ['n', 's'],
  ['e', 'w'],
]

interface Word {
  readonly word: string
  readonly at: number
  /** Behind a stop: what stands before it says nothing of it. */
  readonly isFirst: boolean
}

/** Reads the parts told of a country that is named by `length` words from `index` on. */
export function readEnglishParts(
  text: string,
  words: readonly Word[],
  index: number,
  length: number,
  marks: readonly string[],
): string[] {
  const country = countryOf(marks)
  if (country === undefined) return []
  const start = words[index - 1]?.at ?? 0
  if (NO_PART.test(text.slice(start))) return []
  return [...readBefore(words, index), ...readOf(words, index), ...readBehind(text, words, index + length)].map(
    (part) => `p:${part}-${country}`,
  )
}

/** Southern and eastern Ukraine. */
function readBefore(words: readonly Word[], end: number): string[] {
  const parts: string[] = []
  if (words[end]?.isFirst) return parts
  for (let at = end - 1; ; at -= 2) {
    const [part, length] = readPart(words, at)
    if (part === '') return parts
    parts.push(part)
    at -= length - 1
    if (!/^(?:and|or)$/.test(words[at - 1]?.word ?? '')) return parts
  }
}

/** In the north of Iraq; what is north of Iraq is not in it. */
function readOf(words: readonly Word[], index: number): string[] {
  if (words[index - 1]?.word !== 'of') return []
  const [part, length] = readPart(words, index - 2)
  return part !== '' && /^the$/i.test(words[index - 2 - length]?.word ?? '') ? [part] : []
}

/** Thailand's deep south; neither Switzerland's central bank nor Russia's Northern Fleet. */
function readBehind(text: string, words: readonly Word[], from: number): string[] {
  const named = words[from - 1]
  if (named === undefined || !/^['’]s /.test(text.slice(named.at + named.word.length))) return []
  const at = BETWEEN.has(words[from]?.word ?? '') ? from + 1 : from
  const [whole] = readPart(words, at + 1)
  const [part] = readPart(words, at)
  return part === '' || part === 'c' || !/^[a-z]/.test(words[at]?.word ?? '') ? [] : [whole.length > 1 ? whole : part]
}

/** The part that ends at a word, and of how many words it is: hyphens part north-west. */
function readPart(words: readonly Word[], at: number): [string, number] {
  const part = letterOf(words[at]?.word)
  const before = letterOf(words[at - 1]?.word)
  const isJoined = /^[ns]$/.test(before) && /^[ew]$/.test(part)
  return isJoined ? [before + part, 2] : [part, 1]
}

function letterOf(word: string | undefined): string {
  const said = /^(north|south)?(east|west)?(?:ern)?$|^central$/i.exec(word ?? '')
  if (said === null || said[0] === '') return ''
  if (said[0].toLowerCase() === 'central') return 'c'
  return [said[1], said[2]].map((name) => LETTERS[name?.toLowerCase() ?? ''] ?? '').join('')
}

/** 東・南部 are two parts, and neither Eastern time nor a Western military district or a Northern training area is one. */
const BEHIND_JAPANESE =
  /^の?(?:([北南東西]{1,2})部?[・と、])?最?([北南東西中]{1,2})部(?!時間|軍管区|戦区|戦線|方面|訓練場|艦隊|司令)/
const IN_SAYING = /[北南東西中]{1,2}部$/

/** Reads the parts told of a country in what follows its name, of which the name may be a part: タイ南部. */
export function readJapanesePart(text: string, at: number, length: number, marks: readonly string[]): string[] {
  const country = countryOf(marks)
  if (country === undefined) return []
  const inside = IN_SAYING.exec(text.slice(at, at + length))
  const behind = text.slice(at + (inside?.index ?? length), at + length + 10)
  return (BEHIND_JAPANESE.exec(behind)?.slice(1) ?? [])
    .filter((part) => part !== undefined)
    .map((part) => `p:${spellPart(part)}-${country}`)
}

/** 東北 and 北東 are one, 中西部 is neither east nor west. */
function spellPart(part: string): string {
  const letters = [...part].map((kanji) => KANJI[kanji] ?? '')
  if (letters.includes('c')) return 'c'
  return letters.sort((a, b) => 'nsew'.indexOf(a) - 'nsew'.indexOf(b)).join('')
}

function countryOf(marks: readonly string[]): string | undefined {
  const [mark] = marks
  if (marks.length !== 1 || mark?.startsWith('c:') !== true || WHOLE.has(mark.slice(2))) return undefined
  return mark.slice(2)
}

/** Whether a mark is a part of a country. */
export function isPart(mark: string): boolean {
  return /^p:(?:[ns]?[ew]?|c)-[a-z]{2}$/.test(mark)
}

/** Whether two parts of one country cannot be the same: north is not south, and may be northwest. */
function areOpposite(a: string, b: string): boolean {
  const [ofA = '', country] = a.slice(2).split('-')
  const [ofB = '', other] = b.slice(2).split('-')
  if (country !== other) return false
  return OPPOSITE.some(
    ([one, another]) => (ofA.includes(one) && ofB.includes(another)) || (ofA.includes(another) && ofB.includes(one)),
  )
}

/** Whether two stories tell of parts of countries, and none that may be one. */
export function areOtherParts(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((part) => b.every((other) => areOpposite(part, other)))
}
