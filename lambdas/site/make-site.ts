import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { etag } from 'hono/etag'
import { log } from '../runtime/log.ts'
import { answerHealth, answerStories } from './answer-api.ts'
import {
  answerFailure,
  answerHome,
  answerNotFound,
  answerOtherMethod,
  answerShortLink,
  answerStory,
  answerTopic,
} from './answer-pages.ts'
import { giveProblem } from './problem-json.ts'
import { BASES } from './reading/read-page-address.ts'
import { setSecurityHeaders } from './site-headers.ts'
import type { SiteSources } from './site-sources.ts'

const API = /^\/(?:api(?:\/|$)|health$)/
/** A path with slashes at its end; one that begins with two would lead to another host. */
const SLASHES_AT_END = /^(\/(?!\/).*?[^/])\/+$/

/** Makes the site: every address it answers, and what holds for all answers. */
export function makeSite(sources: SiteSources): Hono {
  const site = new Hono()
  // Outermost first; the tag of an answer is that of its plain text.
  site.use(setSecurityHeaders(), compress(), etag())
  // Stories are public and no answer depends on who asks: any page may read them.
  site.use('/api/*', cors({ allowMethods: ['GET', 'HEAD'] }))

  site.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    c.header('allow', 'GET, HEAD')
    if (!API.test(c.req.path)) return answerOtherMethod(sources, c)
    const detail = `method is ${c.req.method}, expected GET or HEAD`
    return giveProblem(c, 405, { title: 'Method Not Allowed', detail })
  })

  for (const base of BASES) {
    site.get(base || '/', (c) => answerHome(sources, c))
    site.get(`${base}/topics/:topic`, (c) => answerTopic(sources, c))
    site.get(`${base}/stories/:id`, (c) => answerStory(sources, c))
  }
  site.get('/s/:id', (c) => answerShortLink(sources, c))
  site.get('/api/stories', (c) => answerStories(sources, c))
  site.get('/health', (c) => answerHealth(sources, c))

  site.notFound((c) => {
    const [, path] = SLASHES_AT_END.exec(c.req.path) ?? []
    if (path !== undefined) return c.redirect(path + new URL(c.req.url).search, 301)
    if (!API.test(c.req.path)) return answerNotFound(sources, c)
    return giveProblem(c, 404, {
      title: 'Not Found',
      detail: `path is "${c.req.path}", expected /api/stories or /health`,
    })
  })
  site.onError((error, c) => {
    const { message, stack, cause } = error
    log.error({
      event: 'site-failed',
      path: c.req.path,
      message,
      stack,
      ...(cause !== undefined && { cause: String(cause) }),
    })
    if (!API.test(c.req.path)) return answerFailure(sources, c)
    return giveProblem(c, 500, { title: 'Internal Server Error', detail: 'the error is in the log; try again later' })
  })
  return site
}
