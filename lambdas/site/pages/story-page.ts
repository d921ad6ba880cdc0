import { html } from 'hono/html'
import { cleanLine } from '../../runtime/clean-text.ts'
import type { StoryBrief } from '../../stories/story.ts'
import type { StoredStory } from '../../stories/story-item.ts'
import { nameLanguage } from './language-links.ts'
import { linkTo, storyPath } from './links.ts'
import { type Edition, type Html, renderPage, renderTime } from './page.ts'
import { quoteEvidence } from './quote-evidence.ts'
import { renderMarked, renderReasons, renderSegments, renderTopics } from './story-parts.ts'

/** Writes a story's own page: all of its evidence, and the other stories of its event. */
export function renderStory(edition: Edition, story: StoredStory, event: readonly StoryBrief[]): Html {
  const { words } = edition
  const main = html`<div class="list story">
${story.testAudienceId === undefined ? '' : html`<p class="late">${words.test}</p>`}
<h1 lang="${story.language}" dir="auto">${renderMarked(edition, story, 'title', Number.POSITIVE_INFINITY)}</h1>
<p class="meta"><b><bdi>${cleanLine(story.outlet)}</bdi></b> · ${renderTime(edition, story.time)} · ${nameLanguage(story.language, edition.language)}</p>
${renderTopics(edition, story.tags)}
${story.summary ? html`<p class="summary" lang="${story.language}" dir="auto">${renderMarked(edition, story, 'summary', Number.POSITIVE_INFINITY)}</p>` : ''}
<p>${renderReadLink(edition, story)}</p>
${renderWhy(edition, story)}
${renderEventStories(edition, story, event)}
</div>`
  // Whoever searches for the story should be led to its publisher.
  return renderPage(edition, { title: cleanLine(story.title), isUnlisted: true, main })
}

function renderReadLink({ words }: Edition, { url, outlet }: StoredStory): Html {
  const href = linkTo(url)
  if (href === undefined) return html`${words.noLink}`
  return html`<a class="read" href="${href}" rel="noopener"><bdi>${words.readAt(cleanLine(outlet))}</bdi></a>`
}

function renderWhy(edition: Edition, story: StoredStory): Html {
  const { words } = edition
  if (story.tags.length === 0) return html`<p>${words.untagged}</p>`
  const quotes = quoteEvidence(story)
  return html`<h2>${words.why}</h2>
<div class="why">${renderReasons(edition, story)}</div>
${quotes.map(
  (segments) => html`<p class="quote" lang="${story.language}" dir="auto">${renderSegments(edition, segments)}</p>`,
)}`
}

function renderEventStories(edition: Edition, story: StoredStory, event: readonly StoryBrief[]): Html | '' {
  const { words } = edition
  if (story.isToBeFiled) return html`<p class="note">${words.filing}</p>`
  if (event.length < 2) return ''
  // As readers see their times; who was polled first says nothing to them.
  const inOrder = event.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time))
  const items = inOrder.map(({ id, outlet, title, time, language }) => {
    const link =
      id === story.id
        ? html`<span>${words.thisStory}</span>`
        : html`<a href="${storyPath(edition, id)}" lang="${language}"><bdi>${cleanLine(title)}</bdi></a>`
    return html`<li><b><bdi>${cleanLine(outlet)}</bdi></b>: ${link} <span class="note">${renderTime(edition, time)}</span></li>`
  })
  return html`<h2>${words.toldBy(event.length)}</h2><ul>${items}</ul>`
}
