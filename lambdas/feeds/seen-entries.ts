import { createHash } from 'node:crypto'
import { groupBy } from '../runtime/group-by.ts'
import { MAX_FEED_ENTRIES } from '../runtime/limits.ts'
import type { ParsedEntry } from './parse-feed.ts'

/**
 * What was seen is a bag of records of eight bytes, five of a key and three of what was true of it. An entry has one
 * record of its story and what it said, and, when its GUID says more than its address, one of the GUID and its story.
 * Two keys of a document of a thousand entries are the same by chance once in two million documents.
 */
const KEY_BYTES = 5
const RECORD_BYTES = 8
const MAX_SEEN_BYTES = 2 * MAX_FEED_ENTRIES * RECORD_BYTES
/**
 * What documents that came cut off add up to at most, where none of them is larger: a thousand entries. Each save costs a
 * write unit a KB, and one that is always cut off would come to 160.
 */
const MAX_JOINED_BYTES = 2 * 1_024 * RECORD_BYTES

/** An entry and the story it tells: what makes one story of entries is the stories' own matter (identify-entries.ts). */
export interface IdentifiedEntry {
  readonly entry: ParsedEntry
  /** The same for all entries that tell one story. */
  readonly storyKey: string
}

/** What a document holds against what it held when it was last read. */
export interface ComparedEntries {
  readonly added: readonly IdentifiedEntry[]
  readonly edited: readonly IdentifiedEntry[]
  /** Something was seen before, and nothing of it stands in the document any more. */
  readonly isAllNew: boolean
  /** Packed records of the document as it is now. */
  readonly seen: Uint8Array
}

type Records = ReadonlyMap<string, ReadonlySet<string>>

interface Traces extends IdentifiedEntry {
  readonly story: string
  readonly place: string
  readonly content: string
  readonly guid: string | undefined
}

/**
 * Tells which entries of a document are new and which say something new, against the records of the last one.
 *
 * A known GUID under a new address is a story that moved, neither new nor edited, unless its old address stands in this
 * document too, or the GUID is given to several entries and so tells none apart.
 */
export function compareEntries(entries: readonly IdentifiedEntry[], seenBefore: Uint8Array): ComparedEntries {
  const before = unpack(seenBefore)
  const traces = entries.map(traceEntry)
  const placesNow = new Set(traces.map(({ place }) => place))
  const placesOfGuid = groupBy(traces, ({ guid }) => guid)
  const findOldPlace = ({ guid, place }: Traces) => {
    const known = guid === undefined ? undefined : before.get(guid)
    const [old] = known ?? []
    if (old === undefined || known?.size !== 1 || (old !== place && placesNow.has(old))) return undefined
    return new Set(placesOfGuid.get(guid)?.map((trace) => trace.place)).size === 1 ? old : undefined
  }
  const added = new Map<string, IdentifiedEntry>()
  const edited: IdentifiedEntry[] = []
  const records = new Set<string>()
  let known = 0
  for (const trace of traces) {
    const oldPlace = findOldPlace(trace)
    const contents = before.get(trace.story)
    const isMoved = oldPlace !== undefined && oldPlace !== trace.place
    records.add(trace.story + trace.content)
    if (trace.guid !== undefined) records.add(trace.guid + (oldPlace ?? trace.place))
    if (contents !== undefined || oldPlace !== undefined) known += 1
    if (isMoved || contents?.has(trace.content)) continue
    if (contents !== undefined || oldPlace !== undefined || added.has(trace.story)) edited.push(trace)
    else added.set(trace.story, trace)
  }
  return {
    added: [...added.values()].map(withoutTraces),
    edited: edited.map(withoutTraces),
    isAllNew: before.size > 0 && added.size > 0 && known === 0,
    seen: pack(records),
  }
}

/**
 * Joins what two documents held: of one that was empty or cut off the other entries were not taken away. What was seen
 * longest ago is forgotten when that is more than MAX_JOINED_BYTES and than either held.
 */
export function joinSeen(now: Uint8Array, before: Uint8Array): Uint8Array {
  const records = new Set([now, before].flatMap((seen) => [...readRecords(seen)].map(({ record }) => record)))
  return pack(records).slice(0, Math.max(MAX_JOINED_BYTES, now.length, before.length))
}

function traceEntry({ entry, storyKey }: IdentifiedEntry): Traces {
  const hash = (kind: string, parts: unknown) =>
    createHash('sha256')
      .update(JSON.stringify([kind, parts]))
      .digest('hex')
  const cut = (text: string, bytes: number) => text.slice(0, 2 * bytes)
  const { id, url, title, summary, content } = entry
  // A GUID that is the address tells nothing more, unless the address was cut for the story's key.
  const hasGuid = id !== undefined && (id !== url || id.includes('#'))
  return {
    entry,
    storyKey,
    story: cut(hash('story', storyKey), KEY_BYTES),
    place: cut(hash('place', storyKey), RECORD_BYTES - KEY_BYTES),
    // A long text that is both need not be hashed twice.
    content: cut(hash('content', [title, summary === content ? null : summary, content]), RECORD_BYTES - KEY_BYTES),
    guid: hasGuid ? cut(hash('guid', id), KEY_BYTES) : undefined,
  }
}

function withoutTraces({ entry, storyKey }: IdentifiedEntry): IdentifiedEntry {
  return { entry, storyKey }
}

function unpack(seen: Uint8Array): Records {
  const records = new Map<string, Set<string>>()
  for (const { key, value } of readRecords(seen)) records.set(key, (records.get(key) ?? new Set()).add(value))
  return records
}

function* readRecords(seen: Uint8Array): Generator<{ record: string; key: string; value: string }> {
  const hex = Buffer.from(seen).toString('hex')
  for (let at = 0; at + 2 * RECORD_BYTES <= hex.length; at += 2 * RECORD_BYTES) {
    const record = hex.slice(at, at + 2 * RECORD_BYTES)
    yield { record, key: record.slice(0, 2 * KEY_BYTES), value: record.slice(2 * KEY_BYTES) }
  }
}

function pack(records: ReadonlySet<string>): Uint8Array {
  return new Uint8Array(Buffer.from([...records].join(''), 'hex').subarray(0, MAX_SEEN_BYTES))
}
