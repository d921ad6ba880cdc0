import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { log } from '../../lambdas/runtime/log.ts'
import { toHttpEvent } from './http-event.ts'
import { type HttpAnswer, readHttpResult } from './http-result.ts'
import { makeLambdaContext } from './lambda-context.ts'
import {
  createRequestServer,
  listenOnLoopback,
  type PortOptions,
  type RunningService,
  readBody,
} from './loopback-server.ts'

/** A function behind the HTTP API; whatever it returns is read as API Gateway reads it. */
export type HttpHandler = (event: APIGatewayProxyEventV2, context: Context) => Promise<unknown>

/** A page of the local run itself, asked before the function; undefined leaves the request to the function. */
export type LocalRoute = (request: {
  readonly method: string
  readonly url: URL
}) => HttpAnswer | undefined | Promise<HttpAnswer | undefined>

export interface HttpApiOptions extends PortOptions {
  readonly functionName: string
  readonly handler: HttpHandler
  readonly timeoutSeconds: number
  readonly localRoute?: LocalRoute
}

/** API Gateway's limit of a request body ("Quotas for HTTP APIs"). */
const MAX_REQUEST_BYTES = 10 * 1024 * 1024

/**
 * Starts an HTTP server that invokes a function for each request as an API Gateway HTTP API does (payload 2.0,
 * `$default` route and stage).
 *
 * @throws Error when the port is busy.
 */
export async function startHttpApi(options: HttpApiOptions): Promise<RunningService> {
  const { functionName, handler, timeoutSeconds, localRoute, ...listen } = options

  async function invoke(event: APIGatewayProxyEventV2): Promise<HttpAnswer> {
    try {
      return readHttpResult(await handler(event, makeLambdaContext(functionName, timeoutSeconds)))
    } catch (error) {
      log.error({ event: 'invocation-failed', functionName, reason: String(error) })
      return answerMessage(500, 'Internal Server Error')
    }
  }

  async function answer(request: IncomingMessage): Promise<HttpAnswer> {
    const method = request.method ?? 'GET'
    const url = readUrl(request)
    if (!url) return answerMessage(400, 'Bad Request')
    const local = await localRoute?.({ method, url })
    if (local) return local
    const body = await readBody(request, MAX_REQUEST_BYTES)
    return body === 'tooLarge' ? answerMessage(413, 'Request Entity Too Large') : invoke(toHttpEvent(request, body))
  }

  const server = createRequestServer(async (request, response) => respond(request, response, await answer(request)))
  return listenOnLoopback(server, { service: 'site', ...listen })
}

function readUrl({ headers, url = '/' }: IncomingMessage): URL | undefined {
  const address = `http://${headers.host ?? 'localhost'}${url}`
  return URL.canParse(address) ? new URL(address) : undefined
}

function answerMessage(status: number, message: string): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }) }
}

function respond(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer): void {
  const { status, headers = {}, cookies = [], body } = answer
  response.writeHead(status, { ...headers, ...(cookies.length > 0 ? { 'set-cookie': [...cookies] } : {}) })
  response.end(request.method === 'HEAD' ? undefined : body)
}
