import type { Command } from 'commander'
import { readConfig } from '../lambdas/config/read-config.ts'
import { newFeed } from '../lambdas/feeds/feed.ts'
import { type FetchOptions, type FetchOutcome, fetchFeed } from '../lambdas/feeds/fetch-feed.ts'
import { type ParsedFeed, type ReadFeed, readFeed } from '../lambdas/feeds/parse-feed.ts'
import { compareEntries } from '../lambdas/feeds/seen-entries.ts'
import { intervalOf } from '../lambdas/feeds/slots.ts'
import { afterDocument } from '../lambdas/feeds/update-feed.ts'
import { cleanLine, cleanText, cutText } from '../lambdas/runtime/clean-text.ts'
import { groupBy } from '../lambdas/runtime/group-by.ts'
import { HOST_PAUSE_MS } from '../lambdas/runtime/limits.ts'
import { showMinute, showSpan } from '../lambdas/runtime/show-time.ts'
import { identifyEntries } from '../lambdas/stories/identify-entries.ts'
import { makeStory } from '../lambdas/stories/make-story.ts'
import { pollOptionsFor } from '../lambdas/stories/poll-options.ts'
import { compileTopics, type Tagger } from '../lambdas/topics/tag-story.ts'
import { CONFIG_DIRECTORY } from './directories.ts'
import { findFeedLinks } from './find-feed-links.ts'
import { hintLoopback } from './hint-loopback.ts'

const LABEL_WIDTH = 9
const TITLES_SHOWN = 5
/** A feed's name or language that is longer is no name. */
const NAME_CHARACTERS = 200

type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>

/** Adds `feeds check`: fetches a feed as a poll would and tells what happens, step by step; it stores nothing. */
export function addCheckFeedCommand(feeds: Command): void {
  feeds
    .command('check')
    .description('fetch one feed as a poll would and explain each step; nothing is stored')
    .argument('<url>', 'http or https; it need not be listed')
    .option('--allow-loopback', 'let an address on this machine be fetched')
    .action(async (url: string, options: { allowLoopback?: boolean }) => {
      const { settings, topics } = readConfig(CONFIG_DIRECTORY)
      const fetchOptions = pollOptionsFor(settings, options.allowLoopback ? { ALLOW_LOOPBACK_FEEDS: 'yes' } : {})
      await checkFeed(url, fetchOptions, compileTopics(topics))
    })
}

/** @throws Error that says at which step a poll of this feed would fail. */
async function checkFeed(url: string, options: FetchOptions, tagger: Tagger): Promise<void> {
  const outcome = await fetchFeed(url, {}, options)
  outcome.hops.forEach((hop, index) => {
    tell(index === 0 ? 'asked' : 'then', `${hop.url} → ${hop.status ?? 'no answer'}`)
  })
  if (outcome.kind !== 'fetched') {
    throw new Error(`${outcome.kind}: ${outcome.message}${hintLoopback(url, options.allowLoopback ?? false)}`)
  }
  tellAnswer(outcome)
  await new Promise((resolve) => setTimeout(resolve, HOST_PAUSE_MS))
  tell('again', describeSecond(outcome, await fetchFeed(url, outcome.validators, options)))
  const read = await readOrTell(outcome)
  tellDocument(read.feed)
  tellStories(url, outcome, read, tagger)
}

/** @throws Error when it is no feed, once the feeds were told that the page names. */
async function readOrTell({ body, url, contentType }: Fetched): Promise<ReadFeed> {
  try {
    return await readFeed(body, { url, contentType })
  } catch (error) {
    for (const link of findFeedLinks(Buffer.from(body).toString('utf8'), url)) tell('names', `the feed ${link}`)
    throw error
  }
}

function tellAnswer({ body, contentType, validators, freshForSeconds, movedTo, isCutShort }: Fetched): void {
  const names = [validators.etag && 'an ETag', validators.lastModified && 'a date'].filter(Boolean)
  const fresh = freshForSeconds ? `, fresh for ${Math.round(freshForSeconds / 60)} min` : ''
  tell(
    'answer',
    `${body.length} bytes of ${contentType ?? 'no named type'}, ${names.join(' and ') || 'no validators'}${fresh}`,
  )
  if (isCutShort) tell('', 'its compression ends before it is over: this is what came of it')
  if (movedTo) tell('', `moved for good: polls follow to ${movedTo} once that repeated`)
}

function describeSecond({ validators }: Fetched, second: FetchOutcome): string {
  if (second.kind === 'notModified') {
    return second.by === '304'
      ? '304 Not Modified: an unchanged poll costs next to nothing'
      : 'the same body: known by its hash'
  }
  if (second.kind !== 'fetched') return `${second.kind}: ${second.message}`
  const claim =
    (validators.etag ?? validators.lastModified) ? 'though asked with its validators' : 'having no validators'
  return `another body, ${claim}: each poll is read in full`
}

function tellDocument({ title, language, entries, damaged, ttlMinutes, skipHours }: ParsedFeed): void {
  tell(
    'document',
    `${title ? `"${cutText(title, NAME_CHARACTERS)}"` : 'untitled'}, ${language ? cutText(cleanLine(language), NAME_CHARACTERS) : 'no language'}, ${entries.length} entries`,
  )
  if (damaged) tell('', 'cut off or broken: this is what could be read')
  if (ttlMinutes) tell('', `asks to be polled at most every ${ttlMinutes} min`)
  if (skipHours?.length) tell('', `asks to rest at these hours, UTC: ${skipHours.join(', ')}`)
}

function tellStories(url: string, outcome: Fetched, { feed: parsed, isCutOff }: ReadFeed, tagger: Tagger): void {
  const now = Date.now()
  const feed = newFeed({ url, enabled: true }, 'person', now)
  const identified = identifyEntries(parsed.entries)
  const compared = compareEntries(identified, feed.seen)
  const meeting = {
    feed,
    feedTitle: parsed.title,
    feedLanguage: parsed.language,
    firstSeenAt: new Date(now).toISOString(),
    silent: true,
  }
  const stories = compared.added.flatMap((met) => makeStory(met, meeting, tagger) ?? [])
  const undated = parsed.entries.filter(({ publishedAt }) => publishedAt === undefined).length
  const notes = [
    `${parsed.entries.length - identified.length} entries without an address`,
    `${identified.length - compared.added.length} that repeat another`,
    `${undated} without a date`,
  ].filter((note) => !note.startsWith('0 '))
  tell('stories', [`${stories.length}`, ...notes].join(', '))
  const topics = groupBy(
    stories.flatMap(({ tags }) => tags),
    ({ topic }) => topic,
  )
  tell('topics', [...topics].map(([topic, tags]) => `${topic} ${tags.length}`).join(', ') || 'none of them has one')
  for (const { title, time, tags } of stories.slice(0, TITLES_SHOWN)) {
    tell('', `${showMinute(time)}  ${title} ${tags.map(({ topic }) => `[${topic}]`).join(' ')}`.trimEnd())
  }
  const next = afterDocument(feed, { outcome, parsed, isCutOff, compared }, now)
  const rhythm = next.rhythmMinutes
    ? `news about every ${showSpan(next.rhythmMinutes)}`
    : 'its dates tell no rhythm yet'
  tell('polls', `${rhythm}: it would be polled every ${intervalOf(next.slot)} min`)
}

/** What a feed or its server says is others' words, and may not steer a terminal. */
function tell(label: string, text: string): void {
  console.log(`${label.padEnd(LABEL_WIDTH)} ${cleanText(text)}`)
}
