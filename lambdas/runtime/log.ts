import { inspect } from 'node:util'

/** What the pipeline says of its own work: one flat object per happening, never with an address or a secret. */
export interface LogEntry {
  readonly event: string
  readonly [detail: string]: unknown
}

type Sink = (entry: LogEntry, level: 'info' | 'warn' | 'error') => void

/**
 * One JSON line each, which Logs Insights and metric filters read as fields. Not by way of `console`: Lambda writes time,
 * request and level before what that is given (aws-lambda-nodejs-runtime-interface-client, LogPatch), and then it is no JSON.
 */
const writeJsonLine: Sink = (entry, level) => {
  process[level === 'info' ? 'stdout' : 'stderr'].write(`${toJson({ level, ...entry })}\n`)
}

/** Never throws: what is logged is most often a failure, and telling it must not be another. */
function toJson(entry: Record<string, unknown>): string {
  try {
    return JSON.stringify(entry)
  } catch {
    // A value that points to itself, a bigint, a `toJSON` that throws.
    const told = Object.entries(entry).map(([name, value]) => [name, isPlain(value) ? value : inspect(value)])
    return JSON.stringify(Object.fromEntries(told))
  }
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)
}

let sink: Sink = writeJsonLine

/** Sends log entries elsewhere: the local run narrates them, tests keep or drop them. */
export function setLogSink(next: Sink): void {
  sink = next
}

export const log = {
  info: (entry: LogEntry): void => sink(entry, 'info'),
  warn: (entry: LogEntry): void => sink(entry, 'warn'),
  error: (entry: LogEntry): void => sink(entry, 'error'),
}
