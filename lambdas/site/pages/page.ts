import { html, raw } from 'hono/html'
import type { ReaderLanguage } from '../../runtime/reader-language.ts'
import type { Settings } from '../../runtime/settings-schema.ts'
import type { TopicDefinitions } from '../../topics/topic-definitions.ts'
import type { Health } from '../reading/check-health.ts'
import type { PageAddress } from '../reading/read-page-address.ts'
import { formatTime } from './format-time.ts'
import { renderLanguageSwitch } from './language-links.ts'
import { homePath, linkTo, topicPath } from './links.ts'
import { STYLE } from './style.ts'
import type { Words } from './words.ts'

/** Escaped markup. */
export type Html = ReturnType<typeof html>

/** What every page of a site is written with: its language, where it stands, and what it is about. */
export interface Edition extends PageAddress {
  readonly words: Words
  readonly settings: Pick<Settings, 'subject' | 'contact'>
  readonly topics: TopicDefinitions
}

/** One page. */
export interface Page {
  /** Of the browser's window, before the subject; absent on the home page. */
  readonly title?: string
  /** What the navigation marks as shown. */
  readonly isHome?: boolean
  readonly topic?: string
  readonly storyLanguage?: string | undefined
  readonly isUnlisted?: boolean
  readonly main: Html
}

// Two marks on paper; in the page itself, so that no browser asks the function for it.
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%238a1f2d'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E"

/** Writes a whole page: header with topics and languages, main, footer. */
export function renderPage(edition: Edition, page: Page): Html {
  const { words, settings, language } = edition
  const subject = settings.subject[language]
  const title = page.title === undefined ? `${subject} · ${words.tagline}` : `${page.title} · ${subject}`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${words.description(subject)}">
${page.isUnlisted ? html`<meta name="robots" content="noindex">` : ''}
<link rel="icon" href="${ICON}">
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header><div class="wrap">
<div class="top"><div class="brand"><a href="${homePath(edition)}">${subject}</a><span>${words.tagline}</span></div>
${renderLanguageSwitch(edition)}</div>
${renderTopicNav(edition, page)}
</div></header>
<main class="wrap" id="main" tabindex="-1">
${page.main}
</main>
<footer><div class="wrap">
<p><a href="${apiPath(page)}">${words.api}</a></p>
<p><a href="/health">${words.health}</a></p>
<p>${words.contact}: ${renderContact(settings.contact)}</p>
</div></footer>
</body>
</html>
`
}

function renderTopicNav(edition: Edition, { isHome = false, topic, storyLanguage }: Page): Html {
  const { words, language, topics } = edition
  const current = (isHere: boolean) => (isHere ? html` aria-current="page"` : '')
  return html`<nav aria-label="${words.topics}"><ul>
<li><a href="${homePath(edition, { language: storyLanguage })}"${current(isHome)}>${words.latest}</a></li>
${topics.topics.map(
  ({ id, name }) =>
    html`<li><a href="${topicPath(edition, id, { language: storyLanguage })}"${current(id === topic)}>${name[language]}</a></li>`,
)}
</ul></nav>`
}

/** Writes how fresh a list is: through which minute feeds were polled, and whether that is late. */
export function renderFreshness({ plannedThrough, lateMinutes, status }: Health, edition: Edition): Html {
  const { words } = edition
  // Nothing is late yet: so it is in the first minute of a stack, and should it last, an alarm rings.
  if (plannedThrough === null) return html`<p class="note">${words.neverPolled}</p>`
  const late = status === 'ok' ? '' : html` <span class="late">${words.late(lateMinutes ?? 0)}</span>`
  return html`<p class="note">${words.polledThrough} ${renderTime(edition, plannedThrough)}${late}</p>`
}

function renderContact(contact: string): Html {
  const href = linkTo(contact) ?? `mailto:${contact}`
  return html`<a href="${href}">${contact}</a>`
}

function apiPath({ topic, storyLanguage }: Page): string {
  const parameters = new URLSearchParams({ ...(topic && { topic }), ...(storyLanguage && { lang: storyLanguage }) })
  return parameters.size === 0 ? '/api/stories' : `/api/stories?${parameters}`
}

/** Writes a time that machines and people read. */
export function renderTime({ language }: { readonly language: ReaderLanguage }, iso: string): Html {
  return html`<time datetime="${iso}">${formatTime(iso, language)}</time>`
}
