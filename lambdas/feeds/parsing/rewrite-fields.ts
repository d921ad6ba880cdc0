import { captureValue } from './capture-value.ts'
import { decodeEntities } from './decode-entities.ts'
import type { FieldName } from './field-names.ts'
import { isVoidTag } from './markup-budget.ts'
import type { Rewriting, Scope } from './rewriting.ts'
import type { Token } from './scan-markup.ts'
import { writeCdata, writeOpenTag } from './write-xml.ts'

/** A field as rss-parser hands it on: `n` is the element's canonical name, `m` says that its value is markup. */
export const KEPT_ATTRIBUTES = ['type', 'mode', 'rel', 'href', 'term', 'label', 'text', 'ispermalink', 'url'] as const

/** Copies an element as a field, with the attributes that say how to read it; returns where to go on. */
export function copyField(
  rewriting: Rewriting,
  scope: Scope,
  field: FieldName,
  name: string,
  attributes: ReadonlyMap<string, string>,
  token: Token,
): number {
  const captured = token.kind === 'empty' ? undefined : captureValue(rewriting, token)
  if (captured && !captured.isClosed) rewriting.isDamaged = true
  const kept: Record<string, string | undefined> = {
    n: name,
    m: captured?.isMarkup ? '1' : undefined,
    base: scope.base === rewriting.url ? undefined : scope.base,
    lang: scope.language,
  }
  for (const key of KEPT_ATTRIBUTES) {
    const value = attributes.get(key)
    if (value !== undefined) kept[key] = decodeEntities(value, rewriting.entities)
  }
  const resource = attributes.get('rdf:resource')
  if (resource !== undefined) kept.href = resource
  rewriting.open.push(writeOpenTag(field, kept), writeCdata(captured?.value ?? ''), `</${field}>`)
  return captured?.end ?? token.end
}

/** Writes a field whose value stands in an attribute of the item or the channel. */
export function writeField(rewriting: Rewriting, field: FieldName, name: string, value: string): void {
  const text = decodeEntities(value, rewriting.entities)
  rewriting.open.push(writeOpenTag(field, { n: name }), writeCdata(text), `</${field}>`)
}

/** Opens an author, who may be text, a name and an address as elements of their own, or both at once. */
export function openPerson(rewriting: Rewriting, scope: Scope, name: string, token: Token): number {
  if (token.kind === 'empty') return token.end
  rewriting.open.push(writeOpenTag('author', { n: name }))
  rewriting.scopes.push({ ...scope, kind: 'person', closing: '</author>' })
  return token.end
}

export function openPersonPart(rewriting: Rewriting, scope: Scope, name: string, token: Token): number {
  if (token.kind === 'empty' || isVoidTag(token.name)) return token.end
  const local = name.slice(name.indexOf(':') + 1)
  const isAddress = local === 'uri' || local === 'url' || local === 'homepage'
  if (local !== 'name' && local !== 'email' && !isAddress) {
    rewriting.scopes.push({ ...scope, kind: 'person' })
    return token.end
  }
  const captured = captureValue(rewriting, token)
  if (!captured.isClosed) rewriting.isDamaged = true
  if (!isAddress) rewriting.open.push(`<${local}>`, writeCdata(captured.value), `</${local}>`)
  return captured.end
}
