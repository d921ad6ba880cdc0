import { ServiceFault } from './service-fault.ts'

/** A request's input: scalars are strings, lists are arrays, maps and structures are objects. */
export type QueryInput = string | QueryInput[] | { [key: string]: QueryInput }

const PATH_STEP = /^[A-Za-z0-9_.-]{1,100}$/

/**
 * Reads the fields of an AWS query request (Smithy specification, "AWS Query protocol"): `A.member.1.Key=x` is a list of
 * structures, `A.entry.1.key=k` with `A.entry.1.value=v` a map.
 */
export function readQueryInput(body: string): QueryInput {
  const root: { [key: string]: QueryInput } = Object.create(null)
  for (const [name, value] of new URLSearchParams(body)) {
    if (!PATH_STEP.test(name)) throw new ServiceFault('MalformedInput', `field ${name}: expected letters, digits, dots`)
    setAt(root, name.split('.'), value)
  }
  return foldLists(root)
}

function setAt(root: { [key: string]: QueryInput }, steps: readonly string[], value: string): void {
  let node = root
  for (const step of steps.slice(0, -1)) {
    const next = node[step]
    if (typeof next === 'object' && !Array.isArray(next)) node = next
    else {
      const made: { [key: string]: QueryInput } = Object.create(null)
      node[step] = made
      node = made
    }
  }
  node[steps.at(-1) ?? ''] = value
}

function foldLists(node: QueryInput): QueryInput {
  if (typeof node === 'string' || Array.isArray(node)) return node
  const { member, entry } = node
  if (typeof member === 'object' && !Array.isArray(member)) return inOrder(member).map(foldLists)
  if (typeof entry === 'object' && !Array.isArray(entry)) return foldMap(inOrder(entry).map(foldLists))
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, foldLists(value)]))
}

function foldMap(entries: readonly QueryInput[]): QueryInput {
  return Object.fromEntries(
    entries.flatMap((pair) => {
      if (typeof pair === 'string' || Array.isArray(pair)) return []
      const { key, value } = pair
      return typeof key === 'string' && value !== undefined ? [[key, value]] : []
    }),
  )
}

function inOrder(numbered: { [key: string]: QueryInput }): QueryInput[] {
  return Object.entries(numbered)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, value]) => value)
}

/** A response's output: arrays become `<member>` lists, maps `<entry>` lists. */
export type QueryOutput =
  | string
  | undefined
  | readonly QueryOutput[]
  | ReadonlyMap<string, string>
  | { readonly [key: string]: QueryOutput }

/** Writes the answer to one action. */
export function writeQueryResult(namespace: string, action: string, result: QueryOutput, requestId: string): string {
  const body = `<${action}Result>${writeXml(result)}</${action}Result>`
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`
  return `<${action}Response xmlns="${namespace}">${body}${metadata}</${action}Response>`
}

/** Writes an error as the query protocol gives it. */
export function writeQueryError(namespace: string, fault: ServiceFault, requestId: string): string {
  const error = writeXml({ Type: 'Sender', Code: fault.code, Message: fault.message })
  return `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`
}

function writeXml(value: QueryOutput): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escapeXml(value)
  if (value instanceof Map) {
    return [...value].map(([key, text]) => `<entry>${writeXml({ key, value: text })}</entry>`).join('')
  }
  if (Array.isArray(value)) return value.map((item) => `<member>${writeXml(item)}</member>`).join('')
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => `<${name}>${writeXml(item)}</${name}>`)
    .join('')
}

const XML_ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot carry them even escaped
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"\r]/g, (character) => XML_ESCAPES[character] ?? character)
  )
}
