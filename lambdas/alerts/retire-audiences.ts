import { RETIRE_AFTER_MS } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import type { AlertTable } from './alert-table.ts'
import type { Audience } from './audience.ts'
import type { AudienceTable } from './audience-table.ts'
import type { SnsAudiences } from './sns-audiences.ts'

const MINUTE_MS = 60_000
const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SLICES = ID_CHARACTERS.length ** 2
/** All slices come by within 23 hours, at most 36 audiences a minute when there are 50,000: SNS answers 30 a second. */
const SLICES_PER_MINUTE = 3

/** Looking after one audience takes this long at most, but for the alerts of one that is removed. */
const LOOK_TIME_MS = 10_000

/** What retiring reads and writes. */
export interface Retirement {
  readonly audienceTable: AudienceTable
  readonly alertTable: AlertTable
  readonly sns: SnsAudiences
}

/**
 * Looks at this minute's share of the audiences, all of them within a day, and retires those that nobody has been in, or
 * was asked to confirm, for RETIRE_AFTER_MS.
 *
 * @param now epoch milliseconds
 * @param remainingMs what is left of the run: for whom there is no time is looked at tomorrow
 */
export async function retireAudiences(
  retirement: Retirement,
  now: number,
  remainingMs: () => number = () => Number.POSITIVE_INFINITY,
): Promise<void> {
  const first = Math.floor(now / MINUTE_MS) * SLICES_PER_MINUTE
  for (let slice = first; slice < first + SLICES_PER_MINUTE; slice++) {
    const { length } = ID_CHARACTERS
    const start = `${ID_CHARACTERS[Math.floor((slice % SLICES) / length)]}${ID_CHARACTERS[slice % length]}`
    for (const audience of await retirement.audienceTable.listStarting(start)) {
      // When SNS hangs, a run that is killed here would leave its lease behind.
      if (remainingMs() < LOOK_TIME_MS) return
      await lookAfter(retirement, audience, now)
    }
  }
}

/** Notes that an audience has become empty or filled again, or retires it; no alert may be filed meanwhile. */
export async function lookAfter(retirement: Retirement, audience: Audience, now: number): Promise<void> {
  const { audienceTable, sns } = retirement
  const { id, topicArn, emptySince, retiringSince } = audience
  if (retiringSince !== undefined) return finishRetiring(retirement, audience)
  const count = await sns.countSubscribers(topicArn)
  // Nobody is in it any more, nor can be told of it: it goes like any other that is empty, and its alarm with it.
  if (count === undefined) {
    log.error({ event: 'audience-topic-gone', audienceId: id, topicArn, reason: 'its subscribers are lost' })
  }
  if (count !== undefined && count.confirmed + count.pending > 0) {
    if (emptySince !== undefined) await audienceTable.reopen(id)
    return
  }
  const at = new Date(now).toISOString()
  if (emptySince === undefined) return audienceTable.markEmpty(id, at)
  if (now - Date.parse(emptySince) < RETIRE_AFTER_MS) return
  if (await audienceTable.beginRetiring(id, { emptySince, at })) await finishRetiring(retirement, audience)
}

/** Removes what is left of an audience nobody can join any more; safe to repeat after a death half-way. */
export async function finishRetiring(
  { audienceTable, alertTable, sns }: Retirement,
  { id, topicArn }: Audience,
): Promise<void> {
  const unsent = await alertTable.removeUnsent(id)
  await sns.deleteTopic(topicArn)
  await audienceTable.remove(id)
  log.info({ event: 'audience-retired', audienceId: id, unsent })
}
