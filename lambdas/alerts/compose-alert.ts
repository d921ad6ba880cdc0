import { cleanLine, cutText } from '../runtime/clean-text.ts'
import { MAX_SUBJECT_CHARACTERS } from '../runtime/limits.ts'
import type { StoryBrief } from '../stories/story.ts'
import { fitSms } from './fit-sms.ts'
import type { Message } from './message.ts'
import {
  formatTime,
  linkOf,
  listedTitleOf,
  nameTopics,
  nameWishes,
  outletOf,
  type Pen,
  pageLink,
  pickFollowed,
  pickSources,
  type ToldAlert,
  titleOf,
  topicsOf,
  writeFooter,
} from './pen.ts'
import { WORDS } from './words.ts'

const SUMMARY_CHARACTERS = 400
/** Nearly no event has more outlets, and with the longest names and links SNS takes as many; its page has the rest. */
const SOURCES_SHOWN = 50
const PHRASES_SHOWN = 5
const PHRASE_CHARACTERS = 40

/** Writes the message about one event: what happened, topics, when, all sources, why, how to change or stop. */
export function composeAlert(told: ToldAlert, pen: Pen): Message {
  const { alert, lead, stories } = told
  const { context } = pen
  const words = WORDS[pen.language]
  const title = titleOf(lead, pen)
  const sources = pickSources(told)
  const mark = alert.isTest ? `[${words.test}] ` : ''
  const update = alert.updateOf ? words.updateSubject(sources.length) : ''
  // One paragraph: lines of a feed could pass for ours, which say why it came and how to stop.
  const summary = cutText(cleanLine(lead.summary ?? ''), SUMMARY_CHARACTERS)
  const email = [
    ...(alert.isTest ? [words.testNote, ''] : []),
    title,
    ...(summary && summary !== title ? ['', summary] : []),
    ...(alert.updateOf ? ['', words.updateNote(sources.length)] : []),
    '',
    `${words.topics}: ${nameTopics(topicsOf(stories), pen)}`,
    `${words.when}: ${formatTime(lead.time, pen)}`,
    '',
    ...writeSources(sources, told, pen),
    '',
    `${words.why}: ${explain(lead, pen)}`,
    ...writeFooter(pen),
  ]
  return {
    subject: cutText(mark + update + title, MAX_SUBJECT_CHARACTERS),
    email: email.join('\n'),
    sms: fitSms(mark + update + title, `${context.siteOrigin}/s/${lead.id}`),
  }
}

function writeSources(sources: readonly StoryBrief[], { lead }: ToldAlert, pen: Pen): string[] {
  const words = WORDS[pen.language]
  const left = sources.length - SOURCES_SHOWN
  const leadTitle = listedTitleOf(lead, pen)
  const lines = sources.slice(0, SOURCES_SHOWN).flatMap((story) => {
    const title = listedTitleOf(story, pen)
    return [`- ${outletOf(story)}${title === leadTitle ? '' : `: ${title}`}`, `  ${linkOf(story, pen)}`]
  })
  const more = left > 0 ? [words.moreSources(left, pageLink(`/stories/${lead.id}`, pen))] : []
  return [`${sources.length === 1 ? words.source : words.sources(sources.length)}:`, ...lines, ...more]
}

/** Says what was asked for and which phrases of the story answered it. */
function explain(lead: StoryBrief, pen: Pen): string {
  const words = WORDS[pen.language]
  const topics = pickFollowed(topicsOf([lead]), pen)
  const phrases = lead.tags
    .filter(({ topic }) => topics.includes(topic))
    .flatMap(({ evidence }) => evidence.map(({ phrase }) => cutText(cleanLine(phrase), PHRASE_CHARACTERS)))
  // A phrase inside a longer one says nothing more.
  const telling = [...new Set(phrases)].filter((phrase) => !phrases.some((other) => isPartOf(phrase, other)))
  const shown = telling.slice(0, PHRASES_SHOWN).map(words.quote)
  const follows = nameWishes(topics.length > 0 ? topics : pen.preferences.topics, pen)
  return shown.length > 0 ? `${follows}${words.space}${words.mentions(shown.join(words.list))}` : follows
}

function isPartOf(phrase: string, other: string): boolean {
  return other.length > phrase.length && other.includes(phrase)
}
