import { addressKeyOf } from './address-key.ts'
import { type Audience, audienceIdOf } from './audience.ts'
import { readPreferences } from './read-tags.ts'
import type { Registry } from './sign-up.ts'
import type { SignedUpTo } from './subscriber-table.ts'

/** What a rebuild found. */
export interface Rebuilt {
  readonly audiences: number
  readonly added: number
  readonly subscribers: number
  /**
   * Addresses in more than one audience: the next run of send-alerts leaves each in the one it asked for last, as far as
   * the table still knew; SNS does not tell.
   */
  readonly twice: number
  /** Addresses in one audience that wait to be confirmed in another: SNS hides the ARN by which the move is seen to end. */
  readonly unsettled: number
  /** Topics whose tags are not ours, and why. */
  readonly strange: readonly { readonly topicArn: string; readonly reason: string }[]
}

/**
 * Puts into the table what SNS knows: the audiences by their topics' tags, and who is in which. What the table knows
 * better, it keeps, so that this can be run at any time.
 */
export async function rebuildAudiences(registry: Registry): Promise<Rebuilt> {
  const { audienceTable, sns, topicPrefix } = registry
  const strange: { topicArn: string; reason: string }[] = []
  const found = new Map<string, Found>()
  let audiences = 0
  let added = 0
  for await (const topicArn of sns.listTopics(topicPrefix)) {
    const audience = readAudience(topicArn, await sns.readTags(topicArn))
    if ('reason' in audience) {
      strange.push({ topicArn, ...audience })
      continue
    }
    audiences += 1
    if (await audienceTable.add(audience)) added += 1
    await collect(registry, audience, found)
  }
  let twice = 0
  let unsettled = 0
  for (const [key, { protocol, subscriptions }] of found) {
    const known = await registry.subscriberTable.get(key)
    const isNoted = ({ audienceId }: SignedUpTo) => known?.subscriptions.some((one) => one.audienceId === audienceId)
    const arnOf = ({ audienceId }: SignedUpTo) => subscriptions.find((one) => one.audienceId === audienceId)?.arn
    // What was asked for last is at the end; older ones leave once it is confirmed, by the same rule as after a move.
    const merged = [
      ...subscriptions.filter((one) => !isNoted(one)),
      ...(known?.subscriptions ?? []).map((one) => withArn(one.audienceId, one.arn ?? arnOf(one))),
    ]
    if (subscriptions.filter(({ arn }) => arn !== undefined).length > 1) twice += 1
    if (merged.length > 1 && merged.some(({ arn }) => arn === undefined)) unsettled += 1
    const changedAt = new Date(known ? Date.parse(known.changedAt) + 1 : Date.now()).toISOString()
    if (JSON.stringify(merged) !== JSON.stringify(known?.subscriptions)) {
      // Who signed off stays so: what is found may be a mail that was confirmed too late.
      const left = known?.leftAt === undefined ? {} : { leftAt: known.leftAt }
      await registry.subscriberTable.put(key, { protocol, subscriptions: merged, changedAt, ...left }, known)
    }
  }
  return { audiences, added, subscribers: found.size, twice, unsettled, strange }
}

interface Found {
  readonly protocol: 'email' | 'sms'
  readonly subscriptions: SignedUpTo[]
}

function readAudience(topicArn: string, tags: Record<string, string>): Audience | { reason: string } {
  try {
    const preferences = readPreferences(tags)
    const id = audienceIdOf(preferences)
    if (topicArn.endsWith(id)) return { id, preferences, topicArn, recentSends: [] }
    return { reason: `its tags are those of audience ${id}` }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

async function collect({ sns, secret }: Registry, { id, topicArn }: Audience, found: Map<string, Found>) {
  for (const { protocol, address, arn } of (await sns.listSubscriptions(topicArn)) ?? []) {
    if (protocol !== 'email' && protocol !== 'sms') continue
    const key = addressKeyOf({ protocol, address }, secret)
    const subscriber = found.get(key) ?? { protocol, subscriptions: [] }
    subscriber.subscriptions.push(withArn(id, arn))
    found.set(key, subscriber)
  }
}

function withArn(audienceId: string, arn: string | undefined): SignedUpTo {
  return { audienceId, ...(arn !== undefined && { arn }) }
}
