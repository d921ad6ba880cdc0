import { resolveInHtml } from './resolve-links.ts'
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

const QUOTE = 34
const LESS = 60
const GREATER = 62
const SLASH = 47
const LETTER_A = 97
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
  let capitals = 0
  while (at - from < MAX_NAME_CHARS) {
    const letter = code | 32
    // Letters are 1 to 26, digits, which no name begins with, 27 to 36.
    if (letter >= 97 && letter <= 122) {
      key = key * 37 + letter - 96
      if (letter !== code) capitals = 1
    } else if (code >= 48 && code <= 57 && at > from) key = key * 37 + code - 21
    else break
    code = html.charCodeAt(++at)
  }
  // With capitals, whichever they are, it is another tag: one that is not kept as it is.
  key = key * 2 + capitals
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

/** As long as addresses of people are: what is longer is looked at like any other tag. */
const MAX_LINK_CHARS = 2_000
const LINK = '<a href="'

/** The tag at an offset when it is a link and nothing else, to an address that needs no second look. */
export function readPlainLink(html: string, start: number, base: string | undefined): SanitizedTag | undefined {
  if (html.charCodeAt(start + 1) !== LETTER_A || !html.startsWith(LINK, start)) return undefined
  const from = start + LINK.length
  const end = endOfValue(html, from)
  if (end === -1 || html.charCodeAt(end + 1) !== GREATER) return undefined
  const written = html.slice(from, end)
  const resolved = resolveInHtml(written, base)
  if (resolved === undefined) return undefined
  const isKept = resolved === written
  const safe = `${LINK}${resolved}">`
  return { start: undefined, length: end + 2 - start, safe, isKept, dividesWords: false, hides: undefined }
}

/** Where the quote stands that ends a value; -1 where something else comes first. */
function endOfValue(html: string, from: number): number {
  const limit = Math.min(from + MAX_LINK_CHARS, html.length)
  for (let at = from; at < limit; at++) {
    const code = html.charCodeAt(at)
    if (code === QUOTE) return at
    if (code === LESS) return -1
  }
  return -1
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
  const isTag = (kind === 'open' || kind === 'empty' || kind === 'close') && !hasAddress(html, start)
  if (!isTag || !isPlain || lengthOfShortTag(html, start) !== end - start || ++missed % LEARNED_ONE_IN !== 0) return
  const tag = { ...made, start: undefined, safe: copyText(made.safe) }
  repeatedTags[slotOf(html, start, end - start)] = { source: copyText(html.slice(start, end)), tag }
}

/** A copy of its own: a piece cut from a text, or put together of such, keeps all of that text alive. */
function copyText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
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
