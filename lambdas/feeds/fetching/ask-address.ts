import type { Readable } from 'node:stream'
import { Client } from 'undici'
import { MAX_HEADER_BYTES } from '../../runtime/limits.ts'
import type { FetchRules } from './fetch-options.ts'
import type { FeedValidators } from './fetch-outcome.ts'
import { guardConnection } from './guarded-connector.ts'
import { keepValidator, type ResponseHeaders } from './response-headers.ts'

const ACCEPT = [
  'application/atom+xml, application/rss+xml, application/feed+json',
  'application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1',
].join(', ')

/** One answer under way: its body is still to be read, and its connection is open until `close` resolves. */
export interface Exchange {
  readonly url: URL
  readonly status: number
  readonly headers: ResponseHeaders
  readonly body: Readable
  readonly close: () => Promise<void>
}

/** Asks one checked address over a connection of its own and resolves with the headers of its answer. */
export async function askAddress(
  url: URL,
  validators: FeedValidators,
  rules: FetchRules,
  signal: AbortSignal,
): Promise<Exchange> {
  const client = new Client(url.origin, {
    connect: guardConnection(rules, signal),
    headersTimeout: rules.headersTimeoutMs,
    // The deadline of the whole fetch bounds the body.
    bodyTimeout: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
  })
  const close = () => client.destroy()
  try {
    const headers = composeHeaders(validators, rules)
    const answer = await client.request({
      reset: true,
      method: 'GET',
      path: url.pathname + url.search,
      headers,
      signal,
    })
    // A body left unread fails when its connection is closed: nobody is there to hear it.
    answer.body.on('error', () => {})
    return { url, status: answer.statusCode, headers: answer.headers, body: answer.body, close }
  } catch (error) {
    await close()
    throw error
  }
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
