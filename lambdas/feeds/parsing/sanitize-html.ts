import { MAX_BODY_UNITS } from '../../runtime/limits.ts'
import { decodeEntities } from './decode-entities.ts'
import { dividesWords } from './html-tags.ts'
import { collapseSpace } from './html-to-text.ts'
import { sanitizeTag } from './sanitize-tag.ts'
import { nextToken, startScan, type Token } from './scan-markup.ts'

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

/** Sanitizes HTML: allowed tags and attributes alone, links absolute, http(s) or mailto; and reads what it shows. */
export function sanitizeHtml(source: string, base: string | undefined): SafeHtml {
  const html = source.slice(0, MAX_BODY_UNITS)
  const scan = startScan(html)
  let safe = ''
  let shown = ''
  let hidden: string | undefined
  let at = 0
  // What may stay as it is is not copied piece by piece: `kept` is where it begins.
  let kept = 0
  for (let token = nextToken(scan, 0); token; token = nextToken(scan, at)) {
    const { kind, start, end } = token
    const tag = token.name.toLowerCase()
    if (hidden !== undefined) {
      if (kind === 'close' && tag === hidden) hidden = undefined
      kept = at = end
      continue
    }
    const text = html.slice(at, start)
    const clean = cleanText(text)
    const replacement = replaceToken(html, token, base)
    const isKept = end - start === replacement.length && html.startsWith(replacement, start)
    if (clean !== text || !isKept) {
      safe += html.slice(kept, at) + clean + replacement
      kept = end
    }
    shown += dividesWords(tag) && kind !== 'comment' ? `${text} ` : text
    if (kind === 'open' && HIDDEN.has(tag)) hidden = tag
    at = end
  }
  const rest = hidden === undefined ? html.slice(at) : ''
  return { html: (safe + html.slice(kept, at) + cleanText(rest)).trim(), shown: shown + rest }
}

/** What a tag, a comment or a section becomes. */
function replaceToken(html: string, token: Token, base: string | undefined): string {
  const { kind, start, end } = token
  if (kind === 'comment' || kind === 'doctype') return ''
  return kind === 'cdata' ? cleanText(html.slice(start + 9, end - 3)) : sanitizeTag(html, token, base)
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
