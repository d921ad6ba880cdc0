import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'

/** One change: a key with its new value, or with `undefined` to delete it. */
export type Change<V> = readonly [key: string, value: V | undefined]

/** A map whose changes are on disk before `write` returns; values come back in the order of their first write. */
export interface DurableMap<V> {
  get(key: string): V | undefined
  values(): V[]
  /** Writes all changes or, when the process dies meanwhile, none. */
  write(changes: readonly Change<V>[]): void
  close(): void
}

/**
 * Opens a map kept in a file of JSON lines, one line for each `write`; without a file it lives in memory alone.
 *
 * A last line that a crash cut short is dropped; the file is rewritten without its past at each opening.
 *
 * @throws Error naming file and line when a whole line is not what this map writes.
 */
export function openDurableMap<V>(schema: v.GenericSchema<unknown, V>, file?: string): DurableMap<V> {
  if (file === undefined) return keepMap(new Map(), () => undefined)
  const entries = readEntries(schema, file)
  rewriteFile(file, entries)
  return keepMap(entries, openAppender(file))
}

interface Appender {
  (line: string): void
  close?: () => void
}

function keepMap<V>(entries: Map<string, V>, append: Appender): DurableMap<V> {
  return {
    get: (key) => entries.get(key),
    values: () => [...entries.values()],
    write: (changes) => {
      if (changes.length === 0) return
      append(`${JSON.stringify(changes)}\n`)
      for (const change of changes) apply(entries, change)
    },
    close: () => append.close?.(),
  }
}

function apply<V>(entries: Map<string, V>, [key, value]: Change<V>): void {
  if (value === undefined) entries.delete(key)
  else entries.set(key, value)
}

function readEntries<V>(schema: v.GenericSchema<unknown, V>, file: string): Map<string, V> {
  const entries = new Map<string, V>()
  // JSON writes an undefined value as null.
  const lineSchema = v.array(v.tuple([v.string(), v.nullable(schema)]))
  const lines = readIfThere(file).split('\n')
  // What follows the last line break is a write that never ended, so nobody was told that it was kept.
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const changes = v.safeParse(lineSchema, parseJson(line))
    if (!changes.success) {
      throw new Error(`${file}:${index + 1}: unreadable line: expected one this version wrote; start with --fresh`)
    }
    for (const [key, value] of changes.output) apply(entries, [key, value ?? undefined])
  }
  return entries
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return ''
    throw new Error(`cannot read ${file}: expected a readable file`, { cause })
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Writes the entries beside the file and renames, so that a crash leaves the old file or the new one. */
function rewriteFile<V>(file: string, entries: ReadonlyMap<string, V>): void {
  mkdirSync(dirname(file), { recursive: true })
  const next = `${file}.next`
  rmSync(next, { force: true })
  const append = openAppender(next)
  append([...entries].map((entry) => `${JSON.stringify([entry])}\n`).join(''))
  append.close?.()
  renameSync(next, file)
}

function openAppender(file: string): Appender {
  // The inbox holds addresses: nobody else on this machine may read it.
  const descriptor = openSync(file, 'a', 0o600)
  let length = Buffer.byteLength(readIfThere(file))
  const append: Appender = (text) => {
    const bytes = Buffer.from(text)
    try {
      for (let offset = 0; offset < bytes.length; ) offset += writeSync(descriptor, bytes, offset)
      fsyncSync(descriptor)
    } catch (cause) {
      // A full disk may leave half a line, which the next write would make unreadable.
      ftruncateSync(descriptor, length)
      throw new Error(`cannot write ${file}: expected room on the disk`, { cause })
    }
    length += bytes.length
  }
  append.close = () => closeSync(descriptor)
  return append
}
