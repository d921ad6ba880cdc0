import type { ListedFeed } from './feed.ts'

/** Writes feeds as an OPML 2.0 list that read-opml.ts reads back as it was; those that are off are comments. */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  const outlines = feeds.map(({ url, title: text, enabled }) => {
    const attributes = { type: 'rss', text: text || url, ...(enabled ? {} : { isComment: 'true' }), xmlUrl: url }
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
    return `    <outline ${written.join(' ')}/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head>\n    <title>${escapeAttribute(title)}</title>\n  </head>`,
    ['  <body>', ...outlines, '  </body>'].join('\n'),
    '</opml>',
    '',
  ].join('\n')
}

/** Line breaks and tabs too: XML readers turn them into spaces. */
function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
