import type { ParsedEntry } from '../feeds/parse-feed.ts'
import type { IdentifiedEntry } from '../feeds/seen-entries.ts'
import { groupBy } from '../runtime/group-by.ts'
import { MAX_URL_CHARACTERS } from '../runtime/limits.ts'
import { canonicalizeUrl } from './canonical-url.ts'

/**
 * Tells which story each entry of one document tells: the one at its canonical URL. Entries that share that URL but
 * neither title nor GUID are stories of their own, told apart by fragment, else GUID, else title: some sites put a page's
 * worth of news at one address. Entries without an address tell none and are left out.
 */
export function identifyEntries(entries: readonly ParsedEntry[]): IdentifiedEntry[] {
  const placed = entries.flatMap((entry) => {
    const canonicalUrl =
      entry.url !== undefined && entry.url.length <= MAX_URL_CHARACTERS ? canonicalizeUrl(entry.url) : undefined
    return canonicalUrl === undefined ? [] : [{ entry, canonicalUrl }]
  })
  const keys = new Map<ParsedEntry, string>()
  for (const [canonicalUrl, group] of groupBy(placed, (one) => one.canonicalUrl)) {
    const stories = gatherStories(group.map(({ entry }) => entry))
    for (const story of stories) {
      const key = stories.length === 1 ? canonicalUrl : `${canonicalUrl}#${tellApart(story, stories)}`
      for (const entry of story) keys.set(entry, key)
    }
  }
  return placed.map(({ entry, canonicalUrl }) => ({ entry, storyKey: keys.get(entry) ?? canonicalUrl }))
}

/** Gathers entries of one address: those that share a title or a GUID, with each other or through a third, are one. */
function gatherStories(entries: readonly ParsedEntry[]): ParsedEntry[][] {
  const storyOf = new Map<string, ParsedEntry[]>()
  const stories = new Set<ParsedEntry[]>()
  for (const entry of entries) {
    const names = namesOf(entry)
    const known = [...new Set(names.flatMap((name) => storyOf.get(name) ?? []))]
    const story = [...known, entry]
    for (const name of new Set([...names, ...known.flatMap(namesOf)])) {
      const before = storyOf.get(name)
      if (before) stories.delete(before)
      storyOf.set(name, story)
    }
    stories.add(story)
  }
  return [...stories]
}

function namesOf(entry: ParsedEntry): string[] {
  const guid = guidOf(entry)
  return [`title ${entry.title ?? ''}`, ...(guid === undefined ? [] : [`guid ${guid}`])]
}

function tellApart(story: readonly ParsedEntry[], stories: readonly (readonly ParsedEntry[])[]): string {
  const [first] = story
  const fragment = fragmentOf(first)
  const isTelling = fragment !== '' && stories.filter(([other]) => fragmentOf(other) === fragment).length === 1
  return isTelling ? fragment : ((first && guidOf(first)) ?? first?.title ?? '')
}

/** An id that is the address says nothing of its own: feeds without GUIDs have it so. */
function guidOf({ id, url }: ParsedEntry): string | undefined {
  return id === url ? undefined : id
}

function fragmentOf(entry: ParsedEntry | undefined): string {
  return entry?.url !== undefined && URL.canParse(entry.url) ? new URL(entry.url).hash.slice(1) : ''
}
