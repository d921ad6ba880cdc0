const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i
/** What needs no parsing to be known for an address. */
const PLAIN = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:[/?#][\w\-./?#=&%+~:,;@!$'()*]*)?$/i

/** Resolves an address against a base; one that is absolute stays as written; undefined when the two make no address. */
export function resolveUrl(address: string, base: string | undefined): string | undefined {
  const trimmed = address.trim()
  if (trimmed === '') return undefined
  if (PLAIN.test(trimmed)) return trimmed
  try {
    const { href } = new URL(trimmed, base)
    return ABSOLUTE.test(trimmed) && !/\s/.test(trimmed) ? trimmed : href
  } catch {
    return undefined
  }
}

/** Resolves an address of the web; undefined for every other scheme, `javascript:` above all. */
export function resolveHttp(address: string | undefined, base: string | undefined): string | undefined {
  const resolved = address === undefined ? undefined : resolveUrl(address, base)
  return resolved !== undefined && /^https?:\/\/[^/]/i.test(resolved) ? resolved : undefined
}
