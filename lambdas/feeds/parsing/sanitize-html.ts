import { MAX_BODY_UNITS } from '../../runtime/limits.ts'
import { decodeEntities } from './decode-entities.ts'
import { collapseSpace } from './html-to-text.ts'
import { type KnownTag, knowTag, sanitizeTag } from './sanitize-tag.ts'
import { isClosedLater, nextToken, startScan, type Token } from './scan-markup.ts'

/** Of tags that hide what they hold, those whose inside browsers show where they cannot show the thing itself. */
const FALLBACKS = new Set(['object', 'applet'])

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
  const html = dropOpenComment(source.slice(0, MAX_BODY_UNITS))
  const scan = startScan(html)
  let safe = ''
  let shown = ''
  let isDivided = true
  let hidden: string | undefined
  let at = 0
  // What may stay as it is is not copied piece by piece: `kept` is where it begins.
  let kept = 0
  for (let token = nextToken(scan, 0); token; token = nextToken(scan, at)) {
    const { kind, start, end } = token
    const known = knowTag(token.name)
    if (hidden !== undefined) {
      if (kind === 'close' && known.tag === hidden) hidden = undefined
      kept = at = end
      continue
    }
    const isSafe = at === start || isSafeText(html, at, start)
    const replacement = replaceToken(html, token, known, base)
    if (!isSafe || end - start !== replacement.length || !html.startsWith(replacement, start)) {
      safe += isSafe ? html.slice(kept, start) : html.slice(kept, at) + cleanText(html.slice(at, start))
      safe += replacement
      kept = end
    }
    if (at < start) {
      shown += html.slice(at, start)
      isDivided = false
    }
    // One space will do where cells, rows and a table end together: more of them would only have to be collapsed.
    if (!isDivided && kind !== 'comment' && known.dividesWords) {
      shown += ' '
      isDivided = true
    }
    if (kind === 'open' && known.hides && (!FALLBACKS.has(known.tag) || isClosedLater(scan, known.tag, end))) {
      hidden = known.tag
    }
    at = end
  }
  const rest = hidden === undefined ? html.slice(at) : ''
  return { html: (safe + html.slice(kept, at) + cleanText(rest)).trim(), shown: shown + rest }
}

/** A comment that is never closed hides the rest, as in a browser: a summary that was cut off inside one. */
function dropOpenComment(html: string): string {
  if (!html.includes('<!--')) return html
  const open = html.indexOf('<!--', html.lastIndexOf('-->') + 1)
  const isCut = open !== -1 && !/<\/(?:script|style)/i.test(html.slice(open))
  return isCut ? html.slice(0, open) : html
}

/** What a tag, a comment or a section becomes. */
function replaceToken(html: string, token: Token, known: KnownTag, base: string | undefined): string {
  const { kind, start, end } = token
  if (kind === 'comment' || kind === 'doctype') return ''
  return kind === 'cdata' ? cleanText(html.slice(start + 9, end - 3)) : sanitizeTag(html, token, known, base)
}

/** The references that editors write most, quotes, dashes and an ellipsis, need no second look. */
const UNSAFE_TEXT = /[<>]|&#(?!(?:82[12]\d|8230|160|3[489]);)/g

/** Whether text may stay as it is that ends before a tag or with the whole: to slice it would cost more than the look. */
function isSafeText(html: string, from: number, to: number): boolean {
  UNSAFE_TEXT.lastIndex = from
  return !UNSAFE_TEXT.test(html) || UNSAFE_TEXT.lastIndex > to
}

/** Text between tags; a reference to a character that no text may hold goes with it. */
function cleanText(text: string): string {
  if (isSafeText(text, 0, text.length)) return text
  return text
    .replace(/&#(?:x[\da-f]{1,8}|\d{1,8});?/gi, (reference) => (decodeEntities(reference) === '' ? '' : reference))
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
