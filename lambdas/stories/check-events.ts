import * as v from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { Fault } from '../runtime/fault.ts'
import { type EventNames, EventNamesSchema } from './events/event-names.ts'

/** Checks the text of `config/events.yaml`; every fault is listed with its line and column. */
export function checkEvents(text: string, file: string): { names: EventNames } | { faults: Fault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const syntax = document.errors.map(({ message, pos }): Fault => {
    const { line, col } = lines.linePos(pos[0])
    return { file, line, column: col, message: `is not YAML: ${message.split('\n')[0] ?? ''}` }
  })
  if (syntax.length > 0) return { faults: syntax }
  const parsed = v.safeParse(EventNamesSchema, document.toJS())
  if (parsed.success) return { names: parsed.output }
  const faults = parsed.issues.map((issue): Fault => {
    const path = (issue.path ?? []).map(({ key }) => key)
    return { file, ...placeOf(document, lines, path), message: `${path.join('.')}: ${describeIssue(issue)}` }
  })
  return { faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)) }
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const got = issue.received === 'undefined' ? 'nothing' : issue.received
  if (issue.expected === 'never') return 'unknown setting, expected kind, often, of, en and ja under names'
  return `${issue.message.startsWith('expected') ? issue.message : `expected ${issue.expected ?? 'something else'}`}, got ${got}`
}

/** The place of the nearest node that exists on the way to `path`: a missing setting is reported at its parent. */
function placeOf(document: Document, lines: LineCounter, path: readonly unknown[]): { line?: number; column?: number } {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    if (!isNode(node) || !node.range) continue
    const { line, col } = lines.linePos(node.range[0])
    return { line, column: col }
  }
  return { line: 1, column: 1 }
}
