/** How an element is read: what it holds and which of its attributes say how. */
export interface FieldForm {
  readonly isPerson: boolean
  readonly attributes: readonly string[]
}

const FORMS: readonly (readonly [names: string, attributes: string, isPerson?: true])[] = [
  ['title atom:title dc:title media:title itunes:title', 'type mode'],
  ['description summary content content:encoded encoded xhtml:body xhtml:div body div fullitem abstract', 'type mode'],
  [
    'atom:summary atom:content dc:description dcterms:abstract itunes:summary itunes:subtitle media:description',
    'type',
  ],
  ['id atom:id dc:identifier', ''],
  ['guid', 'ispermalink'],
  ['link atom:link', 'rel href type rdf:resource'],
  ['feedburner:origlink', ''],
  ['url', ''],
  ['enclosure', 'url'],
  ['pubdate published issued created updated modified date lastbuilddate lastmod', ''],
  ['atom:published atom:updated dc:date dcterms:issued dcterms:created dcterms:modified dcterms:date', ''],
  ['author dc:creator dc:author creator itunes:author atom:author managingeditor webmaster', '', true],
  ['category atom:category', 'term label'],
  ['dc:subject media:category media:keywords itunes:keywords', ''],
  ['itunes:category', 'text'],
  ['language dc:language ttl hour', ''],
]

/** The elements this project reads, by lower-case local name behind the prefix it gives their namespace. */
const FORM_OF: ReadonlyMap<string, FieldForm> = new Map(
  FORMS.flatMap(([names, attributes, isPerson = false]) => {
    const form = { isPerson, attributes: attributes.split(' ').filter((name) => name !== '') }
    return names.split(' ').map((name): [string, FieldForm] => [name, form])
  }),
)

export function findFieldForm(canonicalName: string): FieldForm | undefined {
  return FORM_OF.get(canonicalName)
}

/** RSS of any version, Atom and CDF have no prefix here; a namespace that is none of these has `?`. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/dc\/terms/, 'dcterms:'],
  [/purl\.org\/dc\/elements/, 'dc:'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content:'],
  [/w3\.org\/1999\/xhtml/, 'xhtml:'],
  [/w3\.org\/1999\/02\/22-rdf/, 'rdf:'],
  [/w3\.org\/2005\/atom/, 'atom:'],
  [/podcast-1\.0\.dtd|^itunes$/, 'itunes:'],
  [/search\.yahoo\.com\/mrss|^media$/, 'media:'],
  [/rssnamespace\.org\/feedburner|^feedburner$/, 'feedburner:'],
  [/purl\.org\/(?:rss\/1\.0\/?$|atom\/ns|pie|echo|rss\/1\.0\/modules\/rss091)|netscape\.com\/(?:rdf|publish)/, ''],
  [/(?:backend\.userland|blogs\.law\.harvard|cyber\.law\.harvard)\.(?:com|edu)\/(?:tech\/)?rss/, ''],
]

/** The prefix this project gives a namespace, `:` included, by its address. */
export function findNamespacePrefix(uri: string): string {
  const lower = uri.trim().toLowerCase()
  if (lower === '') return ''
  return NAMESPACES.find(([pattern]) => pattern.test(lower))?.[1] ?? '?:'
}

const WELL_KNOWN_PREFIXES = new Set([
  'dc',
  'dcterms',
  'content',
  'xhtml',
  'rdf',
  'atom',
  'itunes',
  'media',
  'feedburner',
])

/** What a prefix that the document never declares is taken for. */
export function guessPrefix(prefix: string): string {
  if (prefix === 'rss') return ''
  return WELL_KNOWN_PREFIXES.has(prefix) ? `${prefix}:` : '?:'
}
