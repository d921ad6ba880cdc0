import type { Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { Failure, Refusal } from './refusal.ts'

/** Each piece of output is a trip through the thread pool: fewer and larger than the 16 KiB of zlib's own. */
const PIECES = { chunkSize: 64 * 1024 }
/** At the end of what came of a body: whatever can be told of it by then (Node's zlib, "Compressing HTTP requests and responses"). */
const WHAT_CAME = { ...PIECES, finishFlush: constants.Z_SYNC_FLUSH }
const WHAT_CAME_OF_BROTLI = { ...PIECES, finishFlush: constants.BROTLI_OPERATION_FLUSH }

/** How a text of XML or JSON begins: white space, `<`, `{`, or a byte order mark. */
const BEGINNINGS_OF_TEXT: readonly number[] = [0x09, 0x0a, 0x0d, 0x20, 0x3c, 0x7b, 0xef, 0xfe, 0xff]

/**
 * Reads Content-Encoding as the one encoding it names, or `identity`.
 *
 * @throws Refusal for more than one.
 */
export function readContentEncoding(header: string): string {
  const encodings = header
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim().replace(/^x-/, ''))
    .filter((encoding) => encoding !== '' && encoding !== 'identity')
  if (encodings.length > 1) {
    throw new Refusal(`the body is compressed ${encodings.length} times (${show(header)}): expected once`)
  }
  return encodings[0] ?? 'identity'
}

/**
 * Makes the decoder of a body; undefined when it needs none.
 *
 * Its first bytes decide between what servers mix up: plain text labelled gzip, a `.gz` file without a label, and
 * deflate with or without its zlib header (RFC 9110, section 8.4.1.2 notes the latter). Some name a charset as the encoding,
 * or `none`: what begins like a text is one.
 *
 * @param isCutShort whether the body is known to end before it is over: it is no error then
 * @throws Failure for a body in an encoding nobody asked for.
 */
export function makeDecoder(encoding: string, [first, second]: Uint8Array, isCutShort = false): Transform | undefined {
  if (first === undefined) {
    return undefined
  }
  const isGzip = first === 0x1f && second === 0x8b
  const options = isCutShort ? WHAT_CAME : PIECES
  switch (encoding) {
    case 'br':
      return createBrotliDecompress(isCutShort ? WHAT_CAME_OF_BROTLI : PIECES)
    case 'deflate':
      return (first & 0x0f) === 8 ? createInflate(options) : createInflateRaw(options)
    case 'gzip':
    case 'identity':
      return isGzip ? createGunzip(options) : undefined
    default:
      if (BEGINNINGS_OF_TEXT.includes(first)) return undefined
      throw new Failure(`the body is encoded as ${show(encoding)}: expected gzip, br, deflate or none`)
  }
}

function show(header: string): string {
  return JSON.stringify(header.slice(0, 60))
}
