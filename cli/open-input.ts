import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'

/**
 * Opens a file that a command was given; `-` is standard input.
 *
 * @throws Error with `code` and `path` when it is a folder: the system tells so at the first read, and then not which.
 */
export function openInput(file: string): Readable {
  if (file === '-') return process.stdin
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw Object.assign(new Error(`${file} is a folder`), { code: 'EISDIR', path: file })
  }
  return createReadStream(file)
}
