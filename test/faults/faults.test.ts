import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { buildWorker } from '../../faults/build-worker.ts'
import type { Played } from '../../faults/machine.ts'
import { randomSchedules } from '../../faults/schedules.ts'
import { openWorkers } from '../../faults/worker-pool.ts'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

describe('the fault simulation', () => {
  it('finds nothing wrong under each fault alone, and notices each of ten mistakes', async () => {
    const { stdout } = await run('node', ['--import', 'tsx', 'faults/run.ts', '--only', 'alone', 'mutants'], {
      cwd: ROOT,
    }).catch(({ stdout, stderr }) => ({ stdout: `${stdout}${stderr}` }))
    expect(stdout).toMatch(/ 0 violations, 10\/10 mutants caught/)
  }, 480_000)

  it('plays a schedule in the same way each time, whatever was played before', async () => {
    const pool = await openWorkers(await buildWorker(), 1)
    const schedules = randomSchedules('again', 8)
    const play = async () => {
      const played: Played[] = []
      for (const schedule of schedules) played.push(await pool.play(schedule))
      return played
    }
    try {
      const first = await play()
      expect(first.map(({ sent }) => sent.length).filter((count) => count > 0)).toHaveLength(schedules.length)
      expect(await play()).toEqual(first)
    } finally {
      pool.close()
    }
  }, 120_000)

  it('says so when the text that a mutant changes is gone', async () => {
    const file = 'lambdas/alerts/lease.ts'
    const mutant = { name: 'a test', file, changes: [['no such text', '']] as const, shownBy: '' }
    await expect(buildWorker(mutant)).rejects.toThrow('holds "no such text" 0 times, expected once')
  })
})
