import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import * as v from 'valibot'

const holderSchema = v.pipe(v.string(), v.parseJson(), v.object({ processId: v.number(), port: v.number() }))
const HOLDER_FILE = 'holder.json'
const CONNECT_TIMEOUT_MS = 1_000

/**
 * Makes sure that no other run keeps its files in a folder; a run that was killed holds nothing.
 *
 * @throws Error naming the folder and the process that holds it.
 */
export async function checkFolderFree(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const holder = v.safeParse(holderSchema, readIfThere(join(directory, HOLDER_FILE)))
  if (!holder.success) return
  if (await isHolding(holder.output)) {
    throw new Error(
      `${directory} is in use by process ${holder.output.processId}: expected one run at a time; stop that one first`,
    )
  }
}

/** Tells whether a process that served a port does so still; either number may since be another program's, both hardly. */
export async function isHolding(holder: { readonly processId: number; readonly port: number }): Promise<boolean> {
  return isAlive(holder.processId) && (await isAnswering(holder.port))
}

/**
 * Marks a folder as held by the service of this process that listens on `port`.
 *
 * @returns the function that gives it up.
 */
export function holdFolder(directory: string, port: number): () => void {
  const file = join(directory, HOLDER_FILE)
  writeFileSync(file, JSON.stringify({ processId: process.pid, port }))
  return () => rmSync(file, { force: true })
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(processId: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isAnswering(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: CONNECT_TIMEOUT_MS })
    const settle = (isOpen: boolean) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => settle(true))
    socket.once('timeout', () => settle(false))
    socket.once('error', () => settle(false))
  })
}
