import { DEAD_AFTER_FAILURES } from '../runtime/limits.ts'
import type { Feed } from './feed.ts'

/** Why a feed brings nothing any more. */
export interface FeedDeath {
  readonly how: 'retired' | 'held' | 'failing'
  readonly reason: string
}

/**
 * Tells whether a feed died by this poll: it is gone, became another site, or failed once too often in a row. Each of these is
 * told by the one poll that saved the change, so once; `undefined` of a feed that lives, or was dead before.
 */
export function describeDeath(before: Feed, after: Feed): FeedDeath | undefined {
  const { retiredAt, held, failures, failingSince, failure = '' } = after
  if (retiredAt !== undefined && before.retiredAt === undefined) return { how: 'retired', reason: failure }
  if (held !== undefined && before.held === undefined) return { how: 'held', reason: held.reason }
  if (failures === DEAD_AFTER_FAILURES && before.failures < failures) {
    return { how: 'failing', reason: `${failure} (${failures} times in a row since ${failingSince})` }
  }
  return undefined
}
