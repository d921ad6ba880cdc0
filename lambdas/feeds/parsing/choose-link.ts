import { attributesOf, textOf } from './choose-field.ts'
import type { RawField, RawFields } from './read-raw-feed.ts'
import { resolveUrl } from './resolve-links.ts'

const HTTP = /^https?:\/\/[^/]/i
/** Links of these kinds lead to something other than the entry. */
const OTHER_RELATIONS = new Set([
  'self',
  'enclosure',
  'edit',
  'replies',
  'hub',
  'next',
  'prev',
  'previous',
  'first',
  'last',
])

/** The page an entry or a feed is about; absolute, http or https. */
export function chooseLink({ link = [], id = [] }: RawFields, documentUrl: string | undefined): string | undefined {
  const ranked = link
    .map((field) => ({ field, rank: rankLink(field) }))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank)
  for (const { field } of ranked) {
    const url = resolveLink(field, documentUrl)
    if (url) return url
  }
  return chooseIdLink(id, documentUrl) ?? resolveOthers(link, documentUrl)
}

function rankLink(field: RawField): number {
  const { n = '', rel = '', type = '', href } = attributesOf(field)
  if (n === 'feedburner:origlink') return 0
  if (n === 'enclosure') return 9
  if (n === 'url') return 7
  if (n === 'href') return 5
  const relation = rel.toLowerCase().replace(/^.*[/:#]/, '')
  if (relation !== '' && relation !== 'alternate') return 9
  const isPage = type === '' || /html/i.test(type)
  return (n === 'link' ? 1 : 4) + (isPage ? 0 : 1) + (href === undefined || relation === 'alternate' ? 0 : 0.5)
}

function resolveLink(field: RawField, documentUrl: string | undefined): string | undefined {
  const { href, url, base } = attributesOf(field)
  const resolved = resolveUrl(href ?? (textOf(field) || url || ''), base ?? documentUrl)
  return resolved !== undefined && HTTP.test(resolved) ? resolved : undefined
}

/** A guid is a link unless it says otherwise; another id only when it looks like one. */
function chooseIdLink(ids: readonly RawField[], documentUrl: string | undefined): string | undefined {
  for (const field of ids) {
    const { n, ispermalink, base } = attributesOf(field)
    const value = textOf(field)
    const isPermalink = ispermalink?.trim().toLowerCase()
    if (n === 'guid' && isPermalink === 'false') continue
    const mayBeRelative = isPermalink === 'true' || value.startsWith('/')
    const url = HTTP.test(value) || mayBeRelative ? resolveUrl(value, base ?? documentUrl) : undefined
    if (url && HTTP.test(url)) return url
  }
  return undefined
}

function resolveOthers(links: readonly RawField[], documentUrl: string | undefined): string | undefined {
  const others = links.filter((field) => !OTHER_RELATIONS.has(attributesOf(field).rel?.toLowerCase() ?? ''))
  for (const field of [...others, ...links]) {
    const url = resolveLink(field, documentUrl)
    if (url) return url
  }
  return undefined
}
