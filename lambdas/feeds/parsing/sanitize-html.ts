import { FilterXSS } from 'xss'
import { MAX_BODY_UNITS } from '../../runtime/limits.ts'
import { decodeEntities } from './decode-entities.ts'
import { dividesWords } from './html-tags.ts'
import { collapseSpace } from './html-to-text.ts'
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
/** What stands between their tags goes with them. */
const HIDDEN = new Set(['script', 'style', 'applet', 'template', 'noframes', 'xmp', 'object', 'textarea'])
/** A tag with more than this is no tag a person or an editor wrote. */
const MAX_TAG_CHARS = 20_000

/** HTML made safe, with the text it shows. */
export interface SafeHtml {
  readonly html: string
  readonly text: string
}

let base: string | undefined
let hidden: string | undefined
let shown = ''

/** `xss` finds and filters the tags; their attributes are split here, for its own splitter takes quadratic time. */
const filter = new FilterXSS({
  whiteList: ALLOWED,
  css: false,
  onTag(tag, html, { isClosing, isWhite }) {
    if (hidden !== undefined) {
      if (isClosing && tag === hidden) hidden = undefined
      return ''
    }
    if (!isTag(html)) return takeText(html)
    if (dividesWords(tag)) shown += ' '
    if (!isWhite || html.length > MAX_TAG_CHARS) {
      if (HIDDEN.has(tag) && !isClosing && !html.endsWith('/>')) hidden = tag
      return ''
    }
    return isClosing ? `</${tag}>` : writeTag(tag, html, base)
  },
  escapeHtml: (text) => (hidden === undefined ? takeText(text) : ''),
})

/** Sanitizes HTML: allowed tags and attributes alone, links absolute, http(s) or mailto. */
export function sanitizeHtml(source: string, documentBase: string | undefined): SafeHtml {
  const html = source.slice(0, MAX_BODY_UNITS)
  base = documentBase
  hidden = undefined
  shown = ''
  const safe = html.includes('<') ? filterTags(html) : takeText(html)
  return { html: safe, text: collapseSpace(decodeEntities(shown)) }
}

/** xss takes a last `<` that nothing closes for a tag; one more behind it keeps the text between them. */
function filterTags(html: string): string {
  const filtered = filter.process(`${html}<`)
  if (!filtered.endsWith('&lt;')) return filtered.trim()
  shown = shown.slice(0, -1)
  return filtered.slice(0, -4).trim()
}

function takeText(text: string): string {
  shown += text
  return cleanText(text)
}

/** Text between tags; a reference to a character that no text may hold goes with it. */
function cleanText(text: string): string {
  const clean = text.includes('&#')
    ? text.replace(/&#(?:x[\da-f]{1,8}|\d{1,8});?/gi, (reference) =>
        decodeEntities(reference) === '' ? '' : reference,
      )
    : text
  return clean.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A `<` that no name follows is text. */
function isTag(html: string): boolean {
  return /^<\/?[a-z]/i.test(html)
}

function writeTag(tag: string, html: string, base: string | undefined): string {
  const allowed = ALLOWED[tag]
  const isEmpty = html.endsWith('/>')
  if (!allowed || allowed.length === 0 || html.length <= tag.length + 3) return isEmpty ? `<${tag} />` : `<${tag}>`
  let written = `<${tag}`
  for (const [name, value] of readAttributes(html.slice(tag.length + 1, isEmpty ? -2 : -1))) {
    if (!allowed.includes(name)) continue
    const decoded = decodeEntities(value)
    const safe = LINKS.has(name) ? safeLink(decoded, base) : decoded
    if (safe !== undefined) written += ` ${name}="${escapeAttribute(safe)}"`
  }
  return written + (isEmpty ? ' />' : '>')
}

function safeLink(address: string, base: string | undefined): string | undefined {
  const resolved = resolveUrl(address, base)
  return resolved !== undefined && SAFE_LINK.test(resolved) ? resolved : undefined
}
