import { isHtmlTag } from './html-tags.ts'

/** One tag, comment or section of a document; what lies between two tokens is text. */
export interface Token {
  readonly kind: 'open' | 'empty' | 'close' | 'cdata' | 'comment' | 'doctype'
  /** Offset of its `<`. */
  readonly start: number
  /** Offset after its `>`. */
  readonly end: number
  /** As written; empty for what has none. */
  readonly name: string
  /** A tag of the common form, which every reader takes for the same: `<a href="b" class="c">`, `</a>`. */
  readonly isPlain: boolean
}

const LESS = 60
const GREATER = 62
const SLASH = 47
const EXCLAMATION = 33
const QUESTION = 63
const QUOTE = 34
const APOSTROPHE = 39
const DOCTYPE = /^<!doctype/i
/*
 * Tags are scanned by sticky expressions: in V8 they look at a character in a third of the time of `charCodeAt`.
 * Not one of them can look twice at a character, and a `<` stops them all, so that no text is scanned from two tags.
 */
const NAME = /[A-Za-z_:\u0080-\uffff][^\0- >/<"=]*/y
const PLAIN_ATTRIBUTES = /(?:\s+[^\s=/"'<>]+=(?:"[^"<]*"|'[^'<]*')){0,64}\s*\/?>/y

const SLIP = /<![^<>]*>/y

/** What stands behind the name of a tag that lost its bracket at the end of a line, before the next tag. */
const LOST_BRACKET = /(?:\s+[^\s=/"'<>]+=(?:"[^"<]*"|'[^'<]*')){0,64}[ \t\r]*(?:\/[ \t\r]*)?\n\s*(?=<)/y

/** The same in HTML, where the next tag follows: `<a href="b"<img>`. */
const LOST_BRACKET_IN_HTML = /(?:\s+[^\s=/"'<>]+=(?:"[^"<]*"|'[^'<]*')){1,64}\s*(?=<)/y

/** Attributes, some of which hold tags of their own: `alt='A paper in <em>Nature</em>'`. */
const ATTRIBUTES_WITH_TAGS = /^(?:\s+[^\s=/"'<>]+=(?:"[^"]*"|'[^']*')){1,64}\s*\/?>/
/** The same in a document, where a tag in a value of several lines is more likely one behind a quote that was lost. */
const ATTRIBUTES_WITH_BRACKETS = /^(?:\s+[^\s=/"'<>]+=(?:"[^"<]*(?:<[^"\n]*)?"|'[^'<]*(?:<[^'\n]*)?')){1,64}\s*\/?>/
/** So far they are looked for, from as many tags as all of the text has room for: what is looked at twice stays in proportion. */
const MAX_LOOK_UNITS = 4_000

/** Where a match at an offset ends; -1 where there is none. */
function endOfMatch(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from
  return expression.test(text) ? expression.lastIndex : -1
}

/** A text being scanned: what nothing closes is remembered, so that it is looked for once. */
export interface MarkupScan {
  readonly text: string
  /** A tag that lost its bracket opens all the same; in HTML only one that HTML knows, with attributes: it is as likely text. */
  readonly isDocument: boolean
  unclosed: readonly string[]
  /** How many units may still be looked at twice. */
  looks: number
}

export function startScan(text: string, isDocument = false): MarkupScan {
  return { text, isDocument, unclosed: [], looks: text.length + MAX_LOOK_UNITS }
}

/**
 * Finds the first token at or after an offset of an XML or HTML text, however broken it is: a `<` that opens nothing
 * is text. Every character is looked at a fixed number of times, whatever the input.
 */
export function nextToken(scan: MarkupScan, from: number): Token | undefined {
  const { text } = scan
  for (let start = text.indexOf('<', from); start !== -1; start = text.indexOf('<', start + 1)) {
    const token = readToken(scan, start)
    if (token) return token
  }
  return undefined
}

function readToken(scan: MarkupScan, start: number): Token | undefined {
  const code = scan.text.charCodeAt(start + 1)
  if (code === SLASH) return readCloseTag(scan.text, start)
  if (code === EXCLAMATION) return readDeclaration(scan, start)
  if (code !== QUESTION) return readOpenTag(scan, start)
  return readSection(scan, 'comment', start, 2, '?>') ?? readSection(scan, 'comment', start, 2, '>')
}

function readDeclaration(scan: MarkupScan, start: number): Token | undefined {
  const { text } = scan
  if (text.startsWith('<!--', start)) return readSection(scan, 'comment', start, 4, '-->') ?? readSlip(scan, start)
  if (text.startsWith('<![CDATA[', start)) return readSection(scan, 'cdata', start, 9, ']]>')
  if (!scan.unclosed.includes('doctype') && DOCTYPE.test(text.slice(start, start + 9))) {
    const end = findDoctypeEnd(text, start + 9)
    if (end !== -1) return { kind: 'doctype', start, end, name: '', isPlain: false }
    scan.unclosed = [...scan.unclosed, 'doctype']
  }
  return scan.isDocument ? readSection(scan, 'comment', start, 2, '>') : readSlip(scan, start)
}

/** What was meant for a comment and is none: `<!-- so > Ferry`. */
function readSlip({ text, isDocument }: MarkupScan, start: number): Token | undefined {
  const end = isDocument ? -1 : endOfMatch(SLIP, text, start)
  return end === -1 ? undefined : { kind: 'comment', start, end, name: '', isPlain: false }
}

function readSection(
  scan: MarkupScan,
  kind: Token['kind'],
  start: number,
  opening: number,
  closing: string,
): Token | undefined {
  if (scan.unclosed.includes(closing)) return undefined
  const found = scan.text.indexOf(closing, start + opening)
  if (found !== -1) return { kind, start, end: found + closing.length, name: '', isPlain: false }
  scan.unclosed = [...scan.unclosed, closing]
  return undefined
}

/** Whether a tag of a name, in lower case, is closed at or after an offset. */
export function isClosedLater(scan: MarkupScan, name: string, from: number): boolean {
  if (scan.unclosed.includes(name)) return false
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  if (closing.test(scan.text)) return true
  scan.unclosed = [...scan.unclosed, name]
  return false
}

function readOpenTag(scan: MarkupScan, start: number): Token | undefined {
  const { text } = scan
  const nameEnd = endOfMatch(NAME, text, start + 1)
  if (nameEnd === -1) return undefined
  const plainEnd = endOfMatch(PLAIN_ATTRIBUTES, text, nameEnd)
  const isPlain = plainEnd !== -1
  const end = isPlain ? plainEnd : findTagEnd(text, nameEnd) + 1 || endOfTagWithTags(scan, nameEnd)
  if (end === 0) return readCutTag(scan, start, nameEnd)
  const kind = text.charCodeAt(end - 2) === SLASH ? 'empty' : 'open'
  return { kind, start, end, name: text.slice(start + 1, nameEnd), isPlain }
}

/** Where a tag ends that holds others, or the bracket of one, in its attributes; 0 when it does not. */
function endOfTagWithTags(scan: MarkupScan, nameEnd: number): number {
  if (scan.looks <= 0) return 0
  const attributes = scan.isDocument ? ATTRIBUTES_WITH_BRACKETS : ATTRIBUTES_WITH_TAGS
  const units = attributes.exec(scan.text.slice(nameEnd, nameEnd + MAX_LOOK_UNITS))?.[0].length
  scan.looks -= units ?? MAX_LOOK_UNITS
  return units === undefined ? 0 : nameEnd + units
}

function readCutTag({ text, isDocument }: MarkupScan, start: number, nameEnd: number): Token | undefined {
  const end = endOfMatch(isDocument ? LOST_BRACKET : LOST_BRACKET_IN_HTML, text, nameEnd)
  if (end === -1 || !(isDocument || isHtmlTag(text.slice(start + 1, nameEnd).toLowerCase()))) return undefined
  const kind = text.slice(nameEnd, end).trimEnd().endsWith('/') ? 'empty' : 'open'
  return { kind, start, end, name: text.slice(start + 1, nameEnd), isPlain: false }
}

function readCloseTag(text: string, start: number): Token | undefined {
  const nameEnd = endOfMatch(NAME, text, start + 2)
  if (nameEnd === -1) return undefined
  let close = nameEnd
  while (isSpace(text.charCodeAt(close))) close++
  // A closing tag that lost its bracket still closes: `</title <link>`.
  const end = text.charCodeAt(close) === GREATER ? close + 1 : nameEnd
  return { kind: 'close', start, end, name: text.slice(start + 2, nameEnd), isPlain: end === nameEnd + 1 }
}

/** The `>` that ends a tag, past those in quoted values; -1 when another `<` or the end of the text comes first. */
function findTagEnd(text: string, from: number): number {
  let unpaired = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === GREATER) return at
    if (code === LESS) return -1
    if ((code === QUOTE || code === APOSTROPHE) && unpaired !== code) {
      const closing = findClosingQuote(text, at + 1, code)
      if (closing === -1) unpaired = code
      else at = closing
    }
  }
  return -1
}

function findClosingQuote(text: string, from: number, quote: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    if (code === LESS) return -1
  }
  return -1
}

/** Past an internal subset, which holds `>` of its own; -1 when it never ends. */
function findDoctypeEnd(text: string, from: number): number {
  const close = text.indexOf('>', from)
  if (close === -1) return -1
  const subset = text.slice(from, close).indexOf('[')
  if (subset === -1) return close + 1
  const subsetEnd = /\]\s*>/g
  subsetEnd.lastIndex = from + subset
  return subsetEnd.test(text) ? subsetEnd.lastIndex : -1
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** What stands in a tag behind its name; empty for most tags. */
export function tagSource(text: string, { start, end, name }: Token): string {
  return end - start <= name.length + 3 ? '' : text.slice(start + 1 + name.length, end - 1)
}
