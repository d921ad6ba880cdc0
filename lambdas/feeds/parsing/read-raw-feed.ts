import Parser from 'rss-parser'

/** One field of a rewritten document. */
export type RawField = string | { readonly _?: string; readonly $?: RawAttributes }

/** How to read a field: `n` is the canonical name of the element it was, `m` says that its value is markup. */
export interface RawAttributes {
  readonly n?: string
  readonly m?: string
  readonly base?: string
  readonly lang?: string
  readonly type?: string
  readonly mode?: string
  readonly rel?: string
  readonly href?: string
  readonly term?: string
  readonly label?: string
  readonly text?: string
  readonly ispermalink?: string
  readonly url?: string
}

export type RawPerson =
  | string
  | {
      readonly _?: string
      readonly $?: RawAttributes
      readonly name?: readonly string[]
      readonly email?: readonly string[]
    }

/** What a channel or an item holds, each kind of field in the order of the document. */
export interface RawFields {
  readonly title?: readonly RawField[]
  readonly id?: readonly RawField[]
  readonly link?: readonly RawField[]
  readonly date?: readonly RawField[]
  readonly body?: readonly RawField[]
  readonly author?: readonly RawPerson[]
  readonly category?: readonly RawField[]
  readonly language?: readonly RawField[]
  readonly ttl?: readonly RawField[]
  readonly hour?: readonly RawField[]
}

export interface RawFeed {
  readonly channel: RawFields
  readonly items: readonly RawFields[]
}

interface Raw {
  /** Empty text where there are no fields at all. */
  readonly raw: RawFields | ''
}

/** Reads a rewritten document with rss-parser: the fields of the channel and of each item. */
export async function readRawFeed(xml: string): Promise<RawFeed> {
  // A parser that has read one document may never settle on the next (facts/feed-parsing.md): one each.
  const parser = new Parser<Raw, Raw>({ customFields: { feed: ['raw'], item: ['raw'] } })
  const { raw, items } = await parser.parseString(xml)
  return { channel: raw || {}, items: items.map((item) => item.raw || {}) }
}
