import Parser from 'rss-parser'

/** How to read a field: `m` says that its value is markup, the others are as in the document. */
export interface RawAttributes {
  readonly m?: string
  /** Which of the long texts the value is. */
  readonly long?: string
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
      _?: string
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

interface Raw {
  /** Empty text where there are no fields at all. */
  readonly raw: RawFields | ''
}

/** Reads a rewritten document with rss-parser: the fields of the channel and of each item. */
export async function readRawFeed(xml: string, longTexts: readonly string[]): Promise<RawFeed> {
  // A parser that has read one document may never settle on the next (facts/feed-parsing.md): one each.
  const parser = new Parser<Raw, Raw>({ customFields: { feed: ['raw'], item: ['raw'] } })
  const { raw, items } = await parser.parseString(xml)
  return { channel: restoreTexts(raw, longTexts), items: items.map((item) => restoreTexts(item.raw, longTexts)) }
}

function restoreTexts(fields: RawFields | '', longTexts: readonly string[]): RawFields {
  if (fields === '') return {}
  for (const name in fields) {
    for (const field of fields[name] ?? []) {
      if (typeof field === 'string' || field.$?.long === undefined) continue
      const text = longTexts[Number(field.$.long)]
      if (text !== undefined) field._ = text
    }
  }
  return fields
}
