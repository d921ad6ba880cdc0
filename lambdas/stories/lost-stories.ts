import type { Feed } from '../feeds/feed.ts'
import type { ComparedEntries, IdentifiedEntry } from '../feeds/seen-entries.ts'
import type { ReadDocument } from '../feeds/update-feed.ts'
import { log } from '../runtime/log.ts'
import { isCutOffByHabit } from './cut-document.ts'
import type { Story } from './story.ts'
import { storyIdOf } from './story-id.ts'
import type { StoryTable } from './story-table.ts'

/** A table is restored within days of what made it necessary. */
const NEWS_MS = 7 * 86_400_000
/** As many as a feed brings at once, but for storms; 300 bytes of its state. */
const MAX_NEWS = 20

/**
 * Lists the stories of a feed's latest news that are not in the table any more, as after it was restored from a backup:
 * what counts as seen would never be stored again. They are looked after for a week, by a read of the newest alone
 * as long as nothing is lost; their topic keeps them in the table for good.
 *
 * @param now epoch milliseconds
 */
export async function findLostNews(
  storyTable: Pick<StoryTable, 'has'>,
  { news = [], changedAt = '' }: Feed,
  now: number,
): Promise<ReadonlySet<string>> {
  const newest = news.at(-1)
  const isOld = !(now - Date.parse(changedAt) < NEWS_MS)
  if (newest === undefined || isOld || (await storyTable.has(newest))) return new Set()
  const lost = new Set([newest])
  for (const id of news.slice(0, -1)) if (!(await storyTable.has(id))) lost.add(id)
  return lost
}

/** Counts entries as new whose stories were lost. */
export function addLost(
  compared: ComparedEntries,
  entries: readonly IdentifiedEntry[],
  lost: ReadonlySet<string>,
): ComparedEntries {
  if (lost.size === 0) return compared
  const known = new Set(compared.added.map(({ storyKey }) => storyKey))
  const found = new Map(entries.map((one) => [one.storyKey, one]))
  const again = [...found.values()].filter(({ storyKey }) => !known.has(storyKey) && lost.has(storyIdOf(storyKey)))
  return { ...compared, added: [...compared.added, ...again] }
}

/**
 * Returns the ids of news that the feed looks after from now on, the newest last. What neither the table nor the document
 * has is lost for good, and said; a document that came cut off may have it yet.
 */
export function noteNews(
  feed: Feed,
  { isCutOff, compared }: Pick<ReadDocument, 'isCutOff' | 'compared'>,
  stored: readonly Pick<Story, 'id'>[],
  { lost, now }: { lost: ReadonlySet<string>; now: number },
): string[] | undefined {
  const { id: feedId, news = [] } = feed
  const found = new Set(compared.added.map(({ storyKey }) => storyIdOf(storyKey)))
  const gone = new Set(isCutOff && !isCutOffByHabit(feed, now) ? [] : [...lost].filter((id) => !found.has(id)))
  for (const id of gone) log.error({ event: 'story-lost', feedId, id, reason: 'neither the table nor the feed has it' })
  const ids = stored.map(({ id }) => id)
  const noted = [...news.filter((id) => !ids.includes(id) && !gone.has(id)), ...ids].slice(-MAX_NEWS)
  return noted.length > 0 ? noted : undefined
}
