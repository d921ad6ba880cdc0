import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { cleanLine } from '../lambdas/runtime/clean-text.ts'
import { openInput } from './open-input.ts'

/** A line read, or what is wrong with it. */
export type Line<T> = { readonly number: number } & ({ readonly value: T } | { readonly fault: string })

/**
 * Reads NDJSON line by line, so that memory stays bounded however long it is. Empty lines are passed over; a bad line is
 * a value of its own and costs no other.
 *
 * @param file a path; `-` is standard input
 */
export function readNdjson<T>(file: string, schema: v.GenericSchema<unknown, T>): AsyncGenerator<Line<T>> {
  return parseLines(readLines(file), schema)
}

/** Reads the lines of a file; `-` is standard input. */
export function readLines(file: string): AsyncIterable<string> {
  return createInterface({ input: openInput(file), crlfDelay: Number.POSITIVE_INFINITY })
}

/** Reads lines of NDJSON as `readNdjson` does those of a file. */
export async function* parseLines<T>(
  lines: AsyncIterable<string> | Iterable<string>,
  schema: v.GenericSchema<unknown, T>,
): AsyncGenerator<Line<T>> {
  let number = 0
  for await (const text of lines) {
    number += 1
    if (text.trim() === '') continue
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text.replace(/^\ufeff/, ''))
    yield read.success ? { number, value: read.output } : { number, fault: describeFault(read.issues[0], text) }
  }
}

/** Tells a bad line on standard error and makes the command end with 1. */
export function reportLine(line: { number: number; fault: string }): void {
  console.error(`alliance: line ${line.number}: ${cleanLine(line.fault)}`)
  process.exitCode = 1
}

/** Writes one line to standard output, waiting while its reader is slower than us. */
export async function writeLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

function describeFault(issue: v.BaseIssue<unknown>, text: string): string {
  const path = v.getDotPath(issue)
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
  if (issue.type === 'parse_json') return `no JSON: expected one object a line, not ${shown}`
  if (issue.expected === 'never' && path !== null) return `unknown key "${path}", expected ${issue.message} in ${shown}`
  if (/object$/.test(issue.type) && path !== null) return `missing key "${path}" in ${shown}`
  return `${path ?? 'the line'} is ${issue.received}, expected ${issue.expected ?? issue.message} in ${shown}`
}
