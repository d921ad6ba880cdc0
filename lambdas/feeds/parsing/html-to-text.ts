import { decodeEntities } from './decode-entities.ts'
import { createMarkupScanner } from './scan-markup.ts'

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)
/** What stands between their tags is no text of the page. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'head'])

/** Whether a tag divides words: `H<sub>2</sub>O` is one, `<p>one</p><p>two</p>` are two. */
export function dividesWords(tag: string): boolean {
  return !INLINE.has(tag)
}

/** The plain text of HTML: tags out, entities decoded, white space collapsed. */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return collapseSpace(decodeEntities(html))
  const scanner = createMarkupScanner(html)
  let text = ''
  let hidden: string | undefined
  let at = 0
  for (let token = scanner.next(0); token; token = scanner.next(at)) {
    if (hidden === undefined) text += html.slice(at, token.start)
    at = token.end
    if (token.kind === 'cdata') text += html.slice(token.start + 9, token.end - 3)
    if (token.kind === 'comment' || token.kind === 'doctype' || token.kind === 'cdata') continue
    const name = token.name.toLowerCase()
    if (hidden !== undefined) {
      if (token.kind === 'close' && name === hidden) hidden = undefined
    } else if (dividesWords(name)) {
      text += ' '
      if (token.kind === 'open' && HIDDEN.has(name)) hidden = name
    }
  }
  return collapseSpace(decodeEntities(hidden === undefined ? text + html.slice(at) : text))
}

/** One space where there is white space. */
export function collapseSpace(text: string): string {
  return text.replace(/[^\S ]\s*| \s+|\u200b/g, ' ').trim()
}
