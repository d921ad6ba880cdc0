import { attributesOf, textOf } from './choose-field.ts'
import { decodeEntities } from './decode-entities.ts'
import { htmlToText } from './html-to-text.ts'
import type { RawField, RawFields } from './read-raw-feed.ts'

const CATEGORIES = ['category', 'atom:category', 'dc:subject', 'media:category', 'itunes:category']
const KEYWORDS = ['media:keywords', 'itunes:keywords']
const TAGS = ['tags']
const NONE: readonly RawField[] = []
/** What programs call a category by: an address, a path, a number, words with underscores. */
const KEY = /[_/:]|^\d+$/

/** What an entry is filed under, each once: lists of words, then categories, then keywords. */
export function readCategories(item: RawFields): string[] {
  const categories = new Set(readLists(item, TAGS))
  for (const name of CATEGORIES) {
    for (const field of item.get(name) ?? NONE) categories.add(nameCategory(field).trim())
  }
  for (const keyword of readLists(item, KEYWORDS)) categories.add(keyword)
  categories.delete('')
  return [...categories]
}

/** Words divided by commas; elements of their own are another thing. */
function readLists(item: RawFields, names: readonly string[]): string[] {
  const words: string[] = []
  for (const name of names) {
    for (const field of item.get(name) ?? NONE) {
      if (attributesOf(field).m !== undefined) continue
      for (const word of readCategory(field).split(',')) words.push(word.trim())
    }
  }
  return words
}

/** A label is for people (RFC 4287, 4.2.2.3), but a term that can be read is what others call the category as well. */
function nameCategory(field: RawField): string {
  const term = readCategory(field)
  const { label } = attributesOf(field)
  return (label !== undefined && (term === '' || KEY.test(term)) && htmlToText(decodeEntities(label))) || term
}

function readCategory(field: RawField): string {
  return htmlToText(textOf(field))
}
