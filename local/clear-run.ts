import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findRunning } from './enter-local-run.ts'

/** All that a run keeps in its directory. */
const KEPT = new Set(['config', 'dynamodb', 'run.json', 'sns', 'sqs', 'subscriber-secret'])

/**
 * Removes what an earlier run kept, so that the next one starts from nothing.
 *
 * @throws Error when the directory holds anything else, since it may have been named by mistake, or a run that goes on.
 */
export function clearRun(directory: string): void {
  const running = findRunning(directory)
  if (running) {
    throw new Error(`${directory} is in use by process ${running.pid}: expected one run at a time; stop that one first`)
  }
  const names = readNames(directory)
  const foreign = names.find((name) => !KEPT.has(name))
  if (foreign !== undefined) {
    throw new Error(
      `${directory} holds ${JSON.stringify(foreign)}, which no run wrote: expected a directory of ours to empty; remove that or name another --directory`,
    )
  }
  for (const name of names) rmSync(join(directory, name), { recursive: true, force: true })
}

function readNames(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
