import { pipeline, type Transform } from 'node:stream'
import { type BodyHash, startBodyHash } from './body-hash.ts'
import { makeDecoder, readContentEncoding } from './content-decoding.ts'
import { readGzipMembers } from './gzip-members.ts'
import type { IncomingBody } from './incoming-body.ts'
import { Refusal } from './refusal.ts'

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Stands in a hash for that of the body as it was sent: what came of one that is cut short is not the same as a whole one. */
const CUT_SHORT = 'cut'

/** A body read to its end; without its pieces when they are the same as the last time. */
export interface ReadBody {
  /** Of the content and, after a dot, of a compressed body as it was sent. */
  readonly hash: string
  /** A compressed body ends before it is over: this is what came of it. */
  readonly isCutShort: boolean
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
 * what stream and decoder throw for one that is damaged, or of which nothing came.
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
  let source: Source = body.pieces()
  if (known !== undefined && knownWire !== undefined && encoding !== 'identity') {
    const wire = await collect(source, maxBytes)
    if (hashOf(wire) === knownWire) {
      return { hash: known, isCutShort: false, pieces: 'same' }
    }
    source = wire
  }
  const makeBodyDecoder = (isCutShort: boolean) => makeDecoder(encoding, start, isCutShort)
  const { pieces, wireHash } = await decode(source, makeBodyDecoder, maxBytes)
  const isCutShort = wireHash === CUT_SHORT
  const contentHash = hashOf(pieces)
  const hash = wireHash === undefined ? contentHash : `${contentHash}.${wireHash}`
  const isSame = contentHash === knownContent && isCutShort === (knownWire === CUT_SHORT)
  return { hash, isCutShort, pieces: isSame ? 'same' : pieces }
}

/** The content of a body, and the hash of what went into its decoder if all of it did and made a whole. */
async function decode(
  source: Source,
  makeBodyDecoder: (isCutShort: boolean) => Transform | undefined,
  maxBytes: number,
): Promise<{ readonly pieces: readonly Uint8Array[]; readonly wireHash?: string }> {
  const decoder = makeBodyDecoder(false)
  if (decoder === undefined) {
    return { pieces: await collect(source, maxBytes) }
  }
  const wireHash = startBodyHash()
  const wire: Uint8Array[] = []
  try {
    // Whoever reads the decoder is told of errors; the callback only keeps them from being thrown as well.
    const content = pipeline(note(source, wireHash, wire, maxBytes), decoder, () => {})
    return { pieces: await collect(content, maxBytes), wireHash: wireHash.finish() }
  } catch (error) {
    if (codeOf(error) === 'Z_BUF_ERROR') {
      const pieces = await decodeWhatCame(wire, makeBodyDecoder(true), maxBytes)
      if (pieces.length > 0) return { pieces, wireHash: CUT_SHORT }
    }
    if (!(error instanceof Error) || codeOf(error) !== 'Z_DATA_ERROR') throw error
    return { pieces: await readWholeMembers(wire, maxBytes, error) }
  }
}

async function readWholeMembers(wire: readonly Uint8Array[], maxBytes: number, damage: Error) {
  try {
    return await collect(readGzipMembers(Buffer.concat(wire)), maxBytes)
  } catch (error) {
    throw error instanceof Refusal ? error : damage
  }
}

/** Browsers and curl show what came of a body; the decoder that found out has lost its last part. */
async function decodeWhatCame(wire: readonly Uint8Array[], decoder: Transform | undefined, maxBytes: number) {
  return decoder === undefined
    ? []
    : collect(
        pipeline(wire, decoder, () => {}),
        maxBytes,
      )
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** Notes what is passed on: all of it in the hash, and a body's worth of pieces. */
async function* note(source: Source, hash: BodyHash, wire: Uint8Array[], maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of source) {
    hash.add(piece)
    size += piece.length
    if (size <= maxBytes) wire.push(piece)
    yield piece
  }
}

async function collect(source: Source, maxBytes: number): Promise<readonly Uint8Array[]> {
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
