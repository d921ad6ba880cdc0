import { LANGUAGE_READS } from '../../runtime/limits.ts'
import type { FiledStories } from '../../stories/filed-stories.ts'
import type { StoryBrief } from '../../stories/story.ts'

const HOUR_MS = 3_600_000

/** Which stories a list shows: newest first, each once, however many of the topics it has. */
export interface StoryRequest {
  readonly topics: readonly string[]
  /** ISO 8601 UTC with milliseconds, inclusive. */
  readonly since?: string | undefined
  /** What the list goes on below: a position, or an ISO time alone. */
  readonly before?: string | undefined
  /** ISO 639-1. */
  readonly language?: string | undefined
  readonly limit: number
}

/** A part of a list. */
export interface StoryPage {
  readonly stories: readonly StoryBrief[]
  /** The position the next part begins below; absent at the end. */
  readonly next?: string
}

/** Returns where a story stands in every list: by time, and among those of one instant by id, so that none is skipped. */
export function positionOf({ time, id }: Pick<StoryBrief, 'time' | 'id'>): string {
  return `${time}#${id}`
}

/**
 * Lists the stories of topics. Narrowed to a language, a part may hold fewer than `limit` and still have a next one.
 *
 * @param now epoch milliseconds
 */
export async function listStories(
  filed: Pick<FiledStories, 'listTopic'>,
  request: StoryRequest,
  now: number,
): Promise<StoryPage> {
  const { language, limit } = request
  const found: StoryBrief[] = []
  let before = earlier(request.before, new Date(now + HOUR_MS).toISOString())
  for (let reads = 0; reads < LANGUAGE_READS; reads++) {
    const batch = await readBatch(filed, { ...request, before, limit: limit + 1 }, now)
    found.push(...batch.filter((story) => language === undefined || story.language === language))
    const stories = found.slice(0, limit)
    const last = stories.at(-1)
    if (found.length > limit && last) return { stories, next: positionOf(last) }
    const lastRead = batch.at(-1)
    if (batch.length <= limit || lastRead === undefined) return { stories }
    before = positionOf(lastRead)
  }
  return { stories: found, next: before }
}

type Batch = StoryRequest & { readonly before: string }

/** Reads the newest stories below a position; fewer than `limit` only at the end. */
async function readBatch(filed: Pick<FiledStories, 'listTopic'>, { topics, since, before, limit }: Batch, now: number) {
  if (since !== undefined && since >= before) return []
  const period = { since, until: before, limit: limit + 1 }
  const lists = await Promise.all(topics.map((topic) => filed.listTopic({ ...period, topic }, now)))
  const stories = new Map(lists.flat().map((story) => [positionOf(story), story]))
  return [...stories.entries()]
    .filter(([position]) => position < before && (since === undefined || position >= since))
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .slice(0, limit)
    .map(([, story]) => story)
}

function earlier(position: string | undefined, latest: string): string {
  return position !== undefined && position < latest ? position : latest
}
