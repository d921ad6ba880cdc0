import * as v from 'valibot'
import { EVENT_WINDOW_HOURS } from '../lambdas/runtime/limits.ts'
import { canonicalizeUrl } from '../lambdas/stories/canonical-url.ts'
import { chooseEvent, type EventChoice, type FiledFingerprint } from '../lambdas/stories/choose-event.ts'
import type { Vocabulary } from '../lambdas/stories/events/read-vocabulary.ts'
import { fingerprintStory, type StoryToFingerprint } from '../lambdas/stories/fingerprint-story.ts'
import { parseLines } from './read-ndjson.ts'

/** Echoed as it came: a number stays one. */
const Id = v.union([v.string(), v.number()])
type Id = v.InferOutput<typeof Id>

const LineSchema = v.object({
  id: Id,
  title: v.string(),
  summary: v.nullish(v.string()),
  lang: v.nullish(v.string(), 'en'),
  published: v.nullish(v.string()),
  outlet: v.nullish(v.string()),
  url: v.nullish(v.string()),
  topics: v.optional(v.array(v.string()), []),
  set: v.optional(v.union([v.string(), v.number()])),
})
type Line = v.InferOutput<typeof LineSchema>

/** Which event one story was filed under; `joined` is absent when it started it. */
export interface GroupedStory {
  readonly id: Id
  readonly event: Id
  readonly joined?: Omit<EventChoice['joined'], 'storyId'> & { readonly storyId: Id }
}

/** A story that later ones are compared with, and how it and its event were called. */
interface Grouped extends FiledFingerprint {
  readonly given: { readonly story: Id; readonly event: Id }
}

const WINDOW_MS = EVENT_WINDOW_HOURS * 3_600_000

/**
 * Groups stories into events as send-alerts does, one line of NDJSON at a time, in time order.
 *
 * With `bySet`, stories of one `set` are grouped with each other only. A line that is no story goes to `onFault`.
 *
 * @throws Error naming the line that is not a story, without `onFault`.
 */
export async function* groupStories(
  lines: AsyncIterable<string> | Iterable<string>,
  {
    bySet = false,
    vocabulary,
    onFault = throwFault,
  }: {
    readonly bySet?: boolean
    readonly vocabulary?: Vocabulary
    readonly onFault?: (line: { readonly number: number; readonly fault: string }) => void
  } = {},
): AsyncGenerator<GroupedStory> {
  const filed = new Map<string, Grouped[]>()
  for await (const read of parseLines(lines, LineSchema)) {
    if ('fault' in read) {
      const expected = 'expected a story {"id", "title", "summary", "lang", "published", "outlet"}'
      onFault({ number: read.number, fault: `${expected}: ${read.fault}` })
      continue
    }
    const line = read.value
    const set = bySet ? String(line.set ?? '') : ''
    const fingerprint = fingerprintStory(toStory(line), vocabulary)
    const at = Date.parse(fingerprint.time)
    const recent = (filed.get(set) ?? []).filter(({ time }) => !(at - Date.parse(time) > WINDOW_MS))
    const choice = chooseEvent(fingerprint, recent, vocabulary)
    const event = recent.find(({ eventId }) => eventId === choice?.eventId)?.given.event ?? line.id
    const storyId = recent.find(({ id }) => id === choice?.joined.storyId)?.given.story
    filed.set(set, [...recent, { ...fingerprint, eventId: String(event), given: { story: line.id, event } }])
    const joined = choice !== undefined && storyId !== undefined ? { ...choice.joined, storyId } : undefined
    yield { id: line.id, event, ...(joined && { joined }) }
  }
}

function throwFault({ number, fault }: { readonly number: number; readonly fault: string }): never {
  throw new Error(`line ${number}: ${fault}`)
}

function toStory(line: Line): StoryToFingerprint {
  return {
    id: String(line.id),
    title: line.title,
    ...(line.summary ? { summary: line.summary } : {}),
    ...(line.outlet ? { outlet: line.outlet } : {}),
    language: line.lang,
    time: readTime(line.published ?? ''),
    url: canonicalizeUrl(line.url ?? '') ?? '',
    topics: line.topics,
  }
}

/** An ISO time or date, a month or a year (its first day), or a Japanese date; what cannot be read is no time. */
function readTime(published: string): string {
  const japanese = /^(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(published)
  const parts = japanese?.slice(1).map((part) => part.padStart(2, '0'))
  const at = Date.parse(parts?.join('-') ?? published)
  return Number.isNaN(at) ? '' : new Date(at).toISOString()
}
