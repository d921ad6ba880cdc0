import { isIP, isIPv6, type LookupFunction, connect as openSocket, type Socket } from 'node:net'
import { connect as openTlsSocket, type TLSSocket } from 'node:tls'
import type { buildConnector } from 'undici'
import { ADDRESS_ATTEMPT_TIMEOUT_MS } from '../../runtime/limits.ts'
import { findAddressFault } from './check-address.ts'
import type { FetchRules } from './fetch-options.ts'
import { Failure, Refusal } from './refusal.ts'

/**
 * Makes the connector through which every socket of a fetch is opened.
 *
 * The host is looked up once, the addresses are checked, and only those checked are dialled: a name that answers
 * differently a moment later (DNS rebinding) has no second look-up to answer to.
 */
export function guardConnections(rules: FetchRules, signal: AbortSignal): buildConnector.connector {
  return (target, callback) => {
    const timeLimit = AbortSignal.timeout(rules.connectTimeoutMs)
    const cut = AbortSignal.any([signal, timeLimit])
    openGuardedSocket(target, rules, cut).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error === timeLimit.reason ? slowToConnect(target, rules) : asError(error), null),
    )
  }
}

async function openGuardedSocket(
  target: buildConnector.Options,
  rules: FetchRules,
  signal: AbortSignal,
): Promise<Socket | TLSSocket> {
  const addresses = await findAddresses(target.hostname, rules, signal)
  signal.throwIfAborted()
  const socket = dial(target, addresses, rules)
  const abandon = () => socket.destroy(asError(signal.reason))
  signal.addEventListener('abort', abandon, { once: true })
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once(target.protocol === 'https:' ? 'secureConnect' : 'connect', resolve)
      socket.once('error', reject)
      socket.once('close', () => reject(new Failure('the connection was closed before it was made')))
    })
    return socket
  } finally {
    signal.removeEventListener('abort', abandon)
  }
}

/** The addresses of a host that may be dialled. */
async function findAddresses(hostname: string, rules: FetchRules, signal: AbortSignal): Promise<readonly string[]> {
  const found = isIP(hostname) === 0 ? await untilAborted(rules.resolve(hostname, signal), signal) : [hostname]
  const checked = found.map((address) => ({ address, fault: findAddressFault(address, rules.allowLoopback) }))
  const allowed = checked.filter(({ fault }) => fault === undefined)
  if (allowed.length > 0) {
    return allowed.map(({ address }) => address)
  }
  if (checked.length === 0) {
    throw new Failure(`${hostname} has no address`)
  }
  const faults = checked.map(({ address, fault }) => `${address} ${fault}`).join('; ')
  throw new Refusal(
    isIP(hostname) === 0 ? `${hostname} leads to an address that may not be dialled: ${faults}` : faults,
  )
}

function dial(
  { hostname, protocol, port }: buildConnector.Options,
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

/** Stops waiting when the signal is aborted, whatever the work does: a look-up may hang for ever. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(asError(signal.reason))
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function slowToConnect({ hostname }: buildConnector.Options, { connectTimeoutMs }: FetchRules): Failure {
  return new Failure(`${hostname} could not be looked up and connected to within ${connectTimeoutMs} ms`)
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
