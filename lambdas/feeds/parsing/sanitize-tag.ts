import { FilterXSS } from 'xss'
import { decodeEntities } from './decode-entities.ts'
import { dividesWords } from './html-tags.ts'
import { eachAttribute } from './read-attributes.ts'
import { resolveUrl } from './resolve-links.ts'
import type { Token } from './scan-markup.ts'
import { escapeAttribute } from './write-xml.ts'

const PLAIN_TAGS =
  'abbr acronym address article aside b bdi big br caption center cite code dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark nav ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody tfoot thead tr tt u ul var wbr'
/** The attributes each allowed tag may keep. */
const ALLOWED: Readonly<Record<string, string[]>> = {
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
}
const LINKS = new Set(['href', 'src', 'cite', 'poster'])
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
    return isClosing ? `</${tag}>` : writeTag(tag, html, tag.length + 1, html.length, html.endsWith('/>'))
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
  /** Its lower-case name, when it may keep attributes. */
  readonly keeps: string | undefined
  readonly open: string
  readonly empty: string
  readonly close: string
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
  return {
    keeps: open !== '' && ALLOWED[tag]?.length ? tag : undefined,
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
  return writeTag(judgement.keeps, html, start + 1 + name.length, end, isEmpty)
}

/** Writes a tag with the attributes it may keep: the first of two alike, of those from an offset on. */
function writeTag(tag: string, html: string, from: number, end: number, isEmpty: boolean): string {
  const allowed = ALLOWED[tag] ?? []
  let written = `<${tag}`
  let seen = 0
  if (allowed.length > 0) {
    eachAttribute(html.slice(from, isEmpty ? end - 2 : end - 1), (name, value) => {
      const index = allowed.indexOf(name)
      if (index === -1 || (seen & (1 << index)) !== 0) return
      seen |= 1 << index
      const decoded = decodeEntities(value)
      const safe = LINKS.has(name) ? safeLink(decoded) : decoded
      if (safe !== undefined) written += ` ${name}="${escapeAttribute(safe)}"`
    })
  }
  return written + (isEmpty ? ' />' : '>')
}

function safeLink(address: string): string | undefined {
  const resolved = resolveUrl(address, base)
  return resolved !== undefined && SAFE_LINK.test(resolved) ? resolved : undefined
}
