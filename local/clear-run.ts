import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findRunning } from './enter-local-run.ts'
import { checkFolderFree } from './services/hold-folder.ts'

/** All that a run keeps in its directory. */
const SERVICES = ['dynamodb', 'sns', 'sqs']
const KEPT = new Set([...SERVICES, 'config', 'run.json', 'subscriber-secret'])

/**
 * Removes what an earlier run kept, so that the next one starts from nothing.
 *
 * @throws Error when the directory holds anything else, since it may have been named by mistake, or a run that goes on.
 */
export async function clearRun(directory: string): Promise<void> {
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
  if (names.includes('config') && !names.includes('dynamodb')) {
    throw new Error(
      `${directory} holds a config and no tables: expected a directory of ours to empty, name another one`,
    )
  }
  // Commands hold them, too, where no run goes on.
  for (const name of names.filter((one) => SERVICES.includes(one))) await checkFolderFree(join(directory, name))
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
