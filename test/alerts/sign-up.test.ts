import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { addressKeyOf, readAddress } from '../../lambdas/alerts/address-key.ts'
import { audienceIdOf, type Preferences, tagsOf } from '../../lambdas/alerts/audience.ts'
import { readPreferences } from '../../lambdas/alerts/read-tags.ts'
import { rebuildAudiences } from '../../lambdas/alerts/rebuild-audiences.ts'
import { finishRetiring, lookAfter } from '../../lambdas/alerts/retire-audiences.ts'
import { settleMoves } from '../../lambdas/alerts/settle-moves.ts'
import { type Registry, signOff, signUp } from '../../lambdas/alerts/sign-up.ts'
import { MAX_AUDIENCES } from '../../lambdas/runtime/limits.ts'
import { LOCAL_TOPIC_PREFIX } from '../../local/local-environment.ts'
import { openTestPipeline, type TestPipeline } from '../pipeline/open-test-pipeline.ts'

const DAY = 86_400_000
const SECRET = 'test secret'
const OKINAWA: Preferences = {
  topics: ['okinawa'],
  languages: ['en'],
  cadence: { kind: 'instant' },
  timeZone: 'UTC',
}
const SPACE: Preferences = { ...OKINAWA, topics: ['space'] }
const BUDGET: Preferences = { ...OKINAWA, topics: ['defense-budget'] }

let pipeline: TestPipeline
let registry: Registry
beforeAll(async () => {
  pipeline = await openTestPipeline()
  registry = {
    ...pipeline,
    sns: pipeline.snsAudiences,
    topicPrefix: LOCAL_TOPIC_PREFIX,
    senderName: 'Alliance',
    secret: SECRET,
  }
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => pipeline.close())

const addressOf = (text: string) => {
  const address = readAddress(text)
  if (address === undefined) throw new Error(text)
  return address
}
const ask = (text: string, preferences: Preferences) => signUp(registry, addressOf(text), preferences)
const recordOf = (text: string) => registry.subscriberTable.get(addressKeyOf(addressOf(text), SECRET))

/** Opens the links of all confirmation mails of an address, the newest `back` before the last. */
async function confirm(text: string, back = 0): Promise<void> {
  const mails = pipeline.sns.readInbox().filter(({ kind, endpoint }) => kind === 'confirmation' && endpoint === text)
  const url = mails.at(-1 - back)?.confirmUrl
  if (url === undefined) throw new Error(`${text} has no mail to confirm`)
  await pipeline.sns.answerLink(url)
}

/** The topics an address is really sent, as SNS knows. */
async function topicsOf(text: string): Promise<string[]> {
  const found: string[] = []
  for (const { topicArn, preferences } of await registry.audienceTable.list()) {
    const subscriptions = await registry.sns.listSubscriptions(topicArn)
    if (subscriptions.some(({ address, arn }) => address === text && arn)) found.push(...preferences.topics)
  }
  return found
}

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
})

describe('a rebuild', () => {
  it('makes audiences and subscribers anew from the tags and subscriptions of their topics', async () => {
    const who = 'rebuilt@example.com'
    const wishes: Preferences = { ...OKINAWA, timeZone: 'Asia/Macau', quietHours: { from: 22, to: 7 } }
    const { audience } = await ask(who, wishes)
    await confirm(who)
    const before = await recordOf(who)
    await registry.audienceTable.remove(audience.id)
    await registry.subscriberTable.remove(addressKeyOf(addressOf(who), SECRET))
    expect((await rebuildAudiences(registry)).added).toBe(1)
    expect(await registry.audienceTable.get(audience.id)).toEqual(audience)
    expect((await recordOf(who))?.subscriptions).toEqual(before?.subscriptions)
    expect((await rebuildAudiences(registry)).added).toBe(0)
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

  it('is looked at by send-alerts within a day', async () => {
    const wishes = { ...OKINAWA, timeZone: 'Asia/Jakarta' }
    const { audience } = await ask('+15550100014', wishes)
    await signOff(registry, addressOf('+15550100014'))
    const { retireAudiences } = await import('../../lambdas/alerts/retire-audiences.ts')
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
