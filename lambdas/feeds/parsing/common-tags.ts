import { knowTag, sanitizeTag } from './sanitize-tag.ts'
import { nextToken, startScan, type Token } from './scan-markup.ts'

/** A tag of an HTML text, and what is made of it. */
export interface SanitizedTag {
  /** Its offset, where it does not begin where it was looked for. */
  readonly start: number | undefined
  readonly length: number
  /** What it is sanitized to. */
  readonly safe: string
  /** It is sanitized to itself. */
  readonly isKept: boolean
  readonly dividesWords: boolean
  /** Its name, in lower case, when what stands between its tags goes with them. */
  readonly hides: string | undefined
}

const LESS = 60
const GREATER = 62
const SLASH = 47
const LETTER_A = 97
const LETTER_H = 104
/** A name of so many letters and digits makes one small integer. */
const MAX_NAME_CHARS = 5
/** Hostile pages use as many names as they like. */
const MAX_BARE_TAGS = 500
const bareTags = new Map<number, SanitizedTag>()

/** The tag at an offset when it is a short name and nothing else, as most tags of a page are: `<td>`, `</td>`. */
export function readBareTag(html: string, start: number): SanitizedTag | undefined {
  let at = start + 1
  let code = html.charCodeAt(at)
  let key = 1
  if (code === SLASH) {
    key = 2
    code = html.charCodeAt(++at)
  }
  const from = at
  while (at - from < MAX_NAME_CHARS) {
    // Letters are 1 to 26, digits, which no name begins with, 27 to 36.
    if (code >= 97 && code <= 122) key = key * 37 + code - 96
    else if (code >= 48 && code <= 57 && at > from) key = key * 37 + code - 21
    else break
    code = html.charCodeAt(++at)
  }
  if (code !== GREATER || at === from) return undefined
  const tag = bareTags.get(key) ?? learnBareTag(key, html.slice(start, at + 1))
  return tag.hides === undefined ? tag : undefined
}

function learnBareTag(key: number, source: string): SanitizedTag {
  const token = nextToken(startScan(source), 0)
  if (!token) throw new Error(`"${source}" is no tag: expected one`)
  const known = knowTag(token.name)
  const safe = sanitizeTag(source, token, known, undefined)
  const { dividesWords } = known
  const hides = known.hides ? known.tag : undefined
  const tag = { start: undefined, length: source.length, safe, isKept: safe === source, dividesWords, hides }
  if (bareTags.size >= MAX_BARE_TAGS) bareTags.clear()
  bareTags.set(key, tag)
  return tag
}

/** A link to an address that needs no second look: no references in it, and nothing to resolve. Linear, whatever follows. */
const PLAIN_LINK = /<a href="https?:\/\/[a-z\d][a-z\d.-]*(?::\d{1,5})?(?:[/?#][\w\-./?#=%+~:,;@!$'()*]*)?">/y
/** As long as addresses of people are: what is longer is looked at like any other tag. */
const MAX_LINK_CHARS = 2_000

/** The tag at an offset when it is a link and nothing else, written as we write it ourselves. */
export function readPlainLink(html: string, start: number): SanitizedTag | undefined {
  if (html.charCodeAt(start + 1) !== LETTER_A || html.charCodeAt(start + 3) !== LETTER_H) return undefined
  PLAIN_LINK.lastIndex = start
  const length = PLAIN_LINK.test(html) ? PLAIN_LINK.lastIndex - start : 0
  if (length === 0 || length > MAX_LINK_CHARS) return undefined
  return { start: undefined, length, safe: '', isKept: true, dividesWords: false, hides: undefined }
}

/** How many tags with attributes are remembered, and how long they may be: editors and shops repeat short ones. */
const SLOTS = 1_024
const MAX_REPEATED_CHARS = 80
/** Only some are learned: tags that never come again cost little, those that do are learned soon. */
const LEARNED_ONE_IN = 4
const repeatedTags: ({ readonly source: string; readonly tag: SanitizedTag } | undefined)[] = new Array(SLOTS)
let missed = 0

/** The tag at an offset when it is one that was met before, attributes and all: `<td class="price">`. */
export function readRepeatedTag(html: string, start: number): SanitizedTag | undefined {
  if (hasAddress(html, start)) return undefined
  const length = lengthOfShortTag(html, start)
  if (length === 0) return undefined
  const known = repeatedTags[slotOf(html, start, length)]
  return known !== undefined && known.tag.length === length && html.startsWith(known.source, start)
    ? known.tag
    : undefined
}

/** Remembers what was made of a tag, when it is of the common form, which is read the same wherever it stands. */
export function learnRepeatedTag(html: string, { start, end, kind, isPlain }: Token, made: SanitizedTag): void {
  const isTag = (kind === 'open' || kind === 'empty') && !hasAddress(html, start)
  if (!isTag || !isPlain || lengthOfShortTag(html, start) !== end - start || ++missed % LEARNED_ONE_IN !== 0) return
  // A copy of its own: a piece cut from a text keeps all of that alive.
  const source = Buffer.from(html.slice(start, end), 'utf16le').toString('utf16le')
  repeatedTags[slotOf(html, start, end - start)] = { source, tag: { ...made, start: undefined } }
}

/** Tags of addresses differ from one another, and their addresses are resolved: `a`, `img`, `audio`, `video`, `blockquote`. */
function hasAddress(html: string, start: number): boolean {
  const letter = html.charCodeAt(start + 1) | 32
  return letter === 97 || letter === 105 || letter === 118 || letter === 98
}

/** How long a tag is when it is short; 0 otherwise. Looks no further, so that text without an end of a tag costs no more. */
function lengthOfShortTag(html: string, start: number): number {
  const limit = Math.min(start + MAX_REPEATED_CHARS, html.length)
  for (let at = start + 1; at < limit; at++) {
    const code = html.charCodeAt(at)
    if (code === GREATER) return at + 1 - start
    if (code === LESS) return 0
  }
  return 0
}

function slotOf(html: string, start: number, length: number): number {
  const last = start + length - 2
  const name = html.charCodeAt(start + 1) * 31 + html.charCodeAt(start + 2)
  const value = html.charCodeAt(last - 1) * 31 + html.charCodeAt(last - 3)
  return ((name * 61 + value) * 61 + length) % SLOTS
}
