import { Resolver } from 'node:dns/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { CONNECT_TIMEOUT_MS, RESOLUTION_DELAY_MS } from '../../runtime/limits.ts'

/** Looks up the addresses of a host name; rejects when there are none or when the signal is aborted. */
export type ResolveHost = (hostname: string, signal: AbortSignal) => Promise<readonly string[]>

/**
 * Asks DNS for the addresses of a host, IPv4 first.
 *
 * Uses c-ares and not `dns.lookup`: a lookup that hangs holds one of four threads and cannot be cancelled. So the
 * hosts file is not read; names under `localhost` are loopback without asking (RFC 6761, section 6.3).
 */
export const resolveHost: ResolveHost = async (hostname, signal) => {
  if (/^(?:.+\.)?localhost\.?$/i.test(hostname)) {
    return ['127.0.0.1', '::1']
  }
  const resolver = new Resolver({ timeout: CONNECT_TIMEOUT_MS / 2, tries: 2 })
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const askedIPv6 = resolver.resolve6(hostname).catch((): string[] => [])
    const ipv4 = await resolver.resolve4(hostname).catch((cause: unknown) => ({ cause }))
    if (Array.isArray(ipv4)) {
      return [...ipv4, ...(await Promise.race([askedIPv6, delay(RESOLUTION_DELAY_MS, [])]))]
    }
    const ipv6 = await askedIPv6
    if (ipv6.length === 0) {
      throw ipv4.cause
    }
    return ipv6
  } finally {
    signal.removeEventListener('abort', cancel)
    resolver.cancel()
  }
}
