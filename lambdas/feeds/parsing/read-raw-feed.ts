import Parser from 'rss-parser'
import { LONG_TEXT_MARK } from './clean-text.ts'
import { findFieldName } from './field-names.ts'

/** How to read a field: `m` says that its value is markup, the others are as in the document. */
export interface RawAttributes {
  readonly m?: string
  readonly base?: string
  readonly lang?: string
  readonly type?: string
  readonly mode?: string
  readonly rel?: string
  readonly ispermalink?: string
}

/** One field of a rewritten document; an author may have a name and an address of their own. */
export type RawField =
  | string
  | {
      readonly _?: string
      readonly $?: RawAttributes
      readonly name?: readonly string[]
      readonly email?: readonly string[]
    }

/** The fields of a channel or an item by their canonical names, those of one name in the order of the document. */
export type RawFields = Readonly<Record<string, readonly RawField[] | undefined>>

export interface RawFeed {
  readonly channel: RawFields
  readonly items: readonly RawFields[]
}

/** The fields of a rewritten document under its own tags; empty text where there are none. */
interface Rewritten {
  readonly r: Readonly<Record<string, readonly RawField[]>> | ''
}

/** Reads a rewritten document with rss-parser: the fields of the channel and of each item. */
export async function readRawFeed(xml: string, longTexts: readonly string[]): Promise<RawFeed> {
  // A parser that has read one document may never settle on the next (facts/feed-parsing.md): one each.
  const parser = new Parser<Rewritten, Rewritten>({ customFields: { feed: ['r'], item: ['r'] } })
  const feed = await parser.parseString(xml)
  return { channel: restore(feed, longTexts), items: feed.items.map((item) => restore(item, longTexts)) }
}

/** Gives fields their names and long texts back. */
function restore({ r }: Rewritten, longTexts: readonly string[]): RawFields {
  const fields: Record<string, readonly RawField[]> = {}
  if (typeof r !== 'object') return fields
  for (const tag in r) {
    const name = findFieldName(tag)
    if (name !== undefined) fields[name] = (r[tag] ?? []).map((field) => restoreText(field, longTexts))
  }
  return fields
}

function restoreText(field: RawField, longTexts: readonly string[]): RawField {
  const text = typeof field === 'string' ? field : (field._ ?? '')
  if (!text.startsWith(LONG_TEXT_MARK)) return field
  const long = longTexts[Number(text.slice(LONG_TEXT_MARK.length))] ?? ''
  return typeof field === 'string' ? long : { ...field, _: long }
}
