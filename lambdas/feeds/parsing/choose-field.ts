import type { RawAttributes, RawField, RawFields } from './read-raw-feed.ts'

const NO_ATTRIBUTES: RawAttributes = {}

/** The text of a field, without the space around it. */
export function textOf(field: RawField): string {
  return (typeof field === 'string' ? field : field.text).trim()
}

export function attributesOf(field: RawField): RawAttributes {
  return typeof field === 'string' ? NO_ATTRIBUTES : field.attributes
}

/** The first thing that can be made of fields, those of the first name first. */
export function chooseField<T>(
  fields: RawFields,
  names: readonly string[],
  read: (field: RawField) => T | undefined,
): T | undefined {
  for (const name of names) {
    const same = fields.get(name)
    if (same === undefined) continue
    for (const field of same) {
      const result = read(field)
      if (result !== undefined) return result
    }
  }
  return undefined
}

/** The same of fields of which the last of one name counts, as dates do: most parsers keep what they read last. */
export function chooseLast<T>(
  fields: RawFields,
  names: readonly string[],
  read: (field: RawField) => T | undefined,
): T | undefined {
  for (const name of names) {
    const same = fields.get(name)
    for (let at = (same?.length ?? 0) - 1; same !== undefined && at >= 0; at--) {
      const field = same[at]
      const result = field === undefined ? undefined : read(field)
      if (result !== undefined) return result
    }
  }
  return undefined
}
