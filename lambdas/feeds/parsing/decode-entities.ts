import { decodeHTMLStrict } from 'entities'
import { stripUnwanted } from './clean-text.ts'

const REFERENCE = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,8})|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/y

/** Entities that HTML also reads without their semicolon and that feeds leave it off of. */
const LEGACY = new Set(['amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'reg'])

/**
 * Replaces character references, numeric and every named one of HTML, once; what is no reference stays.
 *
 * @param declared entities the document itself declares, tried first.
 */
export function decodeEntities(text: string, declared?: ReadonlyMap<string, string>): string {
  let decoded = ''
  let from = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    // Most references of a feed are the brackets of its HTML.
    const bracket = text.charCodeAt(at + 2) === 116 && text.charCodeAt(at + 3) === 59 ? text.charCodeAt(at + 1) : 0
    if (bracket === 108 || bracket === 103) {
      decoded += text.slice(from, at) + (bracket === 108 ? '<' : '>')
      from = at + 4
    } else if (text.startsWith('amp;', at + 1)) {
      decoded += `${text.slice(from, at)}&`
      from = at + 5
    } else {
      REFERENCE.lastIndex = at
      if (!REFERENCE.test(text)) continue
      const end = REFERENCE.lastIndex
      decoded += text.slice(from, at) + decodeKnown(text.slice(at, end), text.charCodeAt(end), declared)
      from = end
    }
    at = from - 1
  }
  return from === 0 ? text : decoded + text.slice(from)
}

/** Texts use a few references again and again; those that are short keep no text alive that they were cut from. */
const MAX_KNOWN = 500
const MAX_KNOWN_CHARS = 12
const knownReferences = new Map<string, string>()

function decodeKnown(reference: string, after: number, declared: ReadonlyMap<string, string> | undefined): string {
  // Without its semicolon, or where the document declares entities, a reference may mean something else elsewhere.
  if (declared?.size || reference.length > MAX_KNOWN_CHARS || !reference.endsWith(';')) {
    return decodeReference(reference, after, declared)
  }
  const known = knownReferences.get(reference)
  if (known !== undefined) return known
  const decoded = decodeReference(reference, after, undefined)
  if (knownReferences.size >= MAX_KNOWN) knownReferences.clear()
  knownReferences.set(reference, decoded)
  return decoded
}

function decodeReference(reference: string, after: number, declared: ReadonlyMap<string, string> | undefined): string {
  REFERENCE.lastIndex = 0
  const [whole = '', decimal, hex, name = '', semicolon] = REFERENCE.exec(reference) ?? []
  if (decimal) return decodeCodePoint(Number.parseInt(decimal, 10))
  if (hex) return decodeCodePoint(Number.parseInt(hex, 16))
  const own = declared?.get(name)
  if (own !== undefined) return own
  if (name === 'amp') return '&'
  if (semicolon) return decodeHTMLStrict(whole)
  // `?a=1&copy=2` is a link, not a copyright sign.
  return LEGACY.has(name) && after !== 61 ? decodeHTMLStrict(`${whole};`) : whole
}

function decodeCodePoint(code: number): string {
  return code === 0 || code > 0x10ffff ? '' : stripUnwanted(String.fromCodePoint(code))
}
