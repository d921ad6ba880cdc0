import sax from 'sax'
import { type Fault, sortFaults } from '../runtime/fault.ts'
import { MAX_URL_CHARACTERS } from '../runtime/limits.ts'
import { blankUnclosed } from './blank-unclosed.ts'
import { type ListedFeed, spellAddress } from './feed.ts'
import { hideCredentials } from './fetching/hide-credentials.ts'

/** Types of outlines that are feeds (OPML 2.0, section "Subscription lists", and what other readers write). */
const FEED_TYPES = new Set(['rss', 'atom', 'rdf', 'feed', 'json'])

// Begun only where a name begins: a long one without a value would be tried anew from each of its letters.
const ATTRIBUTE = /(?<![^\s"'=<>/])([^\s"'=<>/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g

/** Outlines with `isComment="true"`, or inside one, are listed but off (OPML 2.0, section "isComment"). */
interface OpenOutline {
  readonly isComment: boolean
  readonly line: number
  readonly column: number
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
  const here = () => ({ line: parser.line + 1, column: parser.column + 1 })
  const fault = (message: string, place = here()) => faults.push({ file, ...place, message })
  const brokenLines = new Set<number>()
  const breakAt = (message: string, place = here()) => {
    // One slip makes errors of all that stands behind it in the line.
    if (!brokenLines.has(place.line)) fault(`not well-formed XML: ${message}`, place)
    brokenLines.add(place.line)
  }
  const mended = blankUnclosed(text)
  for (const { message, ...place } of mended.unclosed) breakAt(message, place)
  let unclosed = 0
  let isOpml = false

  parser.onopentag = ({ name, attributes, isSelfClosing }) => {
    const tag = name.toLowerCase()
    if (tag === 'opml') isOpml = true
    if (tag !== 'outline') return
    // Lists written by hand and by some readers spell names in their own way: xmlurl, xmlURL.
    const named = new Map<string, string>()
    for (const [key, value] of Object.entries(attributes)) {
      if (!named.has(key.toLowerCase())) named.set(key.toLowerCase(), String(value).trim())
    }
    const read = (attribute: string) => named.get(attribute.toLowerCase()) ?? ''
    const isInComment = open.at(-1)?.isComment === true
    const isComment = read('isComment').toLowerCase() === 'true' || isInComment
    const url = read('xmlUrl')
    const isLeaf = isSelfClosing && named.has('xmlurl')
    const isFeed = url !== '' || isLeaf || FEED_TYPES.has(read('type').toLowerCase())
    // A feed holds no others: those behind one that was not closed are not switched off with it.
    open.push({ isComment: isFeed ? isInComment : isComment, ...here() })
    const title = read('text') || read('title')
    const twice = findRepeated(mended.text.slice(parser.startTagPosition - 1, parser.position))
    if (twice !== undefined) breakAt(`outline "${title}" has ${twice} twice: expected it once, the first is taken`)
    if (!isFeed) return
    const problem = describeAddressFault(url)
    const spelling = spellAddress(url)
    if (problem) fault(`feed "${title}": ${problem}`)
    else if (feeds.has(spelling)) fault(`feed "${title}": ${url} is listed twice: expected each address once`)
    else feeds.set(spelling, { url, ...(title && { title }), enabled: !isComment })
  }
  parser.onclosetag = (name) => {
    const outline = name.toLowerCase() === 'outline' ? open.pop() : undefined
    if (unclosed === 0) return
    unclosed -= 1
    breakAt(`<${name}> is never closed: expected /> or </${name}>`, outline)
  }
  parser.onerror = (error) => {
    const [message = ''] = error.message.split('\n')
    // Told of each element that an end tag passes over, before they are closed, and once more when there is none it could end.
    if (message === 'Unexpected close tag') unclosed += 1
    else {
      unclosed = 0
      breakAt(message)
    }
    // Go on behind the error: the rest of a long list may be good.
    parser.resume()
  }
  parser.write(mended.text).close()
  if (!isOpml) faults.push({ file, message: 'no <opml> element: expected an OPML 2.0 list of feeds' })
  return { feeds: [...feeds.values()], faults: sortFaults(faults) }
}

/** The first attribute that a tag has more than once, in whatever letters: readers of XML keep one and say nothing. */
function findRepeated(tag: string): string | undefined {
  const names = new Set<string>()
  for (const [, name = ''] of tag.matchAll(ATTRIBUTE)) {
    if (names.has(name.toLowerCase())) return name
    names.add(name.toLowerCase())
  }
  return undefined
}

/** Says why an address cannot be a feed's; `undefined` when it can. No fault shows a password: it would end up in a log. */
export function describeAddressFault(url: string): string | undefined {
  if (url === '') return 'no xmlUrl: expected the address of the feed'
  const shown = hideCredentials(url)
  if (url.length > MAX_URL_CHARACTERS) {
    return `an address of ${url.length} characters, "${shown.slice(0, 60)}…": expected ${MAX_URL_CHARACTERS} at most`
  }
  if (!URL.canParse(url)) return `"${shown}" is no address: expected http://… or https://…`
  const { protocol, username, password } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:')
    return `"${shown}" begins with ${protocol}//, expected http:// or https://`
  if (username || password) return 'the address holds a user name or password: expected one without credentials'
  return undefined
}
