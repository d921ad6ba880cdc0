import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { buildWorker } from '../../faults/build-worker.ts'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

describe('the fault simulation', () => {
  it('finds nothing wrong under each fault alone, and notices each of ten mistakes', async () => {
    const { stdout } = await run('node', ['--import', 'tsx', 'faults/run.ts', '--only', 'alone', 'mutants'], {
      cwd: ROOT,
    }).catch(({ stdout, stderr }) => ({ stdout: `${stdout}${stderr}` }))
    expect(stdout).toMatch(/ 0 violations, 10\/10 mutants caught/)
  }, 300_000)

  it('says so when the text that a mutant changes is gone', async () => {
    const file = 'lambdas/alerts/lease.ts'
    const mutant = { name: 'a test', file, changes: [['no such text', '']] as const, shownBy: '' }
    await expect(buildWorker(mutant)).rejects.toThrow('holds "no such text" 0 times, expected once')
  })
})
