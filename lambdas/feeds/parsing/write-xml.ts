/** Text as CDATA, which a parser hands on as it is. */
export function writeCdata(text: string): string {
  if (text === '') return ''
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}

/** Text between double quotes. */
export function escapeAttribute(value: string): string {
  if (!/[&<>"]/.test(value)) return value
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
