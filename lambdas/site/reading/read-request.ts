import * as v from 'valibot'
import { CHECK_OPTIONS, closedObject, describeIssue } from '../../runtime/closed-object.ts'
import { API_DEFAULT_STORIES, API_MAX_STORIES } from '../../runtime/limits.ts'
import type { TopicDefinitions } from '../../topics/topic-definitions.ts'
import type { StoryRequest } from './list-stories.ts'

/** The parameters of a request, as often as each was given. */
export type Query = Record<string, readonly string[]>

/** One parameter that cannot be used: its name, and a sentence with its value and what was expected. */
export interface BadParameter {
  readonly parameter: string
  readonly detail: string
}

/** What a page of stories is narrowed to. */
export interface PageRequest {
  readonly language?: string | undefined
  readonly before?: string | undefined
}

interface Refused {
  readonly bad: readonly BadParameter[]
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/
const POSITION = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)~([\w-]{1,64})$/
const EXPECTED_TIME = 'a date or time as 2026-01-31 or 2026-01-31T09:00:00Z'
const EXPECTED_LIMIT = `a whole number from 1 to ${API_MAX_STORIES}`

// An unencoded + arrives as a space.
const asWritten = v.transform((text: string) => text.replace(/ (?=\d{2}:\d{2}$)/, '+'))
const time = v.pipe(
  v.string(EXPECTED_TIME),
  asWritten,
  v.check(isTime, EXPECTED_TIME),
  v.transform((text) => new Date(text).toISOString()),
)
const before = v.pipe(
  v.string(EXPECTED_TIME),
  asWritten,
  v.check((text) => POSITION.test(text) || isTime(text), `${EXPECTED_TIME}, or what "next" gave`),
  v.transform((text) => (POSITION.test(text) ? text.replace('~', '#') : new Date(text).toISOString())),
)
const limit = v.pipe(
  v.string(EXPECTED_LIMIT),
  v.regex(/^\d{1,6}$/, EXPECTED_LIMIT),
  v.transform(Number),
  v.minValue(1, EXPECTED_LIMIT),
  v.maxValue(API_MAX_STORIES, EXPECTED_LIMIT),
)
const oneOf = (options: readonly string[]) => v.picklist(options, `one of ${options.join(', ')}`)

/** Writes a position as the value of `until`. */
export function formatPosition(position: string): string {
  return position.replace('#', '~')
}

/** Reads what /api/stories is asked for; parameters it does not know are refused, a mistyped one would widen the list. */
export function readApiRequest(query: Query, { topics, languages }: TopicDefinitions): StoryRequest | Refused {
  const ids = topics.map(({ id }) => id)
  const schema = closedObject({
    topic: v.exactOptional(oneOf(ids)),
    since: v.exactOptional(time),
    until: v.exactOptional(before),
    limit: v.exactOptional(limit, String(API_DEFAULT_STORIES)),
    lang: v.exactOptional(oneOf(languages)),
  })
  const read = check(schema, query)
  if ('bad' in read) return read
  const { topic, since, until, lang } = read.value
  if (since !== undefined && until !== undefined && since >= until) {
    return { bad: [{ parameter: 'since', detail: `since is "${since}", expected a time before until, "${until}"` }] }
  }
  return { topics: topic === undefined ? ids : [topic], since, before: until, limit: read.value.limit, language: lang }
}

/** Reads what a page is narrowed to; parameters it does not know are left alone, links carry marks of their senders. */
export function readPageRequest(query: Query, { languages }: TopicDefinitions): PageRequest | Refused {
  const read = check(
    v.object({ lang: v.exactOptional(oneOf(languages)), until: v.exactOptional(before) }, 'parameters'),
    query,
  )
  return 'bad' in read ? read : { language: read.value.lang, before: read.value.until }
}

function check<Output>(schema: v.GenericSchema<unknown, Output>, query: Query): { value: Output } | Refused {
  // A form sends a field left empty; what is given twice stays a list, which no parameter is.
  const given = Object.entries(query).filter(([, values]) => values.some((value) => value !== ''))
  const data = Object.fromEntries(given.map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
  const result = v.safeParse(schema, data, CHECK_OPTIONS)
  if (result.success) return { value: result.output }
  return {
    bad: result.issues.map((issue) => ({ parameter: v.getDotPath(issue) ?? '', detail: describeIssue(issue) })),
  }
}

function isTime(text: string): boolean {
  const [, date] = TIME.exec(text) ?? []
  if (date === undefined || Number.isNaN(Date.parse(text))) return false
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // The 31st of February would be read as a day of March.
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date)
}
