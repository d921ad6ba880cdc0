/** Text as CDATA, which a parser hands on as it is. */
export function writeCdata(text: string): string {
  if (text === '') return ''
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}

/** An opening tag; attributes without a value are left out. */
export function writeOpenTag(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  let xml = `<${tag}`
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) xml += ` ${name}="${escapeAttribute(value)}"`
  }
  return `${xml}>`
}

function escapeAttribute(value: string): string {
  if (!/[&<"]/.test(value)) return value
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
