import { attributesOf, chooseField, chooseLast, textOf } from './choose-field.ts'
import { chooseLink, chooseSite, findAddress } from './choose-link.ts'
import { htmlToText } from './html-to-text.ts'
import { nameEntry, titleEntry } from './identify-entry.ts'
import { affordBase, countGrowth, type LinkBudget, startLinkBudget } from './link-budget.ts'
import { parseDate } from './parse-date.ts'
import type { ParsedEntry, ParsedFeed } from './parsed-feed.ts'
import { presentFields } from './present-fields.ts'
import { readAuthor } from './read-author.ts'
import { readHtml, readText } from './read-body.ts'
import { readCategories } from './read-categories.ts'
import type { RawFeed, RawField, RawFields } from './read-raw-feed.ts'
import { resolveUrl } from './resolve-links.ts'
import { type SafeHtml, sanitizeHtml, textOfShown } from './sanitize-html.ts'

const TITLES = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title']
const IDS = ['guid', 'id', 'atom:id', 'rdf:about', 'dc:identifier']
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'atom:published',
  'dcterms:issued',
  'dc:date',
  'date',
  'dcterms:created',
  'created',
  'dcterms:date',
]
const UPDATED = ['updated', 'modified', 'atom:updated', 'dcterms:modified', 'lastmod', 'lastbuilddate', 'dc:date']
const CONTENTS = [
  'content:encoded',
  'encoded',
  'content',
  'atom:content',
  'fullitem',
  'rdf:value',
  'xhtml:body',
  'body',
  'xhtml:div',
  'div',
]
/** Atom has a content of its own; what RSS calls so stands in for it at most. */
const ATOM_CONTENTS = ['content', ...CONTENTS]
const SUMMARIES = [
  'summary',
  'description',
  'abstract',
  'atom:summary',
  'dc:description',
  'dcterms:abstract',
  'media:description',
  'itunes:summary',
  'itunes:description',
  'itunes:subtitle',
]

/** Beside a summary it stands for the content. */
const DESCRIPTION = ['description']

const TEXTS = [...CONTENTS, ...SUMMARIES, 'title']
const LANGUAGES = ['language', 'dc:language', 'lang', 'xml:lang']

/** Builds the feed from the fields its document holds. */
export function buildFeed({ channel, items }: RawFeed, source: BuildSource): ParsedFeed {
  const { isAtom } = source
  const documentUrl = source.documentUrl ?? findAddress(channel)
  const link = chooseSite(channel, documentUrl, isAtom)
  const defaults = {
    language: chooseField(channel, LANGUAGES, readLanguage) ?? (findLanguage(channel, ['title']) || undefined),
    author: readAuthor(channel),
    // Relative links of entries are meant from the site, which is often not where the feed is served.
    base: link ?? documentUrl,
    isAtom,
    links: startLinkBudget(),
  }
  return {
    ...presentFields({
      title: chooseField(channel, TITLES, readText) ?? link ?? documentUrl,
      language: defaults.language,
      link,
      ttlMinutes: readNumber(channel.get('ttl')?.[0], 1, 525_600),
      skipHours: readSkipHours(channel.get('hour')),
    }),
    entries: Array.from(items, (item) => buildEntry(item, defaults)),
  }
}

export interface BuildSource {
  readonly documentUrl: string | undefined
  readonly isAtom: boolean
}

/** What an entry has from its feed. */
interface Defaults {
  readonly language: string | undefined
  readonly author: string | undefined
  readonly base: string | undefined
  readonly isAtom: boolean
  readonly links: LinkBudget
}

function buildEntry(item: RawFields, defaults: Defaults): ParsedEntry {
  const { language, author, base, isAtom } = defaults
  const short = findHtml(item, SUMMARIES, defaults)
  const content =
    findHtml(item, isAtom ? ATOM_CONTENTS : CONTENTS, defaults) ??
    (item.has('summary') ? findHtml(item, DESCRIPTION, defaults) : undefined) ??
    short
  const summary = short ?? content
  const url = chooseLink(item, base, isAtom)
  const updatedAt = chooseLast(item, UPDATED, readDate)
  const entry = {
    url,
    title: chooseField(item, TITLES, readText),
    publishedAt: chooseLast(item, PUBLISHED, readDate) ?? updatedAt,
    updatedAt,
    summary: summary?.html,
    content: content?.html,
    text: (content && textOfShown(content)) || undefined,
    author: readAuthor(item) ?? author,
    // An empty one says that the language is not known, whatever that of the feed is.
    language: (chooseField(item, LANGUAGES, readLanguage) ?? findLanguage(item, TEXTS) ?? language) || undefined,
  }
  const id = chooseField(item, IDS, (field) => readId(field, base)) ?? nameEntry(entry)
  return {
    ...presentFields({ id, ...entry, title: titleEntry(entry) }),
    categories: readCategories(item),
  }
}

function findHtml(item: RawFields, names: readonly string[], defaults: Defaults): SafeHtml | undefined {
  return chooseField(item, names, (field) => readSafe(field, defaults))
}

function readSafe(field: RawField, defaults: Defaults): SafeHtml | undefined {
  const base = affordBase(defaults.links, attributesOf(field).base ?? defaults.base)
  const html = readHtml(field, base)
  if (html === undefined) return undefined
  const safe = sanitizeHtml(html, base)
  countGrowth(defaults.links, textOf(field), safe.html)
  return safe.html ? safe : undefined
}

/** An id that is a path, or stands under an `xml:base`, is an address written short. */
function readId(field: RawField, base: string | undefined): string | undefined {
  const id = textOf(field)
  const { base: ownBase, ispermalink } = attributesOf(field)
  const isRelative =
    !/^\s*false/i.test(ispermalink ?? '') && (id.startsWith('/') || (ownBase !== undefined && !id.includes(':')))
  return (isRelative ? resolveUrl(id, ownBase ?? base) : undefined) ?? (id || undefined)
}

/** `en_US` is how POSIX writes `en-US`. */
function readLanguage(field: RawField): string | undefined {
  return textOf(field).replaceAll('_', '-') || undefined
}

/** A content manager may write an element of HTML, escaped or not: `<time datetime="2023-01-13T12:00:00Z">Friday</time>`. */
const TIME_TAG = /<time\b[^<>]*?\sdatetime=["']([^"'<>]*)["']/i

function readDate(field: RawField): string | undefined {
  const text = textOf(field)
  if (!text.includes('<')) return parseDate(text)
  return parseDate(TIME_TAG.exec(text)?.[1] ?? '') ?? parseDate(htmlToText(text))
}

/** A text may be in another language than the feed, or the only one that tells its language: `xml:lang`. */
function findLanguage(fields: RawFields, texts: readonly string[]): string | undefined {
  return chooseField(fields, texts, (field) => attributesOf(field).lang?.replaceAll('_', '-'))
}

function readSkipHours(fields: readonly RawField[] | undefined): number[] | undefined {
  if (!fields) return undefined
  const hours = fields.map((field) => readNumber(field, 0, 24)).filter((hour) => hour !== undefined)
  return [...new Set(hours.map((hour) => hour % 24))].sort((a, b) => a - b)
}

function readNumber(field: RawField | undefined, min: number, max: number): number | undefined {
  const number = field === undefined ? Number.NaN : Number(textOf(field) || Number.NaN)
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined
}
