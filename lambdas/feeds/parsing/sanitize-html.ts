import { MAX_BODY_UNITS } from '../../runtime/limits.ts'
import { writeCommonTag } from './common-tags.ts'
import { decodeEntities } from './decode-entities.ts'
import { closePage, type HtmlPage, openPage, replacePart } from './html-page.ts'
import { collapseSpace, dropOpenComment } from './html-to-text.ts'
import { knowTag, sanitizeTag } from './sanitize-tag.ts'
import { isClosedLater, type MarkupScan, nextToken, startScan } from './scan-markup.ts'

const HASH = 35
const AMPERSAND = 38
const SLASH = 47
const LESS = 60
const GREATER = 62

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
  const page = openPage(html, base)
  const scan = startScan(html)
  let shown = ''
  let isDivided = true
  /** Behind its tag nothing is shown until it is closed. */
  let player: string | undefined
  for (;;) {
    const from = page.at
    const textEnd = writeText(page)
    if (textEnd > from && player === undefined) {
      shown += html.slice(from, textEnd)
      isDivided = false
    }
    if (textEnd === html.length) break
    const tag = writeCommonTag(page, textEnd) ?? writeOtherTag(page, scan, textEnd)
    if (typeof tag === 'string') {
      if (player !== undefined) continue
      shown += tag
      isDivided = false
      continue
    }
    if (tag.isPlayer) player = findPlayer(scan, player, textEnd, page.at)
    if (!isDivided && tag.dividesWords) {
      // One space will do where cells, rows and a table end together: more of them would only have to be collapsed.
      shown += ' '
      isDivided = true
    }
  }
  return { html: closePage(page), shown }
}

/** XHTML may close what is void: `<br></br>` is one break. `</br>` alone is read as one as well, as browsers do. */
function endOfVoid(html: string, at: number, tag: string): string {
  if (tag !== 'br') return ''
  // What stands before is scanned by itself: from there to the end of the text would be too far for each of many.
  const before = html.slice(Math.max(0, html.lastIndexOf('<', at - 1)), at)
  const opening = nextToken(startScan(before), 0)
  const isOpened = opening?.end === before.length && opening.kind !== 'close' && opening.name.toLowerCase() === tag
  return isOpened ? '' : '<br>'
}

/** Behind the closing tag that ends what a tag hides; the end of the text where there is none. */
function endOfHidden(scan: MarkupScan, tag: string, from: number): number {
  for (let token = nextToken(scan, from); token; token = nextToken(scan, token.end)) {
    if (token.kind === 'close' && knowTag(token.name).tag === tag) return token.end
  }
  return scan.text.length
}

/** The player that is open behind a tag of one; one that is left open hides nothing. */
function findPlayer(scan: MarkupScan, player: string | undefined, start: number, end: number): string | undefined {
  const tag = /^<\/?(\w+)/.exec(scan.text.slice(start, start + 8))?.[1]?.toLowerCase()
  if (scan.text.charCodeAt(start + 1) === SLASH) return tag === player ? undefined : player
  if (player !== undefined || tag === undefined || scan.text.charCodeAt(end - 2) === SLASH) return player
  return isClosedLater(scan, tag, end) ? tag : undefined
}

/** A tag with the bracket at its end, which it may have lost. */
function readTag(html: string, start: number, end: number): string {
  const tag = html.slice(start, end)
  return tag.endsWith('>') ? tag : `${tag}>`
}

/** A longer text is looked at sooner by an expression than unit by unit. */
const SHORT_UNITS = 32

/** Writes the text up to the next `<` or the end; returns where that is. */
function writeText(page: HtmlPage): number {
  const { html, units, at } = page
  const limit = at + SHORT_UNITS
  let end = at
  let isDoubtful = false
  for (let unit = units[end]; unit !== LESS && end < limit; unit = units[++end]) {
    if (unit === GREATER || (unit === AMPERSAND && units[end + 1] === HASH)) isDoubtful = true
  }
  if (end === limit && units[end] !== LESS) {
    UNSAFE_TEXT.lastIndex = end
    const isUnsafe = UNSAFE_TEXT.test(html)
    end = isUnsafe ? html.indexOf('<', UNSAFE_TEXT.lastIndex - 1) : html.length
    if (end === -1) end = html.length
    if (isUnsafe && UNSAFE_TEXT.lastIndex <= end) isDoubtful = true
  }
  if (isDoubtful) {
    const text = html.slice(at, end)
    const clean = cleanText(text)
    if (clean !== text) replacePart(page, at, end, clean)
  }
  return end
}

/** What of a tag that was written tells what is shown. */
interface WrittenTag {
  readonly dividesWords: boolean
  readonly isPlayer: boolean
}

const COMMENT: WrittenTag = { dividesWords: false, isPlayer: false }

/** Writes the tag or comment at an offset, whatever its form; returns what is shown where text or a section of it stands there. */
function writeOtherTag(page: HtmlPage, scan: MarkupScan, at: number): WrittenTag | string {
  const { html, base } = page
  const token = nextToken(scan, at)
  if (token?.start !== at) {
    page.at = token?.start ?? html.length
    return writeAsText(page, at, html.slice(at, page.at))
  }
  const { kind, end, name } = token
  page.at = end
  if (kind === 'comment' || kind === 'doctype') {
    replacePart(page, at, end, '')
    return COMMENT
  }
  if (kind === 'cdata') return writeAsText(page, at, html.slice(at + 9, end - 3))
  const known = knowTag(name)
  const isEnd = kind === 'close' && known.isVoid
  replacePart(page, at, end, isEnd ? endOfVoid(html, at, known.tag) : sanitizeTag(readTag(html, at, end), base))
  if (kind === 'open' && known.hides && (!FALLBACKS.has(known.tag) || isClosedLater(scan, known.tag, end))) {
    page.at = page.kept = endOfHidden(scan, known.tag, end)
  }
  return known
}

/** Writes a text in place of what stands from an offset up to where the page is. */
function writeAsText(page: HtmlPage, at: number, text: string): string {
  replacePart(page, at, page.at, cleanText(text))
  return text
}

/** The references that editors write most, quotes, dashes and an ellipsis, need no second look. */
const UNSAFE_TEXT = /[<>]|&#(?!(?:82[12]\d|8230|160|3[489]);)/g

/** Text between tags; a reference to a character that no text may hold goes with it. */
function cleanText(text: string): string {
  UNSAFE_TEXT.lastIndex = 0
  if (!UNSAFE_TEXT.test(text)) return text
  return text
    .replace(/&#(?:x[\da-f]{1,8}|\d{1,8});?/gi, (reference) => (decodeEntities(reference) === '' ? '' : reference))
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
