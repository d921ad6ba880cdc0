import { DeleteCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { addAlerts } from '../../lambdas/alerts/add-alerts.ts'
import { audienceIdOf, type Preferences } from '../../lambdas/alerts/audience.ts'
import { fileStories } from '../../lambdas/alerts/file-stories.ts'
import { type Outbox, sendDueAlerts } from '../../lambdas/alerts/send-due-alerts.ts'
import { openRetagTable } from '../../lambdas/stories/retag-table.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { toBrief } from '../../lambdas/stories/story-item.ts'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { openTestPipeline, type TestPipeline } from '../pipeline/open-test-pipeline.ts'
import { storyOf } from './tell-event.ts'

const MINUTE = 60_000
const WISHES: Preferences = {
  topics: ['okinawa'],
  languages: ['en'],
  cadence: { kind: 'instant' },
  timeZone: 'UTC',
}

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await openTestPipeline()
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => pipeline.close())

const openOutbox = (part: Partial<Outbox> = {}): Outbox => ({
  ...pipeline,
  sns: pipeline.snsAudiences,
  clock: () => Date.now(),
  remainingMs: () => 50_000,
  ...part,
})
const send = (part: Partial<Outbox> = {}) => sendDueAlerts(openOutbox(part), Date.now())
/** Time for one message and no second. */
function takeOne(): () => number {
  let left = 50_000
  return () => {
    const now = left
    left = 0
    return now
  }
}
const setClock = (now: string | number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
const subjectsOf = (address: string) => pipeline.received(address).map(({ subject }) => subject)

const scan = async (TableName: string) => (await pipeline.client.send(new ScanCommand({ TableName }))).Items ?? []

/** Puts what an attribute of an item cannot be, as another program might. */
async function garble(TableName: string, { pk, sk }: Record<string, unknown>, attribute: string): Promise<void> {
  await pipeline.client.send(
    new UpdateCommand({
      TableName,
      Key: { pk, sk },
      UpdateExpression: 'SET #attribute = :nonsense',
      ExpressionAttributeNames: { '#attribute': attribute },
      ExpressionAttributeValues: { ':nonsense': 'nonsense' },
    }),
  )
}

/** Signs up for wishes of one's own: no two tests share an audience. */
async function signUp(address: string, wishes: Partial<Preferences>): Promise<(title: string) => Promise<Story>> {
  const preferences = { ...WISHES, ...wishes }
  await pipeline.subscribe(address, preferences)
  return async (title) => {
    const at = new Date().toISOString()
    const brief = storyOf(title, { title, firstSeenAt: at, time: at, eventId: `${address} ${title}` })
    const story: Story = { ...brief, feedId: 'feed', silent: false }
    await pipeline.filedStories.putInEvent(toBrief(story, brief.eventId))
    const audience = await pipeline.audienceTable.get(audienceIdOf(preferences))
    if (audience === undefined) throw new Error(`${address} has no audience`)
    await addAlerts(pipeline, { story, eventId: brief.eventId, audiences: [audience], now: Date.now() })
    return story
  }
}

describe('the storm limit', () => {
  it('counts what earlier runs sent, holds what is above it, and sends that as one digest ten minutes later', async () => {
    const who = 'drizzle@example.com'
    const start = Date.parse('2026-05-04T10:00:00Z')
    setClock(start)
    const tell = await signUp(who, { timeZone: 'Asia/Seoul' })
    for (const [minute, title] of ['One', 'Two', 'Three', 'Four'].entries()) {
      setClock(start + minute * MINUTE)
      await tell(title)
      await send()
    }
    expect(subjectsOf(who)).toEqual(['One', 'Two', 'Three', 'Four'])
    setClock(start + 5 * MINUTE)
    await tell('Five')
    await tell('Six')
    await send()
    expect(subjectsOf(who)).toHaveLength(5)
    expect(pipeline.received(who).at(-1)?.body).toContain('2 events at once')

    setClock(start + 6 * MINUTE)
    for (const title of ['Seven', 'Eight', 'Nine']) await tell(title)
    for (let minute = 6; minute < 15; minute++) {
      setClock(start + minute * MINUTE)
      await send()
    }
    expect(subjectsOf(who)).toHaveLength(5)
    setClock(start + 15 * MINUTE)
    await send()
    expect(subjectsOf(who).slice(5).toSorted()).toEqual(['Eight', 'Nine', 'Seven'])
  })

  it('is kept by two runs at once: the one that was counted first sends, the other leaves it to later ones', async () => {
    const who = 'twofold@example.com'
    setClock('2026-05-04T14:00:00Z')
    const tell = await signUp(who, { timeZone: 'Asia/Dili' })
    await tell('One')
    await tell('Two')
    // The other run comes between what this one reads and what it counts.
    let isFirst = true
    const get = async (id: string) => {
      const audience = await pipeline.audienceTable.get(id)
      if (isFirst) {
        isFirst = false
        await send({ remainingMs: takeOne() })
      }
      return audience
    }
    await send({ audienceTable: { ...pipeline.audienceTable, get } })
    expect(subjectsOf(who)).toHaveLength(1)
    await send()
    expect(subjectsOf(who).toSorted()).toEqual(['One', 'Two'])
  })

  it('counts messages whose runs died before they could mark them', async () => {
    const who = 'struck@example.com'
    setClock('2026-05-04T12:00:00Z')
    const tell = await signUp(who, { timeZone: 'Asia/Manila' })
    const alertTable = { ...pipeline.alertTable, markSent: () => Promise.reject(new Error('died')) }
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
      await tell(title)
      await send({ alertTable })
    }
    // One, three times, each a death; then four events as a digest, which a death would have repeated at once.
    expect(subjectsOf(who)).toEqual(['One', 'One', 'One', expect.stringContaining('4 events')])
    setClock('2026-05-04T12:10:00Z')
    await send()
    expect(subjectsOf(who).slice(4)).toEqual([expect.stringContaining('7 events')])
    expect(await pipeline.alertTable.listDue('9999')).toEqual([])
  }, 20_000)

  it('lets what quiet hours gathered come as one digest at their end, and nothing within them', async () => {
    const who = 'night@example.com'
    setClock('2026-05-04T21:58:00Z')
    const tell = await signUp(who, { quietHours: { from: 22, to: 7 } })
    for (const title of ['A', 'B', 'C', 'D', 'E', 'F']) await tell(title)
    await send()
    expect(subjectsOf(who)).toHaveLength(1)
    // Held for ten minutes, which end within the quiet hours.
    await tell('G')
    for (const time of ['2026-05-04T22:08:00Z', '2026-05-05T03:00:00Z', '2026-05-05T06:59:00Z']) {
      setClock(time)
      await tell(`at ${time}`)
      await send()
    }
    expect(subjectsOf(who)).toHaveLength(1)
    setClock('2026-05-05T07:00:00Z')
    await send()
    expect(subjectsOf(who).slice(1).toSorted()).toEqual([
      'G',
      'at 2026-05-04T22:08:00Z',
      'at 2026-05-05T03:00:00Z',
      'at 2026-05-05T06:59:00Z',
    ])
  }, 20_000)

  it('is settable', async () => {
    const who = 'settable@example.com'
    const tell = await signUp(who, { timeZone: 'Asia/Macau' })
    await tell('One')
    await tell('Two')
    await send({ storm: { alerts: 1, minutes: 1 } })
    expect(pipeline.received(who).map(({ subject }) => subject)).toEqual([expect.stringContaining('2 events')])
  })
})

describe('the pace of messages', () => {
  it('is one a second to an audience, also when two runs follow each other at once', async () => {
    const who = 'paced@example.com'
    const tell = await signUp(who, { timeZone: 'Asia/Taipei' })
    for (const title of ['One', 'Two', 'Three']) {
      await tell(title)
      if (title !== 'One') await send()
    }
    expect(pipeline.received(who)).toHaveLength(3)
    // When each was sent, not when it came: a busy machine may deliver one late.
    const audience = await pipeline.audienceTable.get(audienceIdOf({ ...WISHES, timeZone: 'Asia/Taipei' }))
    const times = (audience?.recentSends ?? []).map((sentAt) => Date.parse(sentAt))
    expect(times).toHaveLength(3)
    for (const [index, at] of times.entries()) {
      if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(990)
    }
  })
})

describe('a digest of a storm', () => {
  it('is sent at once though the answer to counting it is lost', async () => {
    const who = 'stormy@example.com'
    const tell = await signUp(who, { timeZone: 'Asia/Baku' })
    for (const title of ['One', 'Two', 'Three']) await tell(title)
    let lost = 0
    // Beneath the SDK's retries, as a connection that breaks.
    pipeline.client.middlewareStack.add(
      (next) => async (given) => {
        const answer = await next(given)
        const isCount = JSON.stringify(given.input).includes('recentSends')
        lost += isCount ? 1 : 0
        if (isCount && lost === 1) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
        return answer
      },
      { step: 'deserialize', name: 'loseAnswer' },
    )
    await send({ storm: { alerts: 2, minutes: 10 } })
    pipeline.client.middlewareStack.remove('loseAnswer')
    expect(lost).toBe(2)
    expect(pipeline.received(who).map(({ subject }) => subject)).toEqual([expect.stringContaining('3 events')])
    const audience = await pipeline.audienceTable.get(audienceIdOf({ ...WISHES, timeZone: 'Asia/Baku' }))
    expect(audience?.recentSends).toHaveLength(1)
  })
})

describe('an alert that cannot be told', () => {
  it('is withdrawn when a retag took the topics of its last story, and holds up none that comes after it', async () => {
    const who = 'retagged@example.com'
    const tell = await signUp(who, { timeZone: 'Asia/Jakarta' })
    const gone = await tell('Gone')
    await tell('Stays')
    const retagTable = openRetagTable(pipeline.client, LOCAL_TABLES.stories, { untaggedDays: 30 })
    const eventId = `${who} Gone`
    await pipeline.storyTable.create({ ...gone, tags: [] })
    await retagTable.takeOutOfEvent(gone, eventId)
    expect(await send()).toMatchObject({ failed: 0 })
    expect(subjectsOf(who)).toEqual(['Stays'])
    const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Jakarta' })
    expect(await pipeline.alertTable.get({ audienceId, eventId })).toMatchObject({ state: 'withdrawn' })
    expect(await pipeline.alertTable.listDue('9999')).toEqual([])
  })

  it('waits for its stories when they are missing from the table, and is told once they are back', async () => {
    const who = 'restored@example.com'
    setClock('2026-06-01T10:00:00Z')
    const tell = await signUp(who, { timeZone: 'Asia/Manila' })
    const lost = await tell('Lost')
    const eventId = `${who} Lost`
    await openRetagTable(pipeline.client, LOCAL_TABLES.stories, { untaggedDays: 30 }).takeOutOfEvent(lost, eventId)
    await send()
    expect(subjectsOf(who)).toEqual([])
    const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Manila' })
    expect(await pipeline.alertTable.get({ audienceId, eventId })).toMatchObject({
      state: 'due',
      failure: expect.stringContaining('its event has no stories'),
    })
    await pipeline.filedStories.putInEvent(toBrief(lost, eventId))
    setClock('2026-06-01T10:02:00Z')
    await send()
    expect(subjectsOf(who)).toEqual(['Lost'])
  })

  it('that cannot even be read holds up no other and counts as no message, and the run says that it failed', async () => {
    const who = 'garbled@example.com'
    const tell = await signUp(who, { timeZone: 'Asia/Dili' })
    const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Dili' })
    await tell('No alert')
    await tell('No story')
    await tell('Good')
    await garble(LOCAL_TABLES.alerts, { pk: `ALERT#${audienceId}`, sk: `${who} No alert` }, 'attempts')
    for (const item of await scan(LOCAL_TABLES.stories)) {
      if (item.pk === `EVENT#${who} No story`) await garble(LOCAL_TABLES.stories, item, 'tags')
    }
    const noRows = await tell('No rows')
    await pipeline.storyTable.create(noRows)
    await openRetagTable(pipeline.client, LOCAL_TABLES.stories, { untaggedDays: 30 }).takeOutOfEvent(
      noRows,
      `${who} No rows`,
    )
    await garble(LOCAL_TABLES.stories, { pk: `STORY#${noRows.id}`, sk: 'STORY' }, 'tags')
    expect(await send()).toEqual({ sent: 1, failed: 1 })
    expect(await send()).toEqual({ sent: 0, failed: 1 })
    expect(subjectsOf(who)).toEqual(['Good'])
    expect((await pipeline.audienceTable.get(audienceId))?.recentSends).toHaveLength(1)
    expect(pipeline.entries).toContainEqual(
      expect.objectContaining({ event: 'sending-failed', reason: expect.stringContaining(`${who} No alert`) }),
    )
    await pipeline.client.send(
      new DeleteCommand({ TableName: LOCAL_TABLES.stories, Key: { pk: `STORY#${noRows.id}`, sk: 'STORY' } }),
    )
    await pipeline.alertTable.removeUnsent(audienceId)
  })

  it('is parked with the reason when its message cannot be written, and holds up none that comes after it', async () => {
    const who = 'unwritable@example.com'
    const tell = await signUp(who, { timeZone: 'Asia/Brunei' })
    const bad = await tell('Bad')
    await pipeline.filedStories.putInEvent({ ...toBrief(bad, `${who} Bad`), outlet: '', url: 'none' })
    await tell('Good')
    expect(await send()).toMatchObject({ failed: 0 })
    expect(subjectsOf(who)).toEqual(['Good'])
    const [parked] = await pipeline.alertTable.listParked()
    if (parked === undefined) throw new Error('nothing is parked')
    expect((await pipeline.alertTable.get(parked))?.failure).toContain('the message cannot be written')
    await pipeline.filedStories.putInEvent(toBrief(bad, `${who} Bad`))
    await pipeline.alertTable.unpark(parked, new Date().toISOString())
    await send()
    expect(subjectsOf(who)).toEqual(['Good', 'Bad'])
  })
})

describe('filing', () => {
  it('leaves time for sending: what is not filed by then waits for the next run', async () => {
    const at = new Date().toISOString()
    for (const slug of ['first', 'second']) {
      const story = storyOf(slug, { firstSeenAt: at, time: at, url: `https://coast.example/${slug}` })
      await pipeline.storyTable.create({ ...story, feedId: 'feed', silent: true })
    }
    const left = [30_000, 19_000]
    expect(await fileStories(pipeline, Date.now(), () => left.shift() ?? 0)).toEqual({ filed: 1, failed: 0 })
    expect(await fileStories(pipeline, Date.now())).toEqual({ filed: 1, failed: 0 })
  })
})

it('a run whose time is up reads of no more audiences what is due to them, and the next one sends it', async () => {
  const people = Array.from({ length: 20 }, (_, number) => `crowd-${number}@example.com`)
  for (const [number, who] of people.entries()) {
    const tell = await signUp(who, { topics: ['okinawa', 'space', `crowd-${number}`] })
    await tell('Late')
  }
  let read = 0
  const get: Outbox['alertTable']['get'] = (key) => {
    read += 1
    return pipeline.alertTable.get(key)
  }
  await send({ alertTable: { ...pipeline.alertTable, get }, remainingMs: () => 7_999 })
  expect(read).toBeLessThan(people.length)
  expect(people.flatMap(subjectsOf)).toEqual([])
  await send()
  expect(people.flatMap(subjectsOf)).toHaveLength(people.length)
})
