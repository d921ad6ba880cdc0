import { setTimeout as sleep } from 'node:timers/promises'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { serveTestFeed, type TestFeed } from '../pipeline/serve-test-feeds.ts'
import { openTestRun, type TestRun } from './open-test-run.ts'

let run: TestRun
let feed: TestFeed
beforeAll(async () => {
  run = await openTestRun()
  feed = await serveTestFeed('Coast Wire', [{ slug: 'rain', title: 'Rain tomorrow', text: 'It will rain.' }])
})
afterAll(async () => {
  await feed.close()
  await run.close()
})

/** Puts a body where SQS puts what was received too often. */
async function bury(body: string): Promise<void> {
  const client = new SQSClient()
  const QueueUrl = process.env.POLL_DEAD_LETTER_QUEUE_URL
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: body }))
  client.destroy()
}

async function addAlert(audienceId: string, eventId: string) {
  const at = new Date().toISOString()
  await run.pipeline.alertTable.add({
    ...{ audienceId, eventId, storyId: eventId, state: 'due', dueAt: at, attempts: 0, createdAt: at },
  })
  return { audienceId, eventId }
}

async function tellStory(eventId: string, title: string): Promise<void> {
  const at = new Date().toISOString()
  await run.pipeline.filedStories.putInEvent({
    ...{ id: eventId, eventId, title, url: `https://wire.example/${eventId}`, language: 'en', outlet: 'Wire' },
    ...{ time: at, firstSeenAt: at, tags: [{ topic: 'space', score: 1, evidence: [] }] },
  })
}

/** Runs `alerts test` while send-alerts runs beside it. */
async function testAlert(audienceId: string) {
  let isOver = false
  const ended = run.alliance('alerts', 'test', '--audience', audienceId).finally(() => {
    isOver = true
  })
  while (!isOver) {
    await sleep(200)
    await run.pipeline.sendAlerts()
  }
  return ended
}

describe('alliance alerts', { timeout: 120_000 }, () => {
  it('says that nothing waits and nothing is parked', async () => {
    expect(await run.print('alerts')).toBe('No alert waits.\n')
    expect(await run.print('alerts', '--parked')).toBe('Nothing is parked: no alert, and no feed.\n')
    expect(await run.print('alerts', 'retry')).toBe('Nothing was parked: no alert, and no feed.\n')
  })

  it('proves by a test that alerts reach an audience, and says when there is nobody in it to be reached', async () => {
    const who = 'tested@example.com'
    const added = await run.print('subscribers', 'add', who, '--topics', 'space', '--time-zone', 'Asia/Colombo')
    const audienceId = /audience (\S{12}):/.exec(added)?.[1] ?? ''
    expect(await testAlert(audienceId)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`sent to audience ${audienceId} at `),
      stderr: expect.stringMatching(
        /nobody got it, .* is confirmed: the link in the mail to confirm has not been opened/,
      ),
    })
    await run.confirm(who)
    expect(await testAlert(audienceId)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^sent to audience .*\n$/),
    })
    expect(run.pipeline.received(who).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^\[TEST\] /)])
  })

  it('takes one list to be asked for at a time', async () => {
    const { code, stderr } = await run.alliance('alerts', '--parked', '--withdrawn')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("'--withdrawn' cannot be used with") })
  })

  it('lists parked alerts with what it means and what to do, and sends them once after a retry', async () => {
    const who = 'parked@example.com'
    const audienceId = await run.pipeline.subscribe(who, { topics: ['space'] })
    await tellStory('rover', 'Rover reaches the pole')
    const key = await addAlert(audienceId, 'rover')
    await run.pipeline.alertTable.park(key, 'KMSAccessDenied: no')
    expect(await run.print('alerts')).toContain('1 parked: `alliance alerts --parked` tells why')
    const told = await run.print('alerts', '--parked')
    expect(told).toMatch(
      new RegExp(
        `${audienceId} +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +Rover reaches the pole +the key that encrypts the topic refuses`,
      ),
    )
    expect(told).toContain('No alert is lost: once the cause is mended, `alliance alerts retry`')
    expect(await run.print('alerts', 'retry')).toContain('1 alert is due again')
    expect(await run.print('alerts', 'retry')).toContain('Nothing was parked')
    for (let times = 0; times < 2; times++) await run.pipeline.sendAlerts()
    expect(run.pipeline.received(who).map(({ subject }) => subject)).toEqual(['Rover reaches the pole'])
  })

  it('says of an audience whose topic was deleted from outside that its subscribers must sign up again', async () => {
    const audienceId = await run.pipeline.subscribe('orphan@example.com', { topics: ['okinawa'] })
    const audience = await run.pipeline.audienceTable.get(audienceId)
    await run.pipeline.snsAudiences.deleteTopic(audience?.topicArn ?? '')
    await tellStory('pier', 'Pier closes')
    await addAlert(audienceId, 'pier')
    await run.pipeline.sendAlerts()
    expect(await run.print('alerts', '--parked')).toContain(
      'the topic of the audience was deleted: its subscribers must sign up again',
    )
    // Alerts are not lost, subscribers are: nothing may say that nothing is.
    expect(await run.print('alerts', '--parked')).not.toContain('Nothing is lost')
    expect(await run.print('audiences')).toContain('topic gone')
    expect(await testAlert(audienceId)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'the alert is parked: the topic of the audience was deleted: its subscribers must',
      ),
    })
    expect(await run.print('alerts', '--parked')).toMatch(/ \[TEST\] \S/)
    // They can, and what was parked reaches them.
    const who = 'orphan@example.com'
    await run.pipeline.subscribe(who, { topics: ['okinawa'] })
    expect(await run.print('audiences')).not.toContain('topic gone')
    await run.print('alerts', 'retry')
    for (let times = 0; times < 3; times++) {
      await run.pipeline.sendAlerts()
      await sleep(1_100)
    }
    const subjects = run.pipeline.received(who).map(({ subject }) => subject)
    expect(subjects.toSorted()).toEqual(['Pier closes', expect.stringMatching(/^\[TEST\] /)])
  })

  it('lists what was withdrawn and why, apart from what waits', async () => {
    expect(await run.print('alerts', '--withdrawn')).toBe('No alert was withdrawn.\n')
    const audienceId = await run.pipeline.subscribe('withdrawn@example.com', { topics: ['alliance'] })
    await tellStory('pulled', 'Pulled story')
    const key = await addAlert(audienceId, 'pulled')
    await run.pipeline.alertTable.withdraw(key, { at: new Date().toISOString(), reason: 'no topic any more' })
    expect(await run.print('alerts')).toBe('No alert waits.\n\n1 withdrawn: `alliance alerts --withdrawn` tells why\n')
    expect(await run.print('alerts', '--withdrawn')).toMatch(
      new RegExp(`${audienceId} +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +Pulled story +no topic any more\n`),
    )
    expect(await run.print('alerts', 'retry')).toContain('Nothing was parked')
    await run.pipeline.alertTable.removeUnsent(audienceId)
  })

  it('names an alert that cannot be read, and shows the others', async () => {
    const audienceId = await run.pipeline.subscribe('mixed@example.com', { topics: ['defense-budget'] })
    for (const eventId of ['whole', 'broken']) {
      await run.pipeline.alertTable.park(await addAlert(audienceId, eventId), 'KMSDisabled: off')
    }
    await run.pipeline.client.send(
      new UpdateCommand({
        TableName: LOCAL_TABLES.alerts,
        Key: { pk: `ALERT#${audienceId}`, sk: 'broken' },
        UpdateExpression: 'SET attempts = :none',
        ExpressionAttributeValues: { ':none': 'none' },
      }),
    )
    const { code, stdout, stderr } = await run.alliance('alerts', '--parked')
    expect(code).toBe(1)
    expect(stderr).toContain(
      `the alert of event broken to audience ${audienceId} cannot be read: attempts is "none", expected number`,
    )
    expect(stdout).toContain(`${audienceId} `)
    await run.pipeline.alertTable.removeUnsent(audienceId)
  })

  it('puts anew what a restored table lacks, and tells again nothing that it holds', async () => {
    const who = 'restored@example.com'
    const audienceId = await run.pipeline.subscribe(who, { topics: ['space'], timeZone: 'Asia/Seoul' })
    const store = async (id: string, title: string, silent = false) => {
      const at = new Date().toISOString()
      const tags = [{ topic: 'space', score: 1, evidence: [] }]
      const about = { id, title, url: `https://wire.example/${id}`, language: 'en', outlet: 'Wire', feedId: 'feed' }
      await run.pipeline.storyTable.create({ ...about, time: at, firstSeenAt: at, tags, silent })
    }
    await store('comet', 'Comet passes the moon')
    await store('launch', 'Rocket lifts off from Tanegashima')
    await store('silent', 'Old antenna turns fifty', true)
    await run.pipeline.sendAlerts()
    const before = run.pipeline.received(who).map(({ subject }) => subject)
    expect(before.toSorted()).toEqual(['Comet passes the moon', 'Rocket lifts off from Tanegashima'])
    await run.pipeline.client.send(
      new DeleteCommand({ TableName: LOCAL_TABLES.alerts, Key: { pk: `ALERT#${audienceId}`, sk: 'comet' } }),
    )
    await run.pipeline.sendAlerts()
    expect(run.pipeline.received(who)).toHaveLength(2)
    expect(await run.print('alerts', 'rebuild', '--since', '1m')).toContain('2 stories are filed again')
    for (let times = 0; times < 2; times++) await run.pipeline.sendAlerts()
    expect(
      run.pipeline
        .received(who)
        .map(({ subject }) => subject)
        .slice(2),
    ).toEqual(['Comet passes the moon'])
    expect(await run.alliance('alerts', 'rebuild', '--since', '2999-01-01')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--since 2999-01-01T00:00:00.000Z: expected a time before now'),
    })
  })

  it('shows how many wait for whom, until when, and what failed last', async () => {
    const audienceId = await run.pipeline.subscribe('waits@example.com', { topics: ['alliance'] })
    const key = await addAlert(audienceId, 'later')
    const dueAt = '2030-01-02T03:04:05.000Z'
    await run.pipeline.alertTable.retryAt(key, { attempts: 1, dueAt, failure: 'Throttled: slow down' })
    expect(await run.print('alerts')).toMatch(new RegExp(`${audienceId} +1 +2030-01-02 03:04 +Throttled: slow down\n`))
    await run.pipeline.alertTable.removeUnsent(audienceId)
  })
})

describe('feeds that could not be polled', { timeout: 120_000 }, () => {
  it('are listed beside parked alerts, once each, and polled again by a retry; what is no poll stays', async () => {
    const id = await run.pipeline.addFeed(feed.url)
    const host = new URL(feed.url).host
    const poll = JSON.stringify({ feeds: [{ id, host }] })
    for (const body of [poll, 'not a poll', poll]) await bury(body)
    await bury(JSON.stringify({ feeds: [{ id: 'removed', host: '' }] }))
    for (let times = 0; times < 2; times++) {
      const told = await run.print('alerts', '--parked')
      expect(told).toMatch(
        new RegExp(`\\n\\S+ +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +2 +new: not polled yet +${feed.url}\\n`),
      )
      expect(told).toMatch(/removed +\S+ \S+ +1 +not listed any more/)
      expect(told).toContain('no poll message, left where it is: "not a poll"')
    }
    expect(await run.print('alerts', 'retry')).toContain('2 feeds are sent to be polled again')
    await run.pipeline.polled()
    expect((await run.pipeline.feedTable.get(id))?.firstFetchedAt).toBeDefined()
    expect(feed.requests).toHaveLength(1)
    expect(await run.print('alerts', '--parked')).toBe('\nno poll message, left where it is: "not a poll"\n')
    expect(await run.print('alerts', 'retry')).toContain('Nothing was parked')
  })
})
