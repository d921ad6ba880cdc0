import { pipeline, type Transform } from 'node:stream'
import { type BodyHash, startBodyHash } from './body-hash.ts'
import { makeDecoder, readContentEncoding } from './content-decoding.ts'
import type { IncomingBody } from './incoming-body.ts'
import { Refusal } from './refusal.ts'

/** A body read to its end; without its pieces when they are the same as the last time. */
export interface ReadBody {
  /** Of the content and, after a dot, of a compressed body as it was sent. */
  readonly hash: string
  /** Decompressed. */
  readonly pieces: readonly Uint8Array[] | 'same'
}

/**
 * Reads a body to its end and tells whether its content is the same as the last time.
 *
 * Only bytes that come out of the decoder count against the limit, as they come, so a compression bomb is left after
 * `maxBytes` of it. A body sent byte for byte as before need not be decompressed at all.
 *
 * @throws Refusal for a body too large or compressed more than once, Failure for an encoding nobody asked for, and
 * what stream and decoder throw for a body that is damaged or cut short.
 */
export async function readBody(
  body: Pick<IncomingBody, 'peek' | 'pieces'>,
  contentEncoding: string,
  known: string | undefined,
  maxBytes: number,
): Promise<ReadBody> {
  const encoding = readContentEncoding(contentEncoding)
  const [knownContent, knownWire] = known?.split('.') ?? []
  const start = await body.peek()
  let source: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = body.pieces
  if (known !== undefined && knownWire !== undefined && encoding !== 'identity') {
    const wire = await collect(body.pieces, maxBytes)
    if (hashOf(wire) === knownWire) {
      return { hash: known, pieces: 'same' }
    }
    source = wire
  }
  const { content, wireHash } = decode(source, makeDecoder(encoding, start))
  const pieces = await collect(content, maxBytes)
  const contentHash = hashOf(pieces)
  const hash = wireHash === undefined ? contentHash : `${contentHash}.${wireHash.finish()}`
  return { hash, pieces: contentHash === knownContent ? 'same' : pieces }
}

/** The content of a body as it comes out of its decoder, and the hash of what goes in, to be read when all has. */
function decode(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, decoder: Transform | undefined) {
  if (decoder === undefined) {
    return { content: source, wireHash: undefined }
  }
  const wireHash = startBodyHash()
  // Whoever reads the decoder is told of errors; the callback only keeps them from being thrown as well.
  return { content: pipeline(addTo(wireHash, source), decoder, () => {}), wireHash }
}

async function* addTo(
  hash: BodyHash,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    hash.add(piece)
    yield piece
  }
}

async function collect(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of source) {
    size += piece.length
    if (size > maxBytes) {
      throw new Refusal(`the body is larger than ${maxBytes} bytes, the most that is read`)
    }
    pieces.push(piece)
  }
  return pieces
}

function hashOf(pieces: readonly Uint8Array[]): string {
  const hash = startBodyHash()
  for (const piece of pieces) hash.add(piece)
  return hash.finish()
}
