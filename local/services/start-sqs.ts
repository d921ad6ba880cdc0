import { join } from 'node:path'
import { answerJsonCall } from './answer-json-call.ts'
import { openDurableMap } from './durable-map.ts'
import { checkFolderFree, holdFolder } from './hold-folder.ts'
import { createRequestServer, listenOnLoopback, type PortOptions, type RunningService } from './loopback-server.ts'
import { makeSqsActions } from './sqs-actions.ts'
import { storedMessageSchema } from './sqs-queue.ts'

/** Where the embedded SQS listens and keeps its messages. */
export interface SqsOptions extends PortOptions {
  /** Messages are kept in `messages.jsonl` here; in memory without it. */
  readonly directory?: string | undefined
  /** Epoch milliseconds; tests move it. */
  readonly now?: () => number
}

/**
 * Starts the embedded SQS: the calls the pipeline makes, over the SDK's own protocol.
 *
 * Messages survive a kill; queues do not: they are made at each start, as a deploy makes them.
 *
 * @throws Error when the port is busy or another run holds the directory.
 */
export async function startSqs(options: SqsOptions = {}): Promise<RunningService> {
  const { directory, now = Date.now, ...listen } = options
  if (directory !== undefined) await checkFolderFree(directory)
  const messages = openDurableMap(storedMessageSchema, directory && join(directory, 'messages.jsonl'))
  const closing = new AbortController()
  let origin = ''
  const actions = makeSqsActions({ messages, now, closing: closing.signal, readOrigin: () => origin })
  const service = { contentType: 'application/x-amz-json-1.0', targetPrefix: 'AmazonSQS.', actions } as const
  const server = createRequestServer((request, response) => answerJsonCall(service, request, response))
  const running = await listenOnLoopback(server, { service: 'sqs', ...listen })
  origin = running.origin
  const release = directory === undefined ? undefined : holdFolder(directory, running.port)
  return {
    ...running,
    close: async () => {
      closing.abort()
      await running.close()
      messages.close()
      release?.()
    },
  }
}
