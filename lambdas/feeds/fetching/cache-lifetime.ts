import { MAX_SERVER_WAIT_SECONDS } from '../../runtime/limits.ts'
import { parseHttpDate } from './http-date.ts'

interface CacheHeaders {
  readonly cacheControl: string | undefined
  readonly expires: string | undefined
  readonly age: string | undefined
}

/**
 * Says for how many seconds the publisher calls this answer fresh, at most a day; undefined when not at all.
 *
 * We are a private cache: `s-maxage` is not for us. (RFC 9111, sections 4.2.1 and 5.2.2.)
 *
 * @param now the server's own time where it tells it.
 */
export function readCacheLifetime({ cacheControl, expires, age }: CacheHeaders, now: Date): number | undefined {
  const directives = readDirectives(cacheControl)
  if (directives.has('no-cache') || directives.has('no-store')) {
    return undefined
  }
  const lifetime = directives.has('max-age')
    ? readSeconds(directives.get('max-age')) - readSeconds(age)
    : secondsUntil(expires, now)
  return lifetime > 0 ? Math.min(lifetime, MAX_SERVER_WAIT_SECONDS) : undefined
}

function readDirectives(header = ''): ReadonlyMap<string, string> {
  const directives = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of header.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;]*)))?/g)) {
    // The first of two wins, as the RFC advises when it does not call the answer stale.
    if (!directives.has(name.toLowerCase())) {
      directives.set(name.toLowerCase(), quoted ?? plain)
    }
  }
  return directives
}

function readSeconds(text = ''): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : 0
}

/** Zero for what is no date: `Expires: 0` means already stale. */
function secondsUntil(header: string | undefined, now: Date): number {
  const date = header === undefined ? undefined : parseHttpDate(header)
  return date === undefined ? 0 : Math.floor((date.getTime() - now.getTime()) / 1000)
}
