import { html } from 'hono/html'
import { cleanLine } from '../../runtime/clean-text.ts'
import { groupBy } from '../../runtime/group-by.ts'
import type { StoryBrief } from '../../stories/story.ts'
import type { EventEntry } from '../reading/group-events.ts'
import { linkTo, storyPath } from './links.ts'
import { type Edition, type Html, renderTime } from './page.ts'
import { renderMarked, renderReasonsFolded, renderTitle, renderTopics } from './story-parts.ts'

const LIST_TITLE_UNITS = 240
const LIST_SUMMARY_UNITS = 320

/** Writes an event in a list: its lead story in full, and who else told it. */
export function renderEvent(edition: Edition, { lead, others }: EventEntry): Html {
  return html`<article>
${renderHeading(edition, lead)}
${renderSummary(edition, lead)}
${renderTopics(edition, lead.tags)}
${renderOthers(edition, lead, others)}
${renderReasonsFolded(edition, lead, edition.words.whyShort)}
</article>`
}

/** Writes an event that stands above under another topic already: shortly, with why it is under this one too. */
export function renderToldEvent(edition: Edition, { lead }: EventEntry, topic: string): Html {
  const tags = lead.tags.filter((tag) => tag.topic === topic)
  return html`<article>
${renderHeading(edition, lead)}
${renderReasonsFolded(edition, { ...lead, tags }, edition.words.whyShort)}
</article>`
}

function renderHeading(edition: Edition, lead: StoryBrief): Html {
  return html`<h3 lang="${lead.language}" dir="auto">${renderTitle(edition, lead, LIST_TITLE_UNITS)}</h3>
<p class="meta"><b><bdi>${cleanLine(lead.outlet)}</bdi></b> · ${renderTime(edition, lead.time)} · <a href="${storyPath(edition, lead.id)}" aria-label="${edition.words.detailsOf(cleanLine(lead.title))}">${edition.words.details}</a></p>`
}

function renderSummary(edition: Edition, lead: StoryBrief): Html | '' {
  if (!lead.summary || lead.summary === lead.title) return ''
  const summary = renderMarked(edition, lead, 'summary', LIST_SUMMARY_UNITS)
  return html`<p class="summary" lang="${lead.language}" dir="auto">${summary}</p>`
}

/** Each other outlet once, by the first of its stories; the story's own page lists all. */
function renderOthers(edition: Edition, lead: StoryBrief, others: readonly StoryBrief[]): Html | '' {
  const { words } = edition
  const byOutlet = groupBy(others, ({ outlet }) => outlet)
  byOutlet.delete(lead.outlet)
  const firsts = [...byOutlet.values()].flatMap(([first]) => first ?? [])
  if (firsts.length === 0) return ''
  const links = firsts.map(
    ({ url, id, outlet }, index) =>
      html`${index > 0 ? words.comma : ''}<a href="${linkTo(url) ?? storyPath(edition, id)}" rel="noopener"><bdi>${cleanLine(outlet)}</bdi></a>`,
  )
  return html`<p class="also">${words.alsoIn} ${links}</p>`
}
