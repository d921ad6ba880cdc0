import { MAX_VALIDATOR_LENGTH } from '../../runtime/limits.ts'

export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>

/** The value of a header, the first where there are several, one character per byte; undefined when empty. */
export function readHeader(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name]
  const [first] = typeof value === 'string' ? [value] : (value ?? [])
  return first?.trim() || undefined
}

/** All values of a header that is a list, joined as the list they are (RFC 9110, section 5.3). */
export function readListHeader(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.join(', ')
}

/** Where a redirect leads, as UTF-8: publishers outside ASCII put raw UTF-8 there. */
export function readLocation(headers: ResponseHeaders): string | undefined {
  const location = readHeader(headers, 'location')
  return location && Buffer.from(location, 'latin1').toString('utf8')
}

/** An ETag or date that can be kept and sent back as it came; undefined when it cannot. */
export function keepValidator(value: string | undefined): string | undefined {
  const isSendable =
    value !== undefined && value.length <= MAX_VALIDATOR_LENGTH && /^[\x20-\x7e\x80-\xff]+$/.test(value)
  return isSendable ? value : undefined
}
