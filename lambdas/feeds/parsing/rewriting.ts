import { MAX_FEED_DEPTH, MAX_LANGUAGE_CHARACTERS, MAX_URL_CHARACTERS } from '../../runtime/limits.ts'
import type { Capture } from './capture-value.ts'
import { findFieldForm, findNamespacePrefix, guessPrefix } from './field-names.ts'
import { isHtmlTag } from './html-tags.ts'
import { createMarkupBudget, refuseDepth } from './markup-budget.ts'
import { packField } from './packed-fields.ts'
import { readAttributes } from './read-attributes.ts'
import { resolveUrl } from './resolve-links.ts'
import { startScan, type Token } from './scan-markup.ts'

/** What an element hands down to its children. */
export interface Inherited {
  readonly base: string | undefined
  /** Empty where the document says that none is known (XML 1.0, 2.12). */
  readonly language: string | undefined
  /** What names without a prefix belong to. */
  readonly defaultPrefix: string
}

/** An element that is open. */
export interface Scope extends Inherited {
  /**
   * Of entries beyond those that are read (`surplus`), and of what nobody reads (`skip`), only the end is looked for; of the
   * feed an entry was taken from (`source`) only who wrote it is read, and of a group of `media` only what is about them.
   */
  readonly kind: 'channel' | 'item' | 'surplus' | 'person' | 'group' | 'media' | 'source' | 'skip'
  /** As written, in lower case. */
  readonly name: string
  /** Offset after its tag. */
  readonly from: number
}

/** An author, as far as it has been read: text, and parts in elements of their own. */
export interface Person {
  readonly name: string
  text: string
  /** Packed attributes. */
  parts: string
  /** What had been read when the first element began that is no part of an author. */
  stray: { readonly start: number; readonly text: string; readonly parts: string } | undefined
}

/** The state of one rewriting. */
export interface Rewriting extends Capture {
  readonly url: string | undefined
  entities: ReadonlyMap<string, string>
  /** From the prefixes the document declares to this project's. */
  readonly prefixes: Map<string, string>
  /** From names as written to names under this project's prefixes, as long as no other prefix is declared. */
  readonly names: Map<string, string>
  readonly scopes: Scope[]
  /** How many scopes of each name are open: most closing tags that fit none are told at one look. */
  readonly openNames: Map<string, number>
  root: 'rss' | 'feed' | 'rdf' | undefined
  /** The first element, when it is no root of a feed. */
  stranger: string | undefined
  /** The packed fields of what is open now: the channel or an item. */
  open: string
  channel: string
  readonly items: string[]
  person: Person | undefined
  /** Long texts, which the rewritten document refers to by number: its parser looks at every character. */
  readonly longTexts: string[]
  /** RDF describes many things: without a channel, an item or a namespace of RSS it is no feed. */
  hasChannel: boolean
  declaresRss: boolean
  /** Whether the document closes any entry; not known until an entry stands within what nobody reads. */
  areEntriesClosed: boolean | undefined
  isDamaged: boolean
}

const BOUNDARIES = new Set(['item', 'entry', 'channel', 'rss', 'feed', 'rdf:rdf'])
/** Names of HTML that are more likely a feed's where a field was left open. */
const LIKELY_FIELDS = new Set(['title', 'link'])

export function startRewriting(text: string, url: string | undefined): Rewriting {
  const rewriting: Rewriting = {
    text,
    url,
    scan: startScan(text, true),
    entities: new Map(),
    budget: createMarkupBudget(),
    isBoundary: ({ name }) => {
      const canonical = name.includes(':') ? canonicalName(rewriting, name, '') : name.toLowerCase()
      // Drawings within a text tell who drew them in RDF.
      return BOUNDARIES.has(canonical) && (canonical !== 'rdf:rdf' || rewriting.root === 'rdf')
    },
    isField: ({ name }) => {
      const canonical = canonicalName(rewriting, name, '')
      return findFieldForm(canonical) !== undefined && (!isHtmlTag(canonical) || LIKELY_FIELDS.has(canonical))
    },
    prefixes: new Map(),
    names: new Map(),
    scopes: [],
    openNames: new Map(),
    root: undefined,
    stranger: undefined,
    open: '',
    channel: '',
    items: [],
    person: undefined,
    longTexts: [],
    hasChannel: false,
    declaresRss: false,
    areEntriesClosed: undefined,
    isDamaged: false,
  }
  return rewriting
}

/** Opens an element: what stands in the document from here to its end belongs to it. */
export function pushScope(
  { scopes, openNames }: Rewriting,
  kind: Scope['kind'],
  { name, end }: Token,
  { base, language, defaultPrefix }: Inherited,
): void {
  if (scopes.length >= MAX_FEED_DEPTH) refuseDepth()
  const lower = name.toLowerCase()
  openNames.set(lower, (openNames.get(lower) ?? 0) + 1)
  scopes.push({ kind, name: lower, from: end, base, language, defaultPrefix })
}

/** What an element hands down, by its parent and the source of its tag. */
export function inherit(rewriting: Rewriting, parent: Inherited, source: string): Inherited {
  if (!source.includes('xml')) return parent
  let { base, language, defaultPrefix } = parent
  for (const [key, value] of readAttributes(source)) {
    if (key === 'xml:base') base = readBase(value, base)
    else if (key === 'xml:lang') language = value.length > MAX_LANGUAGE_CHARACTERS ? language : value.trim()
    else if (key === 'xmlns') defaultPrefix = findNamespacePrefix(value)
    else if (key.startsWith('xmlns:')) declarePrefix(rewriting, key.slice(6), value)
  }
  return { base, language, defaultPrefix }
}

/** An empty base or a bare fragment says nothing of where links lead; a long one would be written to each field, and be no address. */
function readBase(value: string, base: string | undefined): string | undefined {
  const resolved = /^\s*(?:#|$)/.test(value) || value.length > MAX_URL_CHARACTERS ? undefined : resolveUrl(value, base)
  return resolved === undefined || resolved.length > MAX_URL_CHARACTERS ? base : resolved
}

function declarePrefix({ prefixes, names }: Rewriting, prefix: string, uri: string): void {
  const known = findNamespacePrefix(uri)
  prefixes.set(prefix, known === '?:' ? guessPrefix(prefix) : known)
  names.clear()
}

/** An element's lower-case name under the prefix this project gives its namespace. */
export function canonicalName(rewriting: Rewriting, name: string, defaultPrefix: string): string {
  if (defaultPrefix !== '') return makeCanonical(rewriting, name, defaultPrefix)
  const known = rewriting.names.get(name)
  if (known !== undefined) return known
  const canonical = makeCanonical(rewriting, name, defaultPrefix)
  rewriting.names.set(name, canonical)
  return canonical
}

function makeCanonical({ prefixes, root }: Rewriting, name: string, defaultPrefix: string): string {
  const lower = name.toLowerCase()
  const colon = lower.indexOf(':')
  const written = lower.slice(0, Math.max(colon, 0))
  const prefix = colon === -1 ? defaultPrefix : (prefixes.get(written) ?? guessPrefix(written))
  const local = lower.slice(colon + 1)
  return root === 'feed' && prefix === 'atom:' ? local : prefix + local
}

/**
 * Closes the innermost element of a name and all that stands open in it; one that was never opened is left alone.
 *
 * @returns where to go on when that is not behind the closing tag: an author or an element nobody reads was left open in
 * an entry, and what seemed to stand in it is the entry's.
 */
export function closeNamed(rewriting: Rewriting, { name, end }: Token): number | undefined {
  const { scopes, openNames } = rewriting
  const lower = name.toLowerCase()
  if (!openNames.get(lower)) return undefined
  const found = scopes.findLastIndex((scope) => scope.name === lower)
  const leftOpen = scopes[found]?.kind === 'item' ? scopes[found + 1] : undefined
  const goOnAt = leftOpen && findLeftOpen(rewriting, leftOpen)
  if (goOnAt !== undefined) {
    // Of an element that nobody reads nothing is lost: a feed that always leaves one open is no damaged one.
    if (leftOpen && isKept(leftOpen)) rewriting.isDamaged = true
    rewriting.budget.countAgain(end - goOnAt)
    closeScopes(rewriting, found + 1)
    rewriting.budget.resetDepth()
    return goOnAt
  }
  if (scopes.slice(found + 1).some(isKept)) rewriting.isDamaged = true
  closeScopes(rewriting, found)
  return undefined
}

/** Whether something of what stands in an element is kept; one that is left open says of no other that it is damaged. */
function isKept({ kind }: Scope): boolean {
  return kind !== 'skip' && kind !== 'surplus' && kind !== 'source'
}

/** Where an element that an entry's end found open is taken to end; all that follows is read again. */
function findLeftOpen({ person }: Rewriting, { kind, from }: Scope): number | undefined {
  if (kind === 'skip' || kind === 'source' || kind === 'media') return from
  if (kind !== 'person' || !person?.stray) return undefined
  person.text = person.stray.text
  person.parts = person.stray.parts
  return person.stray.start
}

/** Closes what is open until so many scopes are left. */
export function closeScopes(rewriting: Rewriting, left: number): void {
  while (rewriting.scopes.length > left) {
    const scope = rewriting.scopes.pop()
    if (!scope) return
    rewriting.openNames.set(scope.name, (rewriting.openNames.get(scope.name) ?? 1) - 1)
    if (scope.kind === 'person' && rewriting.scopes.at(-1)?.kind !== 'person') closePerson(rewriting)
    if (scope.kind !== 'item') continue
    rewriting.items.push(rewriting.open)
    rewriting.open = rewriting.channel
  }
}

function closePerson(rewriting: Rewriting): void {
  const { person } = rewriting
  if (person) rewriting.open += packField(person.name, person.text, person.parts)
  rewriting.person = undefined
}
