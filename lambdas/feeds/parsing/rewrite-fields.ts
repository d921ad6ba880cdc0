import { captureValue } from './capture-value.ts'
import { LONG_TEXT_MARK } from './clean-text.ts'
import { decodeEntities } from './decode-entities.ts'
import type { FieldForm } from './field-names.ts'
import { isOftenLeftOpen } from './markup-budget.ts'
import { packAttribute, packField } from './packed-fields.ts'
import { readAttributes } from './read-attributes.ts'
import { type Inherited, pushScope, type Rewriting } from './rewriting.ts'
import type { Token } from './scan-markup.ts'

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
    token.kind === 'empty' || form.isNesting
      ? undefined
      : captureValue(rewriting, token, form.keptAttributes.includes('mode'), isRssHtml(rewriting, field))
  if (captured && !captured.isClosed) rewriting.isDamaged = true
  const hasAttributes = source !== '' && (form.valueAttributes.length > 0 || form.keptAttributes.length > 0)
  const attributes = readAttributes(hasAttributes ? source : '')
  let packed = packInherited(rewriting, field)
  if (captured?.isMarkup) packed += packAttribute('m', '1')
  for (const key of form.keptAttributes) {
    const value = attributes.get(key)
    if (value !== undefined && !isDefault(form, key, value)) packed += packAttribute(key, value)
  }
  const valueKey = form.valueAttributes.find((key) => attributes.has(key))
  const value =
    valueKey === undefined ? captured?.value : decodeEntities(attributes.get(valueKey) ?? '', rewriting.entities)
  rewriting.open += packField(form.name, shorten(rewriting, value ?? ''), packed)
  return captured?.end ?? token.end
}

/** Whether a field is written in HTML by its format, not in XHTML. */
function isRssHtml({ root }: Rewriting, { form, source }: Field): boolean {
  return root !== 'feed' && !source.includes('xhtml') && !/(?:body|div)$/.test(form.name)
}

/** Short values stand in the document, long ones beside it. */
const SHORT_UNITS = 120

function shorten({ longTexts }: Rewriting, value: string): string {
  if (value.length <= SHORT_UNITS) return value
  longTexts.push(value)
  return `${LONG_TEXT_MARK}${longTexts.length - 1}`
}

/** What a field is taken for anyway. */
const DEFAULTS = new Set(['html', 'text/html', 'alternate'])

/** A link without a type may lead to anything. */
function isDefault({ name }: FieldForm, key: string, value: string): boolean {
  return DEFAULTS.has(value) && key !== 'label' && !(name === 'link' && key === 'type')
}

function packInherited({ url }: Rewriting, { inherited: { base, language } }: Field): string {
  let packed = ''
  if (base !== url && base !== undefined) packed += packAttribute('base', base)
  if (language !== undefined) packed += packAttribute('lang', language)
  return packed
}

/** Writes a field whose value stands in an attribute of the item or the channel. */
export function writeField(rewriting: Rewriting, name: string, value: string): void {
  rewriting.open += packField(name, decodeEntities(value, rewriting.entities), '')
}

/** Opens an author, who may be text, a name and an address as elements of their own, or both at once. */
export function openPerson(rewriting: Rewriting, { form, inherited }: Field, token: Token): number {
  if (token.kind === 'empty') return token.end
  rewriting.person = { name: form.name, text: '', parts: '', stray: undefined }
  pushScope(rewriting, 'person', token, inherited)
  return token.end
}

export function openPersonPart(rewriting: Rewriting, name: string, inherited: Inherited, token: Token): number {
  if (token.kind === 'empty' || isOftenLeftOpen(token.name)) return token.end
  const local = name.slice(name.indexOf(':') + 1)
  const isAddress = local === 'uri' || local === 'url' || local === 'homepage'
  if (local !== 'name' && local !== 'email' && !isAddress) {
    const { person } = rewriting
    if (person) person.stray ??= { start: token.start, text: person.text, parts: person.parts }
    pushScope(rewriting, 'person', token, inherited)
    return token.end
  }
  const captured = captureValue(rewriting, token)
  if (!captured.isClosed) rewriting.isDamaged = true
  if (!isAddress && rewriting.person) rewriting.person.parts += packAttribute(local, captured.value)
  return captured.end
}
