import { html } from 'hono/html'

/** Printable ASCII less what never ends a link's insides; a link in Japanese text ends where the text goes on. */
const LINK = /https?:\/\/[!#-;=?-~]+/g
/** What a sentence puts after a link. */
const TRAILING = /[.,;:!?'*\]}]+$/

/** Escapes a text for HTML, with its http and https addresses made links. */
export function linkText(text: string) {
  const pieces: ReturnType<typeof html>[] = []
  let end = 0
  for (const { 0: match, index } of text.matchAll(LINK)) {
    const url = trimLink(match)
    if (!URL.canParse(url)) continue
    pieces.push(html`${text.slice(end, index)}<a href="${url}" rel="noreferrer">${url}</a>`)
    end = index + url.length
  }
  return html`${pieces}${text.slice(end)}`
}

function trimLink(match: string): string {
  const trimmed = match.replace(TRAILING, '')
  const isUnbalanced = trimmed.endsWith(')') && !trimmed.includes('(')
  return isUnbalanced ? trimLink(trimmed.slice(0, -1)) : trimmed
}
