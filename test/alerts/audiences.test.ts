import type { SNSClient } from '@aws-sdk/client-sns'
import { describe, expect, it } from 'vitest'
import { audienceIdOf, type Preferences, tagsOf } from '../../lambdas/alerts/audience.ts'
import { readPreferences } from '../../lambdas/alerts/read-tags.ts'
import { rebuildAudiences } from '../../lambdas/alerts/rebuild-audiences.ts'
import { finishRetiring, lookAfter, retireAudiences } from '../../lambdas/alerts/retire-audiences.ts'
import { settleMoves } from '../../lambdas/alerts/settle-moves.ts'
import { signOff, signUp } from '../../lambdas/alerts/sign-up.ts'
import { openSnsAudiences } from '../../lambdas/alerts/sns-audiences.ts'
import { MAX_AUDIENCES } from '../../lambdas/runtime/limits.ts'
import { addressOf, BUDGET, keyOf, OKINAWA, openTestRegistry, SPACE } from './open-test-registry.ts'

const DAY = 86_400_000

const { pipeline, registry, ask, recordOf, confirm, topicsOf } = await openTestRegistry()

describe('a rebuild', () => {
  it('makes audiences and subscribers anew from the tags and subscriptions of their topics', async () => {
    const who = 'rebuilt@example.com'
    const wishes: Preferences = { ...OKINAWA, timeZone: 'Asia/Macau', quietHours: { from: 22, to: 7 } }
    const { audience } = await ask(who, wishes)
    await confirm(who)
    const before = await recordOf(who)
    if (before === undefined) throw new Error(`${who} has no record`)
    await registry.audienceTable.remove(audience.id)
    await registry.subscriberTable.remove(keyOf(who), before)
    expect((await rebuildAudiences(registry)).added).toBe(1)
    expect(await registry.audienceTable.get(audience.id)).toEqual(audience)
    expect((await recordOf(who))?.subscriptions).toEqual(before.subscriptions)
    expect((await rebuildAudiences(registry)).added).toBe(0)
  })

  it('forgets of nobody that they left, though SNS still waits for them to confirm', async () => {
    const who = 'left@example.com'
    await ask(who, { ...OKINAWA, timeZone: 'Asia/Thimphu' })
    await ask(who, { ...SPACE, timeZone: 'Asia/Thimphu' })
    await signOff(registry, addressOf(who))
    const left = (await recordOf(who))?.leftAt
    expect(left).toBeDefined()
    await rebuildAudiences(registry)
    expect((await recordOf(who))?.leftAt).toBe(left)
    await confirm(who)
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual([])
  })

  it('ends for one who left also a subscription that the table never knew, confirmed too late', async () => {
    const who = 'left-late@example.com'
    await ask(who, { ...OKINAWA, timeZone: 'Asia/Vientiane' })
    await signOff(registry, addressOf(who))
    const left = (await recordOf(who))?.leftAt
    const { audience } = await ask('+15550100018', { ...BUDGET, timeZone: 'Asia/Vientiane' })
    await registry.sns.subscribe(audience.topicArn, 'email', who)
    await confirm(who)
    expect(await topicsOf(who)).toEqual(['defense-budget'])
    await rebuildAudiences(registry)
    expect(await recordOf(who)).toMatchObject({ leftAt: left, subscriptions: [{ audienceId: audience.id }, {}] })
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual([])
  })

  it('takes nobody for a subscriber whom SNS lists as one who left', async () => {
    const { audience } = await ask('+15550100016', { ...OKINAWA, timeZone: 'Asia/Almaty' })
    const [stays] = (await registry.sns.listSubscriptions(audience.topicArn)) ?? []
    const gone = { Protocol: 'sms', Endpoint: '+15550100017', SubscriptionArn: 'Deleted' }
    const client = {
      send: async () => ({ Subscriptions: [gone, { ...gone, Endpoint: stays?.address, SubscriptionArn: stays?.arn }] }),
    } as unknown as SNSClient
    expect(await openSnsAudiences(client).listSubscriptions(audience.topicArn)).toEqual([stays])
  })

  it('finds an address that a sign-up which died left in two audiences, and one of them ends', async () => {
    const who = 'doubled@example.com'
    await ask(who, OKINAWA)
    await confirm(who)
    const { audience } = await ask('+15550100015', BUDGET)
    await registry.sns.subscribe(audience.topicArn, 'email', who)
    await confirm(who)
    expect((await rebuildAudiences(registry)).twice).toBe(1)
    await settleMoves(registry, Date.now())
    expect(await topicsOf(who)).toEqual(['okinawa'])
  })

  it('names topics whose tags are not ours, and goes on', async () => {
    const readTags = async () => ({ topics: 'okinawa', cadence: 'hourly' })
    const { strange, audiences } = await rebuildAudiences({ ...registry, sns: { ...registry.sns, readTags } })
    expect(audiences).toBe(0)
    expect(strange.length).toBeGreaterThan(1)
  })
})

describe('an audience', () => {
  it('is one for equal wishes, in whatever order, and can be read back from its tags', () => {
    const wishes: Preferences = {
      ...OKINAWA,
      topics: ['space', 'okinawa'],
      languages: ['ja', 'en'],
      quietHours: { from: 22, to: 7 },
    }
    const other = { ...wishes, topics: ['okinawa', 'space', 'okinawa'], languages: ['en', 'ja'] }
    expect(audienceIdOf(other)).toBe(audienceIdOf(wishes))
    expect(audienceIdOf({ ...wishes, quietHours: { from: 20, to: 8 } })).not.toBe(audienceIdOf(wishes))
    expect(tagsOf(readPreferences(tagsOf(wishes)))).toEqual(tagsOf(wishes))
  })

  it('of a digest has no quiet hours: it comes at the hour that was asked for', () => {
    const daily: Preferences = { ...OKINAWA, cadence: { kind: 'daily', hour: 8 } }
    expect(audienceIdOf({ ...daily, quietHours: { from: 22, to: 7 } })).toBe(audienceIdOf(daily))
  })

  it('is refused, and an alarm rung, when there are too many', async () => {
    const full = { ...registry, audienceTable: { ...registry.audienceTable, count: async () => MAX_AUDIENCES } }
    const wishes = { ...OKINAWA, timeZone: 'Asia/Seoul' }
    await expect(signUp(full, addressOf('late@example.com'), wishes)).rejects.toThrow('there are 50000 audiences')
    expect(pipeline.entries.at(-1)).toEqual({ event: 'audiences-full', audiences: MAX_AUDIENCES })
    expect(await registry.audienceTable.get(audienceIdOf(wishes))).toBeUndefined()
  })

  it('is refused when it asks for more than a tag of its topic holds, from which it could not be read back', async () => {
    const topics = Array.from({ length: 30 }, (_, number) => `coast-${100 + number}`)
    await expect(signUp(registry, addressOf('all@example.com'), { ...OKINAWA, topics })).rejects.toThrow(
      'expected at most 256 characters in all',
    )
    expect(await registry.audienceTable.get(audienceIdOf({ ...OKINAWA, topics }))).toBeUndefined()
  })

  const audienceOf = async (preferences: Preferences) => {
    const audience = await registry.audienceTable.get(audienceIdOf(preferences))
    if (audience === undefined) throw new Error('no audience')
    return audience
  }

  it('is retired once it has been empty for three days, with its topic and the alerts nobody waits for', async () => {
    const wishes = { ...OKINAWA, timeZone: 'Asia/Taipei' }
    const now = Date.now()
    const look = async (at: number) => lookAfter(registry, await audienceOf(wishes), at)
    await ask('empty@example.com', wishes)
    await confirm('empty@example.com')
    await look(now)
    expect((await audienceOf(wishes)).emptySince).toBeUndefined()
    await signOff(registry, addressOf('empty@example.com'))
    await look(now)
    const { id, topicArn } = await audienceOf(wishes)
    const alert = {
      audienceId: id,
      eventId: 'e',
      storyId: 's',
      attempts: 0,
      createdAt: '',
      dueAt: new Date().toISOString(),
    }
    await pipeline.alertTable.add({ ...alert, state: 'due' })
    await look(now + 3 * DAY - 1)
    expect((await audienceOf(wishes)).retiringSince).toBeUndefined()
    await look(now + 3 * DAY)
    expect(await registry.audienceTable.get(id)).toBeUndefined()
    expect(await registry.sns.countSubscribers(topicArn)).toBeUndefined()
    expect(await pipeline.alertTable.listDue(new Date().toISOString())).toEqual([])
  })

  it('whose topic was deleted from outside rings each day, and is retired as empty unless somebody signs up', async () => {
    const [lost, saved] = ['Asia/Yerevan', 'Asia/Tashkent'].map((timeZone) => ({ ...OKINAWA, timeZone }))
    if (lost === undefined || saved === undefined) throw new Error('no wishes')
    const now = Date.now()
    for (const [wishes, phone] of [
      [lost, '+15550100051'],
      [saved, '+15550100052'],
    ] as const) {
      const { audience } = await ask(phone, wishes)
      await registry.sns.deleteTopic(audience.topicArn)
      await lookAfter(registry, audience, now)
      expect(pipeline.entries.at(-1)).toMatchObject({ event: 'audience-topic-gone', audienceId: audience.id })
      expect((await audienceOf(wishes)).emptySince).toBeDefined()
    }
    await ask('+15550100052', saved)
    for (const wishes of [lost, saved]) await lookAfter(registry, await audienceOf(wishes), now + 3 * DAY)
    expect(await registry.audienceTable.get(audienceIdOf(lost))).toBeUndefined()
    expect((await audienceOf(saved)).emptySince).toBeUndefined()
  })

  it('with somebody pending, or who came in the meantime, stays', async () => {
    const wishes = { ...OKINAWA, timeZone: 'Asia/Manila' }
    const now = Date.now()
    await ask('pending@example.com', wishes)
    const before = await audienceOf(wishes)
    await registry.audienceTable.markEmpty(before.id, new Date(now - 3 * DAY).toISOString())
    const seenEmpty = await audienceOf(wishes)
    await lookAfter(registry, seenEmpty, now)
    expect(await audienceOf(wishes)).toEqual(before)
    await registry.audienceTable.markEmpty(before.id, new Date(now - 3 * DAY).toISOString())
    await ask('again@example.com', wishes)
    expect(
      await registry.audienceTable.beginRetiring(before.id, { emptySince: seenEmpty.emptySince ?? '', at: '' }),
    ).toBe(false)
  })

  it('takes nobody while it is being retired, and is made anew after', async () => {
    const wishes = { ...OKINAWA, timeZone: 'Asia/Hanoi' }
    const since = new Date(Date.now()).toISOString()
    const { audience } = await ask('+15550100012', { ...wishes, timeZone: 'Asia/Ho_Chi_Minh' })
    await signOff(registry, addressOf('+15550100012'))
    await registry.audienceTable.markEmpty(audience.id, since)
    await registry.audienceTable.beginRetiring(audience.id, { emptySince: since, at: since })
    await expect(ask('+15550100013', audience.preferences)).rejects.toThrow('is being retired')
    await finishRetiring(registry, audience)
    expect(await ask('+15550100013', audience.preferences)).toMatchObject({ change: 'added' })
  })

  it('is not looked at when too little is left of a run that SNS made long', async () => {
    let asked = 0
    const countSubscribers = async () => {
      asked += 1
      return { confirmed: 1, pending: 0 }
    }
    const some = (await registry.audienceTable.list()).slice(0, 3)
    const slow = {
      ...registry,
      audienceTable: { ...registry.audienceTable, listStarting: async () => some },
      sns: { ...registry.sns, countSubscribers },
    }
    const left = [10_000, 10_000, 9_999]
    await retireAudiences(slow, Date.now(), () => left.shift() ?? 0)
    expect(asked).toBe(2)
  })

  it('is looked at by send-alerts within a day', async () => {
    const wishes = { ...OKINAWA, timeZone: 'Asia/Jakarta' }
    const { audience } = await ask('+15550100014', wishes)
    await signOff(registry, addressOf('+15550100014'))
    const only = {
      ...registry.audienceTable,
      listStarting: async (start: string) => (audience.id.startsWith(start) ? [audience] : []),
    }
    const from = Date.now()
    for (let minute = 0; minute < 24 * 60; minute++)
      await retireAudiences({ ...registry, audienceTable: only }, from + minute * 60_000)
    expect((await audienceOf(wishes)).emptySince).toBeDefined()
  })
})
