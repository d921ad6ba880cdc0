import { DeleteCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { audienceIdOf } from '../../lambdas/alerts/audience.ts'
import { openRetagTable } from '../../lambdas/stories/retag-table.ts'
import { toBrief } from '../../lambdas/stories/story-item.ts'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { followSending, WISHES } from './follow-sending.ts'

const sending = followSending()

const scan = async (TableName: string) =>
  (await sending.pipeline.client.send(new ScanCommand({ TableName }))).Items ?? []

/** Puts what an attribute of an item cannot be, as another program might. */
async function garble(TableName: string, { pk, sk }: Record<string, unknown>, attribute: string): Promise<void> {
  await sending.pipeline.client.send(
    new UpdateCommand({
      TableName,
      Key: { pk, sk },
      UpdateExpression: 'SET #attribute = :nonsense',
      ExpressionAttributeNames: { '#attribute': attribute },
      ExpressionAttributeValues: { ':nonsense': 'nonsense' },
    }),
  )
}

describe('an alert that cannot be told', () => {
  it('is withdrawn when a retag took the topics of its last story, and holds up none that comes after it', async () => {
    const who = 'retagged@example.com'
    const tell = await sending.signUp(who, { timeZone: 'Asia/Jakarta' })
    const gone = await tell('Gone')
    await tell('Stays')
    const retagTable = openRetagTable(sending.pipeline.client, LOCAL_TABLES.stories, { untaggedDays: 30 })
    const eventId = `${who} Gone`
    await sending.pipeline.storyTable.create({ ...gone, tags: [] })
    await retagTable.takeOutOfEvent(gone, eventId)
    expect(await sending.send()).toMatchObject({ failed: 0 })
    expect(sending.subjectsOf(who)).toEqual(['Stays'])
    const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Jakarta' })
    expect(await sending.pipeline.alertTable.get({ audienceId, eventId })).toMatchObject({ state: 'withdrawn' })
    expect(await sending.pipeline.alertTable.listDue('9999')).toEqual([])
  })

  it('is told after all once its audience wants a later story of the event that it was withdrawn for', async () => {
    const who = 'after-all@example.com'
    const tell = await sending.signUp(who, { timeZone: 'Asia/Kuwait' })
    await tell('Later')
    const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Kuwait' })
    const key = { audienceId, eventId: `${who} Later` }
    await sending.pipeline.alertTable.withdraw(key, { at: new Date().toISOString(), reason: 'a retag' })
    expect(await sending.send()).toEqual({ sent: 0, failed: 0 })
    await tell('Later')
    await tell('Later')
    expect(await sending.send()).toEqual({ sent: 1, failed: 0 })
    expect(sending.subjectsOf(who)).toEqual(['Later'])
  })

  it('is withdrawn when a retag left its event stories, but none that its audience asks for', async () => {
    const who = 'other-topic@example.com'
    const { storyTable, filedStories, alertTable } = sending.pipeline
    const tell = await sending.signUp(who, { timeZone: 'Asia/Muscat' })
    const [lost, kept] = [await tell('Lost topic'), await tell('Kept topic')]
    const okinawa = { topic: 'okinawa', score: 1, evidence: [] }
    for (const [story, other] of [
      [lost, { ...lost, id: 'other-lost' }],
      [kept, { ...kept, id: 'other-kept', title: 'Of its topic', tags: [okinawa] }],
    ] as const) {
      await storyTable.create(story)
      await filedStories.putInEvent(toBrief(other, `${who} ${story.title}`))
    }
    await sending.send()
    expect(sending.subjectsOf(who)).toEqual(['Of its topic'])
    const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Muscat' })
    expect(await alertTable.get({ audienceId, eventId: `${who} Lost topic` })).toMatchObject({ state: 'withdrawn' })
  })

  it('waits for its stories when they are missing from the table, and is told once they are back', async () => {
    const who = 'restored@example.com'
    sending.setClock('2026-06-01T10:00:00Z')
    const tell = await sending.signUp(who, { timeZone: 'Asia/Manila' })
    const lost = await tell('Lost')
    const eventId = `${who} Lost`
    await openRetagTable(sending.pipeline.client, LOCAL_TABLES.stories, { untaggedDays: 30 }).takeOutOfEvent(
      lost,
      eventId,
    )
    await sending.send()
    expect(sending.subjectsOf(who)).toEqual([])
    const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Manila' })
    expect(await sending.pipeline.alertTable.get({ audienceId, eventId })).toMatchObject({
      state: 'due',
      failure: expect.stringContaining('its event has no stories'),
    })
    await sending.pipeline.filedStories.putInEvent(toBrief(lost, eventId))
    sending.setClock('2026-06-01T10:02:00Z')
    await sending.send()
    expect(sending.subjectsOf(who)).toEqual(['Lost'])
  })

  it('that cannot even be read holds up no other and counts as no message, and the run says that it failed', async () => {
    const who = 'garbled@example.com'
    const tell = await sending.signUp(who, { timeZone: 'Asia/Dili' })
    const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Dili' })
    await tell('No alert')
    await tell('No story')
    await tell('Good')
    await garble(LOCAL_TABLES.alerts, { pk: `ALERT#${audienceId}`, sk: `${who} No alert` }, 'attempts')
    for (const item of await scan(LOCAL_TABLES.stories)) {
      if (item.pk === `EVENT#${who} No story`) await garble(LOCAL_TABLES.stories, item, 'tags')
    }
    const noRows = await tell('No rows')
    await sending.pipeline.storyTable.create(noRows)
    await openRetagTable(sending.pipeline.client, LOCAL_TABLES.stories, { untaggedDays: 30 }).takeOutOfEvent(
      noRows,
      `${who} No rows`,
    )
    await garble(LOCAL_TABLES.stories, { pk: `STORY#${noRows.id}`, sk: 'STORY' }, 'tags')
    expect(await sending.send()).toEqual({ sent: 1, failed: 1 })
    expect(await sending.send()).toEqual({ sent: 0, failed: 1 })
    expect(sending.subjectsOf(who)).toEqual(['Good'])
    expect((await sending.pipeline.audienceTable.get(audienceId))?.recentSends).toHaveLength(1)
    expect(sending.pipeline.entries).toContainEqual(
      expect.objectContaining({ event: 'sending-failed', reason: expect.stringContaining(`${who} No alert`) }),
    )
    await sending.pipeline.client.send(
      new DeleteCommand({ TableName: LOCAL_TABLES.stories, Key: { pk: `STORY#${noRows.id}`, sk: 'STORY' } }),
    )
    await sending.pipeline.alertTable.removeUnsent(audienceId)
  })

  it('is parked with the reason when its message cannot be written, and holds up none that comes after it', async () => {
    const who = 'unwritable@example.com'
    const tell = await sending.signUp(who, { timeZone: 'Asia/Brunei' })
    const bad = await tell('Bad')
    await sending.pipeline.filedStories.putInEvent({ ...toBrief(bad, `${who} Bad`), outlet: '', url: 'none' })
    await tell('Good')
    expect(await sending.send()).toMatchObject({ failed: 0 })
    expect(sending.subjectsOf(who)).toEqual(['Good'])
    const [parked] = await sending.pipeline.alertTable.listParked()
    if (parked === undefined) throw new Error('nothing is parked')
    expect((await sending.pipeline.alertTable.get(parked))?.failure).toContain('the message cannot be written')
    await sending.pipeline.filedStories.putInEvent(toBrief(bad, `${who} Bad`))
    await sending.pipeline.alertTable.unpark(parked, new Date().toISOString())
    await sending.send()
    expect(sending.subjectsOf(who)).toEqual(['Good', 'Bad'])
  })
})
