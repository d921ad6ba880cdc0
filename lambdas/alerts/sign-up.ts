import { type Address, addressKeyOf } from './address-key.ts'
import type { Audience, Preferences } from './audience.ts'
import { type AudienceOffice, openAudience } from './open-audience.ts'
import { type Moves, settleMove } from './settle-moves.ts'
import type { SignedUpTo, Subscriber } from './subscriber-table.ts'

/** What sign-up reads, writes and asks. */
export interface Registry extends AudienceOffice, Moves {
  /** Keys the hash that addresses are known by. */
  readonly secret: string
}

/** What became of a sign-up. */
export type SignedUp = { readonly audience: Audience; readonly change: 'added' | 'moved' | 'unchanged' }

/**
 * Signs an address up for its preferences. One address has one audience: signing up again with others moves it, and its
 * old subscription ends once the new one is confirmed. Signing up again with the same ones asks SNS to send its
 * confirmation anew.
 *
 * @throws Error when there are too many audiences, or when another sign-up of the address runs at the same time
 */
export async function signUp(registry: Registry, address: Address, preferences: Preferences): Promise<SignedUp> {
  const now = Date.now()
  const { subscriberTable, sns } = registry
  const audience = await openAudience(registry, preferences, now)
  const key = addressKeyOf(address, registry.secret)
  const before = await subscriberTable.get(key)
  const others: SignedUpTo[] = []
  for (const signedUp of before?.subscriptions ?? []) {
    if (signedUp.audienceId !== audience.id) others.push(await findArn(registry, address, signedUp))
  }
  const asked = before?.subscriptions.at(-1)
  // Noted before SNS is asked: a death in between leaves a trace of what SNS may have heard.
  const intended = { protocol: address.protocol, subscriptions: [...others, { audienceId: audience.id }] }
  const noted = await note(registry, key, { ...intended, changedAt: nextTime(now, before) }, before)
  const arn = await sns.subscribe(audience.topicArn, address.protocol, address.address)
  const subscriptions = [...others, { audienceId: audience.id, arn }]
  await note(registry, key, { ...noted, subscriptions, changedAt: nextTime(now, noted) }, noted)
  // A phone confirms nothing, and a mail address may have been in this audience all along.
  await settleMove(registry, key, now)
  if (asked === undefined) return { audience, change: 'added' }
  return { audience, change: asked.audienceId === audience.id ? 'unchanged' : 'moved' }
}

/** Ends what is sent to an address; `false` when it was not signed up. */
export async function signOff(registry: Registry, address: Address): Promise<boolean> {
  const { subscriberTable, sns, secret } = registry
  const key = addressKeyOf(address, secret)
  const subscriber = await subscriberTable.get(key)
  if (subscriber === undefined) return false
  for (const signedUp of subscriber.subscriptions) {
    const { arn } = await findArn(registry, address, signedUp)
    // One that was never confirmed cannot be ended, is sent nothing, and is forgotten by SNS after two days.
    if (arn && (await sns.readSubscription(arn)) === 'confirmed') await sns.unsubscribe(arn)
  }
  await subscriberTable.remove(key)
  return true
}

async function note(
  { subscriberTable }: Registry,
  key: string,
  subscriber: Subscriber,
  before: Subscriber | undefined,
): Promise<Subscriber> {
  if (await subscriberTable.put(key, subscriber, before)) return subscriber
  throw new Error(
    'this address is being signed up by somebody else this very moment: expected one at a time, try again',
  )
}

/** Each change has a time of its own, by which others know that there was one. */
function nextTime(now: number, before: Subscriber | undefined): string {
  return new Date(before ? Math.max(now, Date.parse(before.changedAt) + 1) : now).toISOString()
}

/** Finds the subscription of a sign-up that died before it could note it, by the address that we have here alone. */
async function findArn(
  { audienceTable, sns }: Registry,
  { address, protocol }: Address,
  signedUp: SignedUpTo,
): Promise<SignedUpTo> {
  const audience = signedUp.arn === undefined ? await audienceTable.get(signedUp.audienceId) : undefined
  if (audience === undefined) return signedUp
  const subscriptions = await sns.listSubscriptions(audience.topicArn)
  const ours = subscriptions.find((entry) => entry.protocol === protocol && entry.address === address)
  return ours?.arn ? { ...signedUp, arn: ours.arn } : signedUp
}
