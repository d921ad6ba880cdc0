import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { SEND_ALERTS_TIMEOUT_SECONDS } from '../lambdas/runtime/limits.ts'
import { enterLocalEnvironment, localEnvironment, type Origins } from './local-environment.ts'
import { openServices } from './open-services.ts'
import { DEFAULT_BASE_PORT, portsFrom } from './ports.ts'
import { isHolding } from './services/hold-folder.ts'
import { makeLambdaContext } from './services/lambda-context.ts'

const Run = v.object({
  /** Absent once the run has ended. */
  pid: v.optional(v.number()),
  basePort: v.number(),
  origins: v.object({
    dynamodb: v.pipe(v.string(), v.url()),
    sns: v.string(),
    sqs: v.string(),
    secrets: v.string(),
    site: v.string(),
  }),
})
type Run = v.InferOutput<typeof Run>

/** Tells commands where a run answers, until the returned function says that it ended or its process is gone. */
export function announceRun(directory: string, run: { basePort: number; origins: Origins }): () => void {
  writeFileSync(fileOf(directory), JSON.stringify({ ...run, pid: process.pid }))
  return () => writeFileSync(fileOf(directory), JSON.stringify(run))
}

/** Tells whether a run keeps, or kept, its data in `directory`. */
export function hasRun(directory: string): boolean {
  return existsSync(fileOf(directory))
}

/**
 * Points this process at the run that keeps its data in `directory`: at its services while it runs, else at services of
 * our own over the same data, for as long as the command takes.
 */
export async function enterLocalRun(directory: string): Promise<{ tick(): Promise<void>; close(): Promise<void> }> {
  const running = await findRunning(directory)
  if (running) {
    enterLocalEnvironment(localEnvironment(directory, running.origins))
    // The run has a clock of its own.
    return { tick: async () => undefined, close: async () => undefined }
  }
  const ports = portsFrom(readRun(directory)?.basePort ?? DEFAULT_BASE_PORT)
  const services = await openServices({ directory, ports: { ...ports, dynamodb: 0, sns: 0, sqs: 0, secrets: 0 } })
  const tick = async () => {
    const { handler } = await import('../lambdas/send-alerts.ts')
    await handler({}, makeLambdaContext('send-alerts', SEND_ALERTS_TIMEOUT_SECONDS))
  }
  return { tick, close: services.close }
}

/** Finds the run that goes on in a directory; one that ended or was killed is none. */
export async function findRunning(directory: string): Promise<(Run & { readonly pid: number }) | undefined> {
  const run = readRun(directory)
  if (run?.pid === undefined) return undefined
  const isRunning = await isHolding({ processId: run.pid, port: Number(new URL(run.origins.dynamodb).port) })
  return isRunning ? { ...run, pid: run.pid } : undefined
}

function readRun(directory: string): Run | undefined {
  if (!existsSync(fileOf(directory))) return undefined
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Run), readFileSync(fileOf(directory), 'utf8'))
  return read.success ? read.output : undefined
}

function fileOf(directory: string): string {
  return join(directory, 'run.json')
}
