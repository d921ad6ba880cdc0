import { html } from 'hono/html'
import type { Health } from '../reading/check-health.ts'
import type { EventEntry } from '../reading/group-events.ts'
import type { PageRequest } from '../reading/read-request.ts'
import { renderEvent } from './event-entry.ts'
import { nameLanguage, renderStoryLanguages } from './language-links.ts'
import { topicPath } from './links.ts'
import { type Edition, type Html, renderFreshness, renderPage } from './page.ts'
import { nameTopic } from './story-parts.ts'

/** One part of a topic's stories. */
export interface TopicContent {
  readonly topic: string
  readonly events: readonly EventEntry[]
  /** The position the next part begins below. */
  readonly next: string | undefined
  readonly request: PageRequest
  readonly health: Health
}

/** Writes a page of a topic's stories, newest first, with the way to older ones. */
export function renderTopicPage(edition: Edition, { topic, events, next, request, health }: TopicContent): Html {
  const { words } = edition
  const { language, before } = request
  const title = nameTopic(edition, topic)
  const older =
    next && html`<a rel="next" href="${topicPath(edition, topic, { language, before: next })}">${words.older} →</a>`
  const newest = before && html`<a href="${topicPath(edition, topic, { language })}">${words.newest}</a>`
  const filter = renderStoryLanguages(edition, language, (narrowed) => topicPath(edition, topic, narrowed))
  const main = html`<div class="list"><div class="intro"><h1>${title}</h1>${renderFreshness(health, edition)}</div>
${filter}
${events.length > 0 ? events.map((event) => renderEvent(edition, event)) : html`<p>${sayEmpty(edition, request, next)}</p>`}
<p class="pager">${newest} ${older}</p></div>`
  return renderPage(edition, { title, topic, storyLanguage: language, main })
}

function sayEmpty(edition: Edition, { language, before }: PageRequest, next: string | undefined): string {
  const { words } = edition
  if (next !== undefined) return words.emptyPart
  if (before !== undefined) return words.end
  return language === undefined ? words.emptyTopic : words.emptyLanguage(nameLanguage(language, edition.language))
}
