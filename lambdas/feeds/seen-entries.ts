import { createHash } from 'node:crypto'
import type { ParsedEntry } from './parse-feed.ts'

/**
 * One entry of a document, packed: five bytes of who it is, three of what it says. Two entries that meet in the first
 * five (odds of 1e-6 for a document of a thousand) are taken for an edit, and an edit that is not stored yet is stored,
 * so a meeting loses nothing.
 */
const IDENTITY_BYTES = 5
const PACKED_BYTES = 8

/** What a document holds against what it held when it was last read. */
export interface ComparedEntries {
  readonly added: readonly ParsedEntry[]
  readonly edited: readonly ParsedEntry[]
  /** Packed hashes of the document as it is now. */
  readonly seen: Uint8Array
}

/** Tells which entries of a document are new and which say something new, against the packed hashes of the last one. */
export function compareEntries(entries: readonly ParsedEntry[], seenBefore: Uint8Array): ComparedEntries {
  const contentsByIdentity = unpack(seenBefore)
  const added: ParsedEntry[] = []
  const edited: ParsedEntry[] = []
  const packed: Buffer[] = []
  for (const entry of entries) {
    const hash = hashEntry(entry)
    packed.push(hash)
    const contents = contentsByIdentity.get(hash.toString('hex', 0, IDENTITY_BYTES))
    if (contents === undefined) added.push(entry)
    else if (!contents.has(hash.toString('hex', IDENTITY_BYTES))) edited.push(entry)
  }
  return { added, edited, seen: new Uint8Array(Buffer.concat(packed)) }
}

function unpack(seen: Uint8Array): Map<string, Set<string>> {
  const contentsByIdentity = new Map<string, Set<string>>()
  const bytes = Buffer.from(seen)
  for (let at = 0; at + PACKED_BYTES <= bytes.length; at += PACKED_BYTES) {
    const identity = bytes.toString('hex', at, at + IDENTITY_BYTES)
    const content = bytes.toString('hex', at + IDENTITY_BYTES, at + PACKED_BYTES)
    contentsByIdentity.set(identity, (contentsByIdentity.get(identity) ?? new Set()).add(content))
  }
  return contentsByIdentity
}

function hashEntry(entry: ParsedEntry): Buffer {
  const digest = (parts: readonly (string | undefined)[]) => createHash('sha256').update(JSON.stringify(parts)).digest()
  const identity = digest([
    entry.id,
    entry.url,
    entry.id === undefined && entry.url === undefined ? entry.title : undefined,
  ])
  const content = digest([entry.title, entry.summary, entry.content])
  return Buffer.concat([identity.subarray(0, IDENTITY_BYTES), content.subarray(0, PACKED_BYTES - IDENTITY_BYTES)])
}
