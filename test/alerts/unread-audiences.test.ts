import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { audienceIdOf, type Preferences } from '../../lambdas/alerts/audience.ts'
import { runAlerting } from '../../lambdas/alerts/run-alerting.ts'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { OKINAWA, openTestRegistry, SPACE } from './open-test-registry.ts'
import { storyOf } from './tell-event.ts'

const { pipeline, ask, confirm } = await openTestRegistry()

describe('an audience whose row cannot be read', () => {
  const run = { clock: () => Date.now(), remainingMs: () => 50_000 }
  const runOnce = () => runAlerting({ ...pipeline, sns: pipeline.snsAudiences, ...run })
  const store = async (id: string, topic: string, silent = false) => {
    const at = new Date().toISOString()
    const tags = [{ topic, score: 1, evidence: [] }]
    const { eventId: _, ...brief } = storyOf(id, { title: `${id} of ${topic}`, firstSeenAt: at, time: at, tags })
    await pipeline.storyTable.create({ ...brief, feedId: 'feed', silent })
    return brief.id
  }
  const putPreferences = (id: string, value: unknown) =>
    pipeline.client.send(
      new UpdateCommand({
        TableName: LOCAL_TABLES.alerts,
        Key: { pk: 'AUDIENCE', sk: id },
        UpdateExpression: 'SET preferences = :value',
        ExpressionAttributeValues: { ':value': value },
      }),
    )
  const subjectsOf = (who: string) => pipeline.received(who).map(({ subject }) => subject)

  it('for a time zone that this machine does not know holds up no story for others', async () => {
    const [others, who] = ['known-zone@example.com', 'newer-zone@example.com']
    const daily: Preferences = { ...OKINAWA, cadence: { kind: 'daily', hour: 3 }, timeZone: 'Asia/Hovd' }
    await ask(others, { ...OKINAWA, timeZone: 'Asia/Baku' })
    await ask(who, daily)
    for (const address of [others, who]) await confirm(address)
    await putPreferences(audienceIdOf(daily), { ...daily, timeZone: 'Moon/Tranquillity' })
    await store('newer', 'okinawa')
    await expect(runOnce()).rejects.toThrow('0 stories not filed, 1 audiences not sent to')
    expect(subjectsOf(others)).toEqual(['newer of okinawa'])
    expect(pipeline.entries).toContainEqual(
      expect.objectContaining({
        event: 'audience-not-read',
        reason: expect.stringContaining('"Moon/Tranquillity", expected a time zone that this machine knows'),
      }),
    )
    await putPreferences(audienceIdOf(daily), daily)
    await runOnce()
    const [left] = (await pipeline.alertTable.listDue('9999')).filter((key) => key.audienceId === audienceIdOf(daily))
    expect(left && (await pipeline.alertTable.get(left))?.dueAt.slice(10)).toBe('T20:00:00.000Z')
    await pipeline.alertTable.removeUnsent(audienceIdOf(daily))
  })

  it('holds up no story for others, and is told what it wants, and no more, once it can', async () => {
    const others = 'others@example.com'
    const [who, later] = ['unread@example.com', 'unread-daily@example.com']
    const wishes: Preferences = { ...OKINAWA, timeZone: 'Asia/Dhaka' }
    // Twelve hours from now: never due in this test.
    const hour = (new Date().getUTCHours() + 12) % 24
    const daily: Preferences = { ...OKINAWA, cadence: { kind: 'daily', hour } }
    await ask(others, { ...OKINAWA, topics: ['okinawa', 'space'], timeZone: 'Asia/Seoul' })
    await confirm(others)
    for (const [address, asked] of [
      [who, wishes],
      [later, daily],
    ] as const) {
      await ask(address, asked)
      await confirm(address)
      await putPreferences(audienceIdOf(asked), 'nonsense')
    }
    await store('one', 'okinawa')
    const unwanted = await store('two', 'space')
    await store('silent', 'okinawa', true)
    await expect(runOnce()).rejects.toThrow('0 stories not filed, 2 audiences not sent to')
    expect(subjectsOf(others).toSorted()).toEqual(['one of okinawa', 'two of space'])
    expect(await pipeline.storyTable.listToBeFiled(10)).toEqual([])
    expect(pipeline.entries).toContainEqual(
      expect.objectContaining({ event: 'audience-not-read', audienceId: audienceIdOf(wishes) }),
    )

    await putPreferences(audienceIdOf(wishes), wishes)
    await putPreferences(audienceIdOf(daily), daily)
    await runOnce()
    await runOnce()
    expect(subjectsOf(who)).toEqual(['one of okinawa'])
    expect(subjectsOf(later)).toEqual([])
    const withdrawn = await pipeline.alertTable.listWithdrawn()
    const keys = [...(await pipeline.alertTable.listDue('9999')), ...withdrawn]
    const own = keys.filter(({ audienceId }) => audienceId === audienceIdOf(daily))
    const alerts = await Promise.all(own.map((key) => pipeline.alertTable.get(key)))
    expect(alerts).toContainEqual(expect.objectContaining({ state: 'withdrawn', isUnmatched: true }))
    const due = alerts.filter((alert) => alert?.state === 'due')
    expect(due).toEqual([expect.not.objectContaining({ isUnmatched: true })])
    expect(new Date(due[0]?.dueAt ?? '').getUTCHours()).toBe(hour)
    expect(withdrawn.filter(({ eventId }) => eventId === unwanted)).toHaveLength(2)
  })

  it('hides no other in a list', async () => {
    const [{ audience }, other] = [await ask('+15550100031', { ...OKINAWA, timeZone: 'Asia/Kabul' }), SPACE]
    await ask('+15550100032', other)
    await putPreferences(audience.id, 7)
    const listed = (await pipeline.audienceTable.list()).map(({ id }) => id)
    expect(listed).toContain(audienceIdOf(other))
    expect(listed).not.toContain(audience.id)
    await putPreferences(audience.id, audience.preferences)
  })
})
