import { ConfirmSubscriptionCommand } from '@aws-sdk/client-sns'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { settleMoves } from '../../lambdas/alerts/settle-moves.ts'
import { type Registry, signOff, signUp } from '../../lambdas/alerts/sign-up.ts'
import { connectSns } from '../../lambdas/runtime/clients.ts'
import { addressOf, BUDGET, OKINAWA, openTestRegistry, SPACE } from './open-test-registry.ts'

const DAY = 86_400_000

const { pipeline, registry, ask, recordOf, confirm, topicsOf } = await openTestRegistry()
afterEach(() => {
  vi.useRealTimers()
})

describe('a change of preferences', () => {
  it('keeps the old subscription until the new one is confirmed, and ends it then', async () => {
    const who = 'mover@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    expect(await ask(who, SPACE)).toMatchObject({ change: 'moved' })
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['okinawa'])
    await confirm(who)
    expect((await topicsOf(who)).toSorted()).toEqual(['okinawa', 'space'])
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['space'])
    expect(await registry.subscriberTable.listMoving()).toEqual([])
  })

  it('takes effect at once for a phone, which confirms nothing', async () => {
    const who = '+15550100011'
    await ask(who, OKINAWA)
    await ask(who, SPACE)
    expect(await topicsOf(who)).toEqual(['space'])
  })

  it('waits for the next run when what is left of this one is for sending', async () => {
    const who = 'late@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    await ask(who, SPACE)
    await confirm(who)
    expect(await settleMoves(registry, Date.now(), () => 14_999)).toEqual({ failed: 0, awaiting: new Set() })
    expect((await topicsOf(who)).toSorted()).toEqual(['okinawa', 'space'])
    expect(pipeline.entries.at(-1)).toMatchObject({ event: 'moves-left', moves: 1 })
    await settleMoves(registry, Date.now(), () => 15_000)
    expect(await topicsOf(who)).toEqual(['space'])
  })

  it('that nobody confirms lapses after two days, and the old one goes on', async () => {
    const who = 'lapse@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    await ask(who, SPACE)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * DAY + 60_000 })
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['okinawa'])
    expect((await recordOf(who))?.subscriptions).toHaveLength(1)
    expect(await registry.subscriberTable.listMoving()).toEqual([])
  })

  it('leaves the last wish alone when the mails of two are opened in any order', async () => {
    const who = 'twice@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    await ask(who, SPACE)
    await ask(who, BUDGET)
    await confirm(who)
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['defense-budget'])
    await confirm(who, 1)
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['defense-budget'])
  })

  it('and back again before it was confirmed changes nothing', async () => {
    const who = 'back@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    await ask(who, SPACE)
    expect(await ask(who, OKINAWA)).toMatchObject({ change: 'moved' })
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['okinawa'])
  })

  it('is found again when the sign-up died after SNS had heard it', async () => {
    const who = 'died@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    const subscribe = async (...args: Parameters<Registry['sns']['subscribe']>) => {
      await registry.sns.subscribe(...args)
      throw new Error('the answer was lost')
    }
    await expect(signUp({ ...registry, sns: { ...registry.sns, subscribe } }, addressOf(who), SPACE)).rejects.toThrow(
      'the answer was lost',
    )
    await confirm(who)
    expect((await topicsOf(who)).toSorted()).toEqual(['okinawa', 'space'])
    await ask(who, BUDGET)
    await confirm(who)
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['defense-budget'])
  })

  it('is refused while another sign-up of the address runs', async () => {
    const who = 'race@example.com'
    const [first, second] = await Promise.allSettled([ask(who, OKINAWA), ask(who, SPACE)])
    expect([first?.status, second?.status].toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('signing off ends whatever there is, and signing off again finds nobody', async () => {
    const who = 'leaver@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    await ask(who, SPACE)
    expect(await signOff(registry, addressOf(who))).toBe(true)
    expect(await topicsOf(who)).toEqual([])
    expect(await signOff(registry, addressOf(who))).toBe(false)
  })

  it('signing off holds although the mail of an earlier wish is opened after it', async () => {
    const who = 'scanned@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    await ask(who, SPACE)
    await signOff(registry, addressOf(who))
    await confirm(who)
    expect(await topicsOf(who)).toEqual(['space'])
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual([])
    expect(await recordOf(who)).toBeUndefined()
  })

  it('signing off and up again leaves one audience, whatever mails are opened then', async () => {
    const who = 'returned@example.com'
    await ask(who, OKINAWA)
    await signOff(registry, addressOf(who))
    expect(await ask(who, SPACE)).toMatchObject({ change: 'added', isConfirmed: false })
    await confirm(who)
    await confirm(who, 1)
    expect((await topicsOf(who)).toSorted()).toEqual(['okinawa', 'space'])
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['space'])
  })

  it('signing off ends also a subscription that no link in a mail can end', async () => {
    const who = 'locked@example.com'
    const { audience } = await ask(who, OKINAWA)
    const mail = pipeline.sns.readInbox().findLast(({ endpoint }) => endpoint === who)
    const Token = new URL(mail?.confirmUrl ?? '').searchParams.get('Token') ?? ''
    const client = connectSns()
    await client.send(
      new ConfirmSubscriptionCommand({ TopicArn: audience.topicArn, Token, AuthenticateOnUnsubscribe: 'true' }),
    )
    client.destroy()
    await registry.sns.publish(audience.topicArn, { subject: 'News', email: 'News', sms: 'News' })
    expect(pipeline.received(who)).toMatchObject([{ body: 'News' }])
    expect(pipeline.received(who).at(-1)?.unsubscribeUrl).toBeUndefined()
    await signOff(registry, addressOf(who))
    expect(await topicsOf(who)).toEqual([])
  })

  it('signing up again after the link in a mail ended it asks for a new confirmation', async () => {
    const who = 'unsubscribed@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    expect(await ask(who, OKINAWA)).toMatchObject({ change: 'unchanged', isConfirmed: true })
    const { topicArn } = (await ask(who, OKINAWA)).audience
    await registry.sns.publish(topicArn, { subject: 'News', email: 'News', sms: 'News' })
    await pipeline.sns.answerLink(pipeline.received(who).at(-1)?.unsubscribeUrl ?? '')
    expect(await topicsOf(who)).toEqual([])
    expect(await ask(who, OKINAWA)).toMatchObject({ change: 'unchanged', isConfirmed: false })
    await confirm(who)
    expect(await topicsOf(who)).toEqual(['okinawa'])
  })

  it.each([
    ['an email address in other letters', ' Spelled@Example.COM', 'ｓｐｅｌｌｅｄ@example.com', 'spelled@example.com'],
    ['a phone number as it is written', '+81 (0)90-1234-0016', '＋８１ 90-1234-0016', '+819012340016'],
  ])('in another spelling of %s is one of the same subscriber', async (_, first, second, kept) => {
    await ask(first, OKINAWA)
    if (kept.includes('@')) await confirm(kept)
    expect(await ask(second, OKINAWA)).toMatchObject({ change: 'unchanged', isConfirmed: true })
    await ask(second, SPACE)
    if (kept.includes('@')) await confirm(kept)
    await settleMoves(registry, Date.now())
    expect(await topicsOf(kept)).toEqual(['space'])
  })

  it('takes an address with a +tag for another mailbox than the one without', async () => {
    await ask('tag+news@example.com', OKINAWA)
    expect(await ask('tag@example.com', SPACE)).toMatchObject({ change: 'added' })
  })
})
