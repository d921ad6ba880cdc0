import type { RawAttributes, RawField, RawFields } from './read-raw-feed.ts'

const NO_ATTRIBUTES: RawAttributes = {}

/** The text of a field, without the space around it. */
export function textOf(field: RawField): string {
  return (typeof field === 'string' ? field : field.text).trim()
}

export function attributesOf(field: RawField): RawAttributes {
  return typeof field === 'string' ? NO_ATTRIBUTES : field.attributes
}

type Reader<T> = (field: RawField) => T | undefined

/** The first thing that can be made of fields, those of the first name first. */
export function chooseField<T>(fields: RawFields, names: readonly string[], read: Reader<T>): T | undefined {
  for (const name of names) {
    const named = fields.get(name)
    const result = named && readFirst(named, read)
    if (result !== undefined) return result
  }
  return undefined
}

/** The same of fields of which the last of one name counts, as dates do: most parsers keep what they read last. */
export function chooseLast<T>(fields: RawFields, names: readonly string[], read: Reader<T>): T | undefined {
  for (const name of names) {
    const named = fields.get(name)
    const result = named && readFirst(named.toReversed(), read)
    if (result !== undefined) return result
  }
  return undefined
}

function readFirst<T>(fields: readonly RawField[], read: Reader<T>): T | undefined {
  for (const field of fields) {
    const result = read(field)
    if (result !== undefined) return result
  }
  return undefined
}
