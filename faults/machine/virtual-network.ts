import { EventEmitter } from 'node:events'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { leanSdk } from './lean-sdk.ts'
import { noteEnd, noteStart, readTime } from './virtual-time.ts'

/** A request as the SDK makes it, and an answer as it takes it. */
interface SdkRequest {
  readonly method: string
  readonly path: string
  readonly port?: number
  /** By their names in small letters, as the SDK writes them. */
  readonly headers: Record<string, string>
  readonly body?: unknown
}

interface SdkHandler {
  readonly configProvider: Promise<{ readonly requestTimeout?: number; readonly throwOnRequestTimeout?: boolean }>
}

/** What stands in place of a signature, which the embedded services do not check. */
export const UNSIGNED_HEADERS: Readonly<Record<string, string>> = {
  authorization: 'AWS4-HMAC-SHA256 Credential=faults, SignedHeaders=host, Signature=none',
  'x-amz-date': '20260101T000000Z',
}

/** One answer of a service. */
export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** One request to a service, by the port it listens on. */
export interface ServiceRequest {
  readonly port: number
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: Buffer
  /** After which the SDK gives the request up; absent when it waits for ever. */
  readonly timeoutMs?: number
}

/** What stands between the SDK and the services. */
export type Wire = (request: ServiceRequest) => Promise<Answer>

const servers = new Map<number, Server>()
let tape: ServiceRequest[] | undefined

/**
 * Puts a network of this process's own under the embedded services and the SDK: servers listen in memory, and each
 * request of the SDK, in its own bytes, goes through `wire`. No socket is opened, so the order of events is always the same.
 */
export async function installVirtualNetwork(wire: Wire): Promise<void> {
  Server.prototype.listen = function listen(this: Server, ...given: unknown[]) {
    const port = Number(given[0])
    const told = given.find((one): one is () => void => typeof one === 'function')
    servers.set(port, this)
    this.address = () => ({ port, address: '127.0.0.1', family: 'IPv4' })
    if (told) queueMicrotask(told)
    return this
  }
  const { requestHandler, retryStrategy } = new DynamoDBClient({ region: 'us-east-1' }).config
  // Each schedule begins with a full purse of retries, however many the one before used up.
  Object.assign(Object.getPrototypeOf(await retryStrategy()), { getCapacityCost: () => 0 })
  leanSdk()
  const prototype: object = Object.getPrototypeOf(requestHandler)
  Object.assign(prototype, {
    async handle(this: SdkHandler, { method, path, port = 80, headers, body }: SdkRequest) {
      // As the SDK's own handler reads it: without the flag it warns of a late answer, and waits on.
      const { requestTimeout, throwOnRequestTimeout } = await this.configProvider
      const timeout = throwOnRequestTimeout && requestTimeout ? { timeoutMs: requestTimeout } : {}
      const request = {
        port,
        method,
        path,
        headers: { ...headers, ...UNSIGNED_HEADERS },
        body: toBuffer(body),
        ...timeout,
      }
      const answer = await wire(request)
      return { response: { statusCode: answer.status, headers: answer.headers, body: new Uint8Array(answer.body) } }
    },
  })
}

/** Does `work` and returns the requests it made, to be made again: by the service's bytes they do the same. */
export async function recordRequests(work: () => Promise<void>): Promise<readonly ServiceRequest[]> {
  const recorded: ServiceRequest[] = []
  tape = recorded
  await work()
  tape = undefined
  return recorded
}

/** Asks a service, past every fault. */
export function askService(asked: ServiceRequest): Promise<Answer> {
  const { port, body, ...request } = asked
  tape?.push(asked)
  const server = servers.get(port)
  if (server === undefined)
    throw new Error(`nothing listens on port ${port}: expected ${[...servers.keys()].join(', ')}`)
  noteStart()
  return new Promise((resolve) => {
    const headers: Record<string, string> = { date: readHttpDate() }
    const end = (answer: string | Buffer = '') => {
      noteEnd()
      resolve({ status: response.statusCode, headers, body: Buffer.from(answer) })
    }
    const put = (name: string, value: unknown) => {
      headers[name.toLowerCase()] = String(value)
    }
    const response = {
      statusCode: 200,
      headersSent: false,
      setHeader: put,
      writeHead(status: number, more: Record<string, unknown> = {}) {
        this.statusCode = status
        for (const [name, value] of Object.entries(more)) put(name, value)
        return this
      },
      end,
      once: () => undefined,
    }
    const incoming = Object.assign(new EventEmitter(), {
      method: request.method,
      url: request.path,
      headers: request.headers,
      async *[Symbol.asyncIterator]() {
        yield body
      },
    })
    server.emit('request', incoming as unknown as IncomingMessage, response as unknown as ServerResponse)
    incoming.emit('data', body)
    incoming.emit('end')
  })
}

let lastDate = { second: 0, text: '' }

/** The world's time as servers put it on each answer. */
function readHttpDate(): string {
  const second = Math.floor(readTime() / 1000)
  if (second !== lastDate.second) lastDate = { second, text: new Date(second * 1000).toUTCString() }
  return lastDate.text
}

function toBuffer(body: unknown): Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return Buffer.from(typeof body === 'string' ? body : '')
}
