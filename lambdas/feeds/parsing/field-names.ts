/** How an element is read. */
export interface FieldForm {
  readonly name: string
  readonly isPerson: boolean
  /** Fields of its own kind stand inside it, each of which counts. */
  readonly isNesting: boolean
  /** Attributes that hold the value, the first one first, before what stands between the tags. */
  readonly valueAttributes: readonly string[]
  /** Attributes that say how to read the value. */
  readonly keptAttributes: readonly string[]
}

const FORMS: readonly (readonly [
  names: string,
  valueAttributes: string,
  keptAttributes: string,
  kind?: 'person' | 'nesting',
])[] = [
  ['title atom:title dc:title media:title itunes:title', '', 'type mode'],
  ['description summary content content:encoded encoded xhtml:body xhtml:div body div fullitem', '', 'type mode'],
  // The text within `content:items`.
  ['rdf:value', '', ''],
  ['abstract atom:summary atom:content dc:description dcterms:abstract', '', 'type mode'],
  ['itunes:summary itunes:description itunes:subtitle media:description', '', 'type'],
  ['id atom:id dc:identifier', '', ''],
  ['guid', '', 'ispermalink'],
  ['link atom:link', 'href rdf:resource', 'rel type'],
  ['feedburner:origlink url', '', ''],
  ['enclosure media:player', 'url', ''],
  ['pubdate published issued created updated modified date lastbuilddate lastmod', '', ''],
  ['atom:published atom:updated dc:date dcterms:issued dcterms:created dcterms:modified dcterms:date', '', ''],
  ['author dc:creator dc:author creator itunes:author atom:author managingeditor webmaster', '', '', 'person'],
  // An author within the `source` of an entry.
  ['source:author', '', '', 'person'],
  ['category atom:category', 'term label', 'label'],
  ['media:category', '', 'label'],
  ['dc:subject media:keywords itunes:keywords tags', '', ''],
  ['itunes:category', 'text', '', 'nesting'],
  ['language dc:language lang ttl hour', '', ''],
  // These stand in attributes of channels and items, and in no element.
  ['rdf:about href xml:lang', '', ''],
]

/** The elements this project reads, by lower-case local name behind the prefix it gives their namespace. */
const FORM_OF = new Map<string, FieldForm>()

for (const [names, valueAttributes, keptAttributes, kind] of FORMS) {
  for (const name of split(names)) {
    FORM_OF.set(name, {
      name,
      isPerson: kind === 'person',
      isNesting: kind === 'nesting',
      valueAttributes: split(valueAttributes),
      keptAttributes: split(keptAttributes),
    })
  }
}

function split(names: string): string[] {
  return names.split(' ').filter((name) => name !== '')
}

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
  [/podcast-1\.0\.dtd|^itunes$|google\.com\/schemas\/play-podcasts/, 'itunes:'],
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
