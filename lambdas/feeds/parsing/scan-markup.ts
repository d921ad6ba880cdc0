import { MAX_TAG_ATTRIBUTES } from '../../runtime/limits.ts'

/** One tag, comment or section of a document; what lies between two tokens is text. */
export interface Token {
  readonly kind: 'open' | 'empty' | 'close' | 'cdata' | 'comment' | 'doctype'
  /** Offset of its `<`. */
  readonly start: number
  /** Offset after its `>`. */
  readonly end: number
  /** As written; empty for what has none. */
  readonly name: string
}

const LESS = 60
const GREATER = 62
const SLASH = 47
const EXCLAMATION = 33
const QUESTION = 63
const QUOTE = 34
const APOSTROPHE = 39
const DOCTYPE = /^<!doctype/i

/** A text being scanned: what nothing closes is remembered, so that it is looked for once. */
export interface MarkupScan {
  readonly text: string
  unclosed: readonly string[]
}

export function startScan(text: string): MarkupScan {
  return { text, unclosed: [] }
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
  if (isNameStart(code)) return readOpenTag(scan.text, start)
  if (code === SLASH) return readCloseTag(scan.text, start)
  if (code === EXCLAMATION) return readDeclaration(scan, start)
  if (code !== QUESTION) return undefined
  return readSection(scan, 'comment', start, 2, '?>') ?? readSection(scan, 'comment', start, 2, '>')
}

function readDeclaration(scan: MarkupScan, start: number): Token | undefined {
  const { text } = scan
  if (text.startsWith('<!--', start)) return readSection(scan, 'comment', start, 4, '-->')
  if (text.startsWith('<![CDATA[', start)) return readSection(scan, 'cdata', start, 9, ']]>')
  if (!scan.unclosed.includes('doctype') && DOCTYPE.test(text.slice(start, start + 9))) {
    const end = findDoctypeEnd(text, start + 9)
    if (end !== -1) return { kind: 'doctype', start, end, name: '' }
    scan.unclosed = [...scan.unclosed, 'doctype']
  }
  return readSection(scan, 'comment', start, 2, '>')
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
  if (found !== -1) return { kind, start, end: found + closing.length, name: '' }
  scan.unclosed = [...scan.unclosed, closing]
  return undefined
}

function readOpenTag(text: string, start: number): Token | undefined {
  const nameEnd = findNameEnd(text, start + 1)
  const close = findTagEnd(text, nameEnd)
  if (close === -1) return undefined
  const kind = text.charCodeAt(close - 1) === SLASH ? 'empty' : 'open'
  return { kind, start, end: close + 1, name: text.slice(start + 1, nameEnd) }
}

function readCloseTag(text: string, start: number): Token | undefined {
  if (!isNameStart(text.charCodeAt(start + 2))) return undefined
  const nameEnd = findNameEnd(text, start + 2)
  let close = nameEnd
  while (isSpace(text.charCodeAt(close))) close++
  // A closing tag that lost its bracket still closes: `</title <link>`.
  const end = text.charCodeAt(close) === GREATER ? close + 1 : nameEnd
  return { kind: 'close', start, end, name: text.slice(start + 2, nameEnd) }
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

function findNameEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === GREATER || code === SLASH || code === LESS || code === QUOTE || code === 61) break
  }
  return at
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 128
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** What stands in a tag behind its name; empty for most tags. */
export function tagSource(text: string, { start, end, name }: Token): string {
  return end - start <= name.length + 3 ? '' : text.slice(start + 1 + name.length, end - 1)
}

const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** The attributes in a tag's source, names in lower case, values as written; the first of two alike wins. */
export function readAttributes(source: string): ReadonlyMap<string, string> {
  if (source === '') return NO_ATTRIBUTES
  const attributes = new Map<string, string>()
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
    const [, key = '', quoted, apostrophed, bare] = found
    const name = key.toLowerCase()
    if (!attributes.has(name)) attributes.set(name, quoted ?? apostrophed ?? bare ?? '')
    if (attributes.size >= MAX_TAG_ATTRIBUTES) break
  }
  return attributes
}
