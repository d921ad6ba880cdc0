import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { Failure, Refusal } from './refusal.ts'

/** Each piece of output is a trip through the thread pool: fewer and larger than the 16 KiB of zlib's own. */
const PIECES = { chunkSize: 64 * 1024 }

/**
 * Reads Content-Encoding as one of the encodings we ask for, or `identity`.
 *
 * @throws Refusal for more than one, Failure for one nobody asked for.
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
  const [encoding = 'identity'] = encodings
  if (!['identity', 'gzip', 'br', 'deflate'].includes(encoding)) {
    throw new Failure(`the body is encoded as ${show(header)}: expected gzip, br, deflate or none`)
  }
  return encoding
}

/**
 * Makes the decoder of a body; undefined when it needs none.
 *
 * Its first bytes decide between what servers mix up: plain text labelled gzip, a `.gz` file without a label, and
 * deflate with or without its zlib header (RFC 9110, section 8.4.1.2 notes the latter).
 */
export function makeDecoder(encoding: string, [first, second]: Uint8Array): Transform | undefined {
  if (first === undefined) {
    return undefined
  }
  const isGzip = first === 0x1f && second === 0x8b
  switch (encoding) {
    case 'br':
      return createBrotliDecompress(PIECES)
    case 'deflate':
      return (first & 0x0f) === 8 ? createInflate(PIECES) : createInflateRaw(PIECES)
    default:
      return isGzip ? createGunzip(PIECES) : undefined
  }
}

function show(header: string): string {
  return JSON.stringify(header.slice(0, 60))
}
