import { FilterXSS } from 'xss'
import { decodeEntities } from './decode-entities.ts'
import { dividesWords } from './html-tags.ts'
import { eachAttribute } from './read-attributes.ts'
import { resolveInHtml, resolveUrl } from './resolve-links.ts'
import type { Token } from './scan-markup.ts'
import { escapeAttribute } from './write-xml.ts'

const PLAIN_TAGS =
  'abbr acronym address article aside b bdi big br caption center cite code dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark nav ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody tfoot thead tr tt u ul var wbr'
/** The attributes each allowed tag may keep. Of no prototype: `constructor` is a tag too. */
const ALLOWED: Readonly<Record<string, string[]>> = Object.assign(Object.create(null), {
  ...Object.fromEntries(PLAIN_TAGS.split(' ').map((tag) => [tag, []])),
  a: ['href', 'title'],
  audio: ['controls', 'src'],
  bdo: ['dir'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  font: ['color', 'size'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  time: ['datetime'],
  video: ['controls', 'src', 'poster', 'width', 'height'],
})
const LINKS = new Set(['href', 'src', 'cite', 'poster'])
/** What may have to be decoded or escaped. */
const SPECIAL = /[&<>"]/
const SPACES = /\s*/y
const SAFE_LINK = /^(?:https?:|mailto:)/i
/** A tag with more than this is no tag a person or an editor wrote. */
const MAX_TAG_CHARS = 20_000

let base: string | undefined

/** `xss` judges each tag; the attributes are split here, because its own splitter takes quadratic time. */
const filter = new FilterXSS({
  whiteList: ALLOWED,
  css: false,
  onTag(tag, html, { isClosing, isWhite }) {
    if (!isWhite) return ''
    if (isClosing) return `</${tag}>`
    const isEmpty = html.endsWith('/>')
    const source = html.slice(tag.length + 1, isEmpty ? -2 : -1)
    return writeTag(tag, source, isEmpty)
  },
})

/** What stands between their tags goes with them. */
const HIDDEN = new Set(['script', 'style', 'applet', 'template', 'noframes', 'xmp', 'object', 'textarea'])

/** What is known of a tag by its name. */
export interface KnownTag {
  /** In lower case. */
  readonly tag: string
  readonly dividesWords: boolean
  /** What stands between its tags goes with them. */
  readonly hides: boolean
  /** Undefined for a name that readers may take for different ones. */
  readonly judgement: Judgement | undefined
}

/** What `xss` makes of a tag without attributes: of a plain one with attributes it makes the same, and those of ours. */
interface Judgement {
  /** When it may keep attributes. */
  readonly keeps: Keeping | undefined
  readonly open: string
  readonly empty: string
  readonly close: string
}

/** A tag that may keep attributes. */
interface Keeping {
  /** In lower case. */
  readonly tag: string
  readonly allowed: readonly string[]
  /** A bit for each letter that one of them begins with. */
  readonly initials: number
  /** A bit for each length that one of them has. */
  readonly lengths: number
}

/** Pages use few names, hostile ones as many as they like. */
const MAX_KNOWN_TAGS = 500
const PLAIN_NAME = /^[a-z][a-z\d]{0,11}$/i
/** By names as written. They are short, so that none keeps alive the text that it was cut from. */
const knownTags = new Map<string, KnownTag>()

/** All that is to be known of a tag, at one look. */
export function knowTag(name: string): KnownTag {
  const known = knownTags.get(name)
  if (known) return known
  const tag = name.toLowerCase()
  const isPlain = PLAIN_NAME.test(name)
  const described = {
    tag,
    dividesWords: dividesWords(tag),
    hides: HIDDEN.has(tag),
    judgement: isPlain ? judge(tag) : undefined,
  }
  if (!isPlain) return described
  if (knownTags.size >= MAX_KNOWN_TAGS) knownTags.clear()
  knownTags.set(name, described)
  return described
}

function judge(tag: string): Judgement {
  const open = filter.process(`<${tag}>`)
  const allowed = ALLOWED[tag] ?? []
  const initials = allowed.reduce((bits, name) => bits | (1 << (name.charCodeAt(0) & 31)), 0)
  const lengths = allowed.reduce((bits, name) => bits | (1 << name.length), 0)
  return {
    keeps: open !== '' && allowed.length > 0 ? { tag, allowed, initials, lengths } : undefined,
    open,
    empty: filter.process(`<${tag}/>`),
    close: filter.process(`</${tag}>`),
  }
}

/** Sanitizes a tag of an HTML text: itself with the attributes it may keep and absolute links, or nothing. */
export function sanitizeTag(
  html: string,
  { kind, start, end, name, isPlain }: Token,
  { judgement }: KnownTag,
  documentBase: string | undefined,
): string {
  if (end - start > MAX_TAG_CHARS) return ''
  base = documentBase
  if (!isPlain || !judgement) return filter.process(html.slice(start, end))
  if (kind === 'close') return judgement.close
  const isEmpty = kind === 'empty'
  if (judgement.keeps === undefined) return isEmpty ? judgement.empty : judgement.open
  return writePlainTag(judgement.keeps, html, start + 1 + name.length, isEmpty)
}

/** Writes a tag with the attributes it may keep, of those in its source: the first of two alike. */
function writeTag(tag: string, source: string, isEmpty: boolean): string {
  const allowed = ALLOWED[tag] ?? []
  let written = `<${tag}`
  let seen = 0
  if (allowed.length > 0) {
    eachAttribute(source, (name, value) => {
      const index = allowed.indexOf(name)
      if (index === -1 || (seen & (1 << index)) !== 0) return
      seen |= 1 << index
      written += writeAttribute(name, value)
    })
  }
  return written + (isEmpty ? ' />' : '>')
}

/** Writes a tag of the common form as `writeTag` does: its attributes, from an offset on, are ` name="value"` and nothing else. */
function writePlainTag(
  { tag, allowed, initials, lengths }: Keeping,
  html: string,
  from: number,
  isEmpty: boolean,
): string {
  let written = `<${tag}`
  let seen = 0
  for (let at = skipSpace(html, from); !isTagEnd(html.charCodeAt(at)); ) {
    const equals = html.indexOf('=', at)
    const end = html.indexOf(html.charAt(equals + 1), equals + 2)
    // Most attributes are none that may stay, and most of those tell that by their first letter or their length.
    const isLikely = (initials >> (html.charCodeAt(at) & 31)) & (lengths >> Math.min(31, equals - at)) & 1
    const index = isLikely ? indexOfName(allowed, html, at, equals) : -1
    const name = allowed[index]
    if (name !== undefined && (seen & (1 << index)) === 0) {
      seen |= 1 << index
      written += writeAttribute(name, html.slice(equals + 2, end))
    }
    at = skipSpace(html, end + 1)
  }
  return written + (isEmpty ? ' />' : '>')
}

/** Which of some names stands between two offsets, in whatever letters. */
function indexOfName(names: readonly string[], html: string, from: number, to: number): number {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]
    if (name?.length === to - from && html.startsWith(name, from)) return index
  }
  const written = html.slice(from, to)
  const lower = written.toLowerCase()
  return lower === written ? -1 : names.indexOf(lower)
}

function skipSpace(html: string, from: number): number {
  let at = from
  while (html.charCodeAt(at) <= 32) at++
  if (html.charCodeAt(at) < 128) return at
  SPACES.lastIndex = at
  return SPACES.test(html) ? SPACES.lastIndex : at
}

/** `/` or `>`. */
function isTagEnd(code: number): boolean {
  return code === 47 || code === 62
}

function writeAttribute(name: string, value: string): string {
  const isLink = LINKS.has(name)
  const resolved = isLink ? resolveInHtml(value, base) : undefined
  if (resolved !== undefined) return ` ${name}="${resolved}"`
  if (!isLink && !SPECIAL.test(value)) return ` ${name}="${value}"`
  const decoded = decodeEntities(value)
  const safe = isLink ? safeLink(decoded) : decoded
  return safe === undefined ? '' : ` ${name}="${escapeAttribute(safe)}"`
}

function safeLink(address: string): string | undefined {
  const resolved = resolveUrl(address, base)
  return resolved !== undefined && SAFE_LINK.test(resolved) ? resolved : undefined
}
