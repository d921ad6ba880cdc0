import { setLogSink } from '../../lambdas/runtime/log.ts'
import { announceRun } from '../../local/enter-local-run.ts'
import { openTestPipeline } from '../pipeline/open-test-pipeline.ts'
import type { Ended } from '../run-command.ts'
import { runHere } from './run-here.ts'

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
