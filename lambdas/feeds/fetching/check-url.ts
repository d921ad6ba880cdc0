import { MAX_URL_CHARACTERS } from '../../runtime/limits.ts'
import type { FetchRules } from './fetch-options.ts'
import { hideCredentials } from './hide-credentials.ts'
import { Failure, Refusal } from './refusal.ts'

/**
 * Reads an address that is about to be asked; the parser writes every notation of an IP address in the plain one.
 *
 * @param base the address that redirected here, absent for the first.
 * @throws Refusal when our rules forbid to ask it, Failure when a redirect leads nowhere; no message holds credentials.
 */
export function checkUrl(address: string, rules: Pick<FetchRules, 'allowedPorts'>, base?: URL): URL {
  const url = parseUrl(address, base)
  if (url === undefined) {
    const message = `${quote(address)} is not an address: expected one such as https://example.org/feed.xml`
    throw base === undefined ? new Refusal(message) : new Failure(`${base.host} redirects to nowhere: ${message}`)
  }
  if (url.href.length > MAX_URL_CHARACTERS) {
    throw new Refusal(
      `an address of ${url.href.length} characters is not asked: expected ${MAX_URL_CHARACTERS} at most`,
    )
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Refusal(`${url.protocol} addresses are not read: expected http: or https:`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new Refusal(`the address at ${url.host} holds a user name or password: expected none`)
  }
  if (base?.protocol === 'https:' && url.protocol === 'http:') {
    throw new Refusal(`${base.host} redirects from https to http (${url.href}): expected https to stay https`)
  }
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (rules.allowedPorts !== 'any' && !rules.allowedPorts.includes(port)) {
    throw new Refusal(`port ${port} of ${url.hostname} is not asked: expected ${rules.allowedPorts.join(' or ')}`)
  }
  url.hash = ''
  return url
}

/** An address fit to be shown and logged: without credentials, whatever it is. */
export function showUrl(address: string): string {
  const shown = hideCredentials(address)
  return parseUrl(shown)?.href.slice(0, MAX_URL_CHARACTERS) ?? shown.slice(0, 200)
}

/** `new URL` without the throw; `URL.parse` is younger than the oldest Node we run on. */
export function parseUrl(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

function quote(address: string): string {
  const shown = hideCredentials(address)
  return JSON.stringify(shown.length > 200 ? `${shown.slice(0, 200)}…` : shown)
}
