import type { RawAttributes, RawField, RawPerson } from './read-raw-feed.ts'

const NO_ATTRIBUTES: RawAttributes = {}

/** The value of a field, without the space around it. */
export function textOf(field: RawField | RawPerson): string {
  return (typeof field === 'string' ? field : (field._ ?? '')).trim()
}

export function attributesOf(field: RawField | RawPerson): RawAttributes {
  return typeof field === 'string' ? NO_ATTRIBUTES : (field.$ ?? NO_ATTRIBUTES)
}

/** The first thing that can be made of fields, those of the first name first. */
export function chooseField<F extends RawField | RawPerson, T>(
  fields: readonly F[] | undefined,
  names: readonly string[],
  read: (field: F) => T | undefined,
): T | undefined {
  if (!fields) return undefined
  for (const name of names) {
    for (const field of fields) {
      if (attributesOf(field).n !== name) continue
      const result = read(field)
      if (result !== undefined) return result
    }
  }
  return undefined
}
