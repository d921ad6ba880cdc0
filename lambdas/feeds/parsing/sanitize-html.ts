import { MAX_BODY_UNITS } from '../../runtime/limits.ts'
import { decodeEntities } from './decode-entities.ts'
import { dividesWords } from './html-tags.ts'
import { collapseSpace } from './html-to-text.ts'
import { sanitizeTag } from './sanitize-tag.ts'
import { nextToken, startScan } from './scan-markup.ts'

/** What stands between their tags goes with them. */
const HIDDEN = new Set(['script', 'style', 'applet', 'template', 'noframes', 'xmp', 'object', 'textarea'])

/** HTML made safe, with what it shows: text with references still in it. */
export interface SafeHtml {
  readonly html: string
  readonly shown: string
}

/** The plain text of what sanitized HTML shows. */
export function textOfShown({ shown }: SafeHtml): string {
  return collapseSpace(decodeEntities(shown))
}

/** Sanitizes HTML: allowed tags and attributes alone, links absolute, http(s) or mailto; and reads its text. */
export function sanitizeHtml(source: string, base: string | undefined): SafeHtml {
  const html = source.slice(0, MAX_BODY_UNITS)
  const scan = startScan(html)
  let safe = ''
  let shown = ''
  let hidden: string | undefined
  let at = 0
  for (let token = nextToken(scan, 0); token; token = nextToken(scan, at)) {
    const { kind, start, end } = token
    if (hidden === undefined) {
      const text = html.slice(at, start)
      safe += cleanText(text)
      shown += text
    }
    at = end
    if (kind === 'comment' || kind === 'doctype') continue
    if (kind === 'cdata') {
      if (hidden === undefined) safe += cleanText(html.slice(start + 9, end - 3))
      continue
    }
    const tag = token.name.toLowerCase()
    if (hidden === undefined) {
      if (dividesWords(tag)) shown += ' '
      if (kind === 'open' && HIDDEN.has(tag)) hidden = tag
      else safe += sanitizeTag(html.slice(start, end), base)
    } else if (kind === 'close' && tag === hidden) hidden = undefined
  }
  if (hidden === undefined) {
    safe += cleanText(html.slice(at))
    shown += html.slice(at)
  }
  return { html: safe.trim(), shown }
}

const UNSAFE_TEXT = /[<>]|&#/

/** Text between tags; a reference to a character that no text may hold goes with it. */
function cleanText(text: string): string {
  if (!UNSAFE_TEXT.test(text)) return text
  return text
    .replace(/&#(?:x[\da-f]{1,8}|\d{1,8});?/gi, (reference) => (decodeEntities(reference) === '' ? '' : reference))
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
