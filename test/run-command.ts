import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** What a command printed and how it ended; a command that was killed has no code. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a command of the project as a person would, from the project's root unless another folder is given.
 *
 * @param options.killWhen kills it with SIGKILL as soon as its output so far fulfils this
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: {
    readonly input?: string
    readonly cwd?: string
    readonly env?: Record<string, string>
    readonly killWhen?: (stdout: string) => boolean
  } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // vitest's own marks would make the commands under test believe that they are tests.
    const { VITEST: _, NODE_ENV: __, ...inherited } = process.env
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...inherited, NO_COLOR: '1', ...options.env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      if (options.killWhen?.(stdout)) child.kill('SIGKILL')
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** Runs `npx alliance` with these arguments. */
export function runAlliance(args: readonly string[], input?: string): Promise<Ended> {
  return runCommand('node', ['cli/alliance.js', ...args], input === undefined ? {} : { input })
}
