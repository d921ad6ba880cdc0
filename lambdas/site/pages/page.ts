import { html, raw } from 'hono/html'
import type { Settings } from '../../runtime/settings-schema.ts'
import type { TopicDefinitions } from '../../topics/topic-definitions.ts'
import type { Health } from '../reading/check-health.ts'
import { formatTime } from './format-time.ts'
import { linkTo, topicPath, withRequest } from './links.ts'
import { STYLE } from './style.ts'
import type { Words } from './words.ts'

/** Escaped markup. */
export type Html = ReturnType<typeof html>

/** What every page of a site is written with. */
export interface Edition {
  readonly words: Words
  /** ISO 639-1 code of the words. */
  readonly language: 'en'
  readonly settings: Pick<Settings, 'subject' | 'contact'>
  readonly topics: TopicDefinitions
}

/** One page. */
export interface Page {
  /** Of the browser's window, before the subject; absent on the home page. */
  readonly title?: string
  /** The topic shown, for the navigation. */
  readonly topic?: string
  /** Where the language links lead; without it there are none. */
  readonly path?: string
  readonly storyLanguage?: string | undefined
  readonly isUnlisted?: boolean
  readonly main: Html
}

// Two marks on paper; in the page itself, so that no browser asks the function for it.
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%238a1f2d'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E"

/** Writes a whole page: header with topics and languages, main, footer with how fresh it is. */
export function renderPage(edition: Edition, page: Page): Html {
  const { words, settings, language } = edition
  const title =
    page.title === undefined ? `${settings.subject} · ${words.tagline}` : `${page.title} · ${settings.subject}`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${words.description(settings.subject)}">
${page.isUnlisted ? html`<meta name="robots" content="noindex">` : ''}
<link rel="icon" href="${ICON}">
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header><div class="wrap">
<div class="top"><div class="brand"><a href="/">${settings.subject}</a><span>${words.tagline}</span></div>
${renderLanguageNav(edition, page)}</div>
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

function renderTopicNav({ words, language, topics }: Edition, { topic, path, storyLanguage }: Page): Html {
  const current = (isHere: boolean) => (isHere ? html` aria-current="page"` : '')
  return html`<nav aria-label="${words.topics}"><ul>
<li><a href="${withRequest('/', { language: storyLanguage })}"${current(path === '/')}>${words.latest}</a></li>
${topics.topics.map(
  ({ id, name }) =>
    html`<li><a href="${topicPath(id, { language: storyLanguage })}"${current(id === topic)}>${name[language]}</a></li>`,
)}
</ul></nav>`
}

function renderLanguageNav({ words, topics }: Edition, { path, storyLanguage }: Page): Html | '' {
  if (path === undefined || topics.languages.length < 2) return ''
  const current = (language: string | undefined) => (language === storyLanguage ? html` aria-current="true"` : '')
  return html`<nav aria-label="${words.languages}"><ul>
<li><a href="${path}"${current(undefined)}>${words.allLanguages}</a></li>
${topics.languages.map(
  (language) =>
    html`<li><a lang="${language}" href="${withRequest(path, { language })}"${current(language)}>${nameLanguage(language)}</a></li>`,
)}
</ul></nav>`
}

/** Writes how fresh a list is: through which minute feeds were polled, and whether that is late. */
export function renderFreshness({ plannedThrough, lateMinutes, status }: Health, { words }: Edition): Html {
  // Nothing is late yet: so it is in the first minute of a stack, and should it last, an alarm rings.
  if (plannedThrough === null) return html`<p class="note">${words.neverPolled}</p>`
  const late = status === 'ok' ? '' : html` <span class="late">${words.late(lateMinutes ?? 0)}</span>`
  return html`<p class="note">${words.polledThrough} ${renderTime(plannedThrough)}${late}</p>`
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
export function renderTime(iso: string): Html {
  return html`<time datetime="${iso}">${formatTime(iso)}</time>`
}

/** Names a language in itself; an unknown code stays as it is. */
export function nameLanguage(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
