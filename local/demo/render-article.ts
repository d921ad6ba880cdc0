import { type DemoEntry, type DemoOutlet, publishedMsOf } from './demo.ts'
import { escapeAttribute, escapeText, toHtml } from './markup.ts'
import { articlePathOf } from './render-feed.ts'

/** Renders the page that an entry links to. */
export function renderArticle(outlet: DemoOutlet, entry: DemoEntry, now: number): string {
  const publishedMs = publishedMsOf(entry, now)
  const date = publishedMs === undefined ? '' : new Date(publishedMs).toISOString().slice(0, 16).replace('T', ' ')
  return renderPage(outlet, entry.title, [
    `<p><a href="/">${escapeText(outlet.title)}</a>${date && ` · <time>${date} UTC</time>`}</p>`,
    toHtml(entry.paragraphs),
  ])
}

/** Renders an outlet's home page, which lists its entries. */
export function renderHome(outlet: DemoOutlet, entries: readonly DemoEntry[]): string {
  const links = entries.map(
    (entry) => `<li><a href="${escapeAttribute(articlePathOf(entry))}">${escapeText(entry.title)}</a></li>`,
  )
  return renderPage(outlet, outlet.title, [`<ul>${links.join('\n')}</ul>`])
}

function renderPage({ language }: DemoOutlet, title: string, content: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, serif }</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
${content.join('\n')}
</body>
</html>
`
}
