import { DEAD_AFTER_FAILURES } from '../runtime/limits.ts'
import type { Feed, FeedDeath } from './feed.ts'

/**
 * Tells whether a feed died by this poll: it is gone, became another site, or failed once too often in a row; `undefined` of
 * a feed that lives, or was dead before.
 *
 * Ops are told by the poll that saved the change, so once. It is saved as untold, and that is taken off when it was told:
 * where the answer of the save is lost, or the poll dies, the poll that is made instead finds and tells it.
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
