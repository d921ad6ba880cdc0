import { MAX_BODY_UNITS } from '../../runtime/limits.ts'
import { learnRepeatedTag, readBareTag, readPlainLink, readRepeatedTag, type SanitizedTag } from './common-tags.ts'
import { decodeEntities } from './decode-entities.ts'
import { collapseSpace } from './html-to-text.ts'
import { knowTag, sanitizeTag } from './sanitize-tag.ts'
import { isClosedLater, type MarkupScan, nextToken, startScan } from './scan-markup.ts'

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
  let at = 0
  // What may stay as it is is not copied piece by piece: `kept` is where it begins.
  let kept = 0
  for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', at)) {
    const tag =
      readBareTag(html, start) ??
      readPlainLink(html, start, base) ??
      readRepeatedTag(html, start) ??
      readOtherTag(scan, start, base)
    if (!tag) break
    const from = tag.start ?? start
    const end = from + tag.length
    const isSafe = at === from || isSafeText(html, at, from)
    if (!isSafe || !tag.isKept) {
      safe += isSafe ? html.slice(kept, from) : html.slice(kept, at) + cleanText(html.slice(at, from))
      safe += tag.safe
      kept = end
    }
    if (at < from) {
      shown += html.slice(at, from)
      isDivided = false
    }
    // One space will do where cells, rows and a table end together: more of them would only have to be collapsed.
    if (!isDivided && tag.dividesWords) {
      shown += ' '
      isDivided = true
    }
    at = end
    if (tag.hides !== undefined) kept = at = endOfHidden(scan, tag.hides, end)
  }
  const rest = html.slice(at)
  return { html: (safe + html.slice(kept, at) + cleanText(rest)).trim(), shown: shown + rest }
}

/** Behind the closing tag that ends what a tag hides; the end of the text where there is none. */
function endOfHidden(scan: MarkupScan, tag: string, from: number): number {
  for (let token = nextToken(scan, from); token; token = nextToken(scan, token.end)) {
    if (token.kind === 'close' && knowTag(token.name).tag === tag) return token.end
  }
  return scan.text.length
}

/** A comment that is never closed hides the rest, as in a browser: a summary that was cut off inside one. */
function dropOpenComment(html: string): string {
  if (!html.includes('<!--')) return html
  const open = html.indexOf('<!--', html.lastIndexOf('-->') + 1)
  const isCut = open !== -1 && !/<\/(?:script|style)/i.test(html.slice(open))
  return isCut ? html.slice(0, open) : html
}

/** The next tag, comment or section at or after an offset, whatever it is. */
function readOtherTag(scan: MarkupScan, at: number, base: string | undefined): SanitizedTag | undefined {
  const token = nextToken(scan, at)
  if (!token) return undefined
  const { text } = scan
  const { kind, start, end } = token
  const length = end - start
  if (kind === 'comment' || kind === 'doctype') {
    return { start, length, safe: '', isKept: false, dividesWords: false, hides: undefined }
  }
  const known = knowTag(token.name)
  const { tag, dividesWords } = known
  const isHiding = kind === 'open' && known.hides && (!FALLBACKS.has(tag) || isClosedLater(scan, tag, end))
  const safe = kind === 'cdata' ? cleanText(text.slice(start + 9, end - 3)) : sanitizeTag(text, token, known, base)
  const isKept = length === safe.length && text.startsWith(safe, start)
  const made = { start, length, safe, isKept, dividesWords, hides: isHiding ? tag : undefined }
  if (!known.hides) learnRepeatedTag(text, token, made)
  return made
}

/** The references that editors write most, quotes, dashes and an ellipsis, need no second look. */
const UNSAFE_TEXT = /[<>]|&#(?!(?:82[12]\d|8230|160|3[489]);)/g

/** Whether text may stay as it is that ends before a tag or with the whole: to slice it would cost more than the look. */
function isSafeText(html: string, from: number, to: number): boolean {
  if (to - from <= SHORT_UNITS && isPlainText(html, from, to)) return true
  UNSAFE_TEXT.lastIndex = from
  return !UNSAFE_TEXT.test(html) || UNSAFE_TEXT.lastIndex > to
}

/** A short text is looked at sooner than an expression begins. */
const SHORT_UNITS = 32

function isPlainText(html: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = html.charCodeAt(at)
    // & < >
    if (code === 38 || code === 60 || code === 62) return false
  }
  return true
}

/** Text between tags; a reference to a character that no text may hold goes with it. */
function cleanText(text: string): string {
  if (isSafeText(text, 0, text.length)) return text
  return text
    .replace(/&#(?:x[\da-f]{1,8}|\d{1,8});?/gi, (reference) => (decodeEntities(reference) === '' ? '' : reference))
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
