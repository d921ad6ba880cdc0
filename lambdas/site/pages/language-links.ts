import { html } from 'hono/html'
import { READER_LANGUAGES, type ReaderLanguage } from '../../runtime/reader-language.ts'
import { baseOf } from '../reading/read-page-address.ts'
import type { PageRequest } from '../reading/read-request.ts'
import type { Edition, Html } from './page.ts'

/** Writes the switch between the languages of the site, which keeps the page; each is named in itself. */
export function renderLanguageSwitch({ words, language, rest }: Edition): Html {
  const links = READER_LANGUAGES.map((other) => {
    // The home page has no slash after its language, nor before its parameters.
    const href = baseOf(other) + rest.replace(/^\/(?=\?|$)/, '')
    const name = nameLanguage(other, other)
    return html`<li><a lang="${other}" hreflang="${other}" href="${href}"${mark(other === language)}>${name}</a></li>`
  })
  return html`<nav class="switch" aria-label="${words.pageLanguage}"><ul>${links}</ul></nav>`
}

/** Writes the choice of which language's stories a list shows; each is named in the language of the page. */
export function renderStoryLanguages(
  { words, language, topics }: Edition,
  chosen: string | undefined,
  pathOf: (request: PageRequest) => string,
): Html | '' {
  if (topics.languages.length < 2) return ''
  const render = (name: string, code?: string) =>
    html`<li><a href="${pathOf({ language: code })}"${mark(code === chosen)}>${name}</a></li>`
  return html`<nav class="filter" aria-labelledby="story-languages"><span id="story-languages">${words.storyLanguages}</span><ul>
${render(words.allLanguages)}
${topics.languages.map((code) => render(nameLanguage(code, language), code))}
</ul></nav>`
}

/** Names a language in a language; an unknown code stays as it is. */
export function nameLanguage(code: string, language: ReaderLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

function mark(isCurrent: boolean): Html | '' {
  return isCurrent ? html` aria-current="true"` : ''
}
