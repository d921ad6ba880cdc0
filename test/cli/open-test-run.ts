import { vi } from 'vitest'
import { main } from '../../cli/main.ts'
import { setLogSink } from '../../lambdas/runtime/log.ts'
import { announceRun } from '../../local/enter-local-run.ts'
import { openTestPipeline } from '../pipeline/open-test-pipeline.ts'
import type { Ended } from '../run-command.ts'

export type TestRun = Awaited<ReturnType<typeof openTestRun>>

/** Opens the pipeline over the embedded services as a run that `alliance --directory` finds and works on. */
export async function openTestRun() {
  const pipeline = await openTestPipeline()
  const { directory, origins } = pipeline
  const retire = announceRun(directory, { basePort: 8710, origins })
  const alliance = async (...args: readonly string[]): Promise<Ended> => {
    const ended = await runHere(['--directory', directory, ...args])
    setLogSink((entry) => pipeline.entries.push(entry))
    return ended
  }

  return {
    pipeline,
    alliance,

    /** Runs a command that must end well; returns what it printed. */
    async print(...args: string[]): Promise<string> {
      const { code, stdout, stderr } = await alliance(...args)
      if (code !== 0) throw new Error(`alliance ${args.join(' ')} ended with ${code}: ${stderr}`)
      return stdout
    },

    mailsTo: (address: string) =>
      pipeline.sns.readInbox().filter(({ kind, endpoint }) => kind === 'confirmation' && endpoint === address),

    /** Opens the link of the last mail to confirm. */
    async confirm(address: string): Promise<void> {
      const url = this.mailsTo(address).at(-1)?.confirmUrl
      if (url === undefined) throw new Error(`${address} has no mail to confirm`)
      await pipeline.sns.answerLink(url)
    },

    async close(): Promise<void> {
      retire()
      await pipeline.close()
    },
  }
}

/** Runs a command line in this process: to start another for each takes longer than what it does. */
async function runHere(args: readonly string[]): Promise<Ended> {
  const told = { stdout: '', stderr: '' }
  const listeners = process.stdout.listeners('error')
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text = '') => {
      told.stdout += `${text}\n`
    }),
    vi.spyOn(console, 'error').mockImplementation((text = '') => {
      told.stderr += `${text}\n`
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      told.stdout += text
      return true
    }),
  ]
  const before = process.exitCode
  try {
    process.exitCode = 0
    await main(['node', 'alliance', ...args])
    return { ...told, code: Number(process.exitCode) }
  } finally {
    process.exitCode = before
    for (const spy of spies) spy.mockRestore()
    for (const added of process.stdout.listeners('error')) {
      if (!listeners.includes(added)) process.stdout.off('error', added as () => void)
    }
  }
}
