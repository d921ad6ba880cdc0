import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { checkFolderFree, holdFolder } from './hold-folder.ts'
import {
  createRequestServer,
  listenOnLoopback,
  type PortOptions,
  type RunningService,
  readBody,
} from './loopback-server.ts'
import { readQueryInput, writeQueryError, writeQueryResult } from './query-protocol.ts'
import { notEmbedded, ServiceFault } from './service-fault.ts'
import { makeSnsActions, type SnsContext } from './sns-actions.ts'
import { answerLink, type LinkAnswer } from './sns-links.ts'
import type { InboxMessage } from './sns-records.ts'
import { dropExpired, openSnsStore } from './sns-store.ts'

/** Where the embedded SNS listens, what it keeps and whom it tells. */
export interface SnsOptions extends PortOptions {
  /** Topics, subscriptions and inbox are kept in files here; in memory without it. */
  readonly directory?: string | undefined
  /** Where the links in mails lead, without a trailing slash; this service itself when absent. */
  readonly linkOrigin?: string | undefined
  /** Called after a message is kept, for each receiver. */
  readonly onDelivery?: (message: InboxMessage) => void
  /** Epoch milliseconds; tests move it. */
  readonly now?: () => number
}

/** The embedded SNS. */
export interface SnsService extends RunningService {
  /** Everything received, oldest first. */
  readInbox(): InboxMessage[]
  /** Answers a confirm or unsubscribe link for another server; undefined when the path is none. */
  answerLink(url: string): Promise<LinkAnswer | undefined>
}

const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/'
/** A message of 256 KiB may be all percent escapes, three bytes each. */
const MAX_REQUEST_BYTES = 2 * 1024 * 1024

/**
 * Starts the embedded SNS: the calls the pipeline makes, over the SDK's own protocol, and the links in its mails.
 *
 * @throws Error when the port is busy, another run holds the directory or a kept file is unreadable.
 */
export async function startSns(options: SnsOptions = {}): Promise<SnsService> {
  const { directory, linkOrigin, onDelivery = () => undefined, now = () => Date.now(), ...listen } = options
  if (directory !== undefined) await checkFolderFree(directory)
  const store = openSnsStore(directory)
  let origin = ''
  const context: SnsContext = { store, now, onDelivery, readLinkOrigin: () => linkOrigin ?? origin }
  const actions = makeSnsActions(context)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const link = request.method === 'GET' ? await answerLink(context, request.url ?? '/') : undefined
    if (link) {
      response.writeHead(link.status, { 'content-type': 'text/html; charset=utf-8' }).end(link.html)
      return
    }
    const requestId = randomUUID()
    const { status, xml } = await answerQuery(request, requestId)
    response.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }).end(xml)
  }

  async function answerQuery(request: IncomingMessage, requestId: string): Promise<{ status: number; xml: string }> {
    try {
      const body = await readBody(request, MAX_REQUEST_BYTES)
      if (body === 'tooLarge') throw new ServiceFault('InvalidParameter', 'Invalid parameter: Message too long')
      const input = readQueryInput(body.toString('utf8'))
      const name = v.is(v.object({ Action: v.string() }), input) ? input.Action : `${request.method} ${request.url}`
      const action = actions.get(name)
      if (!action) throw notEmbedded(`SNS ${name}`)
      dropExpired(store, now())
      return { status: 200, xml: writeQueryResult(NAMESPACE, name, action(input), requestId) }
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error
      return { status: error.status, xml: writeQueryError(NAMESPACE, error, requestId) }
    }
  }

  const running = await listenOnLoopback(createRequestServer(answer), { service: 'sns', ...listen })
  origin = running.origin
  const release = directory === undefined ? undefined : holdFolder(directory, running.port)
  return {
    ...running,
    readInbox: () => store.inbox.values(),
    answerLink: (url) => answerLink(context, url),
    close: async () => {
      await running.close()
      store.close()
      release?.()
    },
  }
}
