import { formatPosition, type PageRequest } from '../reading/read-request.ts'

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

/** Returns the path of a story's own page. */
export const storyPath = (id: string): string => `/stories/${encodeURIComponent(id)}`

/** Returns the path of a topic's page, narrowed as asked. */
export const topicPath = (id: string, request: PageRequest = {}): string =>
  withRequest(`/topics/${encodeURIComponent(id)}`, request)

/** Returns a path with what the page is narrowed to. */
export function withRequest(path: string, { language, before }: PageRequest): string {
  const parameters = new URLSearchParams()
  if (language !== undefined) parameters.set('lang', language)
  if (before !== undefined) parameters.set('until', formatPosition(before))
  return parameters.size === 0 ? path : `${path}?${parameters}`
}
