import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { Failure } from './refusal.ts'

/** A feed is one member, seldom two; each costs a decoder of its own here. */
const MOST_MEMBERS = 100
const HEADER_BYTES = 10
const TRAILER_BYTES = 8

/** Flags of a member's header that something stands behind it (RFC 1952, section 2.3.1). */
const HAS_HEADER_CHECK = 2
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_COMMENT = 16

/**
 * Reads a gzip body behind which something stands that is none: Node gives such a body up, and what came before is lost with
 * it. Browsers, curl and urllib3 pass the rest over.
 *
 * @throws Failure unless it begins with whole members; one that was begun behind them must be whole too.
 */
export async function* readGzipMembers(wire: Buffer): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let members = 0; isMember(wire, at); members++) {
    if (members === MOST_MEMBERS) throw new Failure(`the body is compressed in more than ${MOST_MEMBERS} parts`)
    const start = findContent(wire, at)
    const inflate = createInflateRaw()
    let check = 0
    for await (const piece of pipeline([wire.subarray(start)], inflate, () => {})) {
      check = crc32(piece, check)
      yield piece
    }
    const end = start + inflate.bytesWritten
    at = end + TRAILER_BYTES
    if (wire.length < at || wire.readUInt32LE(end) !== check) throw new Failure('the compressed body is damaged')
  }
  if (at === 0) throw new Failure('the compressed body is damaged')
}

function isMember(wire: Buffer, at: number): boolean {
  return wire[at] === 0x1f && wire[at + 1] === 0x8b && wire[at + 2] === 8
}

function findContent(wire: Buffer, at: number): number {
  const flags = wire[at + 3] ?? 0
  let start = at + HEADER_BYTES
  if (flags & HAS_EXTRA) start += 2 + (wire[start] ?? 0) + 256 * (wire[start + 1] ?? 0)
  if (flags & HAS_NAME) start = wire.indexOf(0, start) + 1
  if (flags & HAS_COMMENT) start = wire.indexOf(0, start) + 1
  return flags & HAS_HEADER_CHECK ? start + 2 : start
}
