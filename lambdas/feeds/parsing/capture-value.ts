import { decodeEntities } from './decode-entities.ts'
import { isHtmlTag } from './html-tags.ts'
import type { MarkupBudget } from './markup-budget.ts'
import { type MarkupScan, nextToken, type Token } from './scan-markup.ts'

/** What stands between an element's tags. */
export interface CapturedValue {
  readonly value: string
  /** The value was written as child elements, not as text: it is HTML by its form, whatever its type says. */
  readonly isMarkup: boolean
  /** Offset after the closing tag, or where something else ended the element. */
  readonly end: number
  readonly isClosed: boolean
}

export interface Capture {
  readonly text: string
  readonly scan: MarkupScan
  readonly entities: ReadonlyMap<string, string>
  readonly budget: MarkupBudget
  /** Whether a tag cannot stand inside any field, so that it ends one whose own closing tag is missing. */
  readonly isBoundary: (token: Token) => boolean
  /** Whether a tag opens a field of its own and is no HTML, so that it ends one that nothing else did. */
  readonly isField: (token: Token) => boolean
}

const CDATA = '<![CDATA['

/** Where an element's value ends, and where reading goes on. */
interface Ending {
  readonly to: number
  readonly end: number
  readonly isClosed: boolean
}

/**
 * Reads the value of an element from the end of its opening tag on.
 *
 * @param mayHoldMarkup a closing tag of another name ends an element that holds text alone: `<ttl>60</tll>`.
 * @param holdsHtml its CDATA is HTML even beside child elements, as in RSS; in XHTML it is text.
 */
export function captureValue(capture: Capture, opening: Token, mayHoldMarkup = true, holdsHtml = false): CapturedValue {
  const parts: Token[] = []
  const ending = findEnding(capture, opening, mayHoldMarkup, parts)
  const { to, end, isClosed } = ending.isClosed ? ending : endEarlier(capture, parts, ending)
  capture.budget.resetDepth()
  const isMarkup = parts.some(({ kind }) => kind === 'open' || kind === 'empty' || kind === 'close')
  const value = isMarkup
    ? joinMarkup(capture, opening.end, to, parts, holdsHtml)
    : joinText(capture, opening.end, to, parts)
  return { value: unwrap(value.trim()), isMarkup, end, isClosed }
}

/** A section within a section, or an escaped one, is how some programs wrap a text that another has wrapped already. */
function unwrap(value: string): string {
  if (!value.startsWith(CDATA) || value.indexOf(']]>') !== value.length - 3) return value
  return value.slice(CDATA.length, -3).trim()
}

function findEnding(capture: Capture, { name, end: from }: Token, mayHoldMarkup: boolean, parts: Token[]): Ending {
  const { text, scan } = capture
  let depth = 0
  let at = from
  for (let token = nextToken(scan, at); token; token = nextToken(scan, at)) {
    const { kind, start, end } = token
    if (kind === 'open' || kind === 'empty' || kind === 'close') {
      capture.budget.count(token)
      if (token.name === name) {
        if (kind === 'close' && depth-- === 0) return { to: start, end, isClosed: true }
        if (kind === 'open') depth++
      } else if (capture.isBoundary(token)) return { to: start, end: start, isClosed: false }
      else if (kind === 'close' && !mayHoldMarkup && parts.length === 0) return { to: start, end, isClosed: false }
    }
    parts.push(token)
    at = end
  }
  return { to: cutPartialTag(text, at), end: text.length, isClosed: false }
}

/**
 * A field that is never closed ends before the next field, and before closing tags that close nothing there:
 * `<title>Ferry</titel><link>`. What is read again is counted, so that no document makes this take quadratic time.
 */
function endEarlier(capture: Capture, parts: Token[], { to, end, isClosed }: Ending): Ending {
  const next = parts.findIndex((token) => token.kind !== 'close' && token.name !== '' && capture.isField(token))
  const before = next === -1 ? end : (parts[next]?.start ?? end)
  capture.budget.countAgain(end - before)
  if (next !== -1) parts.length = next
  let cut = next === -1 ? to : before
  for (let last = parts.at(-1); last && closesNothing(capture.text, last, cut); last = parts.at(-1)) {
    cut = last.start
    parts.pop()
  }
  return { to: cut, end: before, isClosed }
}

function closesNothing(text: string, { kind, name, end }: Token, to: number): boolean {
  return kind === 'close' && !isHtmlTag(name.toLowerCase()) && text.slice(end, to).trim() === ''
}

/** Where a document that was cut off inside a tag still makes sense. */
function cutPartialTag(text: string, from: number): number {
  const last = text.lastIndexOf('<')
  return last >= from && text.indexOf('>', last) === -1 && !text.startsWith(CDATA, last) ? last : text.length
}

function joinText({ text, entities }: Capture, from: number, to: number, parts: readonly Token[]): string {
  if (parts.length === 0) return decodeRest(text.slice(from, to), entities)
  let value = ''
  let at = from
  for (const { kind, start, end } of parts) {
    value += decodeEntities(text.slice(at, start), entities)
    if (kind === 'cdata') value += text.slice(start + 9, end - 3)
    at = end
  }
  return value + decodeRest(text.slice(at, to), entities)
}

/** A section that was opened and cut off is text as well. */
function decodeRest(text: string, entities: Capture['entities']): string {
  const open = text.indexOf(CDATA)
  if (open === -1) return decodeEntities(text, entities)
  return decodeEntities(text.slice(0, open), entities) + text.slice(open + CDATA.length)
}

/** Markup as HTML: prefixes and comments go, CDATA becomes escaped text unless it is HTML. */
function joinMarkup({ text }: Capture, from: number, to: number, parts: readonly Token[], holdsHtml: boolean): string {
  let html = ''
  let at = from
  for (const { kind, start, end, name } of parts) {
    html += text.slice(at, start)
    at = end
    const section = kind === 'cdata' ? text.slice(start + 9, end - 3) : ''
    html += holdsHtml ? section : escapeText(section)
    if (kind !== 'open' && kind !== 'empty' && kind !== 'close') continue
    const colon = name.indexOf(':')
    if (colon === -1) html += text.slice(start, end)
    else
      html +=
        (kind === 'close' ? '</' : '<') +
        name.slice(colon + 1) +
        text.slice(text.indexOf(name, start) + name.length, end)
  }
  return html + text.slice(at, to)
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
