import { Failure } from './refusal.ts'

/** Codes of Node, undici, OpenSSL and zlib, in the words of somebody who runs feeds; `%` is the host. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host name % does not exist',
  ENODATA: 'the host name % has no address',
  ESERVFAIL: 'the name servers of % failed',
  EREFUSED: 'the name servers of % refused to answer',
  ETIMEOUT: 'looking up % timed out',
  ECONNREFUSED: '% refused the connection',
  ECONNRESET: '% broke the connection off',
  UND_ERR_SOCKET: '% closed the connection before the answer was complete',
  EPIPE: '% broke the connection off',
  ETIMEDOUT: 'connecting to % timed out',
  EHOSTUNREACH: '% cannot be reached from here',
  ENETUNREACH: '% cannot be reached from here',
  UND_ERR_HEADERS_TIMEOUT: '% took the request but did not begin to answer in time',
  UND_ERR_HEADERS_OVERFLOW: '% answered with more headers than are read',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the body from % is not as long as announced',
  CERT_HAS_EXPIRED: 'the certificate of % has expired',
  CERT_NOT_YET_VALID: 'the certificate of % is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of % is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of % is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate of % comes from an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of % lacks the certificates between it and its authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate of % comes from an unknown authority',
  Z_BUF_ERROR: 'the compressed body from % is cut short',
}
/** Where codes are many and mean the same. */
const FAMILIES: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/^HTTPParserError|^HPE_/, '% does not answer in valid HTTP'],
  [/^Z_|^ERR_*(?:ERROR_FORMAT|BROTLI)/, 'the compressed body from % is damaged'],
  [/SSL|TLS|CERT|^EPROTO/, 'a secure connection to % failed'],
]

/** Says in plain words, with the host and the code, why an exchange with a host came to nothing. */
export function describeFailure(error: unknown, host: string): string {
  if (error instanceof Failure) {
    return error.message
  }
  // Several addresses dialled in vain come as one error that holds one for each.
  const cause = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error
  const { code, said } = readError(cause)
  const family = FAMILIES.find(([pattern]) => pattern.test(code))?.[1]
  const sentence = (SENTENCES[code] ?? family ?? 'the exchange with % failed').replace('%', host)
  return `${sentence} (${SENTENCES[code] === undefined ? said : code})`
}

/** The parser of HTTP has a name and often no code. */
function readError(error: unknown): { readonly code: string; readonly said: string } {
  if (!(error instanceof Error)) {
    return { code: '', said: String(error) }
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return { code, said: [code === 'Error' ? '' : code, error.message].filter(Boolean).join(': ') }
}
