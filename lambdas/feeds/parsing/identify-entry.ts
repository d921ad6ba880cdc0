import { hash } from 'node:crypto'

interface Described {
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly text?: string | undefined
  readonly publishedAt?: string | undefined
}

/** Characters of text that stand for a title that is missing. */
const TITLE_CHARS = 100

/** An id for an entry that has none of its own: its url, else a hash of what it says; undefined when it says nothing. */
export function nameEntry({ url, title, text, publishedAt }: Described): string | undefined {
  if (url !== undefined) return url
  if (title === undefined && text === undefined) return undefined
  return `urn:sha256:${hash('sha256', JSON.stringify([title, text, publishedAt]))}`
}

/** An entry's title, else the beginning of its text, else its url. */
export function titleEntry({ title, text, url }: Described): string | undefined {
  if (title) return title
  if (!text) return url
  const characters = Array.from(text.slice(0, TITLE_CHARS * 4))
  return characters.length <= TITLE_CHARS ? text : `${characters.slice(0, TITLE_CHARS).join('')}…`
}
