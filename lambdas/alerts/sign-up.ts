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
export interface SignedUp {
  readonly audience: Audience
  readonly change: 'added' | 'moved' | 'unchanged'
  /** Otherwise SNS has mailed a link to confirm. */
  readonly isConfirmed: boolean
}

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
  const asked = before?.leftAt === undefined ? before?.subscriptions.at(-1) : undefined
  // Noted before SNS is asked: a death in between leaves a trace of what SNS may have heard.
  const intended = { protocol: address.protocol, subscriptions: [...others, { audienceId: audience.id }] }
  const noted = await note(registry, key, { ...intended, changedAt: nextTime(now, before) }, before)
  const arn = await sns.subscribe(audience.topicArn, address.protocol, address.address)
  const subscriptions = [...others, { audienceId: audience.id, arn }]
  await note(registry, key, { ...noted, subscriptions, changedAt: nextTime(now, noted) }, noted)
  // A phone confirms nothing, and a mail address may have been in this audience all along.
  const isConfirmed = (await sns.readSubscription(arn)) === 'confirmed'
  await settleMove(registry, key, now)
  if (asked === undefined) return { audience, change: 'added', isConfirmed }
  return { audience, change: asked.audienceId === audience.id ? 'unchanged' : 'moved', isConfirmed }
}

/**
 * Ends what is sent to an address; `false` when it was not signed up. SNS cannot end a subscription that waits to be
 * confirmed: it is kept in sight, and ended should somebody, or a scanner of mails, open its link all the same.
 *
 * @throws Error when another sign-up of the address runs at the same time
 */
export async function signOff(registry: Registry, address: Address): Promise<boolean> {
  const { subscriberTable, sns, secret } = registry
  const key = addressKeyOf(address, secret)
  const before = await subscriberTable.get(key)
  if (before === undefined || before.leftAt !== undefined) return false
  const pending: SignedUpTo[] = []
  for (const one of before.subscriptions) {
    const signedUp = await findArn(registry, address, one)
    const state = signedUp.arn === undefined ? 'pending' : await sns.readSubscription(signedUp.arn)
    if (state === 'confirmed' && signedUp.arn) await sns.unsubscribe(signedUp.arn)
    if (state === 'pending') pending.push(signedUp)
  }
  if (pending.length === 0) {
    if (!(await subscriberTable.remove(key, before))) throw new Error(BUSY)
  } else {
    const leftAt = nextTime(Date.now(), before)
    await note(registry, key, { protocol: before.protocol, subscriptions: pending, changedAt: leftAt, leftAt }, before)
  }
  return true
}

const BUSY = 'this address is being signed up by somebody else this very moment: expected one at a time, try again'

async function note(
  { subscriberTable }: Registry,
  key: string,
  subscriber: Subscriber,
  before: Subscriber | undefined,
): Promise<Subscriber> {
  if (await subscriberTable.put(key, subscriber, before)) return subscriber
  throw new Error(BUSY)
}

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
  const subscriptions = (await sns.listSubscriptions(audience.topicArn)) ?? []
  const ours = subscriptions.find(
    (entry) => entry.protocol === protocol && entry.address.toLowerCase() === address.toLowerCase(),
  )
  return ours?.arn ? { ...signedUp, arn: ours.arn } : signedUp
}
