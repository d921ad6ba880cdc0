import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { onTestFinished } from 'vitest'

export interface FeedServer {
  /** Without a path or a final slash. */
  readonly origin: string
  readonly port: number
  readonly requests: IncomingMessage[]
  /** Resolves when no connection is open any more. */
  readonly idle: () => Promise<void>
}

/** Serves one test over real HTTP on loopback and is gone when the test ends. */
export function serveFeed(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<FeedServer> {
  const requests: IncomingMessage[] = []
  const listener: RequestListener = (request, response) => {
    requests.push(request)
    answer(request, response)
  }
  return listen(createServer(listener), requests)
}

/** Serves raw bytes over TCP, for answers that no HTTP server would give. */
export function serveBytes(answer: (socket: Socket) => void): Promise<FeedServer> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => answer(socket))
  })
  return listen(server, [])
}

async function listen(server: Server | TcpServer, requests: IncomingMessage[]): Promise<FeedServer> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) {
      socket.destroy()
    }
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  const idle = async () => {
    await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))))
  }
  return { origin: `http://127.0.0.1:${port}`, port, requests, idle }
}
