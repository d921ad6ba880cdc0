/** Text between double quotes. */
export function escapeAttribute(value: string): string {
  const escaped = value.includes('&') ? value.replaceAll('&', '&amp;') : value
  if (!/[<>"]/.test(value)) return escaped
  return escaped.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
