import { attributesOf, textOf } from './choose-field.ts'
import type { RawField, RawFields } from './read-raw-feed.ts'
import { resolveHttp } from './resolve-links.ts'

/** Links of these kinds lead to something other than the entry. */
const OTHER_RELATIONS = new Set([
  'self',
  'enclosure',
  'edit',
  'replies',
  'hub',
  'next',
  'prev',
  'previous',
  'first',
  'last',
])
const LOOKS_LIKE_LINK = /^(?:https?:\/\/|\/)/i

/**
 * The page an entry is about, or what is attached to it where there is none; absolute, http or https.
 *
 * @param isAtom Atom's first link counts, of RSS, which allows one alone, the last.
 */
export function chooseLink(item: RawFields, base: string | undefined, isAtom: boolean): string | undefined {
  const links = listLinks(item, isAtom)
  return (
    choosePage(item, links, base, isAtom) ??
    first(item.get('media:player'), base) ??
    first(item.get('enclosure'), base) ??
    first(links, base, isEnclosure) ??
    first(links, base, isSelf)
  )
}

/** The site of a feed; absolute, http or https. */
export function chooseSite(channel: RawFields, base: string | undefined, isAtom: boolean): string | undefined {
  const links = listLinks(channel, isAtom)
  return choosePage(channel, links, base, isAtom) ?? first(links, base, isSelf)
}

const NONE: readonly RawField[] = []

function listLinks(fields: RawFields, isAtom: boolean): readonly RawField[] {
  const own = fields.get('link') ?? NONE
  return [...(isAtom ? own : own.toReversed()), ...(fields.get('atom:link') ?? NONE)]
}

function choosePage(
  fields: RawFields,
  links: readonly RawField[],
  base: string | undefined,
  isAtom: boolean,
): string | undefined {
  return (
    first(fields.get('feedburner:origlink'), base) ??
    (isAtom ? first(links, base, isNamedPage) : undefined) ??
    first(links, base, isPage) ??
    first(links, base, isAlternate) ??
    first(fields.get('href'), base) ??
    first(fields.get('guid'), base, isPermalink) ??
    first(fields.get('id') ?? fields.get('atom:id'), base, looksLikeLink) ??
    first(fields.get('rdf:about'), base) ??
    first(fields.get('url'), base) ??
    first(links, base, isRelated)
  )
}

/** Where a feed says that it is served. */
export function findAddress(channel: RawFields): string | undefined {
  return first(listLinks(channel, true), undefined, isSelf)
}

/** The first address among those of the fields that are wanted. */
function first(
  fields: readonly RawField[] | undefined,
  documentBase: string | undefined,
  isWanted?: (field: RawField) => boolean,
): string | undefined {
  for (const field of fields ?? NONE) {
    if (isWanted && !isWanted(field)) continue
    const resolved = resolveHttp(textOf(field), attributesOf(field).base ?? documentBase)
    if (resolved) return resolved
  }
  return undefined
}

function isAlternate(field: RawField): boolean {
  const relation = relationOf(field)
  return relation === '' || relation === 'alternate'
}

function isPage(field: RawField): boolean {
  const { type = '' } = attributesOf(field)
  return isAlternate(field) && (type === '' || /html/i.test(type))
}

/** Of two alternates of Atom the one that says it is HTML: the other may be anything. */
function isNamedPage(field: RawField): boolean {
  return isAlternate(field) && /html/i.test(attributesOf(field).type ?? '')
}

function isRelated(field: RawField): boolean {
  return !OTHER_RELATIONS.has(relationOf(field))
}

function isEnclosure(field: RawField): boolean {
  return relationOf(field) === 'enclosure'
}

function isSelf(field: RawField): boolean {
  return relationOf(field) === 'self'
}

/** A relation may also be written as an address: `http://www.iana.org/assignments/relation/alternate`. */
function relationOf(field: RawField): string {
  const { rel = '' } = attributesOf(field)
  if (rel === '') return ''
  return rel
    .trim()
    .toLowerCase()
    .replace(/^.*[/:#]/, '')
}

/** A guid is a link unless it says otherwise. */
function isPermalink(field: RawField): boolean {
  const isLink = attributesOf(field).ispermalink?.trim().toLowerCase()
  return isLink === 'true' || (isLink !== 'false' && looksLikeLink(field))
}

function looksLikeLink(field: RawField): boolean {
  return LOOKS_LIKE_LINK.test(textOf(field))
}
