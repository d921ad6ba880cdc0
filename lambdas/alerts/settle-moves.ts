import { MOVES_LOOKED_AT_PER_RUN, WRITES_AT_ONCE } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { rotate } from '../runtime/rotate.ts'
import { runEach } from '../runtime/run-limited.ts'
import type { SnsAudiences } from './sns-audiences.ts'
import type { SignedUpTo, SubscriberTable } from './subscriber-table.ts'

const MINUTE_MS = 60_000
/** Longer than SNS keeps a subscription that nobody confirms. */
const FORGOTTEN_AFTER_MS = 3 * 86_400_000

/** Left of a run for sending what is due: when SNS is slow, two hundred moves would take longer than the run. */
const SENDING_RESERVE_MS = 15_000

/** What settling reads and writes. */
export interface Moves {
  readonly subscriberTable: SubscriberTable
  readonly sns: SnsAudiences
}

/**
 * Ends the old subscriptions of those who confirmed a new one: SNS tells nobody of a confirmation, so it is asked for
 * each move that is under way, before anything is sent.
 *
 * @param now epoch milliseconds
 * @param remainingMs what is left of the run: whom there is no time for waits for the next one
 * @returns how many could not be looked at, and the audiences that somebody may join any moment
 */
export async function settleMoves(
  moves: Moves,
  now: number,
  remainingMs: () => number = () => Number.POSITIVE_INFINITY,
): Promise<{ failed: number; awaiting: ReadonlySet<string> }> {
  const keys = await moves.subscriberTable.listMoving()
  // More than can be asked about in one run take turns.
  const inTurn = rotate(keys, Math.floor(now / MINUTE_MS) * MOVES_LOOKED_AT_PER_RUN)
  const turn = inTurn.slice(0, MOVES_LOOKED_AT_PER_RUN)
  let left = 0
  const { values, faults } = await runEach(turn, WRITES_AT_ONCE, async (key) => {
    if (remainingMs() >= SENDING_RESERVE_MS) return settleMove(moves, key, now)
    left += 1
    return []
  })
  for (const fault of faults) log.error({ event: 'move-not-settled', reason: String(fault) })
  if (left > 0) log.warn({ event: 'moves-left', moves: left, reason: 'what is left of the run is for sending' })
  return { failed: faults.length, awaiting: new Set(values.flat()) }
}

/**
 * Settles one subscriber: of the confirmed subscriptions the newest stays and older ones end; of one who left, all end.
 * Those that wait to be confirmed are kept in sight, also older ones: the mail of an earlier wish may be opened last.
 *
 * @returns the audiences of those that wait to be confirmed
 */
export async function settleMove({ subscriberTable, sns }: Moves, addressKey: string, now: number): Promise<string[]> {
  const before = await subscriberTable.get(addressKey)
  if (before === undefined) return []
  const isForgotten = now - Date.parse(before.changedAt) > FORGOTTEN_AFTER_MS
  const found = await Promise.all(
    before.subscriptions.map(async (signedUp) => ({ signedUp, state: await readState(sns, signedUp, isForgotten) })),
  )
  const { leftAt } = before
  const newest = leftAt === undefined ? found.findLastIndex(({ state }) => state === 'confirmed') : found.length
  const kept: SignedUpTo[] = []
  const awaiting = found.flatMap(({ signedUp, state }) => (state === 'pending' ? [signedUp.audienceId] : []))
  for (const [index, { signedUp, state }] of found.entries()) {
    if (state === 'gone') continue
    if (state === 'confirmed' && index < newest && signedUp.arn) {
      await sns.unsubscribe(signedUp.arn)
      const reason = leftAt === undefined ? 'a newer one was confirmed' : 'confirmed by one who has left'
      log.info({ event: 'subscription-ended', audienceId: signedUp.audienceId, reason })
    } else kept.push(signedUp)
  }
  if (kept.length === before.subscriptions.length) return awaiting
  if (leftAt !== undefined && kept.length === 0) {
    await subscriberTable.remove(addressKey, before)
    return awaiting
  }
  // What was asked for last is kept on record even when it lapsed with all the others: it is what a person changes.
  const subscriptions = kept.length > 0 ? kept : before.subscriptions.slice(-1)
  await subscriberTable.put(addressKey, { ...before, subscriptions }, before)
  return awaiting
}

async function readState(sns: SnsAudiences, { arn }: SignedUpTo, isForgotten: boolean) {
  if (arn !== undefined) return sns.readSubscription(arn)
  // Asked for by a sign-up that died: whether SNS heard it shows once the address signs up again.
  return isForgotten ? 'gone' : 'pending'
}
