import {
  ALLOWED_PORTS,
  CONNECT_TIMEOUT_MS,
  FETCH_TIMEOUT_MS,
  HEADERS_TIMEOUT_MS,
  MAX_BODY_BYTES,
  MAX_REDIRECTS,
} from '../../runtime/limits.ts'
import { type ResolveHost, resolveHost } from './resolve-host.ts'

/** What one fetch may do; every limit left out is that of `runtime/limits.ts`. */
export interface FetchOptions {
  /** Says who asks and how to reach them. */
  readonly userAgent?: string
  readonly allowedPorts?: readonly number[] | 'any'
  /** DNS, TCP and TLS together, per address asked. */
  readonly connectTimeoutMs?: number
  readonly headersTimeoutMs?: number
  /** The whole fetch: DNS, every redirect, the body. */
  readonly timeoutMs?: number
  /** Of the body, after decompression. */
  readonly maxBytes?: number
  readonly maxRedirects?: number
  /** Lets 127.0.0.0/8 and ::1 be dialled, for tests and the local run; no deployed function sets it. */
  readonly allowLoopback?: boolean
  /** Sends no ETag or date and asks caches to step aside, so that a 304 that never ends is found out. */
  readonly force?: boolean
  /** Looks a host name up, in place of DNS. What it answers is checked like any other address. */
  readonly resolve?: ResolveHost
  /** Certificate authority (PEM) trusted in place of the built-in ones. */
  readonly certificateAuthority?: string
  /** The time against which dates in headers are read when the server does not tell its own. */
  readonly now?: Date
}

export type FetchRules = Required<Omit<FetchOptions, 'certificateAuthority'>> &
  Pick<FetchOptions, 'certificateAuthority'>

/** Fills in the limits an option leaves out. */
export function readFetchOptions(options: FetchOptions): FetchRules {
  return {
    // What a header cannot carry is left out: a contact in another script must not stop every fetch.
    userAgent: (options.userAgent ?? 'alliance-watch feed reader').replace(/[^\x20-\x7e]+/g, ''),
    allowedPorts: options.allowedPorts ?? ALLOWED_PORTS,
    connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    headersTimeoutMs: options.headersTimeoutMs ?? HEADERS_TIMEOUT_MS,
    timeoutMs: options.timeoutMs ?? FETCH_TIMEOUT_MS,
    maxBytes: options.maxBytes ?? MAX_BODY_BYTES,
    maxRedirects: options.maxRedirects ?? MAX_REDIRECTS,
    allowLoopback: options.allowLoopback ?? false,
    force: options.force ?? false,
    resolve: options.resolve ?? resolveHost,
    now: options.now ?? new Date(),
    ...(options.certificateAuthority !== undefined && { certificateAuthority: options.certificateAuthority }),
  }
}
