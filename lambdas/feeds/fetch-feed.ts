import { cleanLine, cutText } from '../runtime/clean-text.ts'
import { MAX_MESSAGE_CHARACTERS } from '../runtime/limits.ts'
import { afterWhatCame } from './fetching/after-what-came.ts'
import { askAddress } from './fetching/ask-address.ts'
import { checkUrl, parseUrl, showUrl } from './fetching/check-url.ts'
import { Deadline } from './fetching/deadline.ts'
import { describeFailure } from './fetching/describe-failure.ts'
import { type FetchOptions, type FetchRules, readFetchOptions } from './fetching/fetch-options.ts'
import type { FeedValidators, FetchOutcome, Hop } from './fetching/fetch-outcome.ts'
import { readAnswer } from './fetching/read-answer.ts'
import { Failure, Refusal } from './fetching/refusal.ts'
import { readLocation } from './fetching/response-headers.ts'

export { closeConnections } from './fetching/connections.ts'
export type { FeedValidators, FetchOptions, FetchOutcome }

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/**
 * Fetches one feed over HTTP within every safety limit, in one attempt: the caller decides when to try again.
 *
 * Never throws for what an address, a network or a server does. All its sockets are closed when it resolves, but one that
 * brought an answer to its end: that is kept for KEEP_CONNECTION_MS, for the next fetch of its origin under the same
 * rules. It keeps no process awake.
 */
export async function fetchFeed(
  url: string,
  validators: FeedValidators = {},
  options: FetchOptions = {},
): Promise<FetchOutcome> {
  const rules = readFetchOptions(options)
  const hops: Hop[] = []
  const deadline = new Deadline()
  // A timer that keeps the process awake: a look-up that hangs may hold nothing else open.
  const timer = setTimeout(() => afterWhatCame(() => deadline.pass()), rules.timeoutMs)
  try {
    const outcome = await followRedirects(url, validators, rules, deadline, hops)
    return { ...outcome, message: cleanMessage(outcome.message) }
  } catch (error) {
    const last = hops.at(-1) ?? { url: showUrl(url) }
    if (error instanceof Refusal) {
      return { kind: 'refused', ...last, hops, message: cleanMessage(error.message) }
    }
    const message = deadline.isPassed
      ? `${last.url} was not read to its end within ${rules.timeoutMs} ms`
      : describeFailure(error, parseUrl(last.url)?.host ?? last.url)
    return { kind: 'failed', ...last, hops, message: cleanMessage(message) }
  } finally {
    clearTimeout(timer)
  }
}

/** Messages quote what servers say, and end up in tables and on pages. */
function cleanMessage(message: string): string {
  return cutText(cleanLine(message), MAX_MESSAGE_CHARACTERS)
}

/** @param hops filled with every address asked, so that it is known when this throws. */
async function followRedirects(
  address: string,
  known: FeedValidators,
  rules: FetchRules,
  deadline: Deadline,
  hops: Hop[],
): Promise<FetchOutcome> {
  let url = checkUrl(address, rules)
  // Validators belong to the origin that gave them: no other is shown them.
  const { origin } = url
  for (;;) {
    hops.push({ url: url.href })
    const isAtHome = url.origin === origin
    const sent = isAtHome && !rules.force ? known : {}
    const exchange = await askAddress(url, sent, rules, deadline)
    try {
      hops[hops.length - 1] = { url: url.href, status: exchange.status }
      const location = REDIRECTS.includes(exchange.status) ? readLocation(exchange.headers) : undefined
      if (location === undefined) {
        return await readAnswer(exchange, { hops, known, sent, isAtHome, maxBytes: rules.maxBytes, now: rules.now })
      }
      url = checkRedirect(location, url, hops, rules)
    } finally {
      await exchange.close()
    }
  }
}

function checkRedirect(location: string, from: URL, hops: readonly Hop[], rules: FetchRules): URL {
  const target = checkUrl(location, rules, from)
  if (hops.some((hop) => hop.url === target.href)) {
    throw new Failure(`${from.href} redirects back to ${target.href}: expected redirects to end at a feed`)
  }
  if (hops.length > rules.maxRedirects) {
    throw new Refusal(`redirected more than ${rules.maxRedirects} times, last to ${target.href}: expected an answer`)
  }
  return target
}
