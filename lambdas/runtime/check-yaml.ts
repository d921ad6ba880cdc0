import * as v from 'valibot'
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { CHECK_OPTIONS, describeIssue } from './closed-object.ts'
import type { Fault } from './fault.ts'

/**
 * Reads YAML that a person wrote through a schema and reports everything wrong in it at once, each with its place.
 *
 * Within the schema, messages of single checks say what was expected; mappings are made by `closedObject`.
 */
export function checkYaml<Output>(
  schema: v.GenericSchema<unknown, Output>,
  text: string,
  file: string,
): { readonly value: Output } | { readonly faults: readonly Fault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    return {
      faults: problems.map(({ message, pos }) => ({ file, ...placeOf(pos[0], lines), message: lower(message) })),
    }
  }
  const data = readPlain(document)
  if ('message' in data) return { faults: [{ file, message: data.message }] }
  const result = v.safeParse(schema, data.plain, CHECK_OPTIONS)
  if (result.success) return { value: result.output }
  const found = result.issues.map((issue) => ({ offset: findOffset(document, issue), message: describeIssue(issue) }))
  found.sort((a, b) => a.offset - b.offset)
  return { faults: found.map(({ offset, message }) => ({ file, ...placeOf(offset, lines), message })) }
}

/** Aliases are resolved here, and an endless or unknown one is the file's fault, not a crash. */
function readPlain(document: Document): { plain: unknown } | { message: string } {
  try {
    return { plain: document.toJS() }
  } catch (error) {
    return { message: `aliases cannot be resolved: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** Where an issue stands: the unknown key itself, the mapping that lacks a key, or the faulty value. */
function findOffset(document: Document, issue: v.BaseIssue<unknown>): number {
  const path = issue.path?.map(({ key }) => key) ?? []
  const last = path.at(-1)
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined
  if (issue.expected === 'never' && isNode(pair?.key)) return offsetOf(pair.key)
  if (isNode(pair?.value)) return offsetOf(pair.value)
  const node: unknown = document.getIn(path, true)
  return offsetOf(isNode(node) ? node : isNode(parent) ? parent : document.contents)
}

const offsetOf = (node: Node | null): number => node?.range?.[0] ?? 0

function placeOf(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

const lower = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1)
