import { formatPosition, type PageRequest } from '../reading/read-request.ts'

/** What the path of every page begins with, as the reader came: a language, or nothing. */
interface Place {
  readonly base: string
}

/**
 * Returns an address that is safe to link to, http or https, without a name and password: before an @ they look like a
 * host. `undefined` for any other.
 */
export function linkTo(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  address.username = ''
  address.password = ''
  return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : undefined
}

/** Returns the path of the home page, narrowed as asked. */
export const homePath = ({ base }: Place, request: PageRequest = {}): string => withRequest(base || '/', request)

/** Returns the path of a story's own page. */
export const storyPath = ({ base }: Place, id: string): string => `${base}/stories/${encodeURIComponent(id)}`

/** Returns the path of a topic's page, narrowed as asked. */
export const topicPath = ({ base }: Place, id: string, request: PageRequest = {}): string =>
  withRequest(`${base}/topics/${encodeURIComponent(id)}`, request)

function withRequest(path: string, { language, before }: PageRequest): string {
  const parameters = new URLSearchParams()
  if (language !== undefined) parameters.set('lang', language)
  if (before !== undefined) parameters.set('until', formatPosition(before))
  return parameters.size === 0 ? path : `${path}?${parameters}`
}
