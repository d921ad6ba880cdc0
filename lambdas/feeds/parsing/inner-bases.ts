import { MAX_BODY_UNITS } from '../../runtime/limits.ts'
import { decodeEntities } from './decode-entities.ts'
import { eachAttribute, readAttributes } from './read-attributes.ts'
import { resolveUrl } from './resolve-links.ts'
import { isLink, knowTag } from './sanitize-tag.ts'
import { nextToken, startScan, type Token, tagSource } from './scan-markup.ts'
import { escapeAttribute } from './write-xml.ts'

const INNER_BASE = /\sxml:base\s*=/i
/** They hold nothing, also where they are written like tags that do. */
const EMPTY_TAGS = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr'])

/** An element that sets a base of its own. */
interface Setting {
  readonly tag: string
  readonly base: string | undefined
  /** Elements of its name that are open within it, and itself. */
  open: number
}

/**
 * Resolves the links in markup that stand under an `xml:base` of an element within it, which the sanitizer knows nothing of
 * (XML Base, section 4.2). All others stay as they are, and nearly all markup has none.
 */
export function applyInnerBases(markup: string, base: string | undefined): string {
  if (base === undefined || !INNER_BASE.test(markup)) return markup
  const scan = startScan(markup)
  const settings: Setting[] = []
  let written = ''
  let kept = 0
  // The sanitizer reads so much and no more.
  for (let token = nextToken(scan, 0); token && written.length < MAX_BODY_UNITS; token = nextToken(scan, token.end)) {
    const { tag } = knowTag(token.name)
    const inner = settings.at(-1)
    if (token.kind === 'close' && inner?.tag === tag && --inner.open === 0) settings.pop()
    if (token.kind !== 'open' && token.kind !== 'empty') continue
    const source = tagSource(markup, token)
    const named = INNER_BASE.test(source) ? readAttributes(source).get('xml:base') : undefined
    const outerBase = inner === undefined ? base : inner.base
    const ownBase = named === undefined ? outerBase : (resolveUrl(decodeEntities(named), outerBase) ?? outerBase)
    if (token.kind === 'open' && !EMPTY_TAGS.has(tag)) {
      if (named !== undefined) settings.push({ tag, base: ownBase, open: 1 })
      else if (inner?.tag === tag) inner.open += 1
    }
    if (inner === undefined && named === undefined) continue
    written += markup.slice(kept, token.start) + writeTag(token, source, ownBase)
    kept = token.end
  }
  return written + markup.slice(kept)
}

function writeTag({ name, kind }: Token, source: string, base: string | undefined): string {
  let tag = `<${name}`
  eachAttribute(source, (attribute, value) => {
    const resolved = isLink(attribute) ? resolveUrl(decodeEntities(value), base) : undefined
    const text = resolved === undefined ? value.replaceAll('"', '&quot;') : escapeAttribute(resolved)
    tag += ` ${attribute}="${text}"`
  })
  return tag + (kind === 'empty' ? ' />' : '>')
}
