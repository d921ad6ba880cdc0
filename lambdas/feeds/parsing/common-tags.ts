import { type HtmlPage, replacePart } from './html-page.ts'
import { endOfAbsolute, endOfRooted } from './plain-address.ts'
import { rootOf } from './resolve-links.ts'
import { isLink, type Keeping, type KnownTag, knowTag, MAX_TAG_CHARS, writeAttribute } from './sanitize-tag.ts'
import { ATTRIBUTE_NAME, endOfClass, PLAIN_VALUE, TAG_NAME } from './unit-classes.ts'

const SPACE = 32
const QUOTE = 34
const APOSTROPHE = 39
const SLASH = 47
const LESS = 60
const EQUALS = 61
const GREATER = 62
/** Turns capitals into small letters, and no other unit into one. */
const SMALL = 32
/** As many as a tag of the common form may have. */
const MAX_ATTRIBUTES = 64

/**
 * Writes the tag at an offset when it is of the common form, as nearly all tags of a page are: `<td>`, `</td>`, `<br />`,
 * `<a class="b" href="/c?d=1">`. Each of its characters is looked at once, and only what changes is written.
 *
 * @returns what is known of the tag; undefined, and nothing is written, when it is of another form, hides what follows or closes what is void.
 */
export function writeCommonTag(page: HtmlPage, start: number): KnownTag | undefined {
  const { units, kept, safe } = page
  const isClosing = units[start + 1] === SLASH
  const from = isClosing ? start + 2 : start + 1
  const nameEnd = endOfClass(units, from, TAG_NAME)
  const known = knowTagAt(page, from, nameEnd)
  if (!known?.judgement || (isClosing ? known.isVoid : known.hides)) return undefined
  const { isAllowed, keeps } = known.judgement
  if (isAllowed && known.name !== known.tag) replacePart(page, from, nameEnd, known.tag)
  const end = isClosing ? endOfClosing(units, nameEnd) : writeAttributes(page, keeps, nameEnd)
  if (end === -1 || !isAllowed || end - start > MAX_TAG_CHARS) {
    page.kept = kept
    page.safe = safe
    if (end === -1 || end - start > MAX_TAG_CHARS) return undefined
    replacePart(page, start, end, '')
  }
  page.at = end
  return known
}

function endOfClosing(units: Uint16Array, nameEnd: number): number {
  return units[nameEnd] === GREATER ? nameEnd + 1 : -1
}

/** What is known of the tags that pages use most, by the letters of their names: to cut out each name would cost as much as the tag. */
const SLOTS = 1_024
const knownTags: (KnownTag | undefined)[] = new Array(SLOTS)
/** Longer names are none of HTML's. */
const MAX_NAME_CHARS = 12

function knowTagAt({ html, units }: HtmlPage, from: number, to: number): KnownTag | undefined {
  const length = to - from
  if (length === 0 || length > MAX_NAME_CHARS) return undefined
  let sum = length
  for (let at = from; at < to; at++) sum = (sum * 31 + (units[at] ?? 0)) % 0x100_0000
  const slot = sum % SLOTS
  const known = knownTags[slot]
  if (known !== undefined && known.name.length === length && isWrittenAt(units, from, known.name)) return known
  const learned = knowTag(html.slice(from, to))
  knownTags[slot] = learned
  return learned
}

function isWrittenAt(units: Uint16Array, from: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (units[from + index] !== text.charCodeAt(index)) return false
  return true
}

/** Writes what follows a name: the attributes that the tag may keep, the first of two alike. Returns where the tag ends, or -1. */
function writeAttributes(page: HtmlPage, keeps: Keeping | undefined, from: number): number {
  const { units } = page
  let seen = 0
  let at = from
  for (let count = 0; count <= MAX_ATTRIBUTES; count++) {
    const start = skipSpace(units, at)
    if (units[start] === GREATER || units[start] === SLASH) return writeEnd(page, at, start)
    const nameEnd = endOfClass(units, start, ATTRIBUTE_NAME)
    if (start === at || nameEnd === start || units[nameEnd] !== EQUALS) return -1
    const index = keeps === undefined ? -1 : indexOfName(keeps, units, start, nameEnd)
    const name = index === -1 || (seen & (1 << index)) !== 0 ? undefined : keeps?.allowed[index]
    const value = nameEnd + 1
    const end = name === undefined ? endOfValue(units, value) : writeKept(page, name, { from: at, start, value })
    if (end === -1) return -1
    if (name === undefined) replacePart(page, at, end, '')
    else seen |= 1 << index
    at = end
  }
  return -1
}

function skipSpace(units: Uint16Array, from: number): number {
  let at = from
  for (let unit = units[at] ?? 0; unit === SPACE || (unit >= 9 && unit <= 13); unit = units[at] ?? 0) at++
  return at
}

/** Which attribute that may be kept has its name between two offsets, in whatever letters; -1 for none. */
function indexOfName({ allowed, initials, lengths }: Keeping, units: Uint16Array, from: number, to: number): number {
  // Most attributes are none that may stay, and most of those tell that by their first letter or their length.
  const isLikely = (initials >> ((units[from] ?? 0) & 31)) & (lengths >> Math.min(31, to - from)) & 1
  if (isLikely === 0) return -1
  for (let index = 0; index < allowed.length; index++) {
    const name = allowed[index]
    if (name?.length === to - from && isNameAt(units, from, name)) return index
  }
  return -1
}

function isNameAt(units: Uint16Array, from: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (((units[from + index] ?? 0) | SMALL) !== name.charCodeAt(index)) return false
  }
  return true
}

/** Behind the quote that ends a quoted value; -1 for any other value. */
function endOfValue(units: Uint16Array, from: number): number {
  const quote = units[from]
  if (quote !== QUOTE && quote !== APOSTROPHE) return -1
  let at = from + 1
  while (units[at] !== quote && units[at] !== LESS) at++
  return units[at] === quote ? at + 1 : -1
}

/** Where an attribute begins: the space before it, its name, its value. */
interface AttributeAt {
  readonly from: number
  readonly start: number
  readonly value: number
}

/** Writes an attribute that the tag may keep; returns where it ends, or -1. */
function writeKept(page: HtmlPage, name: string, { from, start, value }: AttributeAt): number {
  const { html, units, base } = page
  if (units[value] === QUOTE && start === from + 1 && units[from] === SPACE && isWrittenAt(units, start, name)) {
    const kept = keepValue(page, name, value + 1)
    if (kept !== -1) return kept + 1
  }
  const end = endOfValue(units, value)
  if (end !== -1) replacePart(page, from, end, writeAttribute(name, html.slice(value + 1, end - 1), base))
  return end
}

/** Where the quote stands that ends a value which stays as it is, but for the site of its address; -1 for any other one. */
function keepValue(page: HtmlPage, name: string, from: number): number {
  const { units, base } = page
  if (!isLink(name)) {
    const end = endOfClass(units, from, PLAIN_VALUE)
    return units[end] === QUOTE ? end : -1
  }
  if (units[from] !== SLASH) return endOfAbsolute(units, from)
  const end = endOfRooted(units, from)
  const root = end === -1 ? undefined : rootOf(base)
  if (root === undefined) return -1
  replacePart(page, from, from, root)
  return end
}

/** Writes the end of a tag, from behind its last value on. */
function writeEnd(page: HtmlPage, from: number, bracket: number): number {
  const { units } = page
  if (units[bracket] === GREATER) {
    if (bracket > from) replacePart(page, from, bracket, '')
    return bracket + 1
  }
  if (units[bracket + 1] !== GREATER) return -1
  if (bracket !== from + 1 || units[from] !== SPACE) replacePart(page, from, bracket, ' ')
  return bracket + 2
}
