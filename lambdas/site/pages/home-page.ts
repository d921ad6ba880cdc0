import { html } from 'hono/html'
import { HOME_EVENTS_PER_TOPIC } from '../../runtime/limits.ts'
import type { Health } from '../reading/check-health.ts'
import type { EventEntry } from '../reading/group-events.ts'
import type { PageRequest } from '../reading/read-request.ts'
import { renderEvent, renderToldEvent } from './event-entry.ts'
import { nameLanguage, renderStoryLanguages } from './language-links.ts'
import { homePath, topicPath } from './links.ts'
import { type Edition, type Html, renderFreshness, renderPage } from './page.ts'
import { nameTopic } from './story-parts.ts'

/** The newest events of one topic. */
export interface TopicEvents {
  readonly topic: string
  readonly events: readonly EventEntry[]
}

/** Writes the home page: the latest of each topic, an event in full under the first of its topics. */
export function renderHome(
  edition: Edition,
  content: { topics: readonly TopicEvents[]; request: PageRequest; health: Health },
): Html {
  const { words } = edition
  const { topics, request, health } = content
  const hasStories = topics.some(({ events }) => events.length > 0)
  const told = new Set<string>()
  const filter = renderStoryLanguages(edition, request.language, (narrowed) => homePath(edition, narrowed))
  const main = hasStories
    ? html`<div class="intro"><h1>${words.latestStories}</h1>${renderFreshness(health, edition)}</div>
${filter}
<div class="topics">${topics.map((topic) => renderTopic(edition, topic, request, told))}</div>`
    : html`${renderEmpty(edition, request)}${renderFreshness(health, edition)}`
  return renderPage(edition, {
    isHome: true,
    storyLanguage: request.language,
    main,
  })
}

function renderTopic(edition: Edition, { topic, events }: TopicEvents, request: PageRequest, told: Set<string>): Html {
  const { words } = edition
  const path = topicPath(edition, topic, request)
  const entries = events.slice(0, HOME_EVENTS_PER_TOPIC).map((event) => {
    if (told.has(event.lead.eventId)) return renderToldEvent(edition, event, topic)
    told.add(event.lead.eventId)
    return renderEvent(edition, event)
  })
  return html`<section aria-labelledby="topic-${topic}">
<div class="head"><h2 id="topic-${topic}"><a href="${path}">${nameTopic(edition, topic)}</a></h2></div>
${entries.length > 0 ? entries : html`<p class="note">${words.emptyTopic}</p>`}
${entries.length > 0 ? html`<p class="pager"><a href="${path}">${words.allOf(nameTopic(edition, topic))} →</a></p>` : ''}
</section>`
}

function renderEmpty(edition: Edition, { language }: PageRequest): Html {
  const { words } = edition
  if (language !== undefined) {
    return html`<h1>${words.emptyLanguage(nameLanguage(language, edition.language))}</h1><p><a href="${homePath(edition)}">${words.showAll}</a></p>`
  }
  return html`<h1>${words.empty}</h1>
${words.emptyHelp.map((paragraph) => html`<p>${paragraph}</p>`)}
<ul>${words.emptySteps.map(([where, what]) => html`<li><code>${where}</code> ${what}</li>`)}</ul>`
}
