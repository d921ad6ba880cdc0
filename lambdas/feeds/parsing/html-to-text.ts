import { decodeEntities } from './decode-entities.ts'
import { dividesWords, isHtmlTag } from './html-tags.ts'
import { nextToken, startScan } from './scan-markup.ts'

/** What stands between their tags is no text of the page. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template'])

/** The plain text of HTML: tags out, entities decoded, white space collapsed; what no tag of HTML is, is text. */
export function htmlToText(source: string): string {
  if (!source.includes('<')) return collapseSpace(decodeEntities(source))
  const html = dropOpenComment(source)
  const scan = startScan(html)
  let text = ''
  let hidden: string | undefined
  let at = 0
  for (let token = nextToken(scan, 0); token; token = nextToken(scan, at)) {
    const { kind, start, end } = token
    const name = token.name.toLowerCase()
    if (hidden === undefined) text += html.slice(at, start)
    at = end
    if (kind === 'comment' || kind === 'doctype') continue
    if (hidden !== undefined) {
      if (kind === 'close' && name === hidden) hidden = undefined
    } else if (kind === 'cdata') text += html.slice(start + 9, end - 3)
    else if (!isHtmlTag(name)) text += html.slice(start, end)
    else if (dividesWords(name)) {
      text += ' '
      if (kind === 'open' && HIDDEN.has(name)) hidden = name
    }
  }
  return collapseSpace(decodeEntities(hidden === undefined ? text + html.slice(at) : text))
}

/** A comment that is never closed hides the rest, as in a browser: a text that was cut off inside one. */
export function dropOpenComment(html: string): string {
  if (!html.includes('<!--')) return html
  const open = html.indexOf('<!--', html.lastIndexOf('-->') + 1)
  const isCut = open !== -1 && !/<\/(?:script|style)/i.test(html.slice(open))
  return isCut ? html.slice(0, open) : html
}

/** One space where there is white space; spaces that are meant not to break stay. */
export function collapseSpace(text: string): string {
  return text.replace(/[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g, ' ').trim()
}
