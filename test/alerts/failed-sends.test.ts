import {
  InternalErrorException,
  KMSThrottlingException,
  NotFoundException,
  ThrottledException,
} from '@aws-sdk/client-sns'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it, vi } from 'vitest'
import { audienceIdOf } from '../../lambdas/alerts/audience.ts'
import { openSnsAudiences } from '../../lambdas/alerts/sns-audiences.ts'
import { connectSns } from '../../lambdas/runtime/clients.ts'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { followSending, WISHES } from './follow-sending.ts'

const MINUTE_MS = 60_000
const sending = followSending()

const about = (httpStatusCode: number) => ({ $metadata: { httpStatusCode }, message: 'no' })

describe('a publish that fails', () => {
  it.each([
    { error: new ThrottledException(about(429)), kind: 'failed' },
    { error: new KMSThrottlingException(about(400)), kind: 'failed' },
    { error: new InternalErrorException(about(500)), kind: 'failed' },
    { error: Object.assign(new NotFoundException(about(400)), { name: 'ThrottlingException' }), kind: 'failed' },
    { error: Object.assign(new NotFoundException(about(503)), { name: 'ServiceUnavailable' }), kind: 'failed' },
    { error: new Error('socket hang up'), kind: 'failed' },
    { error: new NotFoundException(about(404)), kind: 'rejected' },
    { error: Object.assign(new NotFoundException(about(403)), { name: 'AuthorizationError' }), kind: 'rejected' },
  ])('with $error.name, is one that $kind', async ({ error, kind }) => {
    const client = connectSns()
    vi.spyOn(client, 'send').mockRejectedValue(error as never)
    const message = { subject: 'Subject', email: 'Mail', sms: 'SMS' }
    expect(await openSnsAudiences(client).publish('arn', message)).toEqual({
      kind,
      reason: `${error.name}: ${error.message}`,
    })
  })

  it('is tried again after a minute, then after twice as long each time, an hour at most, and is parked after the twentieth', async () => {
    const who = 'unlucky@example.com'
    sending.setClock('2026-11-02T00:00:00Z')
    const tell = await sending.signUp(who, { timeZone: 'Asia/Seoul' })
    const story = await tell('Late')
    const key = { audienceId: audienceIdOf({ ...WISHES, timeZone: 'Asia/Seoul' }), eventId: `${who} Late` }
    const publish = async () => ({ kind: 'failed' as const, reason: 'Throttled: slow down' })
    const sns = { ...sending.pipeline.snsAudiences, publish }
    const waits: number[] = []
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      const triedAt = Date.now()
      await sending.send({ sns })
      const alert = await sending.pipeline.alertTable.get(key)
      if (alert?.state !== 'due') break
      expect(alert).toMatchObject({ attempts: attempt, storyId: story.id, failure: 'Throttled: slow down' })
      waits.push((Date.parse(alert.dueAt) - triedAt) / MINUTE_MS)
      sending.setClock(alert.dueAt)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, ...Array(13).fill(60)])
    expect(await sending.pipeline.alertTable.get(key)).toMatchObject({
      state: 'parked',
      failure: '20 attempts failed, the last with Throttled: slow down',
    })
  })
})

it('an alert that was sent is kept for half a year, to answer why somebody got it, and is due no more', async () => {
  sending.setClock('2026-11-03T00:00:00.900Z')
  const tell = await sending.signUp('kept@example.com', { timeZone: 'Asia/Dili' })
  await tell('Kept')
  await sending.send()
  const audienceId = audienceIdOf({ ...WISHES, timeZone: 'Asia/Dili' })
  const { Item } = await sending.pipeline.client.send(
    new GetCommand({ TableName: LOCAL_TABLES.alerts, Key: { pk: `ALERT#${audienceId}`, sk: 'kept@example.com Kept' } }),
  )
  expect(Item).toMatchObject({ state: 'sent', expiresAt: Date.parse('2027-05-02T00:00:00Z') / 1000 })
  expect(Item).not.toHaveProperty('dueShard')
})
