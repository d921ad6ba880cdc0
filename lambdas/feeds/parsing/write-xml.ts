/** Text as a parser hands it on; CDATA only where it must be, for its beginning alone costs as much as a long word. */
export function writeText(text: string): string {
  if (!/[&<]|\]\]>/.test(text)) return text
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}

/** Text between double quotes. */
export function escapeAttribute(value: string): string {
  if (!/[&<>"]/.test(value)) return value
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
