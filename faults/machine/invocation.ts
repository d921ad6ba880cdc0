import { AsyncLocalStorage } from 'node:async_hooks'
import type { Context } from 'aws-lambda'
import { makeLambdaContext } from '../../local/services/lambda-context.ts'
import { readTime, runSkewed } from './virtual-time.ts'

export type FunctionName = 'sync-feeds' | 'plan-polls' | 'poll-feeds' | 'send-alerts'

/** One run of a function. A dead one stays where it is for ever: nothing it waits for comes. */
export interface Invocation {
  readonly functionName: FunctionName
  /** Calls it has made over the wire. */
  calls: number
  state: 'running' | 'ended' | 'failed' | 'dead'
  result?: unknown
  /** Until when its machine stands still: it hears nothing before, and time does not kill it. */
  frozenUntil?: number
}

/** How an invocation differs from a plain one. */
export interface InvocationOptions {
  readonly timeoutSeconds: number
  /** Milliseconds its machine's clock is ahead of the world's. */
  readonly skewMs?: number
}

const current = new AsyncLocalStorage<Invocation>()

/** Returns the invocation whose work is being done, if any. */
export const readInvocation = (): Invocation | undefined => current.getStore()

/** Starts a function; it is killed when its time is up, as Lambda does it: without a word to its code. */
export function startInvocation(
  functionName: FunctionName,
  { timeoutSeconds, skewMs = 0 }: InvocationOptions,
  handler: (context: Context) => Promise<unknown>,
): Invocation {
  const invocation: Invocation = { functionName, calls: 0, state: 'running' }
  const endsAt = readTime() + timeoutSeconds * 1000
  const context = {
    ...makeLambdaContext(functionName, timeoutSeconds),
    getRemainingTimeInMillis: () => Math.max(0, endsAt - readTime()),
  }
  const end = (state: 'ended' | 'failed', result: unknown) => {
    clearTimeout(killer)
    if (invocation.state !== 'running') return
    invocation.state = state
    invocation.result = result
  }
  const killer = setTimeout(() => {
    if (invocation.frozenUntil === undefined) kill(invocation)
  }, timeoutSeconds * 1000)
  const work = current.run(invocation, () => runSkewed(skewMs, () => handler(context)))
  work.then(
    (result) => end('ended', result),
    (error: unknown) => end('failed', error),
  )
  return invocation
}

/** Waits until the machine of an invocation no longer stands still. */
export async function thaw({ frozenUntil = 0 }: Invocation): Promise<void> {
  const waitMs = frozenUntil - readTime()
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
}

/** Kills an invocation where it stands. */
export function kill(invocation: Invocation): void {
  if (invocation.state === 'running') invocation.state = 'dead'
}
