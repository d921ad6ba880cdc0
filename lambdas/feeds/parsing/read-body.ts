import { isUtf8 } from 'node:buffer'
import { escapeText } from './capture-value.ts'
import { attributesOf, textOf } from './choose-field.ts'
import { stripUnwanted } from './clean-text.ts'
import { decodeEntities } from './decode-entities.ts'
import { collapseSpace, htmlToText } from './html-to-text.ts'
import { applyInnerBases } from './inner-bases.ts'
import type { RawField } from './read-raw-feed.ts'
import { restorePunctuation } from './restore-punctuation.ts'

/** A shorter word is as likely plain text of an odd type. */
const MIN_BASE64_CHARS = 8
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/
const HTML_TAG =
  /<\/?(?:[abipqsu]|br|div|img|em|strong|span|ul|ol|li|h[1-6]|blockquote|code|pre|table|font|tt)\b[^<>]*>/i

/**
 * A text construct as HTML, whatever form it was written in; undefined when there is none.
 *
 * @param base what its links are meant from
 */
export function readHtml(field: RawField, base: string | undefined): string | undefined {
  const { m, type = '' } = attributesOf(field)
  const value = restorePunctuation(decodeBase64(field) ?? textOf(field))
  if (value === '') return undefined
  if (m) {
    const markup = applyInnerBases(value, base)
    return type.includes('xhtml') ? stripDiv(markup) : markup
  }
  return isPlainText(field) && !HTML_TAG.test(value) ? escapeText(value) : value
}

/** A text construct as plain text. */
export function readText(field: RawField): string | undefined {
  const { m } = attributesOf(field)
  const value = restorePunctuation(decodeBase64(field) ?? textOf(field))
  const text = !m && isPlainText(field) && !HTML_TAG.test(value) ? collapseSpace(value) : htmlToText(value)
  return text === '' ? undefined : decodeTwice(text)
}

/** Titles are often escaped once more than they should be: `&amp;amp;`. */
function decodeTwice(text: string): string {
  return /&(?:#\d+|#x[\da-f]+|amp|quot|apos|nbsp|lt|gt);/i.test(text) ? decodeEntities(text) : text
}

function isPlainText(field: RawField): boolean {
  const { type } = attributesOf(field)
  return type === 'text' || type === 'text/plain'
}

/** Atom 0.3 says so; Atom 1.0 means it by any type that is neither text nor XML (RFC 4287, 4.1.3.3). */
function decodeBase64(field: RawField): string | undefined {
  const { mode, type = '', m } = attributesOf(field)
  const isBinary = /\//.test(type) && !/^text\/|[/+]xml$|html/i.test(type)
  if (m || (mode !== 'base64' && !isBinary)) return undefined
  const value = textOf(field)
  if (value.length < MIN_BASE64_CHARS || !BASE64.test(value)) return undefined
  const bytes = Buffer.from(value, 'base64')
  if (isUtf8(bytes)) return stripUnwanted(bytes.toString('utf8')).trim()
  // A picture or a recording says nothing that can be read.
  return isBinary ? '' : undefined
}

function stripDiv(html: string): string {
  const opening = /^<div(?:\s[^<>]*)?>/i.exec(html)?.[0]
  return opening !== undefined && /<\/div\s*>$/i.test(html)
    ? html.slice(opening.length, html.lastIndexOf('<')).trim()
    : html
}
