import type { Socket } from 'node:net'
import type { Client } from 'undici'
// biome-ignore lint/style/noRestrictedImports: undici's own lib; its index is twice the size and cold start
import UndiciClient from 'undici/lib/dispatcher/client.js'
import { KEEP_CONNECTION_MS, MAX_HEADER_BYTES, MAX_KEPT_CONNECTIONS } from '../../runtime/limits.ts'
import type { Deadline } from './deadline.ts'
import type { FetchRules } from './fetch-options.ts'
import { guardConnection } from './guarded-connector.ts'

/** One connection to one checked address, for one exchange at a time. */
export interface Connection {
  readonly client: Client
  /** From the server, in all exchanges. */
  readonly countBytes: () => number
  /** Keeps it for the next exchange with its origin, for a moment; closes it when it cannot be used again. */
  readonly keep: () => Promise<void>
  readonly close: (reason?: Error) => Promise<void>
}

interface Kept {
  readonly connection: Connection
  readonly socket: Socket
  readonly origin: string
  readonly rules: FetchRules
  readonly sinceMs: number
}

/** Why a connection is closed that nobody needs any more; undici would make an error for each, with its stack. */
const NOT_NEEDED = new Error('the connection is not needed any more')

/** Oldest first; each left by an exchange that is over, and in no other's hands. */
let kept: readonly Kept[] = []

/**
 * Makes a connection that is dialled, to an address checked then, when it is first used.
 *
 * @param deadline of the dialling
 */
export function makeConnection(origin: string, rules: FetchRules, deadline: Deadline): Connection {
  let socket: Socket | undefined
  const client = new UndiciClient(origin, {
    connect: guardConnection(rules, deadline, (opened) => {
      socket = opened
    }),
    headersTimeout: rules.headersTimeoutMs,
    // The deadline of the whole fetch bounds the body.
    bodyTimeout: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Closes what is kept for longer; a server that hints it will itself hang up sooner is believed.
    keepAliveTimeout: KEEP_CONNECTION_MS,
    keepAliveMaxTimeout: KEEP_CONNECTION_MS,
  })
  const connection: Connection = {
    client,
    countBytes() {
      return socket?.bytesRead ?? 0
    },
    async keep() {
      // undici has closed it when its server asked for that.
      if (socket === undefined || socket.destroyed) return connection.close()
      kept = [...kept, { connection, socket, origin, rules, sinceMs: Date.now() }]
      await closeOldest(kept.length - MAX_KEPT_CONNECTIONS)
    },
    close(reason) {
      return client.destroy(reason ?? NOT_NEEDED)
    },
  }
  return connection
}

/** Takes a connection that an exchange with this origin left a moment ago, under rules that would have let this one dial it. */
export function takeConnection(origin: string, rules: FetchRules): Connection | undefined {
  const open = kept.filter(({ socket }) => !socket.destroyed)
  const found = open.findLast((one) => one.origin === origin && isYoung(one) && isSameGuard(one.rules, rules))
  kept = open.filter((one) => one !== found)
  return found?.connection
}

/** A function that was frozen wakes up with its timers late and its connections old. */
function isYoung({ sinceMs }: Kept): boolean {
  const age = Date.now() - sinceMs
  return age >= 0 && age < KEEP_CONNECTION_MS
}

/** Closes the connections that are kept for a next exchange, at once. */
export function closeConnections(): Promise<void> {
  return closeOldest(kept.length)
}

async function closeOldest(count: number): Promise<void> {
  if (count <= 0) return
  const closing = kept.slice(0, count)
  kept = kept.slice(count)
  await Promise.all(closing.map(({ connection }) => connection.close()))
}

/** Whether what one set of rules lets be dialled, and how, is what the other does. */
function isSameGuard(one: FetchRules, other: FetchRules): boolean {
  return (
    one.allowLoopback === other.allowLoopback &&
    String(one.allowedPorts) === String(other.allowedPorts) &&
    one.resolve === other.resolve &&
    one.certificateAuthority === other.certificateAuthority &&
    one.connectTimeoutMs === other.connectTimeoutMs &&
    one.headersTimeoutMs === other.headersTimeoutMs
  )
}
