import Parser from 'rss-parser'
import { LONG_TEXT_MARK } from './clean-text.ts'
import { findFieldForm } from './field-names.ts'
import { splitBunch, unpackFields } from './packed-fields.ts'

/** How to read a field: `m` says that its value is markup, the others are as in the document. */
export interface RawAttributes {
  readonly m?: string
  readonly base?: string
  readonly lang?: string
  readonly type?: string
  readonly mode?: string
  readonly rel?: string
  readonly ispermalink?: string
  readonly label?: string
  /** Of an author, from an element of its own. */
  readonly name?: string
  readonly email?: string
}

/** One field of a rewritten document. */
export type RawField = string | { readonly text: string; readonly attributes: RawAttributes }

/** The fields of a channel or an item by their canonical names, those of one name in the order of the document. */
export type RawFields = ReadonlyMap<string, readonly RawField[]>

export interface RawFeed {
  readonly channel: RawFields
  /** Each is unpacked when it is asked for, so that no two need be held at once. */
  readonly items: Iterable<RawFields>
}

const NO_FIELDS: RawFields = new Map()

/** What rss-parser hands on of each element of a rewritten document: packed entries. */
interface Rewritten {
  readonly packed?: string
}

/** `_` is an element's own text in xml2js; rss-parser is not to look for an array there. */
const OWN_TEXT: ['_', 'packed', { keepArray: true }] = ['_', 'packed', { keepArray: true }]

/** Reads a rewritten document with rss-parser: the fields of the channel and of each item. */
export async function readRawFeed(xml: string, longTexts: readonly string[]): Promise<RawFeed> {
  // A parser that has read one document may never settle on the next: its xml2js keeps state. One each.
  const parser = new Parser<unknown, Rewritten>({
    customFields: { item: [OWN_TEXT] },
    // An entry is an object, even an empty one: rss-parser asks for its `link`, which strings have for a method.
    xml2js: { explicitCharkey: true, emptyTag: () => ({}) },
  })
  const feed = await parser.parseString(xml)
  const entries = feed.items.flatMap(({ packed = '' }) => splitBunch(packed))
  const [channel, ...items] = entries
  return {
    channel: channel === undefined ? NO_FIELDS : unpack(channel, longTexts),
    items: unpackEach(items, longTexts),
  }
}

function* unpackEach(entries: readonly string[], longTexts: readonly string[]): Generator<RawFields> {
  for (const packed of entries) yield unpack(packed, longTexts)
}

/** Gives fields their long texts back. */
function unpack(packed: string, longTexts: readonly string[]): RawFields {
  const fields = new Map<string, RawField[]>()
  unpackFields(packed, (written, value, attributes) => {
    // Maps find a string much faster when it is the very one they hold, as that of the form is.
    const name = findFieldForm(written)?.name ?? written
    const isLong = value.startsWith(LONG_TEXT_MARK)
    const text = isLong ? (longTexts[Number(value.slice(LONG_TEXT_MARK.length))] ?? '') : value
    const field = attributes === undefined ? text : { text, attributes }
    const same = fields.get(name)
    if (same) same.push(field)
    else fields.set(name, [field])
  })
  return fields
}
