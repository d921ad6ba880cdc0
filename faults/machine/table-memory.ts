import crypto from 'node:crypto'
import { createRequire } from 'node:module'
import { Stream } from 'node:stream'

type Callback<T> = (error: null, value?: T) => void

interface Operation {
  readonly type: 'put' | 'del'
  readonly key: string
  readonly value?: unknown
}

/** Bounds as leveldb takes them. */
interface Range {
  readonly gt?: string
  readonly gte?: string
  readonly lt?: string
  readonly lte?: string
  readonly reverse?: boolean
  readonly limit?: number
}

/** Everything the tables hold at one moment. */
export interface TableImage {
  readonly keys: readonly string[]
  readonly texts: ReadonlyMap<string, string>
}

/** Sorted, as leveldb keeps them. */
let keys: string[] = []
/** JSON by key, so that nobody changes what is kept by changing what was read. */
let texts = new Map<string, string>()

/**
 * Puts a memory of our own under dynalite, in place of the leveldb in JavaScript that comes with it: all that DynamoDB
 * does stays dynalite's, but a list is read in one go instead of through promises and streams item by item, and the whole
 * can be taken and put back. A test holds both to the same answers. To be called before the one dynalite of this process.
 */
export function installTableMemory(): void {
  const later = <T>(callback: Callback<T>, value?: T) => queueMicrotask(() => callback(null, value))
  // dynalite wraps these in callbacks of its own when it opens its store: ours take callbacks already, and stay.
  const methods = {
    put: (key: string, value: unknown, callback: Callback<never>) => {
      setText(key, value)
      later(callback)
    },
    get: (key: string, callback: Callback<unknown>) => later(callback, readValue(key)),
    del: (key: string, callback: Callback<never>) => {
      dropText(key)
      later(callback)
    },
    batch: (operations: readonly Operation[], callback: Callback<never>) => {
      for (const { type, key, value } of operations) type === 'put' ? setText(key, value) : dropText(key)
      later(callback)
    },
    createKeyStream: (range: Range = {}) => new ListStream(keysIn(range)),
    createValueStream: (range: Range = {}) => new ListStream(keysIn(range).map(readValue)),
  }
  // Nobody looks at the ids of its answers, for which it asks the system for chance each time.
  Object.assign(crypto, { randomBytes: (bytes: number) => Buffer.alloc(bytes) })
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'))
  const { prototype } = ofDynalite('memory-level').MemoryLevel
  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, { get: () => method, set: () => undefined })
  }
}

export const takeImage = (): TableImage => ({ keys: [...keys], texts: new Map(texts) })

export function putImage(image: TableImage): void {
  keys = [...image.keys]
  texts = new Map(image.texts)
}

/** Lists all items of a table past dynalite, each as the JSON it keeps. */
export function listTexts(tableName: string): string[] {
  return itemKeys(tableName).map((key) => texts.get(key) ?? '')
}

/** Puts other JSON in place of an item's, past dynalite: for an item that no index holds. Tells whether there was one. */
export function replaceText(tableName: string, isMeant: (text: string) => boolean, text: string): boolean {
  const key = itemKeys(tableName).find((one) => isMeant(texts.get(one) ?? ''))
  if (key !== undefined) texts.set(key, text)
  return key !== undefined
}

function itemKeys(tableName: string): string[] {
  const prefix = `item-${tableName}~`
  return keysIn({ gte: prefix, lt: `${prefix}\uffff` })
}

/** Descriptions of tables, which every call reads and none changes. */
const descriptions = new Map<string, unknown>()

function readValue(key: string): unknown {
  const text = texts.get(key)
  if (text === undefined) return undefined
  if (!key.startsWith('table~')) return JSON.parse(text)
  if (!descriptions.has(text)) descriptions.set(text, JSON.parse(text))
  return descriptions.get(text)
}

function setText(key: string, value: unknown): void {
  if (!texts.has(key)) keys.splice(findPlace(key), 0, key)
  texts.set(key, JSON.stringify(value))
}

function dropText(key: string): void {
  if (texts.delete(key)) keys.splice(findPlace(key), 1)
}

/** Gives a list as dynalite reads it: once it listens, piece by piece, until it has enough. */
class ListStream extends Stream {
  #isOver = false

  constructor(values: readonly unknown[]) {
    super()
    queueMicrotask(() => {
      for (const value of values) {
        if (this.#isOver) return
        this.emit('data', value)
      }
      if (!this.#isOver) this.emit('end')
    })
  }

  destroy(): void {
    this.#isOver = true
  }
}

/** Where a key stands among the sorted ones, or would. */
function findPlace(key: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

function placeAfter(key: string): number {
  const place = findPlace(key)
  return keys[place] === key ? place + 1 : place
}

function keysIn({ gt, gte, lt, lte, reverse = false, limit = -1 }: Range): string[] {
  const from = gt !== undefined ? placeAfter(gt) : gte !== undefined ? findPlace(gte) : 0
  const until = lt !== undefined ? findPlace(lt) : lte !== undefined ? placeAfter(lte) : keys.length
  const found = keys.slice(from, Math.max(from, until))
  if (reverse) found.reverse()
  return limit < 0 ? found : found.slice(0, limit)
}
