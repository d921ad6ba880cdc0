import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Fault, sortFaults } from './fault.ts'

/** Where something stands in a file, both from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** YAML that a person wrote, read as plain data, which still knows where each part stands. */
export interface OpenYaml {
  readonly data: unknown
  /** The place of what a path of keys leads to; of the nearest thing around it when nothing is there. */
  placeOf(path: readonly unknown[]): Place
  /** The place of the key itself that a path ends with. */
  placeOfKey(path: readonly unknown[]): Place
}

/** Reads YAML; what keeps it from being read is listed, each fault with its place. */
export function openYaml(text: string, file: string): OpenYaml | { readonly faults: readonly Fault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    const faults = problems.map(({ message, pos }) => ({
      file,
      ...placeAt(pos[0]),
      message: `is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    }))
    return { faults: sortFaults(faults) }
  }
  const nodeAt = (path: readonly unknown[]): unknown =>
    path.length > 0 ? document.getIn(path, true) : document.contents
  const placeOf = (path: readonly unknown[]): Place => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = nodeAt(path.slice(0, depth))
      if (isNode(node) && node.range) return placeAt(node.range[0])
    }
    return placeAt(0)
  }
  const placeOfKey = (path: readonly unknown[]): Place => {
    const parent = nodeAt(path.slice(0, -1))
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
    return isNode(pair?.key) && pair.key.range ? placeAt(pair.key.range[0]) : placeOf(path)
  }
  try {
    return { data: document.toJS(), placeOf, placeOfKey }
  } catch (error) {
    // Aliases are resolved here, and an endless or unknown one is the file's fault, not a crash.
    const reason = error instanceof Error ? error.message : String(error)
    return { faults: [{ file, message: `aliases cannot be resolved: ${reason}` }] }
  }
}
