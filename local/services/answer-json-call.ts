import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './loopback-server.ts'
import { notEmbedded, ServiceFault } from './service-fault.ts'

/** One call of a service: takes the parsed input, returns what is sent back as JSON. */
export type JsonAction = (input: unknown, signal: AbortSignal) => unknown

/** A service that speaks one of the AWS JSON protocols. */
export interface JsonService {
  readonly contentType: 'application/x-amz-json-1.0' | 'application/x-amz-json-1.1'
  /** What stands before the action's name in `x-amz-target`. */
  readonly targetPrefix: string
  readonly actions: ReadonlyMap<string, JsonAction>
}

/** A batch of 1 MiB may be all escapes, six bytes a character. */
const MAX_REQUEST_BYTES = 8 * 1024 * 1024

/**
 * Answers one call in the AWS JSON protocol (Smithy specification, "AWS JSON 1.0 and 1.1 protocols").
 *
 * The action's signal aborts when the caller hangs up.
 */
export async function answerJsonCall(
  service: JsonService,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const hangUp = new AbortController()
  response.once('close', () => hangUp.abort())
  const answer = await callAction(service, request, hangUp.signal)
  response.writeHead(answer.status, { 'content-type': service.contentType })
  response.end(JSON.stringify(answer.body))
}

async function callAction(service: JsonService, request: IncomingMessage, signal: AbortSignal) {
  try {
    const target = String(request.headers['x-amz-target'] ?? '')
    const body = await readBody(request, MAX_REQUEST_BYTES)
    const action = service.actions.get(target.replace(service.targetPrefix, ''))
    if (!target.startsWith(service.targetPrefix) || !action) {
      throw notEmbedded(target || `${request.method} ${request.url}`)
    }
    if (body === 'tooLarge') throw new ServiceFault('RequestTooLarge', `request over ${MAX_REQUEST_BYTES} bytes`, 413)
    return { status: 200, body: (await action(parseInput(body), signal)) ?? {} }
  } catch (error) {
    if (error instanceof ServiceFault) {
      return { status: error.status, body: { __type: error.code, message: error.message } }
    }
    throw error
  }
}

function parseInput(body: Buffer): unknown {
  try {
    return body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  } catch {
    throw new ServiceFault('SerializationException', 'body is not JSON: expected a JSON object')
  }
}
