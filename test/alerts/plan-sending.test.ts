import { describe, expect, it } from 'vitest'
import type { Alert } from '../../lambdas/alerts/alert.ts'
import type { Audience, Preferences } from '../../lambdas/alerts/audience.ts'
import { planSending } from '../../lambdas/alerts/plan-sending.ts'

const NIGHT = Date.UTC(2026, 2, 4, 3, 30)
const quiet: Preferences = {
  topics: ['ferries'],
  languages: ['en'],
  cadence: { kind: 'instant' },
  timeZone: 'UTC',
  quietHours: { from: 22, to: 7 },
}

function plan(preferences: Preferences, changes: Partial<Alert> = {}, part: Partial<Audience> = {}) {
  const audience: Audience = { id: 'a', preferences, topicArn: 'arn', recentSends: [], ...part }
  const alert: Alert = {
    audienceId: 'a',
    eventId: 'e',
    storyId: 's',
    state: 'due',
    dueAt: '2026-03-03T20:00:00.000Z',
    attempts: 3,
    createdAt: '2026-03-03T20:00:00.000Z',
    ...changes,
  }
  return planSending(audience, [alert], { alerts: 5, minutes: 10, now: NIGHT })
}

describe('an alert that comes to be sent in quiet hours', () => {
  it('waits until they end, though it was due before', () => {
    expect(plan(quiet)).toEqual({ kind: 'hold', until: '2026-03-04T07:00:00.000Z' })
  })

  it.each([
    ['is sent to whom wants no quiet', plan({ ...quiet, quietHours: undefined })],
    [
      'is sent in a digest that is late, whose hour was chosen',
      plan({ ...quiet, cadence: { kind: 'daily', hour: 2 } }),
    ],
    ['is sent when it is a test', plan(quiet, { isTest: true })],
  ])('%s', (_name, planned) => {
    expect(planned.kind).toBe('send')
  })
})

describe('a test alert', () => {
  it('ends no hold: what a storm holds back waits on', () => {
    const holdUntil = '2026-03-04T03:35:00.000Z'
    const loud = { ...quiet, quietHours: undefined }
    expect(plan(loud, { isTest: true }, { holdUntil })).toMatchObject({ kind: 'send', holdUntil })
    expect(plan(loud, {}, { holdUntil })).toEqual({ kind: 'hold', until: holdUntil })
  })
})
