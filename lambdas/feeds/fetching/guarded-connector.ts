import { isIP, isIPv6, type LookupFunction, connect as openSocket, type Socket } from 'node:net'
import { connect as openTlsSocket, type TLSSocket } from 'node:tls'
import type { buildConnector } from 'undici'
import { ADDRESS_ATTEMPT_TIMEOUT_MS } from '../../runtime/limits.ts'
import { afterWhatCame } from './after-what-came.ts'
import { findAddressFault } from './check-address.ts'
import type { Deadline } from './deadline.ts'
import type { FetchRules } from './fetch-options.ts'
import { Failure, Refusal } from './refusal.ts'

/**
 * Makes the connector that opens the one socket of one connection.
 *
 * The host is looked up once, the addresses are checked, and only those checked are dialled: a name that answers
 * differently a moment later (DNS rebinding) has no second look-up to answer to.
 */
export function guardConnection(
  rules: FetchRules,
  deadline: Deadline,
  onOpen: (socket: Socket) => void = () => {},
): buildConnector.connector {
  let isUsed = false
  return ({ hostname, protocol, port }, callback) => {
    if (isUsed) {
      // One socket a connection: undici dials again on its own for a request that it believes was not sent.
      callback(new Failure(`${hostname} took the connection and hung up`), null)
      return
    }
    isUsed = true
    const cut = new AbortController()
    const message = `${hostname} could not be looked up and connected to within ${rules.connectTimeoutMs} ms`
    const timer = setTimeout(() => afterWhatCame(() => cut.abort(new Failure(message))), rules.connectTimeoutMs)
    const abandon = () => cut.abort(deadline.reason)
    deadline.onPass(abandon)
    findAddresses(hostname, rules, cut.signal)
      .then((addresses) => waitForSocket(dial(hostname, protocol, port, addresses, rules), protocol, cut.signal))
      .finally(() => {
        clearTimeout(timer)
        deadline.forget(abandon)
      })
      .then(
        (socket) => {
          onOpen(socket)
          callback(null, socket)
        },
        (error: unknown) => callback(asError(error), null),
      )
  }
}

/** The addresses of a host that may be dialled. */
async function findAddresses(hostname: string, rules: FetchRules, signal: AbortSignal): Promise<readonly string[]> {
  const isLiteral = isIP(hostname) !== 0
  const found = isLiteral ? [hostname] : await lookUp(hostname, rules, signal)
  const checked = found.map((address) => ({ address, fault: findAddressFault(address, rules.allowLoopback) }))
  const allowed = checked.filter(({ fault }) => fault === undefined)
  if (allowed.length > 0) {
    return allowed.map(({ address }) => address)
  }
  if (checked.length === 0) {
    throw new Failure(`${hostname} has no address`)
  }
  const faults = checked.map(({ address, fault }) => `${address} ${fault}`).join('; ')
  throw new Refusal(isLiteral ? faults : `${hostname} leads to an address that may not be dialled: ${faults}`)
}

/** Stops waiting when the signal is aborted, whatever the resolver does: it may hang for ever. */
function lookUp(hostname: string, rules: FetchRules, signal: AbortSignal): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(asError(signal.reason))
    signal.addEventListener('abort', stop)
    rules
      .resolve(hostname, signal)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}

function dial(
  hostname: string,
  protocol: string,
  port: string,
  addresses: readonly string[],
  rules: FetchRules,
): Socket | TLSSocket {
  const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  const lookup: LookupFunction = (_hostname, _options, answer) => answer(null, found)
  const options = {
    host: hostname,
    lookup,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_TIMEOUT_MS,
    noDelay: true,
  }
  if (protocol !== 'https:') {
    return openSocket({ ...options, port: Number(port || 80) })
  }
  return openTlsSocket({
    ...options,
    port: Number(port || 443),
    ALPNProtocols: ['http/1.1'],
    // A certificate for an address is matched by the address; server names are never addresses (RFC 6066, section 3).
    ...(isIP(hostname) === 0 && { servername: hostname.replace(/\.$/, '') }),
    ...(rules.certificateAuthority !== undefined && { ca: rules.certificateAuthority }),
  })
}

/** Resolves with the socket when it is connected, TLS included; destroys it when the signal is aborted before. */
function waitForSocket<T extends Socket>(socket: T, protocol: string, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abandon = () => socket.destroy(asError(signal.reason))
    const connected = protocol === 'https:' ? 'secureConnect' : 'connect'
    signal.addEventListener('abort', abandon)
    socket.once('error', reject)
    socket.once(connected, () => {
      signal.removeEventListener('abort', abandon)
      resolve(socket)
    })
  })
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
