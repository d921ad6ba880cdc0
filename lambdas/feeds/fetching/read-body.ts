import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { Failure, Refusal } from './refusal.ts'

/** Each piece of output is a trip through the thread pool: fewer and larger than the 16 KiB of zlib's own. */
const DECODING = { chunkSize: 64 * 1024 }

/**
 * Reads a body to its end, in decompressed pieces: only bytes that came out of the decoder count against the limit, as they
 * come, so a compression bomb is left after `maxBytes` of it.
 *
 * @throws Refusal for a body too large or compressed more than once, Failure for an encoding nobody asked for, and
 * what stream and decoder throw for a body that is damaged or cut short.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  maxBytes: number,
): Promise<readonly Uint8Array[]> {
  const encoding = readEncoding(contentEncoding)
  const source: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]()
  const start = await source.next()
  const decoder = chooseDecoder(encoding, start.done ? new Uint8Array() : start.value)
  const whole = putBack(start, source)
  const stream: AsyncIterable<Uint8Array> = decoder === undefined ? whole : pipeline(whole, decoder, () => {})
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) {
      throw new Refusal(`the body is larger than ${maxBytes} bytes, the most that is read`)
    }
    chunks.push(chunk)
  }
  return chunks
}

function readEncoding(header: string): string {
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

async function* putBack<T>(start: IteratorResult<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  for (let step = start; !step.done; step = await rest.next()) {
    yield step.value
  }
}

/**
 * The first bytes decide between what servers mix up: plain text labelled gzip, a `.gz` file without a label, and
 * deflate with or without its zlib header (RFC 9110, section 8.4.1.2 notes the latter).
 */
function chooseDecoder(encoding: string, [first, second]: Uint8Array) {
  if (first === undefined) {
    return undefined
  }
  const isGzip = first === 0x1f && second === 0x8b
  switch (encoding) {
    case 'br':
      return createBrotliDecompress(DECODING)
    case 'deflate':
      return (first & 0x0f) === 8 ? createInflate(DECODING) : createInflateRaw(DECODING)
    default:
      return isGzip ? createGunzip(DECODING) : undefined
  }
}

function show(header: string): string {
  return JSON.stringify(header.slice(0, 60))
}
