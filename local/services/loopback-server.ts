import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A service of the local run, listening on this machine alone. */
export interface RunningService {
  /** `http://127.0.0.1:port`, without a trailing slash. */
  readonly origin: string
  readonly port: number
  /** Stops taking requests and resolves when those under way are answered. */
  close(): Promise<void>
}

/** Where a service listens. */
export interface ListenOptions {
  /** What the service is called in errors. */
  readonly service: string
  /** 0 or absent takes any free port. */
  readonly port?: number | undefined
}

/** What a service's own options share. */
export type PortOptions = Omit<ListenOptions, 'service'>

const LOOPBACK = '127.0.0.1'
/** Connections that a client keeps open unused would hold a closing server for ever. */
const CLOSE_GRACE_MS = 300

/** Answers requests with a function; a throw of it is answered 500 and never stops the service. */
export function createRequestServer(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Server {
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(`${error instanceof Error ? error.message : String(error)}\n`)
    })
  })
}

/**
 * Listens on 127.0.0.1.
 *
 * @throws Error naming the port and the option of `npm start` that changes it when the port is busy.
 */
export async function listenOnLoopback(server: Server, options: ListenOptions): Promise<RunningService> {
  const { service, port = 0 } = options
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(describeFailure(cause, service, port), { cause })))
    server.listen(port, LOOPBACK, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error(`${service}: no port: expected one to listen on`)
  let closing: Promise<void> | undefined
  return {
    origin: `http://${LOOPBACK}:${address.port}`,
    port: address.port,
    close: () => {
      closing ??= closeServer(server)
      return closing
    },
  }
}

function describeFailure(cause: Error, service: string, port: number): string {
  const remedy = 'choose another with --port'
  if ('code' in cause && cause.code === 'EADDRINUSE') {
    return `${service}: port ${port} is busy: expected a free port; ${remedy}, or stop the program that holds it`
  }
  if ('code' in cause && cause.code === 'EACCES') {
    return `${service}: port ${port} is not allowed: expected one above 1023; ${remedy}`
  }
  return `${service}: cannot listen on port ${port}: expected a free port; ${remedy}`
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const force = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS)
    server.close((error) => {
      clearTimeout(force)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
}

/**
 * Reads a request's body.
 *
 * @returns the bytes, or `tooLarge` when there are more than `maxBytes`.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | 'tooLarge'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    // The rest is read and dropped, so that the answer reaches a client that is still sending.
    if (size <= maxBytes) chunks.push(bytes)
  }
  return size > maxBytes ? 'tooLarge' : Buffer.concat(chunks)
}
