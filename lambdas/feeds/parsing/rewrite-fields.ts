import { captureValue } from './capture-value.ts'
import { decodeEntities } from './decode-entities.ts'
import type { FieldForm } from './field-names.ts'
import { isVoidTag } from './markup-budget.ts'
import { type Inherited, pushScope, type Rewriting } from './rewriting.ts'
import { readAttributes, type Token } from './scan-markup.ts'
import { escapeAttribute, writeCdata } from './write-xml.ts'

/** An element that is read, and where it stands. */
export interface Field {
  readonly name: string
  readonly form: FieldForm
  readonly inherited: Inherited
  /** The source of its tag, behind the name. */
  readonly source: string
}

/** Copies an element as a field under its canonical name; returns where to go on. */
export function copyField(rewriting: Rewriting, field: Field, token: Token): number {
  const captured = token.kind === 'empty' ? undefined : captureValue(rewriting, token)
  if (captured && !captured.isClosed) rewriting.isDamaged = true
  const opening = `<${field.name}${writeAttributes(rewriting, field, captured?.isMarkup ?? false)}>`
  rewriting.open += `${opening}${writeCdata(captured?.value ?? '')}</${field.name}>`
  return captured?.end ?? token.end
}

/** `m` says that the value is markup; `base` and `lang` are what the element inherits. */
function writeAttributes({ url, entities }: Rewriting, { form, inherited, source }: Field, isMarkup: boolean): string {
  let written = isMarkup ? ' m="1"' : ''
  if (inherited.base !== url && inherited.base !== undefined) written += ` base="${escapeAttribute(inherited.base)}"`
  if (inherited.language !== undefined) written += ` lang="${escapeAttribute(inherited.language)}"`
  if (source === '' || form.attributes.length === 0) return written
  const attributes = readAttributes(source)
  for (const name of form.attributes) {
    const value = attributes.get(name)
    if (value !== undefined) written += ` ${name}="${escapeAttribute(decodeEntities(value, entities))}"`
  }
  return written
}

/** Writes a field whose value stands in an attribute of the item or the channel. */
export function writeField(rewriting: Rewriting, name: string, value: string): void {
  rewriting.open += `<${name}>${writeCdata(decodeEntities(value, rewriting.entities))}</${name}>`
}

/** Opens an author, who may be text, a name and an address as elements of their own, or both at once. */
export function openPerson(rewriting: Rewriting, { name, inherited }: Field, token: Token): number {
  if (token.kind === 'empty') return token.end
  rewriting.open += `<${name}>`
  pushScope(rewriting, 'person', token.name, inherited, `</${name}>`)
  return token.end
}

export function openPersonPart(rewriting: Rewriting, name: string, inherited: Inherited, token: Token): number {
  if (token.kind === 'empty' || isVoidTag(token.name)) return token.end
  const local = name.slice(name.indexOf(':') + 1)
  const isAddress = local === 'uri' || local === 'url' || local === 'homepage'
  if (local !== 'name' && local !== 'email' && !isAddress) {
    pushScope(rewriting, 'person', token.name, inherited)
    return token.end
  }
  const captured = captureValue(rewriting, token)
  if (!captured.isClosed) rewriting.isDamaged = true
  if (!isAddress) rewriting.open += `<${local}>${writeCdata(captured.value)}</${local}>`
  return captured.end
}
