import { MAX_URL_CHARACTERS } from '../runtime/limits.ts'
import { isTrackingParameter } from './tracking-parameters.ts'
import { unwrapUrl } from './unwrap-url.ts'

/** Wrappers within wrappers: real ones go two deep. */
const MAX_STEPS = 10

/**
 * The one form of all addresses under which a story is published; undefined for what is no http(s) address.
 *
 * For telling stories apart, not for following: `www` and the scheme may matter to a server. Where it is in doubt two
 * addresses stay two, because a story taken for another is lost, while a story told twice still makes one event.
 */
export function canonicalizeUrl(url: string): string | undefined {
  let current = url.length > MAX_URL_CHARACTERS ? undefined : url
  for (let step = 0; step < MAX_STEPS && current !== undefined; step++) {
    const next = simplifyUrl(current)
    if (next === current) {
      return next
    }
    current = next
  }
  return undefined
}

function simplifyUrl(address: string): string | undefined {
  const url = parseHttpUrl(address)
  if (url === undefined) {
    return undefined
  }
  const host = simplifyHost(url.hostname)
  if (host === '') {
    return undefined
  }
  // Either scheme's default port, since both schemes are one here.
  const port = ['', '80', '443'].includes(url.port) ? '' : `:${url.port}`
  const path = simplifyPath(url.pathname)
  const simple = `https://${host}${port}${path}${simplifyQuery(url.search)}${keepRoute(url.hash)}`
  return unwrapUrl(url) ?? simple
}

function parseHttpUrl(address: string): URL | undefined {
  try {
    const url = new URL(address)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
  } catch {
    return undefined
  }
}

/** Takes `www.` and `amp.` off, unless what is left is a bare suffix such as `com` or `co.jp`. */
function simplifyHost(hostname: string): string {
  const host = hostname.replace(/\.+$/, '')
  const bare = host.replace(/^(?:(?:www|amp)\.)+/, '')
  const isSuffix = !bare.includes('.') || /^(?:ac|co|com|ed|edu|go|gov|gr|lg|ne|net|or|org)\.[a-z]{2}$/.test(bare)
  return isSuffix ? host : bare
}

/** Path case is kept: many servers tell it apart. */
function simplifyPath(pathname: string): string {
  const path = normalizeEscapes(pathname)
    .replace(/;jsessionid=[^/]*/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/[^/]+\/)/, '')
    .replace(/(?<=\/[^/]+)\/amp(?:\.html)?\/?$/, '')
    .replace(/\.amp(?=(?:\.html?)?\/?$)/, '')
    .replace(/\/$/, '')
  return path === '' ? '/' : path
}

/** Sorts parameters by name when every one has a name; their order means something only among equal names. */
function simplifyQuery(search: string): string {
  const parameters = normalizeEscapes(search.slice(1))
    .split('&')
    // What is left of `&amp;` in addresses that were escaped twice.
    .map((text) => text.replace(/^(?:amp;)+/, ''))
    .filter((text) => text !== '')
    .map((text) => ({ text, name: text.split('=', 1)[0] ?? '', hasName: text.indexOf('=') > 0 }))
    .filter(({ text, name }) => !isTrackingParameter(name, text.slice(name.length + 1)))
  const inOrder = parameters.every(({ hasName }) => hasName)
    ? parameters.toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
    : parameters
  return inOrder.length === 0 ? '' : `?${inOrder.map(({ text }) => text).join('&')}`
}

/** Fragments are places in a page, except the routes of pages that are drawn by scripts. */
function keepRoute(hash: string): string {
  return /^#!?\/./.test(hash) ? normalizeEscapes(hash) : ''
}

/** Escapes in capitals, none where none is needed, and a stray `%` escaped (RFC 3986, section 6.2.2). */
function normalizeEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})?/gi, (_escape, hex?: string) => {
    if (hex === undefined) {
      return '%25'
    }
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return /[A-Za-z0-9._~-]/.test(character) ? character : `%${hex.toUpperCase()}`
  })
}
