import * as v from 'valibot'
import { MAX_FEED_ENTRIES } from '../../runtime/limits.ts'
import { stripUnwanted } from './clean-text.ts'

function presentText(text: string): string | undefined {
  return stripUnwanted(text).trim() || undefined
}

/** Text that is there; a number, as some ids are, counts as its digits, and anything else as nothing. */
const TextSchema = v.fallback(
  v.optional(v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.transform(presentText))),
  undefined,
)
/** Some write the list as one text. */
const TextsSchema = v.fallback(
  v.union([
    v.array(TextSchema),
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',').map(presentText)),
    ),
  ]),
  [],
)
/** Some write names in capitals, and readers that take any have let them: `"Title"`. */
const NamesSchema = v.pipe(v.unknown(), v.transform(lowerNames))

function lowerNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (!Object.keys(value).some((name) => /[A-Z]/.test(name))) return value
  const lowered = Object.entries(value).map(([name, field]) => [name.toLowerCase(), field])
  // A name that is written as it should be counts before the same in capitals.
  return { ...Object.fromEntries(lowered), ...value }
}

/** What says of itself that it is a feed may hold no items, or one alone in the list's place. */
export const JSON_FEED = /\bjsonfeed\.org\b/

function listItems(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('items' in value) || !('version' in value)) return value
  const { items, version } = value
  const isAlone = typeof items === 'object' && items !== null && !Array.isArray(items)
  return isAlone && typeof version === 'string' && JSON_FEED.test(version) ? { ...value, items: [items] } : value
}

/** Some write the name alone. */
const AuthorSchema = v.fallback(
  v.optional(
    v.union([
      v.pipe(NamesSchema, v.object({ name: TextSchema, url: TextSchema })),
      v.pipe(
        v.string(),
        v.transform((name) => ({ name: presentText(name), url: undefined })),
      ),
    ]),
  ),
  undefined,
)
/** `en_US` is how POSIX writes `en-US`. */
const LanguageSchema = v.pipe(
  TextSchema,
  v.transform((language) => language?.replaceAll('_', '-')),
)
/** Some write the one author straight into the list's place. */
const AuthorsSchema = v.fallback(
  v.union([
    v.array(AuthorSchema),
    v.pipe(
      AuthorSchema,
      v.transform((author) => [author]),
    ),
  ]),
  [],
)
const ItemSchema = v.fallback(
  v.optional(
    v.pipe(
      NamesSchema,
      v.object({
        id: TextSchema,
        url: TextSchema,
        external_url: TextSchema,
        title: TextSchema,
        content_html: TextSchema,
        content_text: TextSchema,
        summary: TextSchema,
        date_published: TextSchema,
        date_modified: TextSchema,
        author: AuthorSchema,
        authors: AuthorsSchema,
        tags: TextsSchema,
        language: LanguageSchema,
      }),
    ),
  ),
  undefined,
)
/** JSON Feed 1.0 and 1.1, of which only the items are needed; a field of the wrong type is as if absent. */
export const FeedSchema = v.pipe(
  NamesSchema,
  v.transform(listItems),
  v.object({
    version: TextSchema,
    title: TextSchema,
    home_page_url: TextSchema,
    feed_url: TextSchema,
    language: LanguageSchema,
    author: AuthorSchema,
    authors: AuthorsSchema,
    /** Go writes an empty list as null. */
    items: v.nullish(
      v.pipe(
        v.array(v.unknown()),
        v.transform((items) => items.slice(0, MAX_FEED_ENTRIES)),
        v.array(ItemSchema),
      ),
    ),
  }),
)

export type JsonFeed = v.InferOutput<typeof FeedSchema>
export type JsonFeedItem = NonNullable<v.InferOutput<typeof ItemSchema>>
