import sax from 'sax'
import type { Fault } from '../runtime/fault.ts'
import { MAX_URL_CHARACTERS } from '../runtime/limits.ts'
import { type ListedFeed, spellAddress } from './feed.ts'

/** Types of outlines that are feeds (OPML 2.0, section "Subscription lists", and what other readers write). */
const FEED_TYPES = new Set(['rss', 'atom', 'rdf', 'feed', 'json'])

/** Outlines with `isComment="true"`, or inside one, are listed but off (OPML 2.0, section "isComment"). */
interface OpenOutline {
  readonly isComment: boolean
}

/**
 * Reads the feeds of an OPML file: every good line counts, whatever is wrong with the others.
 *
 * Source: OPML 2.0.
 */
export function readOpml(
  text: string,
  file: string,
): { readonly feeds: readonly ListedFeed[]; readonly faults: readonly Fault[] } {
  const feeds = new Map<string, ListedFeed>()
  const faults: Fault[] = []
  const open: OpenOutline[] = []
  const parser = sax.parser(true, { trim: true, position: true })
  const fault = (message: string) => faults.push({ file, line: parser.line + 1, column: parser.column + 1, message })
  let brokenLine = -1
  let isOpml = false

  parser.onopentag = ({ name, attributes }) => {
    const tag = name.toLowerCase()
    if (tag === 'opml') isOpml = true
    if (tag !== 'outline') return
    // Lists written by hand and by some readers spell names in their own way: xmlurl, xmlURL.
    const named = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), String(value).trim()]))
    const read = (attribute: string) => named.get(attribute.toLowerCase()) ?? ''
    const isComment = read('isComment') === 'true' || open.at(-1)?.isComment === true
    open.push({ isComment })
    const url = read('xmlUrl')
    if (url === '' && !FEED_TYPES.has(read('type').toLowerCase())) return
    const title = read('text') || read('title')
    const problem = describeAddressFault(url)
    const spelling = spellAddress(url)
    if (problem) fault(`feed "${title}": ${problem}`)
    else if (feeds.has(spelling)) fault(`feed "${title}": ${url} is listed twice: expected each address once`)
    else feeds.set(spelling, { url, ...(title && { title }), enabled: !isComment })
  }
  parser.onclosetag = (name) => {
    if (name.toLowerCase() === 'outline') open.pop()
  }
  parser.onerror = (error) => {
    // One slip makes errors of all that stands behind it in the line.
    if (parser.line !== brokenLine) fault(`not well-formed XML: ${error.message.split('\n')[0]}`)
    brokenLine = parser.line
    // Go on behind the error: the rest of a long list may be good.
    parser.resume()
  }
  parser.write(text).close()
  if (!isOpml) faults.push({ file, message: 'no <opml> element: expected an OPML 2.0 list of feeds' })
  return { feeds: [...feeds.values()], faults }
}

/** Says why an address cannot be a feed's; `undefined` when it can. */
export function describeAddressFault(url: string): string | undefined {
  if (url === '') return 'no xmlUrl: expected the address of the feed'
  if (url.length > MAX_URL_CHARACTERS) {
    return `an address of ${url.length} characters, "${url.slice(0, 60)}…": expected ${MAX_URL_CHARACTERS} at most`
  }
  if (!URL.canParse(url)) return `"${url}" is no address: expected http://… or https://…`
  const { protocol, username, password } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:')
    return `"${url}" begins with ${protocol}//, expected http:// or https://`
  // Not shown: it would put the password into a log.
  if (username || password) return 'the address holds a user name or password: expected one without credentials'
  return undefined
}
