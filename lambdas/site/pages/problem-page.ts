import { html } from 'hono/html'
import { homePath } from './links.ts'
import { type Edition, type Html, renderPage } from './page.ts'

/** Writes a page that says what is wrong and where to go on. */
export function renderProblem(edition: Edition, title: string, sentences: readonly string[]): Html {
  const main = html`<h1>${title}</h1>
${sentences.map((sentence) => html`<p>${sentence}</p>`)}
<p><a href="${homePath(edition)}">${edition.words.home}</a></p>`
  return renderPage(edition, { title, isUnlisted: true, main })
}
