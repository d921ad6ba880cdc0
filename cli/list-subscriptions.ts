import { addressKeyOf, readAddress } from '../lambdas/alerts/address-key.ts'
import type { Audience } from '../lambdas/alerts/audience.ts'
import type { Subscription } from '../lambdas/alerts/sns-audiences.ts'
import type { Subscriber } from '../lambdas/alerts/subscriber-table.ts'
import { groupBy } from '../lambdas/runtime/group-by.ts'
import { WRITES_AT_ONCE } from '../lambdas/runtime/limits.ts'
import { runAll } from '../lambdas/runtime/run-limited.ts'
import type { Pipeline } from './connect.ts'

/** A subscription as SNS has it, and what it is to whoever holds it. */
export interface Held {
  readonly audience: Audience
  readonly subscription: Subscription
  /**
   * `left`: signed off, with a mail that may still be opened. `replaced`: such a mail of an earlier wish. Either ends within
   * a minute of being confirmed.
   */
  readonly state: 'confirmed' | 'pending' | 'left' | 'replaced'
  /** What its address asked for last; one of all that it holds. */
  readonly isLast: boolean
}

/** Lists who is in which audience, by audience. */
export async function listHeld(pipeline: Pipeline): Promise<Held[]> {
  const found: Found[] = []
  for (const audience of await pipeline.audienceTable.list()) {
    for (const subscription of await listOrTell(pipeline.sns, audience)) found.push({ audience, subscription })
  }
  const groups = [...groupBy(found, ({ subscription: { protocol, address } }) => `${protocol}:${address}`).values()]
  // One subscription that is confirmed leaves no doubt.
  const isPlain = (group: readonly Found[]) => group.length === 1 && group[0]?.subscription.arn !== undefined
  const secret = groups.every(isPlain) ? '' : await pipeline.readSecret()
  const held = await runAll(groups, WRITES_AT_ONCE, async (group) => {
    const address = readAddress(group[0]?.subscription.address ?? '')
    const record =
      address && !isPlain(group) ? await pipeline.subscriberTable.get(addressKeyOf(address, secret)) : undefined
    return nameStates(group, record)
  })
  const states = new Map(held.flat().map((one) => [one.subscription, one]))
  return found.flatMap(({ subscription }) => states.get(subscription) ?? [])
}

type Found = Pick<Held, 'audience' | 'subscription'>

function nameStates(group: readonly Found[], record: Subscriber | undefined): Held[] {
  const asked = record?.subscriptions.at(-1)?.audienceId
  const confirmed = group.find(({ subscription }) => subscription.arn !== undefined)
  const last = group.find(({ audience }) => audience.id === asked) ?? confirmed ?? group[0]
  return group.map((one) => {
    const isLast = one === last
    const waits = isLast ? 'pending' : 'replaced'
    const stays = one.subscription.arn === undefined ? waits : 'confirmed'
    return { ...one, isLast, state: record?.leftAt === undefined ? stays : 'left' }
  })
}

/** Lists who is in an audience: one whose topic somebody deleted has nobody in it, and must not hide the others. */
async function listOrTell(sns: Pipeline['sns'], { id, topicArn }: Audience): Promise<Subscription[]> {
  const subscriptions = await sns.listSubscriptions(topicArn)
  if (subscriptions !== undefined) return subscriptions
  console.error(`audience ${id}: its SNS topic was deleted, so nobody is in it any more; who was must sign up again`)
  return []
}
