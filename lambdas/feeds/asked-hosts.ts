import { type Feed, hostOf } from './feed.ts'
import type { FetchOutcome } from './fetch-feed.ts'

/** With the feed's own they are part of a key, which holds 1,024 bytes (DynamoDB): a host's name has 253 at most. */
const MAX_FURTHER_HOSTS = 2

/**
 * Names the hosts that are asked when a feed is fetched, with spaces between: the one that answers comes first, its own
 * last. One that is not redirected to another host has one.
 */
export function namePolledHosts({ url, furtherHosts = [] }: Pick<Feed, 'url' | 'furtherHosts'>): string {
  const own = hostOf(url)
  return own === '' ? '' : [...furtherHosts.filter((host) => host !== own), own].join(' ')
}

/** Splits what `namePolledHosts` wrote: the host that answers, by which polls are put together, comes first. */
export function splitHosts(hosts: string): string[] {
  return hosts.split(' ')
}

/** The host that answers for a feed: polls are put together by it. */
export function answeringHost({ host }: { readonly host: string }): string {
  return splitHosts(host)[0] ?? ''
}

/**
 * Returns a feed with the hosts that its fetch led to; the same object when they are known.
 *
 * @param keep whether those known stay beside them: an address that leads to one of several hosts in turn is soon written
 * no more
 */
export function noteHosts(feed: Feed, { hops }: Pick<FetchOutcome, 'hops'>, { keep }: { keep: boolean }): Feed {
  const known = feed.furtherHosts ?? []
  // What did not answer may be no host at all.
  const met = hops.filter(({ status }) => status !== undefined).map(({ url }) => hostOf(url))
  const further = [...new Set(met.toReversed())].filter((host) => host !== hostOf(feed.url))
  const isFull = keep && known.length >= MAX_FURTHER_HOSTS
  if (isFull || (further.every((host) => known.includes(host)) && (keep || further.length === known.length)))
    return feed
  const furtherHosts = [...further, ...(keep ? known.filter((host) => !further.includes(host)) : [])]
  return { ...feed, furtherHosts: furtherHosts.length > 0 ? furtherHosts.slice(0, MAX_FURTHER_HOSTS) : undefined }
}
