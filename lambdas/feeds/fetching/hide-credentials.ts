/** Up to the last `@`: what was not understood as an address may have a password anywhere before it. */
const BEFORE_HOST = /^([a-z][a-z0-9+.-]*:)?.*@/is

/** Shows an address, whatever it is, without the user name and password in it: it ends up in messages, tables and logs. */
export function hideCredentials(address: string): string {
  if (!URL.canParse(address)) return address.replace(BEFORE_HOST, '$1//…@')
  const url = new URL(address)
  if (url.username === '' && url.password === '') return address
  url.username = ''
  url.password = ''
  return url.href
}
