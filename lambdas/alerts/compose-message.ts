import { cleanLine, cutText } from '../runtime/clean-text.ts'
import { MAX_DIGEST_EVENTS, MAX_SUBJECT_CHARACTERS } from '../runtime/limits.ts'
import type { StoryBrief } from '../stories/story.ts'
import type { Alert } from './alert.ts'
import type { Preferences } from './audience.ts'
import { fitSms } from './fit-sms.ts'
import type { Message, MessageContext, MessageLanguage } from './message.ts'
import { WORDS } from './words.ts'

/** An alert with the stories of its event, first seen first. */
export interface ReadyAlert {
  readonly alert: Alert
  readonly stories: readonly StoryBrief[]
}

const SUMMARY_CHARACTERS = 400
const PHRASES_SHOWN = 5
const PHRASE_CHARACTERS = 40

/** What the parts of a message are written with. */
interface Pen {
  readonly language: MessageLanguage
  readonly preferences: Preferences
  readonly context: MessageContext
}

/** Writes the message for the due alerts of one audience: about one event, or a digest of several. */
export function composeMessage(
  ready: readonly ReadyAlert[],
  preferences: Preferences,
  context: MessageContext,
): Message {
  const pen = { language: languageOf(preferences), preferences, context }
  const told = ready.flatMap(({ alert, stories }) => {
    const lead = stories.find(({ id }) => id === alert.storyId) ?? stories[0]
    return lead ? [{ alert, lead, stories }] : []
  })
  const [only] = told
  if (only === undefined) {
    const ids = ready.map(({ alert }) => alert.eventId).join(', ')
    throw new Error(`no story is left of the events ${ids}: expected each event to have one`)
  }
  return told.length === 1 ? composeAlert(only, pen) : composeDigest(told, pen)
}

interface ToldAlert extends ReadyAlert {
  readonly lead: StoryBrief
}

function composeAlert({ alert, lead, stories }: ToldAlert, pen: Pen): Message {
  const { context } = pen
  const words = WORDS[pen.language]
  const mark = alert.isTest ? `[${words.test}] ` : ''
  const email = [
    ...(alert.isTest ? [words.testNote, ''] : []),
    lead.title,
    ...(lead.summary && lead.summary !== lead.title ? ['', cutText(lead.summary, SUMMARY_CHARACTERS)] : []),
    '',
    `${words.topics}: ${nameTopics(topicsOf(stories), pen)}`,
    `${words.when}: ${formatTime(lead.time, pen)}`,
    '',
    `${words.sources}:`,
    ...stories.flatMap(({ outlet, title, url }) => [
      `- ${outlet}${title === lead.title ? '' : `: ${title}`}`,
      `  ${url}`,
    ]),
    '',
    `${words.why}: ${explain(lead, pen)}`,
    '',
    words.more(context.siteOrigin),
    words.stop,
  ]
  return {
    subject: cutText(cleanLine(mark + lead.title), MAX_SUBJECT_CHARACTERS),
    email: email.join('\n'),
    sms: fitSms(mark + lead.title, `${context.siteOrigin}/s/${lead.id}`, context.senderName),
  }
}

function composeDigest(told: readonly ToldAlert[], pen: Pen): Message {
  const { context, preferences } = pen
  const words = WORDS[pen.language]
  const mark = told.some(({ alert }) => alert.isTest) ? `[${words.test}] ` : ''
  // Most covered first; an event stands under the first of its topics that the audience follows.
  const ranked = [...told].sort((a, b) => b.stories.length - a.stories.length)
  const shown = ranked.slice(0, MAX_DIGEST_EVENTS)
  const sections = preferences.topics.flatMap((topic) => {
    const events = shown.filter(({ stories }) => followed(topicsOf(stories), preferences)[0] === topic)
    if (events.length === 0) return []
    const lines = events.flatMap(({ lead, stories }) => [
      `- ${lead.title}${words.outlets(stories.length)}`,
      `  ${lead.url}`,
    ])
    return ['', `${nameTopics([topic], pen)} (${events.length})`, ...lines]
  })
  const topics = nameTopics(
    preferences.topics.filter((topic) => told.some(({ stories }) => topicsOf(stories).includes(topic))),
    pen,
  )
  const left = ranked.length - shown.length
  const email = [
    words.digestLead(told.length),
    ...sections,
    ...(left > 0 ? ['', words.left(left)] : []),
    '',
    `${words.why}: ${words.follows(nameTopics(preferences.topics, pen))}`,
    '',
    words.more(context.siteOrigin),
    words.stop,
  ]
  return {
    subject: cutText(cleanLine(mark + words.digestSubject(told.length, topics)), MAX_SUBJECT_CHARACTERS),
    email: email.join('\n'),
    sms: fitSms(mark + words.digestSms(told.length, topics), `${context.siteOrigin}/`, context.senderName),
  }
}

/** An audience of Japanese stories alone is written to in Japanese. */
function languageOf({ languages }: Preferences): MessageLanguage {
  return languages.length === 1 && languages[0] === 'ja' ? 'ja' : 'en'
}

function explain(lead: StoryBrief, pen: Pen): string {
  const words = WORDS[pen.language]
  const followedTags = lead.tags.filter(({ topic }) => pen.preferences.topics.includes(topic))
  const phrases = followedTags.flatMap(({ evidence }) => evidence.map(({ phrase }) => cleanLine(phrase)))
  const shown = [...new Set(phrases)]
    .slice(0, PHRASES_SHOWN)
    .map((phrase) => words.quote(cutText(phrase, PHRASE_CHARACTERS)))
  const topics = nameTopics(followed(topicsOf([lead]), pen.preferences), pen)
  const follows = words.follows(topics)
  return shown.length > 0 ? `${follows} ${words.mentions(shown.join(words.list))}` : follows
}

function topicsOf(stories: readonly StoryBrief[]): string[] {
  return [...new Set(stories.flatMap(({ tags }) => tags.map(({ topic }) => topic)))]
}

function followed(topics: readonly string[], { topics: wanted }: Preferences): string[] {
  return wanted.filter((topic) => topics.includes(topic))
}

function nameTopics(topics: readonly string[], { context, language }: Pen): string {
  return topics.map((topic) => context.topicNames[topic]?.[language] ?? topic).join(WORDS[language].list)
}

function formatTime(time: string, { language, preferences }: Pen): string {
  const { timeZone } = preferences
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  })
  return `${format.format(new Date(time))} (${timeZone})`
}
