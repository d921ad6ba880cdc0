import { html } from 'hono/html'
import { cleanLine, cutText } from '../../runtime/clean-text.ts'
import { groupBy } from '../../runtime/group-by.ts'
import type { Story } from '../../stories/story.ts'
import type { Evidence, Tag } from '../../topics/tag-story.ts'
import { linkTo, storyPath, topicPath } from './links.ts'
import { markEvidence, type Segment, visibleText } from './mark-evidence.ts'
import type { Edition, Html } from './page.ts'

/** What the parts of a page show of a story. */
export type ShownStory = Pick<Story, 'id' | 'url' | 'title' | 'summary' | 'language' | 'outlet' | 'time' | 'tags'>

const PHRASE_CHARACTERS = 80
const PHRASES_SHOWN = 4

/** Writes one field of a story with its evidence marked, the rules on hover. */
export function renderMarked(edition: Edition, story: ShownStory, field: 'title' | 'summary', maxUnits: number): Html {
  return renderSegments(edition, markEvidence(story[field] ?? '', field, story.tags, maxUnits))
}

/** Writes marked stretches of text. */
export function renderSegments(edition: Edition, segments: readonly Segment[]): Html {
  const nameReasons = (reasons: Segment['reasons']) =>
    reasons
      .map(({ topic, rule }) => edition.words.reason(nameTopic(edition, topic), rule))
      .join(edition.words.semicolon)
  return html`${segments.map(({ text, reasons }) =>
    reasons.length === 0 ? text : html`<mark title="${nameReasons(reasons)}">${text}</mark>`,
  )}`
}

/** Writes a story's title as the link to where it was published, or to its own page when that is no address to link to. */
export function renderTitle(edition: Edition, story: ShownStory, maxUnits: number): Html {
  const title = renderMarked(edition, story, 'title', maxUnits)
  return html`<a href="${linkTo(story.url) ?? storyPath(edition, story.id)}" rel="noopener">${title}</a>`
}

/** Writes the topics of a story as links. */
export function renderTopics(edition: Edition, tags: readonly Tag[]): Html {
  return html`<ul class="tags" aria-label="${edition.words.topics}">${tags.map(
    ({ topic }) => html`<li><a href="${topicPath(edition, topic)}">${nameTopic(edition, topic)}</a></li>`,
  )}</ul>`
}

/** Writes why a story has its topics: per topic the rules that hold, each with its phrases and where they stand. */
export function renderReasons(edition: Edition, { tags, language }: ShownStory): Html {
  const { words } = edition
  const renderField = (field: Evidence['field'], pieces: readonly Evidence[]) => {
    return html`${renderPhrases(edition, distinctPhrases(pieces), language)}${words.inField[field]}`
  }
  const renderRule = (rule: string, pieces: readonly Evidence[]) =>
    html`<dd>${join(
      [...groupBy(pieces, ({ field }) => field)].map(([field, some]) => renderField(field, some)),
      words.semicolon,
    )}${words.byRule}<code>${rule}</code></dd>`
  return html`<dl>${tags.map(
    ({ topic, evidence }) => html`<dt>${nameTopic(edition, topic)}</dt>
${[...groupBy(evidence, ({ rule }) => rule)].map(([rule, pieces]) => renderRule(rule, pieces))}`,
  )}</dl>`
}

/** Writes the same closed, under the first phrases. */
export function renderReasonsFolded(edition: Edition, story: ShownStory, label: string): Html {
  const phrases = distinctPhrases(story.tags.flatMap(({ evidence }) => evidence))
  const shown = renderPhrases(edition, phrases.slice(0, PHRASES_SHOWN), story.language)
  const more = phrases.length > PHRASES_SHOWN ? ' …' : ''
  return html`<details class="why"><summary>${label}: ${shown}${more}</summary>${renderReasons(edition, story)}</details>`
}

/** Returns a topic's name in the language of the page; a topic that is no longer configured has its id. */
export function nameTopic({ topics, language }: Edition, topic: string): string {
  return topics.topics.find(({ id }) => id === topic)?.name[language] ?? topic
}

function renderPhrases({ words }: Edition, phrases: readonly string[], language: string): Html[] {
  return join(
    phrases.map((phrase) => html`<q lang="${language}" dir="auto">${phrase}</q>`),
    words.betweenPhrases,
  )
}

/** Puts plain text between pieces of markup. */
function join(pieces: readonly Html[], between: string): Html[] {
  return pieces.map((piece, index) => (index === 0 ? piece : html`${between}${piece}`))
}

/** A phrase said twice is one reason. */
function distinctPhrases(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ phrase }) => visibleText(cutText(cleanLine(phrase), PHRASE_CHARACTERS))))]
}
