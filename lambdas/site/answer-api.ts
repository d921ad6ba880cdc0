import type { Context } from 'hono'
import { SITE_MAX_AGE_SECONDS } from '../runtime/limits.ts'
import { giveProblem } from './problem-json.ts'
import { checkHealth } from './reading/check-health.ts'
import { listStories } from './reading/list-stories.ts'
import { formatPosition, readApiRequest } from './reading/read-request.ts'
import type { SiteSources } from './site-sources.ts'
import { toStoryJson } from './story-json.ts'

/** Answers /api/stories: stories of a topic, or of all, newest first, and the path of the next part. */
export async function answerStories(sources: SiteSources, c: Context): Promise<Response> {
  const request = readApiRequest(c.req.queries(), sources.topics)
  if ('bad' in request) {
    const detail = request.bad.map((parameter) => parameter.detail).join('; ')
    return giveProblem(c, 400, { title: 'Bad Request', detail, errors: request.bad })
  }
  const { stories, next } = await listStories(sources.filedStories, request, Date.now())
  c.header('cache-control', `public, max-age=${SITE_MAX_AGE_SECONDS}`)
  return c.json({ stories: stories.map(toStoryJson), ...(next && { next: nextPath(c, next) }) })
}

/** Answers /health: 200 while feeds are being polled, else 503. */
export async function answerHealth({ feedTable }: SiteSources, c: Context): Promise<Response> {
  const health = checkHealth(await feedTable.readCursor(), Date.now())
  c.header('cache-control', 'no-store')
  return c.json(health, health.status === 'ok' ? 200 : 503)
}

function nextPath(c: Context, position: string): string {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.set('until', formatPosition(position))
  return `${pathname}?${searchParams}`
}
