import { MAX_URL_CHARACTERS } from '../../runtime/limits.ts'

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i
/** What needs no parsing to be known for an address. */
const PLAIN = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:[/?#][\w\-./?#=&%+~:,;@!$'()*]*)?$/i

/** A path from the site's root that no reader changes: no dots, no empty or encoded beginnings of names. */
const ROOTED = /^(?:\/[\w\-~!$&()*+,;=:@][\w\-~!$&()*+,;=:@.%]*)+\/?(?:[?#][\w\-./?#=&%+~:,;@!$()*]*)?$/

/*
 * The same as they stand in HTML, where the one reference in them is an ampersand, or an ampersand stands bare before the
 * name of a parameter: what they are when they are decoded, resolved and escaped again is told without any of that. Letters
 * of other scripts stay as they are in absolute ones.
 */
const PLAIN_IN_HTML =
  /^(?:https?:\/\/[a-z\d][a-z\d.-]*(?::\d{1,5})?(?:[/?#](?:[\w\-./?#=%+~:,;@!$'()*\u00c0-\u024f\u3041-\u9fff\uac00-\ud7a3]|&amp;|&(?!amp|lt|gt|quot|nbsp|copy|reg)(?=\w{1,40}=))*)?|mailto:[\w.+-]+@[\w.-]+)$/
const REST_IN_HTML =
  /^(?:[\w\-~!$()*+,=@][\w\-~!$()*+,;=@.%]*)?(?:\/[\w\-~!$()*+,;=:@][\w\-~!$()*+,;=:@.%]*)*\/?(?:[?#](?:[\w\-./?#=%+~:,;@!$()*]|&amp;|&(?!amp|lt|gt|quot|nbsp|copy|reg)(?=\w{1,40}=))*)?$/
const SLASH = 47

/** Resolves an address of the most common forms as it stands in an attribute, for an attribute; undefined for any other. */
export function resolveInHtml(written: string, base: string | undefined): string | undefined {
  if (PLAIN_IN_HTML.test(written)) return escapeAmpersands(written)
  if (!REST_IN_HTML.test(written)) return undefined
  const isRooted = written.charCodeAt(0) === SLASH
  if (!isRooted && !/^\w/.test(written)) return undefined
  const beginning = isRooted ? rootOf(base) : folderOf(base)
  return beginning === undefined ? undefined : beginning + escapeAmpersands(written)
}

/** An ampersand before the name of a parameter is none of a reference, and is to be written as one. */
function escapeAmpersands(address: string): string {
  return address.includes('&') ? address.replace(/&(?!amp;)/g, '&amp;') : address
}

/** Of the last base alone: all links of a feed have the same few, and reading one costs as much as ten short tags. */
let lastBase: { readonly base: string; readonly root: string | undefined; readonly folder: string | undefined } = {
  base: '',
  root: undefined,
  folder: undefined,
}

/** The root of a site of the web, without its slash; undefined for one that HTML would have to escape. */
export function rootOf(base: string | undefined): string | undefined {
  return readBase(base)?.root
}

/** What addresses that begin with a name are meant from, with its slash. */
function folderOf(base: string | undefined): string | undefined {
  return readBase(base)?.folder
}

function readBase(base: string | undefined): typeof lastBase | undefined {
  if (base === undefined || base.length > MAX_URL_CHARACTERS) return undefined
  if (lastBase.base === base) return lastBase
  const isWeb = /^https?:/i.test(base) && URL.canParse(base)
  const resolve = (address: string) => (isWeb ? new URL(address, base).href : undefined)
  lastBase = { base, root: unescaped(resolve('/'))?.slice(0, -1), folder: unescaped(resolve('.')) }
  return lastBase
}

function unescaped(address: string | undefined): string | undefined {
  return address === undefined || /[&"<>]/.test(address) ? undefined : address
}

/**
 * Resolves an address against a base; one that is absolute stays as written; undefined when the two make no address. A base
 * that is none for its length counts as absent: thousands of links would each become as long.
 */
export function resolveUrl(address: string, base: string | undefined): string | undefined {
  const trimmed = address.trim()
  if (trimmed === '') return undefined
  if (PLAIN.test(trimmed)) return trimmed
  const usable = (base?.length ?? 0) > MAX_URL_CHARACTERS ? undefined : base
  // Thrown for each of many, an error would cost more than all else.
  if (usable === undefined && !ABSOLUTE.test(trimmed)) return undefined
  const root = ROOTED.test(trimmed) ? rootOf(usable) : undefined
  if (root !== undefined) return root + trimmed
  try {
    const { href } = new URL(trimmed, usable)
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
