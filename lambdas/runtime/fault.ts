import { cleanLine } from './clean-text.ts'

/** One thing wrong in a file a person wrote, with its place, so that all of them can be listed at once. */
export interface Fault {
  readonly file: string
  /** 1-based; absent when the fault has no single line. */
  readonly line?: number
  /** 1-based; absent when the fault has no single column. */
  readonly column?: number
  /** Lower case: what, the value, what was expected. */
  readonly message: string
}

/** Formats a fault as `file:line:column: message`, the form editors and terminals make clickable; what it quotes cannot steer them. */
export function formatFault({ file, line, column, message }: Fault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `${place}: ${cleanLine(message)}`
}

/** Orders the faults of one file by their place, as a person mends them. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
