import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { createRequestServer, listenOnLoopback, type RunningService } from '../services/loopback-server.ts'
import { type DemoEntry, type DemoOutlet, publishedMsOf } from './demo.ts'
import { renderArticle, renderHome } from './render-article.ts'
import { articlePathOf, type Publication, type RenderedDocument, renderFeed } from './render-feed.ts'

/** Where and when the demo outlets are served. */
export interface ServeDemoOptions {
  /** The first outlet's port, each further one has the next; 0 takes any free ones. */
  readonly basePort: number
  /** Epoch milliseconds that the ages of entries count back from. */
  readonly now: number
}

/** A demo outlet's feed, as it is listed to be polled. */
interface DemoFeed {
  readonly title: string
  readonly url: string
}

/** The demo outlets, answering. */
export interface DemoFeeds {
  /** In the order of the demo file, among them those that fail. */
  readonly feeds: readonly DemoFeed[]
  /** From now on the feeds hold what is new, too. */
  showNew(): void
  /** From now on the feeds hold everything. */
  showStorm(): void
  close(): Promise<void>
}

/** Which entries the feeds hold. */
interface Stage {
  shown: readonly DemoEntry['arrives'][]
}

/**
 * Serves each outlet on a port of its own, since politeness counts by host and port: the feed at `/feed`, a page at
 * `/articles/…` for each entry.
 *
 * @throws Error naming the outlet and the port when a port is busy; then none is served
 */
export async function serveDemoFeeds(outlets: readonly DemoOutlet[], options: ServeDemoOptions): Promise<DemoFeeds> {
  const { basePort, now } = options
  const stage: Stage = { shown: ['held'] }
  const services: RunningService[] = []
  const close = async () => {
    await Promise.all(services.map((service) => service.close()))
  }
  try {
    for (const [index, outlet] of outlets.entries()) {
      const port = basePort === 0 ? 0 : basePort + index
      services.push(await serveOutlet(outlet, stage, { now, port }))
    }
  } catch (error) {
    await close()
    throw error
  }
  const feeds = outlets.map(({ title }, index) => ({ title, url: `${services[index]?.origin}/feed` }))
  return {
    feeds,
    showNew: () => {
      stage.shown = ['held', 'new']
    },
    showStorm: () => {
      stage.shown = ['held', 'new', 'storm']
    },
    close,
  }
}

async function serveOutlet(
  outlet: DemoOutlet,
  stage: Stage,
  { now, port }: { now: number; port: number },
): Promise<RunningService> {
  const server = createRequestServer(async (request, response) => {
    const publication = { origin: `http://127.0.0.1:${request.socket.localPort}`, now }
    answer(outlet, stage, publication, request, response)
  })
  return listenOnLoopback(server, { service: `demo outlet "${outlet.title}"`, port })
}

function answer(
  outlet: DemoOutlet,
  stage: Stage,
  publication: Publication,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(request.url ?? '/', publication.origin)
  const shown = outlet.entries.filter(({ arrives }) => stage.shown.includes(arrives))
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
  } else if (outlet.format === 'error') {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Internal Server Error\n')
  } else if (pathname === '/feed') {
    const feed = renderFeed(outlet, shown, publication)
    if (feed) sendFeed(feed, modifiedAtOf(shown, publication.now), request, response)
    else sendPage(renderHome(outlet, shown), response)
  } else if (pathname === '/') {
    sendPage(renderHome(outlet, shown), response)
  } else {
    // All pages, shown or not: an alert of an earlier run may link to them.
    const entry = outlet.entries.find((one) => articlePathOf(one) === pathname)
    if (entry) sendPage(renderArticle(outlet, entry, publication.now), response)
    else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not Found\n')
  }
}

/** A feed changes when it takes something in, whatever that says of its own age. */
function modifiedAtOf(shown: readonly DemoEntry[], now: number): Date {
  if (shown.some(({ arrives }) => arrives !== 'held')) return new Date(now)
  return new Date(Math.max(0, ...shown.map((entry) => publishedMsOf(entry, now) ?? 0)))
}

function sendPage(html: string, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
}

/** Sends a feed with its validators, compressed for who accepts that, or nothing when it is known (RFC 9110, 13). */
function sendFeed(
  { contentType, body }: RenderedDocument,
  modifiedAt: Date,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const isZipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  // A strong ETag names bytes: each encoding has its own (RFC 9110, section 8.8.3.3).
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16)
  const etag = isZipped ? `"${hash}-gzip"` : `"${hash}"`
  const lastModified = modifiedAt.toUTCString()
  const validators = { etag, 'last-modified': lastModified, vary: 'accept-encoding' }
  if (isKnown(request, etag, modifiedAt)) {
    response.writeHead(304, validators).end()
    return
  }
  const headers = { ...validators, 'content-type': contentType, 'cache-control': 'no-cache' }
  response.writeHead(200, isZipped ? { ...headers, 'content-encoding': 'gzip' } : headers)
  response.end(isZipped ? gzipSync(body) : body)
}

/** The date counts only where no ETag is sent (RFC 9110, section 13.1.3). */
function isKnown({ headers }: IncomingMessage, etag: string, modifiedAt: Date): boolean {
  const ifNoneMatch = headers['if-none-match']
  if (ifNoneMatch !== undefined)
    return ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  // HTTP dates have no fractions of seconds.
  return since >= Math.floor(modifiedAt.getTime() / 1000) * 1000
}
