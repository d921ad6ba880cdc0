import { describe, expect, it, vi } from 'vitest'
import { runWithLease } from '../../lambdas/alerts/lease.ts'
import { compareClocks } from '../../lambdas/runtime/service-clock.ts'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { followPipeline } from '../pipeline/follow-pipeline.ts'

const SECONDS = 60
const AHEAD_MS = 5 * 60_000

const opened = followPipeline()

const take = (
  holder: string,
  work: (clock: () => number) => Promise<void> = async () => undefined,
  seconds: number = SECONDS,
) => runWithLease({ client: opened.pipeline.client, tableName: LOCAL_TABLES.alerts }, { holder, seconds }, work)
const setClockBy = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })

describe('the lease of send-alerts', () => {
  it('has one holder at a time, and is free once that one is done or has failed', async () => {
    expect(
      await take('first', async () => {
        expect(await take('second')).toBe(false)
      }),
    ).toBe(true)
    await expect(take('third', () => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
    expect(await take('fourth')).toBe(true)
  })

  it('is had by who asks again since the answer to the first time was lost', async () => {
    expect(
      await take('again', async () => {
        expect(await take('again')).toBe(true)
      }),
    ).toBe(true)
  })

  it('is not freed by a run that outlived it: by then it is held by the next one', async () => {
    let [hasBegun, isOver] = [false, false]
    const work = async () => {
      hasBegun = true
      await vi.waitUntil(() => isOver, 10_000)
    }
    const slow = take('slow', work, -1)
    await vi.waitUntil(() => hasBegun, 10_000)
    const next = take('next', async () => {
      isOver = true
      await slow
      expect(await take('third')).toBe(false)
    })
    expect(await next).toBe(true)
  })

  it.each([
    ['ahead', AHEAD_MS],
    ['behind', -AHEAD_MS],
  ])('is not taken from its holder by a machine whose clock is minutes %s', async (_name, ms) => {
    await take('right', async () => {
      setClockBy(ms)
      expect(await take('wrong')).toBe(false)
    })
  })

  it('tells its holder the time of the service, whatever the machine says', async () => {
    const before = Date.now()
    setClockBy(AHEAD_MS)
    await take('wrong', async (clock) => {
      expect(Math.abs(clock() - before)).toBeLessThan(30_000)
    })
  })
})

describe('a clock beside that of the service', () => {
  const answered = Date.UTC(2026, 2, 4)
  it.each([
    ['is right when the answer is within the call', answered - 100, answered + 200, 0],
    [
      'is right within a second and a half, since the answer tells whole seconds',
      answered + 1_500,
      answered + 1_600,
      0,
    ],
    ['is right however long the answer took', answered - 60_000, answered + 60_000, 0],
    ['is ahead when it asked after the answer', answered + 300_000, answered + 300_100, 300_000],
    ['is behind when it heard before the answer', answered - 300_100, answered - 300_000, -300_000],
  ])('%s', (_name, asked, heard, expected) => {
    expect(compareClocks({ asked, answered, heard })).toBe(expected)
  })

  it('is believed when the answer bears no time', () => {
    expect(compareClocks({ asked: 1, answered: undefined, heard: 2 })).toBe(0)
  })
})
