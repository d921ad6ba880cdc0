import type { Feed } from '../feeds/feed.ts'
import { hostOf } from '../feeds/feed.ts'
import { htmlToText } from '../feeds/parsing/html-to-text.ts'
import type { IdentifiedEntry } from '../feeds/seen-entries.ts'
import { cleanLine, cleanText, cutText, isVisible } from '../runtime/clean-text.ts'
import { MAX_FUTURE_MS, MAX_SUMMARY_CHARACTERS, MAX_TEXT_CHARACTERS, MAX_TITLE_CHARACTERS } from '../runtime/limits.ts'
import type { Tagger } from '../topics/tag-story.ts'
import { publishedMsOf } from './published-at.ts'
import type { Story } from './story.ts'
import { storyIdOf } from './story-id.ts'
import { toTaggable } from './to-taggable.ts'

/** As much of a text as the parser takes where a title is missing. */
const MAX_STAND_IN_TITLE_CHARACTERS = 100

/** Where an entry was met. */
interface Meeting {
  readonly feed: Feed
  readonly feedTitle?: string | undefined
  readonly feedLanguage?: string | undefined
  /** ISO 8601 UTC. */
  readonly firstSeenAt: string
  /** Stored without alerting. */
  readonly silent: boolean
}

/** Makes a story of an entry, bounded and tagged; `undefined` when it has no title to tell it by. */
export function makeStory({ entry, storyKey }: IdentifiedEntry, meeting: Meeting, tagger: Tagger): Story | undefined {
  const body = cutText(cleanText(entry.text ?? ''), MAX_TEXT_CHARACTERS)
  // What is both was read as the text already.
  const own = entry.summary && entry.summary !== entry.content ? htmlToText(entry.summary) : body
  const summary = cutText(cleanLine(own), MAX_SUMMARY_CHARACTERS)
  const title = chooseTitle(entry.title, summary, entry.url)
  if (!entry.url || title === '') return undefined
  const texts = {
    title,
    ...(summary && { summary }),
    ...(body && body !== summary && { text: body }),
    language: languageOf(`${title} ${summary}`, meeting.feedLanguage),
    time: timeOf(entry.publishedAt, meeting.firstSeenAt),
  }
  return {
    id: storyIdOf(storyKey),
    url: entry.url,
    ...texts,
    outlet: outletOf(meeting),
    feedId: meeting.feed.id,
    ...(entry.author && { author: shorten(entry.author) }),
    ...(entry.publishedAt && { publishedAt: entry.publishedAt }),
    firstSeenAt: meeting.firstSeenAt,
    tags: tagger.tag(toTaggable(texts)),
    silent: meeting.silent,
  }
}

/** A title of which nothing can be seen would be a link that nobody can open: then the text tells, as without a title. */
function chooseTitle(given = '', summary: string, url = ''): string {
  const line = cleanLine(given)
  if (line === '' || isVisible(line)) return cutText(line, MAX_TITLE_CHARACTERS)
  return isVisible(summary) ? cutText(summary, MAX_STAND_IN_TITLE_CHARACTERS) : cutText(url, MAX_TITLE_CHARACTERS)
}

/** Returns when a story counts as told: its date when valid and not in the future, else when it was first seen. */
export function timeOf(publishedAt: string | undefined, firstSeenAt: string): string {
  const published = publishedMsOf(publishedAt)
  const latest = Date.parse(firstSeenAt) + MAX_FUTURE_MS
  return published > 0 && published <= latest ? new Date(published).toISOString() : firstSeenAt
}

/** Tells the language of a story by its script first: feeds of Japanese ministries are often marked `en`, or not at all. */
export function languageOf(text: string, declared: string | undefined): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  // Its beginning: every story of a feed looks at what the feed declares, however long that is.
  const primary = declared
    ?.slice(0, 4)
    .toLowerCase()
    .match(/^[a-z]{2,3}(?=$|[-_])/)?.[0]
  if (primary === 'ja') return /\p{Script=Han}/u.test(text) ? 'ja' : 'en'
  return primary ?? 'en'
}

function outletOf({ feed, feedTitle }: Meeting): string {
  return shorten(feed.title ?? feedTitle ?? '') || hostOf(feed.url)
}

/** Reads no more than may be kept: the same name of a feed or an author, a megabyte long, would be cleaned for each story. */
function shorten(name: string): string {
  return cutText(cleanLine(name.slice(0, 4 * MAX_TITLE_CHARACTERS)), MAX_TITLE_CHARACTERS)
}
