import * as v from 'valibot'
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'

/** Makes the schema of a mapping that has these keys and no others: a mistyped key is a fault that names the known ones. */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries)
  const required = known.filter((key) => !OPTIONAL_TYPES.includes(entries[key]?.type ?? ''))
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return `one of ${known.join(', ')}`
    return issue.received === 'undefined' ? `all of ${required.join(', ')}` : `a mapping with ${known.join(', ')}`
  })
}

const OPTIONAL_TYPES: readonly string[] = ['optional', 'exact_optional', 'nullish']

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

/** One fault a value, and checks without a message of their own say what they expect. */
export const CHECK_OPTIONS = {
  abortPipeEarly: true,
  message: (issue: v.BaseIssue<unknown>) => issue.expected ?? 'another value',
} as const

/** Says what is wrong at one place of a value: its path, what it is, what was expected. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `unknown key "${path}", expected ${issue.message}`
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return `missing key "${path}", expected ${issue.message}`
  return `${path ?? 'the file'} is ${show(issue.input)}, expected ${issue.message}`
}

/** Names a value briefly: a person recognises it by its start. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
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
