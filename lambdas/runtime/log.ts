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
  process[level === 'info' ? 'stdout' : 'stderr'].write(`${JSON.stringify({ level, ...entry })}\n`)
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
