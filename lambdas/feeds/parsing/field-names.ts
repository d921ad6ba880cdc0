/** The fields this project reads, by the name each has in the rewritten document. */
export type FieldName = 'title' | 'id' | 'link' | 'date' | 'body' | 'author' | 'category' | 'language' | 'ttl' | 'hour'

const NAMES: readonly (readonly [FieldName, string])[] = [
  ['title', 'title atom:title dc:title media:title itunes:title'],
  ['id', 'id guid atom:id dc:identifier'],
  ['link', 'link atom:link url feedburner:origlink enclosure'],
  ['date', 'pubdate published issued created updated modified date lastbuilddate lastmod'],
  ['date', 'atom:published atom:updated dc:date dcterms:issued dcterms:created dcterms:modified dcterms:date'],
  ['body', 'description summary content content:encoded encoded xhtml:body xhtml:div body div fullitem abstract'],
  [
    'body',
    'atom:summary atom:content dc:description dcterms:abstract itunes:summary itunes:subtitle media:description',
  ],
  ['author', 'author dc:creator dc:author creator itunes:author atom:author managingeditor webmaster dc:publisher'],
  ['category', 'category dc:subject atom:category media:category media:keywords itunes:keywords'],
  ['language', 'language dc:language'],
  ['ttl', 'ttl'],
  ['hour', 'hour'],
]

/** Which elements are read as which field, by lower-case local name behind the prefix this project gives a namespace. */
const FIELD_OF: ReadonlyMap<string, FieldName> = new Map(
  NAMES.flatMap(([field, names]) => names.split(' ').map((name): [string, FieldName] => [name, field])),
)

export function findField(canonicalName: string): FieldName | undefined {
  return FIELD_OF.get(canonicalName)
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
