import type { Sense } from './read-senses.ts'
import type { Steps } from './read-steps.ts'
import { stemWord } from './stem-word.ts'

/** One way to say something: which marks it makes. */
interface Saying {
  /** English: the stems of its words. Japanese: the text itself, once. */
  readonly parts: readonly string[]
  /** The parts in one, to be compared. */
  readonly said: string
  readonly marks: readonly string[]
  /** English: how its first word is written in the vocabulary decides how it must be written in a text. */
  readonly casing: 'any' | 'capital' | 'allCapitals'
  /** English: its first word in small letters where no other form of it will do; else nothing. */
  readonly form: string
  /** English: a name of one word in small letters, which is itself or has an s: homes are not Homs. */
  readonly name?: string | undefined
}

/** Names and words of both languages, ready to be looked up. */
export interface Vocabulary {
  /** By the stem of the first word, longest first. */
  readonly english: ReadonlyMap<string, readonly Saying[]>
  /** By the first character, longest first. */
  readonly japanese: ReadonlyMap<string, readonly Saying[]>
  readonly senses: readonly Sense[]
  readonly steps: Steps
  /** The happening that a name of a subject stands for where kinds and steps of happenings are told apart. */
  readonly standsFor: ReadonlyMap<string, string>
}

/**
 * Lines of `id >parent =phase +also | English | Japanese`, and the kind of mark that each id makes. English words are compared by
 * stem, except where `=` stands before a phrase: its first word is read in that form alone, since wants are not wanted.
 */
export interface VocabularyPart {
  /** Country, place, organisation or office, person (m), happening, or a name frequent in a subject (y); silent: no mark. */
  readonly kind: 'c' | 'p' | 'o' | 'm' | 'h' | 'y' | 'silent'
  readonly lines: string
}

const ENGLISH_WORD = /[\p{Script=Latin}\p{M}\d]+/gu

/** What no phrase reaches over. */
const STOP = /[,;:!?]|\.\s/

/**
 * Splits English text as vocabulary and stories alike are split: hyphens part, points within capitals do not. `isFirst` are
 * words behind a stop: no phrase reaches over one.
 */
export function splitEnglish(text: string): { word: string; at: number; isFirst: boolean }[] {
  const plain = text.replace(/(?:\b[A-Z]\.){2,}/g, (dotted) => dotted.replaceAll('.', '').padEnd(dotted.length))
  let end = 0
  return [...plain.replace(/['’]s\b/g, '  ').matchAll(ENGLISH_WORD)].map((match) => {
    const isFirst = STOP.test(plain.slice(end, match.index))
    end = match.index + match[0].length
    return { word: match[0], at: match.index, isFirst }
  })
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])

/** Headlines leave articles out, and put in whose it is: "throws in towel", "in his towel". */
export function isArticle(word: string | undefined): boolean {
  return word !== undefined && ARTICLES.has(word)
}

/**
 * Compiles vocabulary parts into one lookup; a saying found in two lines makes the marks of both. `oftenNamed` are places that
 * most stories name: they make the mark of a frequent name.
 */
export function compileVocabulary(
  parts: readonly VocabularyPart[],
  oftenNamed: ReadonlySet<string> = new Set(),
): Pick<Vocabulary, 'english' | 'japanese'> {
  const english = new Map<string, Saying[]>()
  const japanese = new Map<string, Saying[]>()
  for (const { kind: kindOfPart, lines } of parts) {
    for (const line of lines.split('\n')) {
      const [head = '', en = '', ja = ''] = line.split('|')
      const [id, ...links] = head.trim().split(' ')
      if (id === undefined || id === '') continue
      const kind = kindOfPart === 'p' && oftenNamed.has(id) ? 'y' : kindOfPart
      const marks = listMarks(kind, id, links)
      for (const saying of en.split(',')) addEnglish(english, saying.trim(), marks)
      for (const saying of ja.split(',').flatMap((phrase) => writeJoined(phrase.trim()))) {
        add(japanese, saying.slice(0, 1), { parts: [saying], said: saying, marks, casing: 'any', form: '' })
      }
    }
  }
  const byLength = (a: Saying, b: Saying) =>
    b.parts.length - a.parts.length ||
    b.said.length - a.said.length ||
    b.form.length - a.form.length ||
    Number(b.name !== undefined) - Number(a.name !== undefined)
  for (const [key, sayings] of english)
    english.set(key, sayings.map((saying) => addStem(saying, sayings)).sort(byLength))
  for (const sayings of japanese.values()) sayings.sort(byLength)
  return { english, japanese }
}

/** What one form of a word says, and what every form of it says. */
function addStem(saying: Saying, all: readonly Saying[]): Saying {
  if (saying.form === '') return saying
  const stem = all.find(({ form, casing, said }) => form === '' && casing === saying.casing && said === saying.said)
  return stem === undefined ? saying : { ...saying, marks: [...new Set([...saying.marks, ...stem.marks])] }
}

/** The words of a name in kana are parted by a dot or by nothing. */
function writeJoined(name: string): string[] {
  return name.includes('・') ? [name, name.replaceAll('・', '')] : [name]
}

/** Lists every mark that the lines of vocabulary parts make. */
export function listAllMarks(parts: readonly VocabularyPart[]): Set<string> {
  const heads = parts.flatMap(({ kind, lines }) => lines.split('\n').map((line) => ({ kind, line })))
  return new Set(
    heads.flatMap(({ kind, line }) => {
      const [id = '', ...links] = line.slice(0, line.indexOf('|')).trim().split(' ')
      return id === '' ? [] : listMarks(kind, id, links)
    }),
  )
}

function listMarks(kind: VocabularyPart['kind'], id: string, links: readonly string[]): string[] {
  return kind === 'silent' ? [] : [`${kind}:${id}`, ...links.map((link) => linkMark(link, kind))]
}

/** `>us` is the country or body something belongs to, `=react` the step a word marks, `+agree` what else a phrase says. */
function linkMark(link: string, kind: string): string {
  const id = link.slice(1)
  if (link.startsWith('+')) return `${kind}:${id}`
  if (link.startsWith('=')) return `f:${id}`
  return id.length === 2 && id !== 'un' ? `c:${id}` : `o:${id}`
}

function addEnglish(into: Map<string, Saying[]>, saying: string, marks: readonly string[]): void {
  const words = splitEnglish(saying)
    .map(({ word }) => word)
    .filter((word, at) => at === 0 || !isArticle(word))
  const first = words[0] ?? ''
  const casing =
    words.length === 1 && /^[A-Z\d]{2,}$/.test(first) ? 'allCapitals' : /^[A-Z]/.test(first) ? 'capital' : 'any'
  const parts = words.map((word) => stemWord(word.toLowerCase()))
  const form = saying.startsWith('=') ? first.toLowerCase() : ''
  const name = words.length === 1 && casing !== 'any' && form === '' ? first.toLowerCase() : undefined
  add(into, parts[0] ?? '', { parts, said: parts.join(' '), marks, casing, form, name })
}

function add(into: Map<string, Saying[]>, key: string, saying: Saying): void {
  if (key === '') return
  const sayings = into.get(key) ?? []
  const { said, casing, form, name } = saying
  const known = sayings.find(
    (other) => other.said === said && other.casing === casing && other.form === form && other.name === name,
  )
  if (known === undefined) sayings.push(saying)
  else sayings[sayings.indexOf(known)] = { ...known, marks: [...new Set([...known.marks, ...saying.marks])] }
  into.set(key, sayings)
}
