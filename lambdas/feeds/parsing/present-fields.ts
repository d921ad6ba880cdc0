/** An object's fields that have a value; the others are left out, as `exactOptionalPropertyTypes` asks. */
export function presentFields<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const key in fields) {
    const value = fields[key]
    if (isPresent(value)) present[key] = value
  }
  return present
}

function isPresent<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined
}
