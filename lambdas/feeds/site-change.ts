import { parse } from 'tldts'
import type { Feed } from './feed.ts'

/** What a document tells of the site it belongs to. */
export interface DocumentSite {
  /** The address that answered. */
  readonly servedUrl: string
  readonly entryUrls: readonly string[]
}

/** What of a feed its site is known by. */
type KnownSite = Pick<Feed, 'url' | 'entrySite' | 'servedBy'>

/**
 * Says how a document of which no entry is known shows that the feed became another site; `undefined` when it does not.
 * A new document from top to bottom is by itself only a gap.
 */
export function describeSiteChange(known: KnownSite, document: DocumentSite): string | undefined {
  const now = readSite(known.url, document)
  if (now.servedBy !== undefined && now.servedBy !== known.servedBy) {
    return `${known.url} is answered by another site, ${now.servedBy}, and none of its entries is known`
  }
  const sites = sitesOf(document)
  if (known.entrySite !== undefined && sites.size > 0 && !sites.has(known.entrySite)) {
    const names = [...sites].slice(0, 3).join(', ')
    return `its entries were all on ${known.entrySite}, now they are all on ${names}, and none of them is known`
  }
  return undefined
}

/** Reads what a feed's site will be known by. One entry alone may well be a link to somewhere else. */
export function readSite(url: string, document: DocumentSite): Pick<Feed, 'entrySite' | 'servedBy'> {
  const sites = sitesOf(document)
  const served = siteOf(document.servedUrl)
  const [only] = sites
  return {
    entrySite: sites.size === 1 && document.entryUrls.length > 1 ? only : undefined,
    servedBy: served === siteOf(url) ? undefined : served,
  }
}

/**
 * Returns the part of a host that one owner has, by the public suffix list: `example.org` of `feeds.example.org`,
 * `one.github.io` of itself; the host where it is an address or a suffix.
 */
function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { domain, hostname } = parse(url, { allowPrivateDomains: true })
  return domain ?? hostname ?? undefined
}

function sitesOf({ entryUrls }: DocumentSite): Set<string> {
  return new Set(entryUrls.flatMap((url) => siteOf(url) ?? []))
}
