import { cutText } from '../runtime/clean-text.ts'
import { groupBy } from '../runtime/group-by.ts'
import { MAX_DIGEST_EVENTS, MAX_SUBJECT_CHARACTERS } from '../runtime/limits.ts'
import { fitSms } from './fit-sms.ts'
import type { Message } from './message.ts'
import {
  linkOf,
  listedTitleOf,
  nameTopics,
  nameWishes,
  outletOf,
  type Pen,
  pickFollowed,
  pickSources,
  type ToldAlert,
  topicsOf,
  writeFooter,
} from './pen.ts'
import { WORDS } from './words.ts'

const NAMES_SHOWN = 3
/** What happened, as far as there is room: topics alone are the same every morning. */
const TITLES_IN_SUBJECT = 3

/** Writes one message about many events: by topic, the most covered first, with how many there are. */
export function composeDigest(told: readonly ToldAlert[], pen: Pen): Message {
  const { context, preferences } = pen
  const words = WORDS[pen.language]
  const ranked = told.toSorted((a, b) => countOutlets(b) - countOutlets(a) || b.lead.time.localeCompare(a.lead.time))
  const topics = pickFollowed(topicsOf(told.flatMap(({ lead, stories }) => [lead, ...stories])), pen)
  const topicLine = nameTopics(topics, pen) || words.otherTopics
  const titles = ranked.slice(0, TITLES_IN_SUBJECT).map((event) => listedTitleOf(event.lead, pen))
  const lead = preferences.cadence.kind === 'instant' ? words.stormLead : words.digestLead
  const left = ranked.length - MAX_DIGEST_EVENTS
  const email = [
    lead(told.length),
    ...writeSections(ranked, pen),
    ...(left > 0 ? ['', words.left(left, `${context.siteOrigin}/`)] : []),
    '',
    `${words.why}: ${nameWishes(preferences.topics, pen)}`,
    ...writeFooter(pen),
  ]
  return {
    subject: cutText(words.digestSubject(told.length, titles), MAX_SUBJECT_CHARACTERS),
    email: email.join('\n'),
    sms: fitSms(words.digestSms(told.length, topicLine), `${context.siteOrigin}/`),
  }
}

/** An event stands once, under the first of its topics that the audience follows, in the order of config. */
function writeSections(ranked: readonly ToldAlert[], pen: Pen): string[] {
  const order = Object.keys(pen.context.topicNames)
  const sectionOf = ({ lead, stories }: ToldAlert) => {
    const followed = pickFollowed(topicsOf([lead, ...stories]), pen)
    return order.find((topic) => followed.includes(topic)) ?? followed[0] ?? ''
  }
  const counts = groupBy(ranked, sectionOf)
  const shown = groupBy(ranked.slice(0, MAX_DIGEST_EVENTS), sectionOf)
  return [...shown].flatMap(([topic, events]) => {
    const name = topic === '' ? WORDS[pen.language].otherTopics : nameTopics([topic], pen)
    return ['', `${name} (${counts.get(topic)?.length ?? 0})`, ...events.flatMap((event) => writeEvent(event, pen))]
  })
}

function writeEvent(told: ToldAlert, pen: Pen): string[] {
  const words = WORDS[pen.language]
  const sources = pickSources(told)
  const names = sources.slice(0, NAMES_SHOWN).map(outletOf).join(words.list)
  const more = sources.length > NAMES_SHOWN ? '…' : ''
  const update = told.alert.updateOf ? words.updateSubject(sources.length) : ''
  return [
    `- ${update}${listedTitleOf(told.lead, pen)}`,
    `  ${words.outlets(sources.length, names + more)}`,
    `  ${linkOf(told.lead, pen)}`,
  ]
}

function countOutlets(told: ToldAlert): number {
  return pickSources(told).length
}
