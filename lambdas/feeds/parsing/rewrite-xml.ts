import { MAX_FEED_ENTRIES } from '../../runtime/limits.ts'
import { decodeEntities } from './decode-entities.ts'
import { describeStranger, EXPECTED } from './describe-stranger.ts'
import { NotAFeedError } from './feed-errors.ts'
import { type FieldForm, findFieldForm } from './field-names.ts'
import { findLostRoot } from './find-lost-root.ts'
import { isOftenLeftOpen } from './markup-budget.ts'
import { bunchEntries } from './packed-fields.ts'
import { readAttributes } from './read-attributes.ts'
import { readDeclaredEntities } from './read-doctype.ts'
import { copyField, openPerson, openPersonPart, writeField } from './rewrite-fields.ts'
import {
  canonicalName,
  closeNamed,
  closeScopes,
  type Inherited,
  inherit,
  pushScope,
  type Rewriting,
  type Scope,
  startRewriting,
} from './rewriting.ts'
import { nextToken, type Token, tagSource } from './scan-markup.ts'

/** A feed document rewritten so that a strict parser reads it: the known fields of its entries, packed into texts. */
export interface RewrittenXml {
  readonly xml: string
  /** What its long texts' marks stand for, by number. */
  readonly longTexts: readonly string[]
  /** Something was cut off, left open or out of place. */
  readonly isDamaged: boolean
  /** The document ended before its root did. */
  readonly isCutOff: boolean
  /** The document ended inside its last entry. */
  readonly isLastEntryCut: boolean
  readonly isAtom: boolean
}

/** Elements whose children are read as if they stood beside it. */
const GROUPS = new Set(['skiphours', 'categories', 'content:items', 'content:item'])
/** The same, of media alone: the id and the title of a film are not the entry's. */
const MEDIA_GROUPS = new Set(['media:group', 'media:content'])
/** The same within `content:items`, as RSS 1.0 first held texts: lists of RDF. */
const LISTS = new Set(['rdf:bag', 'rdf:li'])

/** An entry, whatever namespace its own tag declares for what it holds. */
const BARE_ITEM = /^(?:item|entry)$/i

/**
 * Rewrites a feed of any XML format into Atom of one canonical form, in one pass.
 *
 * @param url where the document came from, the base of its relative `xml:base`.
 * @throws NotAFeedError when no root of a feed is found.
 * @throws RefusedFeedError when the document is built to exhaust its reader.
 */
export function rewriteXml(text: string, url: string | undefined): RewrittenXml {
  const rewriting = startRewriting(text, url)
  let at = 0
  for (let token = nextToken(rewriting.scan, 0); token; token = nextToken(rewriting.scan, at)) {
    if (rewriting.person) rewriting.person.text += decodeEntities(text.slice(at, token.start), rewriting.entities)
    at = readToken(rewriting, token)
    if (rewriting.root && rewriting.scopes.length === 0) break
  }
  if (!rewriting.root) throw new NotAFeedError(describeStranger(text, rewriting.stranger))
  const { root, declaresRss, hasChannel, items } = rewriting
  if (root === 'rdf' && !declaresRss && !hasChannel && items.length === 0) {
    throw new NotAFeedError(`not a feed: RDF without a channel: ${EXPECTED}`)
  }
  const isCutOff = rewriting.scopes.length > 0
  const isLastEntryCut = rewriting.scopes.some(({ kind }) => kind === 'item')
  closeScopes(rewriting, 0)
  const isDamaged = rewriting.isDamaged || isCutOff
  return {
    xml: compose(rewriting),
    longTexts: rewriting.longTexts,
    isDamaged,
    isCutOff,
    isLastEntryCut,
    isAtom: rewriting.root === 'feed',
  }
}

/** Reads one token and, for a field, all of it; returns where to go on. */
function readToken(rewriting: Rewriting, token: Token): number {
  switch (token.kind) {
    case 'doctype':
      rewriting.entities = readDeclaredEntities(rewriting.text.slice(token.start, token.end))
      return token.end
    case 'close':
      rewriting.budget.count(token)
      return closeNamed(rewriting, token) ?? token.end
    case 'open':
    case 'empty':
      rewriting.budget.count(token)
      return openElement(rewriting, token)
    case 'cdata':
      if (rewriting.person) rewriting.person.text += rewriting.text.slice(token.start + 9, token.end - 3)
      return token.end
    case 'comment':
      return token.end
  }
}

function openElement(rewriting: Rewriting, token: Token): number {
  const opened = rewriting.scopes.at(-1)
  const source = tagSource(rewriting.text, token)
  if (!opened) return openRoot(rewriting, token, source)
  const inherited = inherit(rewriting, opened, source)
  const name = canonicalName(rewriting, token.name, inherited.defaultPrefix)
  const isItem = name === 'item' || name === 'entry'
  if (opened.kind === 'person') {
    if (!isItem && !BARE_ITEM.test(token.name)) return openPersonPart(rewriting, name, inherited, token)
    // The author of the feed was left open: an entry is no part of it.
    closePersons(rewriting)
  }
  const parent = rewriting.scopes.at(-1) ?? opened
  if (isItem || (parent.kind === 'channel' && BARE_ITEM.test(token.name))) {
    return openItem(rewriting, inherited, token, source)
  }
  const isRead = parent.kind !== 'skip' && parent.kind !== 'surplus'
  const form = isRead ? findForm(name, parent) : undefined
  if (form) {
    const field = { form, inherited, source }
    return form.isPerson ? openPerson(rewriting, field, token) : copyField(rewriting, field, token)
  }
  if (name === 'channel') openChannel(rewriting, parent)
  if (token.kind === 'open' && !isOftenLeftOpen(token.name)) {
    const kind = isRead ? kindOfContainer(name, parent) : 'skip'
    pushScope(rewriting, kind, token, inherited)
    if (kind === 'channel') copyAttributes(rewriting, source)
  }
  return token.end
}

/** What stands before the channel in its root is none of it. */
function openChannel(rewriting: Rewriting, { kind, name, language }: Scope): void {
  const isFirst = !rewriting.hasChannel && rewriting.scopes.length === 1
  rewriting.hasChannel = true
  if (!isFirst || kind !== 'channel' || name === 'channel') return
  rewriting.open = ''
  if (language) writeField(rewriting, 'xml:lang', language)
}

function closePersons(rewriting: Rewriting): void {
  rewriting.isDamaged = true
  closeScopes(rewriting, rewriting.scopes.findLastIndex(({ kind }) => kind !== 'person') + 1)
}

/** Who wrote the feed that an entry was taken from wrote the entry, unless that says otherwise (RFC 4287, 4.2.1). */
function findForm(name: string, { kind }: Scope): FieldForm | undefined {
  if (kind === 'source') return name === 'author' ? findFieldForm('source:author') : undefined
  return kind !== 'media' || name.startsWith('media:') ? findFieldForm(name) : undefined
}

function kindOfContainer(name: string, parent: Scope): Scope['kind'] {
  if (GROUPS.has(name) || (parent.kind === 'group' && LISTS.has(name))) return 'group'
  if (MEDIA_GROUPS.has(name)) return 'media'
  if (name === 'source' && parent.kind === 'item') return 'source'
  return name === 'channel' && parent.kind === 'channel' ? 'channel' : 'skip'
}

/** A document that declares one is a feed, even when nothing stands in it. */
const RSS_NAMESPACE = /purl\.org\/(?:net\/)?rss|netscape\.com\/rdf/i

/** An entry may be a document of its own (RFC 4287, 2). */
const ATOM_NAMESPACE = /w3\.org\/2005\/atom|purl\.org\/atom\/ns/i

/** The root is looked for past whatever stands before it, but an HTML page that merely names one is no feed. */
function openRoot(rewriting: Rewriting, token: Token, source: string): number {
  const colon = token.name.indexOf(':')
  const local = token.name.slice(colon + 1).toLowerCase()
  const isLoneEntry = local === 'entry' && ATOM_NAMESPACE.test(source)
  const isRoot = local === 'rss' || local === 'feed' || local === 'rdf' || local === 'channel' || isLoneEntry
  if (rewriting.root || !isRoot || (rewriting.stranger !== undefined && !/version|xmlns/.test(source))) {
    const isFirst = !rewriting.root && rewriting.stranger === undefined
    const lost = isFirst ? findLostRoot(rewriting.text, token.start) : undefined
    if (lost) {
      rewriting.isDamaged = true
      openRoot(rewriting, { ...token, kind: 'open', name: lost.name }, lost.source)
      return openElement(rewriting, token)
    }
    rewriting.stranger ??= token.name
    rewriting.budget.resetDepth()
    return token.end
  }
  rewriting.root = isLoneEntry ? 'feed' : local === 'feed' || local === 'rdf' ? local : 'rss'
  rewriting.declaresRss = RSS_NAMESPACE.test(source)
  const inherited = inherit(rewriting, { base: rewriting.url, language: undefined, defaultPrefix: '' }, source)
  // The root's own namespace is the feed's, whatever it is called: `xmlns="http://example.com/newformat#"`.
  if (colon !== -1 && rewriting.root === 'feed') rewriting.prefixes.set(token.name.slice(0, colon).toLowerCase(), '')
  if (isLoneEntry) return openItem(rewriting, { ...inherited, defaultPrefix: '' }, token, source)
  const isForeign = colon !== -1 && inherited.defaultPrefix === 'xhtml:'
  pushScope(rewriting, 'channel', token, isForeign ? inherited : { ...inherited, defaultPrefix: '' })
  copyAttributes(rewriting, source)
  if (inherited.language) writeField(rewriting, 'xml:lang', inherited.language)
  // One with elements behind it is not empty, but has lost a quote: `xmlns="http://purl.org/rss/1.0/>`.
  if (token.kind === 'empty' && !/<\w/.test(rewriting.text.slice(token.end))) closeScopes(rewriting, 0)
  return token.end
}

function openItem(rewriting: Rewriting, inherited: Inherited, token: Token, source: string): number {
  const { scopes, items } = rewriting
  const previous = scopes.findLastIndex(({ kind }) => kind === 'item' || kind === 'surplus')
  if (token.kind === 'empty' && previous !== -1) return token.end
  const innermost = scopes.at(-1)?.kind
  if (previous !== -1 && (innermost === 'skip' || innermost === 'source') && closesEntries(rewriting)) {
    if (token.kind === 'open') pushScope(rewriting, 'skip', token, inherited)
    return token.end
  }
  if (previous !== -1) {
    rewriting.isDamaged = true
    closeScopes(rewriting, previous)
  }
  rewriting.budget.resetDepth()
  if (items.length >= MAX_FEED_ENTRIES) {
    rewriting.isDamaged = true
    if (token.kind === 'open') pushScope(rewriting, 'surplus', token, inherited)
    return token.end
  }
  pushScope(rewriting, 'item', token, inherited)
  rewriting.channel = rewriting.open
  rewriting.open = ''
  copyAttributes(rewriting, source)
  if (token.kind === 'empty') closeScopes(rewriting, scopes.length - 1)
  return token.end
}

/** Where no entry is ever closed, one that begins within an unknown element ends the one before, not in it. */
function closesEntries(rewriting: Rewriting): boolean {
  rewriting.areEntriesClosed ??= /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/i.test(rewriting.text)
  return rewriting.areEntriesClosed
}

/** RSS 1.0 keeps the id, CDF the link and the date in attributes. */
function copyAttributes(rewriting: Rewriting, source: string): void {
  if (source === '') return
  const attributes = readAttributes(source)
  const about = attributes.get('rdf:about') ?? attributes.get('about')
  if (about) writeField(rewriting, 'rdf:about', about)
  const href = attributes.get('href')
  if (href) writeField(rewriting, 'href', href)
  const lastModified = attributes.get('lastmod')
  if (lastModified) writeField(rewriting, 'lastmod', lastModified)
}

/** Atom of as few elements as there may be, the channel first: each costs rss-parser as much as hundreds of characters. */
function compose({ open, items }: Rewriting): string {
  const bunches = bunchEntries([open, ...items])
  return `<feed>${bunches.map((text) => `<entry>${text}</entry>`).join('')}</feed>`
}
