import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { onTestFinished } from 'vitest'

export interface FeedServer {
  /** Without a path or a final slash. */
  readonly origin: string
  readonly port: number
  readonly requests: IncomingMessage[]
  /** Resolves when no connection is open any more. */
  readonly idle: () => Promise<void>
  readonly onConnection: (listener: (socket: Socket) => void) => void
  readonly stop: () => Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Serves one test over real HTTP on loopback and is gone when the test ends. */
export function serveFeed(answer: Answer): Promise<FeedServer> {
  const requests: IncomingMessage[] = []
  return listen(createServer(record(requests, answer)), requests)
}

/** The same over https, as feeds.example.org and 127.0.0.1; the certificate vouches for itself until 2126. */
export function serveSecureFeed(answer: Answer): Promise<FeedServer> {
  const requests: IncomingMessage[] = []
  const [key, cert] = ['key', 'certificate'].map((part) =>
    readFileSync(new URL(`../fixtures/tls/loopback-${part}.pem`, import.meta.url)),
  )
  return listen(createSecureServer({ key, cert }, record(requests, answer)), requests)
}

function record(requests: IncomingMessage[], answer: Answer): RequestListener {
  return (request, response) => {
    requests.push(request)
    answer(request, response)
  }
}

/** Serves raw bytes over TCP, for answers that no HTTP server would give. */
export function serveBytes(answer: (socket: Socket) => void): Promise<FeedServer> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => answer(socket))
  })
  return listen(server, [])
}

/** Counts the connections that a server is given. */
export function countConnections(server: FeedServer): Socket[] {
  const sockets: Socket[] = []
  server.onConnection((socket) => sockets.push(socket))
  return sockets
}

async function listen(server: Server | TcpServer, requests: IncomingMessage[]): Promise<FeedServer> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async () => {
    for (const socket of sockets) {
      socket.destroy()
    }
    await new Promise((resolve) => server.close(resolve))
  }
  onTestFinished(stop)
  const { port } = server.address() as AddressInfo
  const idle = async () => {
    await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))))
  }
  const onConnection = (listener: (socket: Socket) => void) => void server.on('connection', listener)
  return { origin: `http://127.0.0.1:${port}`, port, requests, idle, onConnection, stop }
}
