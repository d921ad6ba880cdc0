import { type ChildProcess, fork } from 'node:child_process'
import type { Played, Schedule } from './machine.ts'

/** Worker processes that play schedules, each one at a time. */
export interface WorkerPool {
  /** Plays one schedule once a worker is free: after those that wait, or before them. */
  play(schedule: Schedule, turn?: 'last' | 'next'): Promise<Played>
  close(): void
}

/** A play takes a fraction of a second; one that takes this long hangs. */
const PLAY_TIMEOUT_MS = 120_000

/** Room for what lives for one call: with Node's own 16 MiB a tenth of the time goes into clearing it. */
const YOUNG_MIB = 64

/** Starts workers from a bundle. */
export async function openWorkers(bundle: string, count: number): Promise<WorkerPool> {
  const idle = await Promise.all(Array.from({ length: count }, () => startWorker(bundle)))
  const all = [...idle]
  const waiting: ((worker: ChildProcess) => void)[] = []
  const take = (turn: 'last' | 'next') => {
    const worker = idle.pop()
    if (worker) return Promise.resolve(worker)
    return new Promise<ChildProcess>((resolve) => (turn === 'next' ? waiting.unshift(resolve) : waiting.push(resolve)))
  }
  const give = (worker: ChildProcess) => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  return {
    play: async (schedule, turn = 'last') => {
      const worker = await take(turn)
      try {
        return await ask(worker, schedule)
      } finally {
        give(worker)
      }
    },
    close: () => {
      for (const worker of all) worker.disconnect()
    },
  }
}

async function startWorker(bundle: string): Promise<ChildProcess> {
  const env = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TZ: 'UTC' }
  const worker = fork(bundle, { env, execArgv: ['--enable-source-maps', `--max-semi-space-size=${YOUNG_MIB}`] })
  await nextMessage(worker, 'start')
  return worker
}

async function ask(worker: ChildProcess, schedule: Schedule): Promise<Played> {
  const answer = nextMessage(worker, `play ${JSON.stringify(schedule)}`)
  worker.send(schedule)
  return (await answer) as Played
}

function nextMessage(worker: ChildProcess, task: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      worker.off('message', hear).off('exit', fail)
    }
    const hear = (message: unknown) => {
      end()
      resolve(message)
    }
    const fail = (reason: unknown) => {
      end()
      reject(new Error(`a worker ended (${reason}) and did not ${task}`))
    }
    const timer = setTimeout(() => fail(`over ${PLAY_TIMEOUT_MS} ms`), PLAY_TIMEOUT_MS)
    worker.on('message', hear).on('exit', fail)
  })
}
