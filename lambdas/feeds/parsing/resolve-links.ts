const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i
/** What needs no parsing to be known for an address. */
const PLAIN = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:[/?#][\w\-./?#=&%+~:,;@!$'()*]*)?$/i

/** A path from the site's root that no reader changes: no dots, no empty or encoded beginnings of names. */
const ROOTED = /^(?:\/[\w\-~!$&()*+,;=:@][\w\-~!$&()*+,;=:@.%]*)+\/?(?:[?#][\w\-./?#=&%+~:,;@!$()*]*)?$/

/** The same two as they stand in HTML, where the one reference in them is an ampersand: as decoded, resolved and escaped again. */
const PLAIN_IN_HTML = /^https?:\/\/[a-z\d][a-z\d.-]*(?::\d{1,5})?(?:[/?#](?:[\w\-./?#=%+~:,;@!$'()*]|&amp;)*)?$/
const ROOTED_IN_HTML = /^(?:\/[\w\-~!$()*+,;=:@][\w\-~!$()*+,;=:@.%]*)+\/?(?:[?#](?:[\w\-./?#=%+~:,;@!$()*]|&amp;)*)?$/

/** Resolves an address of the most common forms as it stands in an attribute, for an attribute; undefined for any other. */
export function resolveInHtml(written: string, base: string | undefined): string | undefined {
  if (PLAIN_IN_HTML.test(written)) return written
  const root = ROOTED_IN_HTML.test(written) ? rootOf(base) : undefined
  return root === undefined ? undefined : root + written
}

/** Of the last base alone: all links of a feed have the same few, and reading one costs as much as ten short tags. */
let lastRoot: { readonly base: string; readonly root: string | undefined } = { base: '', root: undefined }

/** The root of a site of the web, without its slash; undefined for one that HTML would have to escape. */
function rootOf(base: string | undefined): string | undefined {
  if (base === undefined) return undefined
  if (lastRoot.base !== base) lastRoot = { base, root: readRoot(base) }
  return lastRoot.root
}

function readRoot(base: string): string | undefined {
  if (!/^https?:/i.test(base) || !URL.canParse(base)) return undefined
  const root = new URL('/', base).href.slice(0, -1)
  return root.includes('&') ? undefined : root
}

/** Resolves an address against a base; one that is absolute stays as written; undefined when the two make no address. */
export function resolveUrl(address: string, base: string | undefined): string | undefined {
  const trimmed = address.trim()
  if (trimmed === '') return undefined
  if (PLAIN.test(trimmed)) return trimmed
  const root = ROOTED.test(trimmed) ? rootOf(base) : undefined
  if (root !== undefined) return root + trimmed
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
