import { decodeHTMLStrict } from 'entities'
import { stripUnwanted } from './clean-text.ts'

const REFERENCE = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,8})|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/g

/** Entities that HTML also reads without their semicolon and that feeds leave it off of. */
const LEGACY = new Set(['amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'reg'])

/**
 * Replaces character references, numeric and every named one of HTML, once; what is no reference stays.
 *
 * @param declared entities the document itself declares, tried first.
 */
export function decodeEntities(text: string, declared?: ReadonlyMap<string, string>): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, decimal, hex, name, semicolon, offset: number) => {
    if (decimal) return decodeCodePoint(Number.parseInt(decimal, 10))
    if (hex) return decodeCodePoint(Number.parseInt(hex, 16))
    const own = declared?.get(name)
    if (own !== undefined) return own
    return decodeNamed(whole, name, semicolon, text.charCodeAt(offset + whole.length))
  })
}

function decodeNamed(whole: string, name: string, semicolon: string, after: number): string {
  switch (name) {
    case 'lt':
      return semicolon || after !== 61 ? '<' : whole
    case 'gt':
      return semicolon || after !== 61 ? '>' : whole
    case 'amp':
      return '&'
  }
  if (semicolon) return decodeHTMLStrict(whole)
  // `?a=1&copy=2` is a link, not a copyright sign.
  return LEGACY.has(name) && after !== 61 ? decodeHTMLStrict(`${whole};`) : whole
}

function decodeCodePoint(code: number): string {
  return code === 0 || code > 0x10ffff ? '' : stripUnwanted(String.fromCodePoint(code))
}
