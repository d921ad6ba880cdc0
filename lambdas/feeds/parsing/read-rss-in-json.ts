import * as v from 'valibot'
import { MAX_FEED_ENTRIES } from '../../runtime/limits.ts'
import { stripUnwanted } from './clean-text.ts'
import { findFieldForm } from './field-names.ts'
import type { RawFeed, RawField, RawFields } from './read-raw-feed.ts'

const ElementSchema = v.record(v.string(), v.unknown())
const DocumentSchema = v.object({ rss: v.object({ channel: ElementSchema }) })
const ItemsSchema = v.fallback(
  v.union([
    v.array(v.unknown()),
    v.pipe(
      ElementSchema,
      v.transform((item) => [item]),
    ),
  ]),
  [],
)

/** An element's own text, where it has attributes beside it. */
const OWN_TEXT = '#value'

/**
 * Reads RSS 2.0 written as JSON, `{"rss": {"channel": {"item": […]}}}`: elements by their names, those of one name in an
 * array (github.com/scripting/Scripting-News, rss-in-json).
 *
 * @returns undefined for any other value.
 */
export function readRssInJson(value: unknown): RawFeed | undefined {
  const document = v.safeParse(DocumentSchema, value)
  if (!document.success) return undefined
  const { channel } = document.output.rss
  const items = v.parse(ItemsSchema, channel.item).slice(0, MAX_FEED_ENTRIES)
  return { channel: readFields(channel), items: items.filter((item) => v.is(ElementSchema, item)).map(readFields) }
}

function readFields(element: Readonly<Record<string, unknown>>): RawFields {
  const fields = new Map<string, RawField[]>()
  for (const [key, value] of Object.entries(element)) {
    const form = findFieldForm(key.toLowerCase())
    if (!form) continue
    const values = (Array.isArray(value) ? value : [value]).map((each) => readField(each, form.valueAttributes))
    fields.set(
      form.name,
      values.filter((field) => field !== undefined),
    )
  }
  return fields
}

function readField(value: unknown, valueAttributes: readonly string[]): RawField | undefined {
  if (typeof value === 'string' || typeof value === 'number') return stripUnwanted(String(value))
  if (!v.is(ElementSchema, value)) return undefined
  const attributes = Object.fromEntries(
    Object.entries(value)
      .filter(([, text]) => typeof text === 'string' || typeof text === 'boolean')
      .map(([key, text]) => [key.toLowerCase(), stripUnwanted(String(text))]),
  )
  const key = valueAttributes.find((name) => attributes[name] !== undefined) ?? OWN_TEXT
  const text = attributes[key]
  return text === undefined ? undefined : { text, attributes }
}
