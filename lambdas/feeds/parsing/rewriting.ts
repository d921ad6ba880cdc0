import type { Capture } from './capture-value.ts'
import { findNamespacePrefix, guessPrefix } from './field-names.ts'
import { createMarkupBudget } from './markup-budget.ts'
import { resolveUrl } from './resolve-links.ts'
import { createMarkupScanner } from './scan-markup.ts'

/** An element that is open, with what its children inherit. */
export interface Scope {
  readonly kind: 'channel' | 'item' | 'person' | 'group' | 'skip'
  /** As written. */
  readonly name: string
  readonly base: string | undefined
  readonly language: string | undefined
  /** What names without a prefix belong to. */
  readonly defaultPrefix: string
  /** What the rewritten document gets at its end. */
  readonly closing?: string
}

/** The state of one rewriting. */
export interface Rewriting extends Capture {
  readonly url: string | undefined
  entities: ReadonlyMap<string, string>
  /** From the prefixes the document declares to this project's. */
  readonly prefixes: Map<string, string>
  readonly scopes: Scope[]
  root: 'rss' | 'feed' | 'rdf' | undefined
  /** The first element, when it is no root of a feed. */
  stranger: string | undefined
  /** The parts of what is open now: the channel's or an item's. */
  open: string[]
  readonly channel: string[]
  readonly items: string[]
  itemCount: number
  isDamaged: boolean
}

const BOUNDARIES = new Set(['item', 'entry', 'channel', 'rss', 'feed'])

export function startRewriting(text: string, url: string | undefined): Rewriting {
  const channel: string[] = []
  return {
    text,
    url,
    scanner: createMarkupScanner(text),
    entities: new Map(),
    onTag: createMarkupBudget(),
    isBoundary: ({ name }) => BOUNDARIES.has(name.toLowerCase()),
    prefixes: new Map(),
    scopes: [],
    root: undefined,
    stranger: undefined,
    open: channel,
    channel,
    items: [],
    itemCount: 0,
    isDamaged: false,
  }
}

/** What an element hands down to its children, by its attributes and its parent. */
export function nestScope(
  { prefixes }: Rewriting,
  parent: Scope,
  name: string,
  attributes: ReadonlyMap<string, string>,
): Scope {
  let { base, language, defaultPrefix } = parent
  for (const [key, value] of attributes) {
    if (key === 'xml:base') base = resolveUrl(value, base) ?? base
    else if (key === 'xml:lang') language = value.trim() || undefined
    else if (key === 'xmlns') defaultPrefix = findNamespacePrefix(value)
    else if (key.startsWith('xmlns:')) declarePrefix(prefixes, key.slice(6), value)
  }
  return { kind: 'skip', name, base, language, defaultPrefix }
}

function declarePrefix(prefixes: Map<string, string>, prefix: string, uri: string): void {
  const known = findNamespacePrefix(uri)
  prefixes.set(prefix, known === '?:' ? guessPrefix(prefix) : known)
}

/** An element's lower-case name under the prefix this project gives its namespace. */
export function canonicalName({ prefixes, root }: Rewriting, { name, defaultPrefix }: Scope): string {
  const lower = name.toLowerCase()
  const colon = lower.indexOf(':')
  const written = lower.slice(0, colon)
  const prefix = colon === -1 ? defaultPrefix : (prefixes.get(written) ?? guessPrefix(written))
  const local = lower.slice(colon + 1)
  return root === 'feed' && prefix === 'atom:' ? local : prefix + local
}

/** Closes the innermost element of a name and all that stands open in it; a closing tag without an opening one is none. */
export function closeNamed(rewriting: Rewriting, name: string): void {
  const { scopes } = rewriting
  const lower = name.toLowerCase()
  const found = scopes.findLastIndex((scope) => scope.name.toLowerCase() === lower)
  if (found === -1) return
  if (scopes.slice(found + 1).some(({ kind }) => kind !== 'skip')) rewriting.isDamaged = true
  closeScopes(rewriting, found)
}

/** Closes what is open until so many scopes are left. */
export function closeScopes(rewriting: Rewriting, left: number): void {
  const { scopes, items, channel } = rewriting
  while (scopes.length > left) {
    const scope = scopes.pop()
    if (scope?.closing) rewriting.open.push(scope.closing)
    if (scope?.kind !== 'item') continue
    items.push(rewriting.open.join(''))
    rewriting.open = channel
  }
}
