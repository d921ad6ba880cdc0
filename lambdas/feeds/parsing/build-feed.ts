import { attributesOf, chooseField, textOf } from './choose-field.ts'
import { chooseLink } from './choose-link.ts'
import { htmlToText } from './html-to-text.ts'
import { nameEntry, titleEntry } from './identify-entry.ts'
import { parseDate } from './parse-date.ts'
import type { ParsedEntry, ParsedFeed } from './parsed-feed.ts'
import { presentFields } from './present-fields.ts'
import { readAuthor } from './read-author.ts'
import { readHtml, readText } from './read-body.ts'
import type { RawFeed, RawField, RawFields } from './read-raw-feed.ts'
import { createSanitizer, type Sanitize } from './sanitize-html.ts'

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
const UPDATED = ['updated', 'modified', 'atom:updated', 'dcterms:modified', 'lastmod', 'lastbuilddate']
const CONTENTS = [
  'content:encoded',
  'encoded',
  'content',
  'atom:content',
  'fullitem',
  'xhtml:body',
  'body',
  'xhtml:div',
  'div',
]
const SUMMARIES = [
  'summary',
  'description',
  'abstract',
  'atom:summary',
  'dc:description',
  'dcterms:abstract',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
]

const LANGUAGES = ['language', 'dc:language', 'xml:lang']

/** Builds the feed from the fields its document holds. */
export function buildFeed({ channel, items }: RawFeed, documentUrl: string | undefined): ParsedFeed {
  const sanitize = createSanitizer()
  const language = chooseField(channel.language, LANGUAGES, readTrimmed)
  const title = chooseField(channel.title, TITLES, readText)
  const author = readAuthor(channel)
  const defaults = { language, author, documentUrl }
  return {
    ...presentFields({
      title,
      language,
      link: chooseLink(channel, documentUrl),
      ttlMinutes: readNumber(channel.ttl?.[0], 1, 525_600),
      skipHours: readSkipHours(channel.hour),
    }),
    entries: items.map((item) => buildEntry(item, defaults, sanitize)),
  }
}

interface Defaults {
  readonly language: string | undefined
  readonly author: string | undefined
  readonly documentUrl: string | undefined
}

function buildEntry(item: RawFields, { language, author, documentUrl }: Defaults, sanitize: Sanitize): ParsedEntry {
  const readSafe = (field: RawField): string | undefined => {
    const html = readHtml(field)
    return (html && sanitize(html, attributesOf(field).base ?? documentUrl)) || undefined
  }
  const full = chooseField(item.body, CONTENTS, readSafe)
  const short = chooseField(item.body, SUMMARIES, readSafe)
  const url = chooseLink(item, documentUrl)
  const content = full ?? short
  const text = content && htmlToText(content)
  const updatedAt = chooseField(item.date, UPDATED, readDate)
  const entry = {
    url,
    title: chooseField(item.title, TITLES, readText),
    publishedAt: chooseField(item.date, PUBLISHED, readDate) ?? updatedAt,
    updatedAt,
    summary: short,
    content,
    text: text || undefined,
    author: readAuthor(item) ?? author,
    language: chooseField(item.language, LANGUAGES, readTrimmed) ?? findLanguage(item) ?? language,
  }
  const id = chooseField(item.id, IDS, readTrimmed) ?? nameEntry(entry)
  return {
    ...presentFields({ id, ...entry, title: titleEntry(entry) }),
    categories: readCategories(item.category ?? []),
  }
}

function readTrimmed(field: RawField): string | undefined {
  return textOf(field) || undefined
}

function readDate(field: RawField): string | undefined {
  return parseDate(textOf(field))
}

function findLanguage({ body = [], title = [] }: RawFields): string | undefined {
  return [...body, ...title].map((field) => attributesOf(field).lang).find((language) => language !== undefined)
}

function readCategories(fields: readonly RawField[]): string[] {
  const categories = fields.flatMap((field) => {
    const { n = '', term, label, text } = attributesOf(field)
    const value = htmlToText(textOf(field)) || term || label || text || ''
    return n.endsWith('keywords') ? value.split(',') : [value]
  })
  return [...new Set(categories.map((category) => category.trim()).filter((category) => category !== ''))]
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
