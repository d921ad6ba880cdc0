import { FilterXSS } from 'xss'
import { decodeEntities } from './decode-entities.ts'
import { dividesWords } from './html-tags.ts'
import { eachAttribute } from './read-attributes.ts'
import { resolveInHtml, resolveUrl } from './resolve-links.ts'
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
  source: ['src', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  time: ['datetime'],
  video: ['controls', 'src', 'poster', 'width', 'height'],
})
const LINKS = new Set(['href', 'src', 'cite', 'poster'])
/** What may have to be decoded or escaped. */
const SPECIAL = /[&<>"]/
const SAFE_LINK = /^(?:https?:|mailto:)/i
/** A tag with more than this is no tag a person or an editor wrote. */
export const MAX_TAG_CHARS = 20_000

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

/** What holds nothing, and is not closed. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr'])

/** What stands between their tags is shown by a program alone that cannot play them. */
const PLAYERS = new Set(['audio', 'video'])

/** What is known of a tag by its name. */
export interface KnownTag {
  /** As written. */
  readonly name: string
  /** In lower case. */
  readonly tag: string
  readonly dividesWords: boolean
  /** What stands between its tags goes with them. */
  readonly hides: boolean
  readonly isVoid: boolean
  readonly isPlayer: boolean
  /** Undefined for a name that readers may take for different ones. */
  readonly judgement: Judgement | undefined
}

/** What `xss` makes of a tag. */
interface Judgement {
  readonly isAllowed: boolean
  /** When it may keep attributes. */
  readonly keeps: Keeping | undefined
}

/** The attributes that a tag may keep. */
export interface Keeping {
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
  const remembered = knownTags.get(name)
  if (remembered) return remembered
  const tag = name.toLowerCase()
  const isPlain = PLAIN_NAME.test(name)
  const known = {
    name,
    tag,
    dividesWords: dividesWords(tag),
    hides: HIDDEN.has(tag),
    isVoid: VOID.has(tag),
    isPlayer: PLAYERS.has(tag),
    // Of a source more than its attributes is to be judged.
    judgement: isPlain && tag !== 'source' ? judge(tag) : undefined,
  }
  if (!isPlain) return known
  if (knownTags.size >= MAX_KNOWN_TAGS) knownTags.clear()
  knownTags.set(name, known)
  return known
}

function judge(tag: string): Judgement {
  const allowed = ALLOWED[tag] ?? []
  const initials = allowed.reduce((bits, name) => bits | (1 << (name.charCodeAt(0) & 31)), 0)
  const lengths = allowed.reduce((bits, name) => bits | (1 << name.length), 0)
  return {
    isAllowed: filter.process(`<${tag}>`) === `<${tag}>`,
    keeps: allowed.length > 0 ? { allowed, initials, lengths } : undefined,
  }
}

/** Sanitizes a tag of an HTML text, whatever its form: itself with the attributes it may keep and absolute links, or nothing. */
export function sanitizeTag(source: string, documentBase: string | undefined): string {
  if (source.length > MAX_TAG_CHARS) return ''
  base = documentBase
  return filter.process(source)
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
      written += writeAttribute(name, value, base)
    })
  }
  // That of a picture has no address for what plays.
  if (tag === 'source' && !written.includes(' src=')) return ''
  return written + (isEmpty ? ' />' : '>')
}

/** Whether an attribute holds an address. */
export function isLink(name: string): boolean {
  return LINKS.has(name)
}

/** Writes an attribute with a space before it; nothing for a link that may not stay. */
export function writeAttribute(name: string, value: string, documentBase: string | undefined): string {
  const resolved = isLink(name) ? resolveInHtml(value, documentBase) : undefined
  if (resolved !== undefined) return ` ${name}="${resolved}"`
  if (!isLink(name) && !SPECIAL.test(value)) return ` ${name}="${value}"`
  const decoded = decodeEntities(value)
  const safe = isLink(name) ? safeLink(decoded, documentBase) : decoded
  return safe === undefined ? '' : ` ${name}="${escapeAttribute(safe)}"`
}

function safeLink(address: string, documentBase: string | undefined): string | undefined {
  const resolved = resolveUrl(address, documentBase)
  return resolved !== undefined && SAFE_LINK.test(resolved) ? resolved : undefined
}
