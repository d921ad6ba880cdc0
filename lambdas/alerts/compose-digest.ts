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
  pageLink,
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
  const ranked = told.toSorted(compareRank)
  const topics = pickFollowed(topicsOf(told.flatMap(({ lead, stories }) => [lead, ...stories])), pen)
  const topicLine = nameTopics(topics, pen) || words.otherTopics
  const titles = ranked.slice(0, TITLES_IN_SUBJECT).map((event) => listedTitleOf(event.lead, pen))
  const lead = preferences.cadence.kind === 'instant' ? words.stormLead : words.digestLead
  const email = [
    lead(told.length),
    ...writeSections(ranked, pen),
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

/** Of one moment by id: two audiences are told a storm in the same order. */
function compareRank(a: ToldAlert, b: ToldAlert): number {
  const byTime = b.lead.time.localeCompare(a.lead.time)
  return countOutlets(b) - countOutlets(a) || byTime || (a.lead.id > b.lead.id ? -1 : 1)
}

/**
 * An event stands once, under the first of its topics that the audience follows, in the order of config. What a topic has
 * more than there is room for stands on its page.
 */
function writeSections(ranked: readonly ToldAlert[], pen: Pen): string[] {
  const { topicNames } = pen.context
  const words = WORDS[pen.language]
  const order = Object.keys(topicNames)
  const sectionOf = ({ lead, stories }: ToldAlert) => {
    const followed = pickFollowed(topicsOf([lead, ...stories]), pen)
    return order.find((topic) => followed.includes(topic)) ?? followed[0] ?? ''
  }
  const sections = groupBy(ranked, sectionOf)
  const shown = pickShown(ranked, [...sections.values()])
  return [...sections].flatMap(([topic, all]) => {
    const name = topic === '' ? words.otherTopics : nameTopics([topic], pen)
    const page = topic === '' ? '/' : `/topics/${encodeURIComponent(topic)}`
    const events = all.filter((event) => shown.has(event))
    const left = all.length - events.length
    const more = left > 0 ? [words.left(left, pageLink(page, pen))] : []
    return ['', `${name} (${all.length})`, ...events.flatMap((event) => writeEvent(event, pen)), ...more]
  })
}

/** Picks what there is room for: the most covered, but of each topic one, or one in all the news would hide the others. */
function pickShown(ranked: readonly ToldAlert[], sections: readonly ToldAlert[][]): ReadonlySet<ToldAlert> {
  const firsts = sections.flatMap((events) => events.slice(0, 1))
  return new Set([...new Set([...firsts, ...ranked])].slice(0, MAX_DIGEST_EVENTS))
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
