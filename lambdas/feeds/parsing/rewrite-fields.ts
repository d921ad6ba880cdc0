import { captureValue } from './capture-value.ts'
import { LONG_TEXT_MARK } from './clean-text.ts'
import { decodeEntities } from './decode-entities.ts'
import { type FieldForm, findFieldForm } from './field-names.ts'
import { isOftenLeftOpen } from './markup-budget.ts'
import { type Inherited, pushScope, type Rewriting } from './rewriting.ts'
import { readAttributes, type Token } from './scan-markup.ts'
import { escapeAttribute, writeText } from './write-xml.ts'

/** An element that is read, and where it stands. */
export interface Field {
  readonly form: FieldForm
  readonly inherited: Inherited
  /** The source of its tag, behind the name. */
  readonly source: string
}

/** Copies an element as a field; returns where to go on. */
export function copyField(rewriting: Rewriting, field: Field, token: Token): number {
  const { form, source } = field
  const captured =
    token.kind === 'empty' ? undefined : captureValue(rewriting, token, form.keptAttributes.includes('mode'))
  if (captured && !captured.isClosed) rewriting.isDamaged = true
  const hasAttributes = source !== '' && (form.valueAttributes.length > 0 || form.keptAttributes.length > 0)
  const attributes = readAttributes(hasAttributes ? source : '')
  let opening = `<${form.tag}${writeInherited(rewriting, field)}${captured?.isMarkup ? ' m="1"' : ''}`
  for (const key of form.keptAttributes) {
    const value = attributes.get(key)
    if (value !== undefined && !DEFAULTS.has(value)) opening += ` ${key}="${escapeAttribute(value)}"`
  }
  const valueKey = form.valueAttributes.find((key) => attributes.has(key))
  const value =
    valueKey === undefined ? captured?.value : decodeEntities(attributes.get(valueKey) ?? '', rewriting.entities)
  rewriting.open += `${opening}>${writeValue(rewriting, value ?? '')}</${form.tag}>`
  return captured?.end ?? token.end
}

/** Short values stand in the document, long ones beside it. */
const SHORT_UNITS = 120

function writeValue({ longTexts }: Rewriting, value: string): string {
  if (value.length <= SHORT_UNITS) return writeText(value)
  longTexts.push(value)
  return `${LONG_TEXT_MARK}${longTexts.length - 1}`
}

/** What a field is taken for anyway: leaving it out spares the parser the slowest part of its work. */
const DEFAULTS = new Set(['html', 'text/html', 'alternate'])

function writeInherited({ url }: Rewriting, { inherited: { base, language } }: Field): string {
  let written = ''
  if (base !== url && base !== undefined) written += ` base="${escapeAttribute(base)}"`
  if (language !== undefined) written += ` lang="${escapeAttribute(language)}"`
  return written
}

/** Writes a field whose value stands in an attribute of the item or the channel. */
export function writeField(rewriting: Rewriting, name: string, value: string): void {
  const tag = findFieldForm(name)?.tag
  if (tag !== undefined) rewriting.open += `<${tag}>${writeText(decodeEntities(value, rewriting.entities))}</${tag}>`
}

/** Opens an author, who may be text, a name and an address as elements of their own, or both at once. */
export function openPerson(rewriting: Rewriting, { form, inherited }: Field, token: Token): number {
  if (token.kind === 'empty') return token.end
  rewriting.open += `<${form.tag}>`
  pushScope(rewriting, 'person', token.name, inherited, `</${form.tag}>`)
  return token.end
}

export function openPersonPart(rewriting: Rewriting, name: string, inherited: Inherited, token: Token): number {
  if (token.kind === 'empty' || isOftenLeftOpen(token.name)) return token.end
  const local = name.slice(name.indexOf(':') + 1)
  const isAddress = local === 'uri' || local === 'url' || local === 'homepage'
  if (local !== 'name' && local !== 'email' && !isAddress) {
    pushScope(rewriting, 'person', token.name, inherited)
    return token.end
  }
  const captured = captureValue(rewriting, token)
  if (!captured.isClosed) rewriting.isDamaged = true
  if (!isAddress) rewriting.open += `<${local}>${writeText(captured.value)}</${local}>`
  return captured.end
}
