import { Readable } from 'node:stream'
import type { Client, Dispatcher } from 'undici'
// biome-ignore lint/style/noRestrictedImports: undici's own lib; its index is twice the size and cold start
import UndiciClient from 'undici/lib/dispatcher/client.js'
import { MAX_HEADER_BYTES } from '../../runtime/limits.ts'
import type { FetchRules } from './fetch-options.ts'
import type { FeedValidators } from './fetch-outcome.ts'
import { guardConnection } from './guarded-connector.ts'
import { keepValidator, type ResponseHeaders } from './response-headers.ts'

const ACCEPT = [
  'application/atom+xml, application/rss+xml, application/feed+json',
  'application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1',
].join(', ')

/** What may wait to be read: a few pieces as sockets give them, so that reading need not stop and go at each. */
const BODY_BUFFER_BYTES = 256 * 1024

/** One answer under way: its connection is open until `close` resolves. */
export interface Exchange {
  readonly url: URL
  readonly status: number
  readonly headers: ResponseHeaders
  /** Starts the body, which waits until then; to be called once. */
  readonly openBody: () => Readable
  readonly close: () => Promise<void>
}

/** Asks one checked address over a connection of its own and resolves with the headers of its answer. */
export async function askAddress(
  url: URL,
  validators: FeedValidators,
  rules: FetchRules,
  deadline: AbortSignal,
): Promise<Exchange> {
  const client = new UndiciClient(url.origin, {
    connect: guardConnection(rules, deadline),
    headersTimeout: rules.headersTimeoutMs,
    // The deadline of the whole fetch bounds the body.
    bodyTimeout: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
  })
  const abandon = () => void client.destroy(deadline.reason)
  deadline.addEventListener('abort', abandon)
  const close = () => {
    deadline.removeEventListener('abort', abandon)
    return client.destroy()
  }
  try {
    deadline.throwIfAborted()
    return { url, close, ...(await sendRequest(client, url, composeHeaders(validators, rules))) }
  } catch (error) {
    await close()
    throw error
  }
}

/** undici's own `request` makes a stream of every body; most answers here are a 304 or a redirect, without one. */
function sendRequest(client: Client, url: URL, headers: Record<string, string>) {
  return new Promise<Pick<Exchange, 'status' | 'headers' | 'openBody'>>((resolve, reject) => {
    let body: Readable | undefined
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => {},
      onResponseStart: (controller, status, responseHeaders) => {
        if (status < 200) {
          // A hint before the answer (RFC 9110, section 15.2).
          return
        }
        controller.pause()
        const openBody = () => {
          body = new Readable({ highWaterMark: BODY_BUFFER_BYTES, read: () => controller.resume() })
          // Whoever reads it is told as well; when nobody does, a closed connection is no news.
          return body.on('error', () => {})
        }
        resolve({ status, headers: responseHeaders, openBody })
      },
      onResponseData: (controller, chunk) => {
        if (body?.push(chunk) === false) {
          controller.pause()
        }
      },
      onResponseEnd: () => void body?.push(null),
      onResponseError: (_controller, error) => {
        body?.destroy(error)
        reject(error)
      },
    }
    client.dispatch({ method: 'GET', path: url.pathname + url.search, headers }, handler)
  })
}

function composeHeaders({ etag, lastModified }: FeedValidators, rules: FetchRules): Record<string, string> {
  const ifNoneMatch = keepValidator(etag)
  const ifModifiedSince = keepValidator(lastModified)
  return {
    'user-agent': rules.userAgent,
    accept: ACCEPT,
    'accept-encoding': 'gzip, br, deflate',
    ...(rules.force && { 'cache-control': 'no-cache' }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch }),
    ...(ifModifiedSince !== undefined && { 'if-modified-since': ifModifiedSince }),
  }
}
