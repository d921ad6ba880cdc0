import { cleanLine, cutText, isVisible } from '../runtime/clean-text.ts'
import type { ReaderLanguage } from '../runtime/reader-language.ts'
import type { StoryBrief } from '../stories/story.ts'
import type { Alert } from './alert.ts'
import type { Preferences } from './audience.ts'
import type { MessageContext } from './message.ts'
import { WORDS } from './words.ts'

/** What the parts of a message are written with. */
export interface Pen {
  readonly language: ReaderLanguage
  readonly preferences: Preferences
  readonly context: MessageContext
}

/** An alert with its event: `lead` is the story that made it. */
export interface ToldAlert {
  readonly alert: Alert
  readonly lead: StoryBrief
  readonly stories: readonly StoryBrief[]
}

/** A title longer than this is one of a few in a million; in a list it would push the others out of sight. */
const LISTED_TITLE_CHARACTERS = 200
/** A longer address is tracking noise that mail programs break over lines: our short link leads there as well. */
const LISTED_URL_CHARACTERS = 300
const LISTED_NAME_CHARACTERS = 80
/** Mail programs take these at the end of an address for the end of a sentence, and leave them out of the link. */
const PUNCTUATION_AT_END = /[.,;:!?'"*_~)\]}]$/

/** Takes up the pen: an audience of Japanese stories alone is written to in Japanese. */
export function takePen(preferences: Preferences, context: MessageContext): Pen {
  const { languages } = preferences
  return { language: languages.length === 1 && languages[0] === 'ja' ? 'ja' : 'en', preferences, context }
}

/** Returns a title on one line, never blank: a feed may give a title of which nothing can be shown. */
export function titleOf({ title, outlet }: StoryBrief, { context, language }: Pen): string {
  return [title, outlet].map(cleanLine).find(isVisible) ?? context.watchName[language]
}

/** Returns a title as it stands among others. */
export function listedTitleOf(story: StoryBrief, pen: Pen): string {
  return cutText(titleOf(story, pen), LISTED_TITLE_CHARACTERS)
}

/**
 * Returns where a story can be read, as browsers write addresses: a link ends where a quote or a bracket stands in one, and
 * a host in letters that look like others' would pass for theirs. Where it would still mislead, our short link leads there.
 */
export function linkOf({ id, url }: StoryBrief, { context }: Pen): string {
  const shortLink = `${context.siteOrigin}/s/${id}`
  if (!URL.canParse(url)) return shortLink
  const { href, username, password } = new URL(url)
  // What stands before an @ is read as the name of a host by people, and by no browser.
  const isNamed = username !== '' || password !== ''
  const isPlain = href.length <= LISTED_URL_CHARACTERS && !isNamed && !PUNCTUATION_AT_END.test(href)
  return isPlain ? href : shortLink
}

/**
 * Returns the link to a page of the site. In Japanese it names the language; who is written to in English may have asked for
 * both, or want another edition: there the browser says.
 */
export function pageLink(path: string, { context, language }: Pen): string {
  if (language === 'en') return context.siteOrigin + path
  return `${context.siteOrigin}/${language}${path === '/' ? '' : path}`
}

/** Returns one story for each outlet that tells an event: the lead, then the first of each other. */
export function pickSources({ lead, stories }: ToldAlert): StoryBrief[] {
  const byOutlet = new Map<string, StoryBrief>()
  for (const story of [lead, ...stories]) {
    if (!byOutlet.has(story.outlet)) byOutlet.set(story.outlet, story)
  }
  return [...byOutlet.values()]
}

/** Returns an outlet's name on one line. */
export function outletOf({ outlet, url }: StoryBrief): string {
  return cutText(cleanLine(outlet), LISTED_NAME_CHARACTERS) || new URL(url).hostname
}

/** Returns the topics of stories, each once. */
export function topicsOf(stories: readonly StoryBrief[]): string[] {
  return [...new Set(stories.flatMap(({ tags }) => tags.map(({ topic }) => topic)))]
}

/** Returns those of some topics that the audience follows. */
export function pickFollowed(topics: readonly string[], { preferences }: Pen): string[] {
  return topics.filter((topic) => preferences.topics.includes(topic))
}

/** Names topics in the order of config. */
export function nameTopics(topics: readonly string[], { context, language }: Pen): string {
  const order = Object.keys(context.topicNames)
  const rank = (topic: string) => (order.includes(topic) ? order.indexOf(topic) : order.length)
  return topics
    .toSorted((a, b) => rank(a) - rank(b))
    .map((topic) => context.topicNames[topic]?.[language] ?? topic)
    .join(WORDS[language].list)
}

/** Says what the audience asked for, and when it wants it where that is not at once. */
export function nameWishes(topics: readonly string[], pen: Pen): string {
  const { language, preferences } = pen
  const { cadence, timeZone, quietHours } = preferences
  const words = WORDS[language]
  const zone = nameZone(timeZone, language)
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  const languages = new Intl.ListFormat(localeOf(language)).format(
    preferences.languages.map((code) => names.of(code) ?? code),
  )
  const follows = words.follows(nameTopics(topics, pen), languages)
  if (cadence.kind === 'instant') {
    return quietHours ? `${follows}${words.space}${words.quiet(quietHours, zone)}` : follows
  }
  const day = cadence.kind === 'weekly' ? nameWeekday(cadence.weekday, language) : undefined
  return `${follows}${words.space}${words.digestAt(cadence.hour, zone, day)}`
}

/** Names a day of the week, 1 (Monday) to 7. */
function nameWeekday(weekday: number, language: ReaderLanguage): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
}

/** Writes a time for a person, in the audience's zone. */
export function formatTime(time: string, { language, preferences: { timeZone } }: Pen): string {
  const key = `${language} ${timeZone}`
  const format = formats.get(key) ?? makeFormat(language, timeZone)
  formats.set(key, format)
  return `${format.format(new Date(time))} (${nameZone(timeZone, language)})`
}

/** By language and zone: making one takes as long as writing the rest of a message. */
const formats = new Map<string, Intl.DateTimeFormat>()

function makeFormat(language: ReaderLanguage, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { timeZone, dateStyle: 'long', timeStyle: 'short' })
}

/** Names a zone as people do, whatever the season: Eastern Time for America/New_York. */
function nameZone(timeZone: string, language: ReaderLanguage): string {
  const key = `${language} ${timeZone}`
  const known = zoneNames.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(localeOf(language), { timeZone, timeZoneName: 'longGeneric' })
  // Of a day of our time: some zones were named otherwise in 1970.
  const parts = format.formatToParts(Date.UTC(2026, 0, 1))
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  const shown = name === 'GMT+00:00' ? 'UTC' : name
  zoneNames.set(key, shown)
  return shown
}

/** By language and zone, as `formats`. */
const zoneNames = new Map<string, string>()

function localeOf(language: ReaderLanguage): string {
  return language === 'ja' ? 'ja-JP' : 'en-GB'
}

/** Writes what ends every message: more to read, how to change, how to stop. */
export function writeFooter(pen: Pen): string[] {
  const { context } = pen
  const words = WORDS[pen.language]
  return ['', words.more(pageLink('/', pen)), words.change(context.contact), words.stop]
}
