import { type Address, addressKeyOf } from './address-key.ts'
import { type Audience, audienceIdOf, type Preferences, tagsOf } from './audience.ts'
import type { AudienceTable } from './audience-table.ts'
import type { SnsAudiences } from './sns-audiences.ts'

/** What sign-up reads, writes and asks. */
export interface Registry {
  readonly audienceTable: AudienceTable
  readonly sns: SnsAudiences
  readonly topicPrefix: string
  readonly senderName: string
  /** Keys the hash that addresses are known by. */
  readonly secret: string
}

/** What became of a sign-up. */
export type SignedUp = { readonly audience: Audience; readonly change: 'added' | 'moved' | 'unchanged' }

/**
 * Signs an address up for its preferences. One address has one audience: signing up again with others moves it. Signing
 * up again with the same ones asks SNS to send its confirmation anew.
 */
export async function signUp(registry: Registry, address: Address, preferences: Preferences): Promise<SignedUp> {
  const { audienceTable, sns, secret } = registry
  const audience = await openAudience(registry, preferences)
  const key = addressKeyOf(address, secret)
  const before = await audienceTable.getSubscriber(key)
  const subscriptionArn = await sns.subscribe(audience.topicArn, address.protocol, address.address)
  if (before !== undefined && before.audienceId !== audience.id) await leave(registry, address, before.audienceId)
  await audienceTable.putSubscriber(key, { audienceId: audience.id, protocol: address.protocol, subscriptionArn })
  if (before === undefined) return { audience, change: 'added' }
  return { audience, change: before.audienceId === audience.id ? 'unchanged' : 'moved' }
}

/** Ends what is sent to an address; `false` when it was not signed up. */
export async function signOff(registry: Registry, address: Address): Promise<boolean> {
  const key = addressKeyOf(address, registry.secret)
  const subscriber = await registry.audienceTable.getSubscriber(key)
  if (subscriber === undefined) return false
  await leave(registry, address, subscriber.audienceId)
  await registry.audienceTable.removeSubscriber(key)
  return true
}

/** Returns the audience with these preferences, made on first use with its SNS topic. */
async function openAudience(registry: Registry, preferences: Preferences): Promise<Audience> {
  const id = audienceIdOf(preferences)
  const known = await registry.audienceTable.get(id)
  if (known) return known
  const topicArn = await registry.sns.createTopic(preferences, {
    prefix: registry.topicPrefix,
    displayName: registry.senderName,
  })
  const { topics = '', languages = '' } = tagsOf(preferences)
  const sorted = { ...preferences, topics: topics.split('+'), languages: languages.split('+') }
  const audience = { id, preferences: sorted, topicArn, recentSends: [] }
  await registry.audienceTable.add(audience)
  return audience
}

/** Unsubscribes an address from an audience: SNS alone knows by which subscription it is in it. */
async function leave(
  { audienceTable, sns }: Registry,
  { address, protocol }: Address,
  audienceId: string,
): Promise<void> {
  const audience = await audienceTable.get(audienceId)
  if (audience === undefined) return
  const subscriptions = await sns.listSubscriptions(audience.topicArn)
  const ours = subscriptions.find((entry) => entry.protocol === protocol && entry.address === address)
  // A subscription that was never confirmed has no ARN to end; SNS forgets it after two days.
  if (ours?.arn) await sns.unsubscribe(ours.arn)
}
