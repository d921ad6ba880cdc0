import { STATUS_CODES } from 'node:http'
import type { Exchange } from './ask-address.ts'
import { readCacheLifetime } from './cache-lifetime.ts'
import type { FeedValidators, FetchOutcome, Hop } from './fetch-outcome.ts'
import { parseHttpDate } from './http-date.ts'
import { readBody } from './read-body.ts'
import { keepValidator, readHeader, readListHeader } from './response-headers.ts'
import { readRetryAfter } from './retry-after.ts'

const PERMANENT_REDIRECTS: readonly number[] = [301, 308]

/** What an answer is read against. */
export interface Question {
  /** Every address asked up to this answer, its own last. */
  readonly hops: readonly Hop[]
  /** What is known from the last fetch. */
  readonly known: FeedValidators
  /** What of it was sent to this address. */
  readonly sent: FeedValidators
  /** Whether it comes from the origin asked first: another's validators would never be sent back to it. */
  readonly isAtHome: boolean
  readonly maxBytes: number
  readonly now: Date
}

/** Turns an answer that is no redirect into the outcome of the fetch. */
export async function readAnswer(exchange: Exchange, question: Question): Promise<FetchOutcome> {
  const { url, status, headers } = exchange
  const answer = { url: url.href, status, hops: question.hops }
  const said = `${url.host} answered ${[status, STATUS_CODES[status]].filter(Boolean).join(' ')}`
  const retryAfter = readHeader(headers, 'retry-after')
  if (status === 200 || status === 203) {
    return readDocument(exchange, question)
  }
  if (status === 304) {
    return readNotModified(exchange, question)
  }
  if (status === 410) {
    return { kind: 'gone', ...answer, message: `${said}: the feed is gone for good` }
  }
  if (status === 429 || (status === 503 && retryAfter !== undefined)) {
    const seconds = readRetryAfter(retryAfter, readServerTime(exchange, question))
    const wait = seconds === undefined ? 'without saying for how long' : `and asks to wait ${seconds} s`
    const message = `${said} ${wait}`
    return { kind: 'rateLimited', ...answer, message, ...(seconds !== undefined && { retryAfterSeconds: seconds }) }
  }
  const hint = status >= 300 && status < 400 ? ' without saying where to' : ''
  return { kind: 'failed', ...answer, message: `${said}${hint}: expected 200 with the feed` }
}

async function readDocument(exchange: Exchange, question: Question): Promise<FetchOutcome> {
  const { headers } = exchange
  const encoding = readListHeader(headers, 'content-encoding') ?? ''
  const { hash, isCutShort, pieces } = await readBody(
    exchange.body,
    encoding,
    question.known.bodyHash,
    question.maxBytes,
  )
  const described = describeCurrent(exchange, question, hash)
  // A 304 to the ETag of a document of which a part came would hide the rest.
  const current = isCutShort ? { ...described, validators: { bodyHash: hash } } : described
  if (pieces === 'same') {
    return { kind: 'notModified', by: 'sameBody', ...current, message: `${exchange.url.host} sent the same body again` }
  }
  const body = Buffer.concat(pieces)
  const contentType = readHeader(headers, 'content-type')
  const rest = isCutShort ? ', and its compressed body is cut short' : ''
  const message = `${exchange.url.host} sent ${body.length} bytes of ${contentType ?? 'unnamed type'}${rest}`
  return {
    kind: 'fetched',
    ...current,
    message,
    body,
    ...(isCutShort && { isCutShort }),
    ...(contentType !== undefined && { contentType }),
  }
}

function readNotModified(exchange: Exchange, question: Question): FetchOutcome {
  const { url, status } = exchange
  if (keepValidator(question.sent.etag) === undefined && keepValidator(question.sent.lastModified) === undefined) {
    const message = `${url.host} answered 304 Not Modified though it was asked for the whole feed`
    return { kind: 'failed', url: url.href, status, hops: question.hops, message }
  }
  const current = describeCurrent(exchange, question, question.known.bodyHash)
  return { kind: 'notModified', by: '304', ...current, message: `${url.host} answered 304 Not Modified` }
}

function describeCurrent(exchange: Exchange, question: Question, bodyHash: string | undefined) {
  const { url, status, headers } = exchange
  const { hops } = question
  const caching = {
    cacheControl: readListHeader(headers, 'cache-control'),
    expires: readHeader(headers, 'expires'),
    age: readHeader(headers, 'age'),
  }
  // Most answers say nothing of it, and then nobody need know what time it is there.
  const isTold = caching.cacheControl !== undefined || caching.expires !== undefined
  const freshForSeconds = isTold ? readCacheLifetime(caching, readServerTime(exchange, question)) : undefined
  const redirects = hops.slice(0, -1)
  const isMoved = redirects.length > 0 && redirects.every((hop) => PERMANENT_REDIRECTS.includes(hop.status ?? 0))
  return {
    url: url.href,
    status,
    hops,
    validators: { ...readValidators(exchange, question), ...(bodyHash !== undefined && { bodyHash }) },
    ...(isMoved && { movedTo: url.href }),
    ...(freshForSeconds !== undefined && { freshForSeconds }),
  }
}

function readValidators({ status, headers }: Exchange, { isAtHome, sent }: Question): FeedValidators {
  if (!isAtHome) {
    return {}
  }
  // A 304 may leave out what it did not change (RFC 9110, section 15.4.5).
  const before = status === 304 ? sent : {}
  const etag = keepValidator(readHeader(headers, 'etag')) ?? before.etag
  const lastModified = keepValidator(readHeader(headers, 'last-modified')) ?? before.lastModified
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}

function readServerTime({ headers }: Exchange, { now }: Question): Date {
  return parseHttpDate(readHeader(headers, 'date') ?? '') ?? now
}
