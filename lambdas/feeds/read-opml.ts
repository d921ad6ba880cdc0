import sax from 'sax'
import type { Fault } from '../runtime/fault.ts'
import type { ListedFeed } from './feed.ts'

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
  let isOpml = false

  parser.onopentag = ({ name, attributes }) => {
    if (name === 'opml') isOpml = true
    if (name !== 'outline') return
    const read = (attribute: string) => String(attributes[attribute] ?? '').trim()
    const isComment = read('isComment') === 'true' || open.at(-1)?.isComment === true
    open.push({ isComment })
    const url = read('xmlUrl')
    if (url === '' && read('type') !== 'rss') return
    const problem = describeAddressFault(url)
    if (problem) fault(`feed "${read('text')}": ${problem}`)
    else if (feeds.has(url)) fault(`feed "${read('text')}": ${url} is listed twice: expected each address once`)
    else feeds.set(url, { url, ...(read('text') && { title: read('text') }), enabled: !isComment })
  }
  parser.onclosetag = (name) => {
    if (name === 'outline') open.pop()
  }
  parser.onerror = (error) => {
    fault(`not well-formed XML: ${error.message.split('\n')[0]}`)
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
  if (!URL.canParse(url)) return `xmlUrl "${url}" is no address: expected http://… or https://…`
  const { protocol, username, password } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:')
    return `xmlUrl "${url}" begins with ${protocol}: expected http: or https:`
  // Not shown: it would put the password into a log.
  if (username || password) return 'xmlUrl holds a user name or password: expected an address without credentials'
  return undefined
}
