import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findRunning, hasRun } from './enter-local-run.ts'
import { checkFolderFree } from './services/hold-folder.ts'

/** All that a run keeps in its directory. */
const SERVICES = ['dynamodb', 'sns', 'sqs']
const KEPT = new Set([...SERVICES, 'config', 'run.json', 'subscriber-secret'])

/**
 * Makes the directory of a run where there is none, before any service opens its files in it.
 *
 * @throws Error that shows the directory, what is wrong with it and what to do: no run writes into a folder of other
 *   things, nor beside another run
 */
export async function prepareDirectory(directory: string): Promise<void> {
  if (directory === '') throw new Error('--directory "": expected the path of a folder; leave it out for .local')
  await checkNoRun(directory)
  const foreign = readNames(directory).find((name) => !KEPT.has(name))
  if (foreign !== undefined && !hasRun(directory)) {
    throw new Error(
      `--directory ${directory} holds ${JSON.stringify(foreign)}, which no run wrote: expected an empty folder, one of an earlier run, or a name that is free`,
    )
  }
  try {
    makeFolder(resolve(directory))
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw refuse(directory, error)
  }
}

/**
 * Removes what an earlier run kept, so that the next one starts from nothing.
 *
 * @throws Error when the directory holds anything else, since it may have been named by mistake, or a run that goes on.
 */
export async function clearRun(directory: string): Promise<void> {
  await checkNoRun(directory)
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

async function checkNoRun(directory: string): Promise<void> {
  const running = await findRunning(directory)
  if (running === undefined) return
  throw new Error(
    `${directory} is in use by process ${running.pid}, whose site is ${running.origins.site}/: expected one run at a time; stop that one first, or name another --directory and --port`,
  )
}

/** Node's own `recursive` never returns where the system says of a folder that is there that it is not, as /proc does. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path)
}

function readNames(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw refuse(directory, error)
  }
}

function refuse(directory: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Error(
    `--directory ${directory}: expected a folder that this user may write in, or a name where one can be made (${reason}); name another one`,
    { cause },
  )
}
