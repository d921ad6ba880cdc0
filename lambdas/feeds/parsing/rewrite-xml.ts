import { MAX_FEED_ENTRIES } from '../../runtime/limits.ts'
import { decodeEntities } from './decode-entities.ts'
import { NotAFeedError } from './feed-errors.ts'
import { findField } from './field-names.ts'
import { isVoidTag } from './markup-budget.ts'
import { readDeclaredEntities } from './read-doctype.ts'
import { copyField, openPerson, openPersonPart, writeField } from './rewrite-fields.ts'
import {
  canonicalName,
  closeNamed,
  closeScopes,
  nestScope,
  type Rewriting,
  type Scope,
  startRewriting,
} from './rewriting.ts'
import { readAttributes, type Token } from './scan-markup.ts'
import { writeCdata } from './write-xml.ts'

/** A feed document rewritten so that a strict parser reads it: known fields alone, each flat and closed. */
export interface RewrittenXml {
  readonly xml: string
  /** Something was cut off, left open or out of place. */
  readonly isDamaged: boolean
  /** The document ended inside its last entry. */
  readonly isLastEntryCut: boolean
}

/** Elements whose children are read as if they stood beside it. */
const GROUPS = new Set(['media:group', 'media:content', 'skiphours'])

/**
 * Rewrites a feed of any XML format into RSS 2.0, RSS 1.0 or Atom of one canonical form, in one pass.
 *
 * @param url where the document came from, the base of its relative `xml:base`.
 * @throws NotAFeedError when no root of a feed is found.
 * @throws RefusedFeedError when the document is built to exhaust its reader.
 */
export function rewriteXml(text: string, url: string | undefined): RewrittenXml {
  const rewriting = startRewriting(text, url)
  let at = 0
  for (let token = rewriting.scanner.next(0); token; token = rewriting.scanner.next(at)) {
    if (rewriting.scopes.at(-1)?.kind === 'person') {
      rewriting.open.push(writeCdata(decodeEntities(text.slice(at, token.start), rewriting.entities)))
    }
    at = readToken(rewriting, token)
    if (rewriting.root && rewriting.scopes.length === 0) break
  }
  if (!rewriting.root) throw new NotAFeedError(describeStranger(text, rewriting.stranger))
  const isCutOff = rewriting.scopes.length > 0
  const isLastEntryCut = rewriting.scopes.some(({ kind }) => kind === 'item')
  closeScopes(rewriting, 0)
  return { xml: compose(rewriting), isDamaged: rewriting.isDamaged || isCutOff, isLastEntryCut }
}

/** Reads one token and, for a field, all of it; returns where to go on. */
function readToken(rewriting: Rewriting, token: Token): number {
  switch (token.kind) {
    case 'doctype':
      rewriting.entities = readDeclaredEntities(rewriting.text.slice(token.start, token.end))
      return token.end
    case 'close':
      rewriting.onTag(token)
      closeNamed(rewriting, token.name)
      return token.end
    case 'open':
    case 'empty':
      rewriting.onTag(token)
      return openElement(rewriting, token)
    case 'cdata':
      if (rewriting.scopes.at(-1)?.kind === 'person') {
        rewriting.open.push(writeCdata(rewriting.text.slice(token.start + 9, token.end - 3)))
      }
      return token.end
    case 'comment':
      return token.end
  }
}

function openElement(rewriting: Rewriting, token: Token): number {
  const parent = rewriting.scopes.at(-1)
  if (!parent) return openRoot(rewriting, token)
  const attributes = readAttributes(rewriting.text, token)
  const scope = nestScope(rewriting, parent, token.name, attributes)
  const name = canonicalName(rewriting, scope)
  if (parent.kind === 'person') return openPersonPart(rewriting, scope, name, token)
  if (name === 'item' || name === 'entry') return openItem(rewriting, scope, attributes, token)
  const field = parent.kind === 'skip' ? undefined : findField(name)
  if (field === 'author') return openPerson(rewriting, scope, name, token)
  if (field) return copyField(rewriting, scope, field, name, attributes, token)
  if (token.kind === 'open' && !isVoidTag(token.name)) {
    rewriting.scopes.push({ ...scope, kind: kindOfContainer(name, parent) })
    if (name === 'channel') copyAttributes(rewriting, attributes)
  }
  return token.end
}

function kindOfContainer(name: string, parent: Scope): Scope['kind'] {
  if (parent.kind === 'skip') return 'skip'
  if (GROUPS.has(name)) return 'group'
  return name === 'channel' && parent.kind === 'channel' ? 'channel' : 'skip'
}

/** The root is looked for past whatever stands before it, but an HTML page that merely names one is no feed. */
function openRoot(rewriting: Rewriting, token: Token): number {
  const attributes = readAttributes(rewriting.text, token)
  const colon = token.name.indexOf(':')
  const local = token.name.slice(colon + 1).toLowerCase()
  const isRoot = local === 'rss' || local === 'feed' || local === 'rdf' || local === 'channel'
  const isSure = rewriting.stranger === undefined || attributes.has('version') || attributes.has('xmlns')
  if (!isRoot || !isSure) {
    rewriting.stranger ??= token.name
    return token.end
  }
  rewriting.root = local === 'feed' || local === 'rdf' ? local : 'rss'
  const outside = { kind: 'channel', name: '', base: rewriting.url, language: undefined, defaultPrefix: '' } as const
  const scope = nestScope(rewriting, outside, token.name, attributes)
  // The root's own namespace is the feed's, whatever it is called: `xmlns="http://example.com/newformat#"`.
  if (colon !== -1 && local === 'feed') rewriting.prefixes.set(token.name.slice(0, colon).toLowerCase(), '')
  const isForeign = colon !== -1 && scope.defaultPrefix === 'xhtml:'
  rewriting.scopes.push({ ...scope, kind: 'channel', defaultPrefix: isForeign ? scope.defaultPrefix : '' })
  copyAttributes(rewriting, attributes)
  if (scope.language) writeField(rewriting, 'language', 'xml:lang', scope.language)
  if (token.kind === 'empty') closeScopes(rewriting, 0)
  return token.end
}

function openItem(rewriting: Rewriting, scope: Scope, attributes: ReadonlyMap<string, string>, token: Token): number {
  const { scopes } = rewriting
  const previous = scopes.findLastIndex(({ kind }) => kind === 'item')
  const isQuoted = previous !== -1 && scopes.at(-1)?.kind === 'skip'
  if (token.kind === 'empty' && (previous !== -1 || attributes.size === 0)) return token.end
  if (isQuoted || rewriting.itemCount >= MAX_FEED_ENTRIES) {
    if (!isQuoted) rewriting.isDamaged = true
    if (token.kind === 'open') scopes.push({ ...scope, kind: 'skip' })
    return token.end
  }
  if (previous !== -1) {
    rewriting.isDamaged = true
    closeScopes(rewriting, previous)
  }
  rewriting.itemCount++
  scopes.push({ ...scope, kind: 'item' })
  rewriting.open = []
  copyAttributes(rewriting, attributes)
  if (token.kind === 'empty') closeScopes(rewriting, scopes.length - 1)
  return token.end
}

/** RSS 1.0 keeps the id, CDF the link and the date in attributes. */
function copyAttributes(rewriting: Rewriting, attributes: ReadonlyMap<string, string>): void {
  const about = attributes.get('rdf:about') ?? attributes.get('about')
  if (about) writeField(rewriting, 'id', 'rdf:about', about)
  const href = attributes.get('href')
  if (href) writeField(rewriting, 'link', 'href', href)
  const lastModified = attributes.get('lastmod')
  if (lastModified) writeField(rewriting, 'date', 'lastmod', lastModified)
}

/** rss-parser finds the items; what is in `raw` it hands on as it is. */
function compose({ root, channel, items }: Rewriting): string {
  const fields = `<raw>${channel.join('')}</raw>`
  if (root === 'feed')
    return `<feed>${fields}${items.map((item) => `<entry><raw>${item}</raw></entry>`).join('')}</feed>`
  const all = items.map((item) => `<item><raw>${item}</raw></item>`).join('')
  if (root === 'rdf') return `<rdf:RDF><channel>${fields}</channel>${all}</rdf:RDF>`
  return `<rss version="2.0"><channel>${fields}${all}</channel></rss>`
}

function describeStranger(text: string, stranger: string | undefined): string {
  const expected = 'expected RSS, Atom or JSON Feed'
  if (stranger && /^html$/i.test(stranger)) return `not a feed: an HTML page: ${expected}`
  if (stranger) return `not a feed: starts with <${stranger.slice(0, 40)}>: ${expected}`
  const start = text.trim().slice(0, 40)
  return start === ''
    ? `not a feed: the body is empty: ${expected}`
    : `not a feed: ${JSON.stringify(start)}: ${expected}`
}
