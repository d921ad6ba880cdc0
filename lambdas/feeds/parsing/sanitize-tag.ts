import { FilterXSS } from 'xss'
import { decodeEntities } from './decode-entities.ts'
import { resolveUrl } from './resolve-links.ts'
import { readAttributes } from './scan-markup.ts'
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
let hasLink = false

/** `xss` judges each tag; the attributes are split here, because its own splitter takes quadratic time. */
const filter = new FilterXSS({
  whiteList: ALLOWED,
  css: false,
  onTag(tag, html, { isClosing, isWhite }) {
    if (!isWhite) return ''
    return isClosing ? `</${tag}>` : writeTag(tag, html)
  },
})

/** Tags without links are judged once: a page repeats the same few. */
const MAX_KNOWN_TAGS = 1_000
const MAX_KNOWN_CHARS = 100
const knownTags = new Map<string, string>()

/** Sanitizes one tag: itself with the attributes it may keep and absolute links, or nothing. */
export function sanitizeTag(html: string, documentBase: string | undefined): string {
  const known = knownTags.get(html)
  if (known !== undefined) return known
  if (html.length > MAX_TAG_CHARS) return ''
  base = documentBase
  hasLink = false
  const safe = filter.process(html)
  if (!hasLink && html.length <= MAX_KNOWN_CHARS) {
    if (knownTags.size >= MAX_KNOWN_TAGS) knownTags.clear()
    knownTags.set(html, safe)
  }
  return safe
}

function writeTag(tag: string, html: string): string {
  const allowed = ALLOWED[tag]
  const isEmpty = html.endsWith('/>')
  if (!allowed || allowed.length === 0 || html.length <= tag.length + 3) return isEmpty ? `<${tag} />` : `<${tag}>`
  let written = `<${tag}`
  for (const [name, value] of readAttributes(html.slice(tag.length + 1, isEmpty ? -2 : -1))) {
    if (!allowed.includes(name)) continue
    const decoded = decodeEntities(value)
    const safe = LINKS.has(name) ? safeLink(decoded) : decoded
    if (safe !== undefined) written += ` ${name}="${escapeAttribute(safe)}"`
  }
  return written + (isEmpty ? ' />' : '>')
}

function safeLink(address: string): string | undefined {
  hasLink = true
  const resolved = resolveUrl(address, base)
  return resolved !== undefined && SAFE_LINK.test(resolved) ? resolved : undefined
}
