import type { FetchOptions } from '../feeds/fetch-feed.ts'
import type { Settings } from '../runtime/settings.ts'

/**
 * Returns how polls are fetched: with an honest User-Agent, and to public addresses only. The local run opens loopback
 * through ALLOW_LOOPBACK_FEEDS, which no deployed function sets (a test of the stack holds it to that).
 */
export function pollOptionsFor(settings: Settings, variables: Record<string, string | undefined>): FetchOptions {
  const userAgent = `AllianceWatch/1 (${settings.contact})`
  return variables.ALLOW_LOOPBACK_FEEDS === 'yes'
    ? { userAgent, allowLoopback: true, allowedPorts: 'any' }
    : { userAgent }
}
