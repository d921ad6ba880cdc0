import { describe, expect, it } from 'vitest'
import { audienceIdOf } from '../../lambdas/alerts/audience.ts'
import { MAX_ALERTS_AT_ONCE } from '../../lambdas/runtime/limits.ts'
import { followSending, WISHES } from './follow-sending.ts'
import { storyOf } from './tell-event.ts'

const MINUTE = 60_000

const sending = followSending()

/** Time for one message and no second. */
function takeOne(): () => number {
  let left = 50_000
  return () => {
    const now = left
    left = 0
    return now
  }
}

describe('the storm limit', () => {
  it('counts what earlier runs sent, holds what is above it, and sends that as one digest ten minutes later', async () => {
    const who = 'drizzle@example.com'
    const start = Date.parse('2026-05-04T10:00:00Z')
    sending.setClock(start)
    const tell = await sending.signUp(who, { timeZone: 'Asia/Seoul' })
    for (const [minute, title] of ['One', 'Two', 'Three', 'Four'].entries()) {
      sending.setClock(start + minute * MINUTE)
      await tell(title)
      await sending.send()
    }
    expect(sending.subjectsOf(who)).toEqual(['One', 'Two', 'Three', 'Four'])
    sending.setClock(start + 5 * MINUTE)
    await tell('Five')
    await tell('Six')
    await sending.send()
    expect(sending.subjectsOf(who)).toHaveLength(5)
    expect(sending.pipeline.received(who).at(-1)?.body).toContain('2 events in one message')

    sending.setClock(start + 6 * MINUTE)
    for (const title of ['Seven', 'Eight', 'Nine']) await tell(title)
    for (let minute = 6; minute < 15; minute++) {
      sending.setClock(start + minute * MINUTE)
      await sending.send()
    }
    expect(sending.subjectsOf(who)).toHaveLength(5)
    sending.setClock(start + 15 * MINUTE)
    await sending.send()
    expect(sending.subjectsOf(who).slice(5).toSorted()).toEqual(['Eight', 'Nine', 'Seven'])
  })

  it('is kept by two runs at once: the one that was counted first sends, the other leaves it to later ones', async () => {
    const who = 'twofold@example.com'
    sending.setClock('2026-05-04T14:00:00Z')
    const tell = await sending.signUp(who, { timeZone: 'Asia/Dili' })
    await tell('One')
    await tell('Two')
    // The other run comes between what this one reads and what it counts.
    let isFirst = true
    const get = async (id: string) => {
      const audience = await sending.pipeline.audienceTable.get(id)
      if (isFirst) {
        isFirst = false
        await sending.send({ remainingMs: takeOne() })
      }
      return audience
    }
    await sending.send({ audienceTable: { ...sending.pipeline.audienceTable, get } })
    expect(sending.subjectsOf(who)).toHaveLength(1)
    await sending.send()
    expect(sending.subjectsOf(who).toSorted()).toEqual(['One', 'Two'])
  })

  it('counts messages whose runs died before they could mark them', async () => {
    const who = 'struck@example.com'
    sending.setClock('2026-05-04T12:00:00Z')
    const tell = await sending.signUp(who, { timeZone: 'Asia/Manila' })
    const alertTable = { ...sending.pipeline.alertTable, markSent: () => Promise.reject(new Error('died')) }
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
      await tell(title)
      await sending.send({ alertTable })
    }
    // One, three times, each a death; then four events as a digest, which a death would have repeated at once.
    expect(sending.subjectsOf(who)).toEqual(['One', 'One', 'One', expect.stringContaining('4 events')])
    sending.setClock('2026-05-04T12:10:00Z')
    await sending.send()
    expect(sending.subjectsOf(who).slice(4)).toEqual([expect.stringContaining('7 events')])
    expect(await sending.pipeline.alertTable.listDue('9999')).toEqual([])
  }, 20_000)

  it('lets what quiet hours gathered come as one digest at their end, and nothing within them', async () => {
    const who = 'night@example.com'
    sending.setClock('2026-05-04T21:58:00Z')
    const tell = await sending.signUp(who, { quietHours: { from: 22, to: 7 } })
    for (const title of ['A', 'B', 'C', 'D', 'E', 'F']) await tell(title)
    await sending.send()
    expect(sending.subjectsOf(who)).toHaveLength(1)
    // Held for ten minutes, which end within the quiet hours.
    await tell('G')
    for (const time of ['2026-05-04T22:08:00Z', '2026-05-05T03:00:00Z', '2026-05-05T06:59:00Z']) {
      sending.setClock(time)
      await tell(`at ${time}`)
      await sending.send()
    }
    expect(sending.subjectsOf(who)).toHaveLength(1)
    sending.setClock('2026-05-05T07:00:00Z')
    await sending.send()
    expect(sending.subjectsOf(who).slice(1).toSorted()).toEqual([
      'G',
      'at 2026-05-04T22:08:00Z',
      'at 2026-05-05T03:00:00Z',
      'at 2026-05-05T06:59:00Z',
    ])
  }, 20_000)

  it('is settable', async () => {
    const who = 'settable@example.com'
    const tell = await sending.signUp(who, { timeZone: 'Asia/Macau' })
    await tell('One')
    await tell('Two')
    await sending.send({ storm: { alerts: 1, minutes: 1 } })
    expect(sending.pipeline.received(who).map(({ subject }) => subject)).toEqual([expect.stringContaining('2 events')])
  })
})

describe('a digest of a storm', () => {
  it('takes up no more than a run can read and mark: the rest is told by a later one', async () => {
    sending.setClock('2026-05-06T10:00:00Z')
    const wishes = { ...WISHES, timeZone: 'Asia/Tbilisi' }
    await sending.pipeline.subscribe('deluge@example.com', wishes)
    const audienceId = audienceIdOf(wishes)
    const at = new Date().toISOString()
    const marked = new Set<string>()
    const alertTable = {
      ...sending.pipeline.alertTable,
      listDue: async () =>
        Array.from({ length: MAX_ALERTS_AT_ONCE + 7 }, (_, n) => ({ audienceId, eventId: `deluge ${n}` })).filter(
          ({ eventId }) => !marked.has(eventId),
        ),
      get: async (key: { audienceId: string; eventId: string }) => ({
        ...{ ...key, storyId: 'drop', state: 'due' as const, dueAt: at, attempts: 0, createdAt: at },
      }),
      markSent: async ({ eventId }: { eventId: string }) => void marked.add(eventId),
    }
    const filedStories = { ...sending.pipeline.filedStories, listEvent: async () => [storyOf('drop')] }
    const subjects = () => sending.subjectsOf('deluge@example.com').map((subject) => Number.parseInt(subject ?? '', 10))
    await sending.send({ alertTable, filedStories })
    expect(subjects()).toEqual([MAX_ALERTS_AT_ONCE])
    sending.setClock('2026-05-06T10:10:00Z')
    await sending.send({ alertTable, filedStories })
    expect(subjects()).toEqual([MAX_ALERTS_AT_ONCE, 7])
  })

  it('is sent at once though the answer to counting it is lost', async () => {
    const who = 'stormy@example.com'
    const tell = await sending.signUp(who, { timeZone: 'Asia/Baku' })
    for (const title of ['One', 'Two', 'Three']) await tell(title)
    let lost = 0
    // Beneath the SDK's retries, as a connection that breaks.
    sending.pipeline.client.middlewareStack.add(
      (next) => async (given) => {
        const answer = await next(given)
        const isCount = JSON.stringify(given.input).includes('recentSends')
        lost += isCount ? 1 : 0
        if (isCount && lost === 1) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
        return answer
      },
      { step: 'deserialize', name: 'loseAnswer' },
    )
    await sending.send({ storm: { alerts: 2, minutes: 10 } })
    sending.pipeline.client.middlewareStack.remove('loseAnswer')
    expect(lost).toBe(2)
    expect(sending.pipeline.received(who).map(({ subject }) => subject)).toEqual([expect.stringContaining('3 events')])
    const audience = await sending.pipeline.audienceTable.get(audienceIdOf({ ...WISHES, timeZone: 'Asia/Baku' }))
    expect(audience?.recentSends).toHaveLength(1)
  })
})
