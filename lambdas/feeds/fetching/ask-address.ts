import type { Dispatcher } from 'undici'
import { type Connection, makeConnection, takeConnection } from './connections.ts'
import type { Deadline } from './deadline.ts'
import type { FetchRules } from './fetch-options.ts'
import type { FeedValidators } from './fetch-outcome.ts'
import { IncomingBody } from './incoming-body.ts'
import { keepValidator, type ResponseHeaders } from './response-headers.ts'

const ACCEPT = [
  'application/atom+xml, application/rss+xml, application/feed+json',
  'application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1',
].join(', ')

/** The answers that are read to their end; the body of any other stays where it is. */
const STATUSES_READ: readonly number[] = [200, 203, 304]

interface Answer {
  readonly status: number
  readonly headers: ResponseHeaders
  readonly body: IncomingBody
}

/** One answer under way: its connection is its own until `close` resolves. */
export interface Exchange extends Answer {
  readonly url: URL
  readonly close: () => Promise<void>
}

/**
 * Asks one address that may be asked and resolves with the headers of its answer. A connection that an earlier exchange
 * left is used again; when it breaks before a byte of the answer came, a new one is made, once.
 */
export async function askAddress(
  url: URL,
  validators: FeedValidators,
  rules: FetchRules,
  deadline: Deadline,
): Promise<Exchange> {
  const request = {
    method: 'GET',
    path: url.pathname + url.search,
    headers: composeHeaders(validators, rules),
  } as const
  const left = takeConnection(url.origin, rules)
  if (left !== undefined) {
    const bytesBefore = left.countBytes()
    try {
      return { url, ...(await exchange(left, request, deadline)) }
    } catch (error) {
      // Servers hang up on a connection that waits when they like, also while a request is on its way to them.
      const isUnheard = left.countBytes() === bytesBefore && !isLate(error) && !deadline.isPassed
      if (!isUnheard) throw error
    }
  }
  return { url, ...(await exchange(makeConnection(url.origin, rules, deadline), request, deadline)) }
}

async function exchange(connection: Connection, request: Dispatcher.DispatchOptions, deadline: Deadline) {
  const underWay = new UnderWay(connection, deadline)
  try {
    if (deadline.isPassed) throw deadline.reason
    const answer = await sendRequest(underWay, request)
    return { ...answer, close: () => underWay.close() }
  } catch (error) {
    await underWay.close()
    throw error
  }
}

/** An exchange on a connection, which is abandoned when the deadline passes. */
class UnderWay {
  readonly connection: Connection
  isOver = false
  readonly #deadline: Deadline
  readonly #abandon = () => void this.connection.close(this.#deadline.reason)

  constructor(connection: Connection, deadline: Deadline) {
    this.connection = connection
    this.#deadline = deadline
    deadline.onPass(this.#abandon)
  }

  close(): Promise<void> {
    this.#deadline.forget(this.#abandon)
    // A redirect's body is not read to its end either: the next hop is looked up and checked anew.
    return this.isOver ? this.connection.keep() : this.connection.close()
  }
}

/** undici's own `request` makes a stream of every body; most answers here are a 304 or a redirect, without one. */
function sendRequest(underWay: UnderWay, request: Dispatcher.DispatchOptions): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    let body: IncomingBody | undefined
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(controller, status, headers) {
        if (status < 200) {
          // A hint before the answer (RFC 9110, section 15.2).
          return
        }
        body = new IncomingBody(() => controller.resume())
        if (!STATUSES_READ.includes(status)) {
          controller.pause()
        }
        resolve({ status, headers, body })
      },
      onResponseData(controller, chunk) {
        if (body?.push(chunk) === false) {
          controller.pause()
        }
      },
      onResponseEnd() {
        underWay.isOver = true
        body?.end()
      },
      onResponseError(_controller, error) {
        body?.end(error)
        reject(error)
      },
    }
    underWay.connection.client.dispatch(request, handler)
  })
}

/** The server took its time, and may still be at it: asking it twice helps nobody. */
function isLate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_HEADERS_TIMEOUT'
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
