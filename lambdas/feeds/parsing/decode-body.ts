import { isAscii, isUtf8, transcode } from 'node:buffer'
import iconv from 'iconv-lite'
import { decodeEbcdic, isEbcdic } from './ebcdic.ts'
import { restoreEncoding } from './restore-encoding.ts'
import { sniffEncoding } from './sniff-encoding.ts'
import { sniffJapanese } from './sniff-japanese.ts'

/**
 * Decodes a body to text: byte order mark, then valid UTF-8, then the charset that HTTP or the XML declaration names,
 * then the Japanese encodings by their form, then others by their letters, then windows-1252: of the orders that were
 * measured, the one that read most feeds.
 *
 * @param contentType the HTTP header.
 */
export function decodeBody(body: Uint8Array, contentType: string | undefined): string {
  return (
    decodeMarked(body) ??
    decodeWide(body) ??
    (isEbcdic(body) ? decodeEbcdic(body) : undefined) ??
    decodeStateful(body, contentType) ??
    decodeUtf8(body) ??
    decodeNamed(body, contentType) ??
    decodeMostlyUtf8(body) ??
    decodeAs(body, sniffJapanese(body) ?? sniffEncoding(body) ?? 'windows-1252') ??
    ''
  )
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
]

function decodeMarked(body: Uint8Array): string | undefined {
  if (startsWith(body, [0xef, 0xbb, 0xbf])) {
    return decodeUtf8(body) ?? decodeMostlyUtf8(body) ?? new TextDecoder('utf-8').decode(body)
  }
  const [encoding, mark] = MARKS.find(([, bytes]) => startsWith(body, bytes)) ?? []
  return encoding && mark ? iconv.decode(Buffer.from(body.subarray(mark.length)), encoding) : undefined
}

/** UTF-16 and UTF-32 without a mark show themselves by the zeros around a `<`. */
const WIDE: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-16be', [0, 0x3c, 0]],
  ['utf-16le', [0x3c, 0]],
]

function decodeWide(body: Uint8Array): string | undefined {
  const encoding = WIDE.find(([, bytes]) => startsWith(body, bytes))?.[0]
  return encoding && iconv.decode(Buffer.from(body), encoding)
}

/** Encodings whose bytes are all ASCII, which therefore look like valid UTF-8. */
function decodeStateful(body: Uint8Array, contentType: string | undefined): string | undefined {
  const escapeAt = body.indexOf(0x1b)
  if (escapeAt !== -1 && (body[escapeAt + 1] === 0x24 || body[escapeAt + 1] === 0x28)) {
    return new TextDecoder('iso-2022-jp').decode(body)
  }
  const named = namedCharsets(body, contentType).find((name) => name === 'utf-7' || name === 'hz-gb-2312')
  return named === 'utf-7' ? iconv.decode(Buffer.from(body), named) : undefined
}

/** Up to three bytes of a character that was cut in half at the very end do no harm. */
function decodeUtf8(body: Uint8Array): string | undefined {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  for (let cut = 0; cut <= 3; cut++) {
    const whole = buffer.subarray(0, Math.max(0, buffer.length - cut))
    if (isUtf8(whole)) return decodeValidUtf8(whole)
  }
  return undefined
}

/** By way of UTF-16, which takes a fifth of the time of `toString('utf8')`. */
function decodeValidUtf8(buffer: Buffer): string {
  if (isAscii(buffer)) return buffer.toString('latin1')
  return restoreEncoding(transcode(buffer, 'utf8', 'utf16le').toString('utf16le'))
}

function decodeNamed(body: Uint8Array, contentType: string | undefined): string | undefined {
  for (const name of namedCharsets(body, contentType)) {
    if (/^utf-?(?:8|16|32)|^ucs|unicode/.test(name)) continue
    const encoding = ALIASES.get(name) ?? name
    // What servers label by default: bytes that mean nothing in UTF-8 do not make Western text of a whole UTF-8 document.
    const text = (WESTERN.has(encoding) ? decodeMostlyUtf8(body) : undefined) ?? decodeAs(body, encoding)
    if (text !== undefined) return text
  }
  return undefined
}

/** What a label means in practice: wider than it says (WHATWG Encoding, 4.2), or by another name. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['iso-8859-11', 'windows-874'],
  ['tis-620', 'windows-874'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['x-sjis', 'shift_jis'],
  ['sjis', 'shift_jis'],
  ['shift-jis', 'shift_jis'],
  ['windows-31j', 'shift_jis'],
  ['x-euc-jp', 'euc-jp'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['cp_is', 'cp861'],
  ['maclatin2', 'maccenteuro'],
  ['maccentraleurope', 'maccenteuro'],
])

const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'cp1252', 'iso-8859-15'])

/** iconv-lite where it can, for Node 20's TextDecoder gets windows-1252 wrong; TextDecoder for what it lacks. */
function decodeAs(body: Uint8Array, encoding: string): string | undefined {
  if (iconv.encodingExists(encoding)) return iconv.decode(Buffer.from(body), encoding)
  try {
    return new TextDecoder(encoding).decode(body)
  } catch {
    return undefined
  }
}

/** The charsets the HTTP header and the XML declaration name, in this order, in lower case. */
function namedCharsets(body: Uint8Array, contentType = ''): string[] {
  const head = iconv.decode(Buffer.from(body.subarray(0, 400)), 'latin1')
  const http = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
  const xml = /<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]
  return [http, xml].filter((name) => name !== undefined).map((name) => name.toLowerCase())
}

/** UTF-8 with a few broken characters is still UTF-8: most of what is not ASCII decodes. */
function decodeMostlyUtf8(body: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(body)
  let broken = 0
  let whole = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code >= 0x80) whole++
  }
  return whole >= broken * 4 ? text : undefined
}

function startsWith(body: Uint8Array, bytes: readonly number[]): boolean {
  return body.length >= bytes.length && bytes.every((byte, at) => body[at] === byte)
}
