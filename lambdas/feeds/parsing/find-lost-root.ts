/** How far back it is looked for: a root with all its namespaces takes up to a thousand. */
const MAX_ROOT_UNITS = 4_000
const ROOT = /(?:^|[\s<])((?:[\w-]+:)?(?:rss|feed|rdf|channel))(?=\s)/i

/**
 * Finds the root of a feed in the text right before a first element, where a slip of a character keeps it from being a tag:
 * `feed xmlns="…">`, `<feed xmlns= < "…">`.
 */
export function findLostRoot(
  text: string,
  end: number,
): { readonly name: string; readonly source: string } | undefined {
  const before = text.slice(Math.max(0, end - MAX_ROOT_UNITS), end).trimEnd()
  if (!before.endsWith('>')) return undefined
  const tag = before.slice(before.lastIndexOf('>', before.length - 2) + 1, -1)
  const found = ROOT.exec(tag)
  const source = found === null ? '' : tag.slice(found.index + found[0].length)
  return found?.[1] !== undefined && /xmlns|version/.test(source) ? { name: found[1], source } : undefined
}
