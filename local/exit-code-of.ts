import { CommanderError } from 'commander'

/** Returns what a command line ends with that threw: 0 after its help, 2 when it was not understood, else 1. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) return 1
  return error.exitCode === 0 ? 0 : 2
}
