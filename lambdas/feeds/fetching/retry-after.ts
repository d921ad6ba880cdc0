import { MAX_SERVER_WAIT_SECONDS } from '../../runtime/limits.ts'
import { parseHttpDate } from './http-date.ts'

/**
 * Reads Retry-After, in seconds or as a date: whole seconds from now, at most a day; undefined when it says nothing.
 *
 * @param now the server's own time where it tells it, so that a wrong clock does not matter.
 */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? ''
  const seconds = /^\d+$/.test(text) ? Number(text) : secondsUntil(parseHttpDate(text), now)
  return seconds === undefined ? undefined : Math.min(Math.max(0, seconds), MAX_SERVER_WAIT_SECONDS)
}

function secondsUntil(date: Date | undefined, now: Date): number | undefined {
  return date && Math.ceil((date.getTime() - now.getTime()) / 1000)
}
