import { vi } from 'vitest'
import { main } from '../../cli/main.ts'
import type { Ended } from '../run-command.ts'

/** Runs a command line in this process: to start another for each takes longer than what it does. */
export async function runHere(args: readonly string[]): Promise<Ended> {
  const told = { stdout: '', stderr: '' }
  const listeners = process.stdout.listeners('error')
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text = '') => {
      told.stdout += `${text}\n`
    }),
    vi.spyOn(console, 'error').mockImplementation((text = '') => {
      told.stderr += `${text}\n`
    }),
    // Where commander writes what it does not understand.
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told.stderr += text
      return true
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
