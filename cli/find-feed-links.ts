import { decodeEntities } from '../lambdas/feeds/parsing/decode-entities.ts'
import { resolveHttp } from '../lambdas/feeds/parsing/resolve-links.ts'

/** As far into a page as its head reaches. */
const HEAD_UNITS = 256 * 1024
const LINKS_SHOWN = 5
const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i
// Begun only where a name begins, and links end where another tag does: a hostile page would be read once for each letter.
const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/**
 * Finds the feeds that a page of HTML names (RSS autodiscovery: `<link rel="alternate" type="application/rss+xml">`): the
 * address of a site's front page is what people have at hand.
 *
 * @returns absolute http(s) addresses, each once
 */
export function findFeedLinks(page: string, pageUrl: string): string[] {
  const links = page.slice(0, HEAD_UNITS).match(/<link\b[^<>]*>/gi) ?? []
  const found = links.flatMap((link) => {
    const attributes = new Map(
      [...link.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        decodeEntities(double ?? single ?? bare ?? '').trim(),
      ]),
    )
    const isFeed =
      /(?:^|\s)alternate(?:\s|$)/i.test(attributes.get('rel') ?? '') && FEED_TYPE.test(attributes.get('type') ?? '')
    const url = resolveHttp(attributes.get('href') || undefined, pageUrl)
    return isFeed && url !== undefined ? [url] : []
  })
  return [...new Set(found)].slice(0, LINKS_SHOWN)
}
