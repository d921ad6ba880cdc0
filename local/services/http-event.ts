import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { LOCAL_ACCOUNT } from './local-account.ts'

/** Bodies API Gateway hands over as text; all others, forms among them, come in base64. */
const TEXT_TYPE = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\b)/i

/** Makes the payload 2.0 event of a request (API Gateway developer guide, "Lambda proxy integrations for HTTP APIs"). */
export function toHttpEvent(request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 {
  const method = request.method ?? 'GET'
  const [encodedPath = '/', ...query] = (request.url ?? '/').split('?')
  const rawQueryString = query.join('?')
  const { cookie, ...headers } = readHeaders(request)
  // API Gateway decodes the path before the function sees it.
  const rawPath = decodePath(encodedPath)
  const time = new Date()
  const parameters = readQuery(rawQueryString)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(parameters ? { queryStringParameters: parameters } : {}),
    requestContext: {
      accountId: LOCAL_ACCOUNT,
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: time.toISOString(),
      timeEpoch: time.getTime(),
    },
    ...encodeBody(body, headers['content-type'] ?? ''),
  }
}

function readHeaders(request: IncomingMessage): Record<string, string> {
  const all = new Map<string, string>()
  for (const [name, values = []] of Object.entries(request.headersDistinct)) {
    all.set(name, values.join(name === 'cookie' ? '; ' : ','))
  }
  return Object.fromEntries(all)
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function readQuery(query: string): Record<string, string> | undefined {
  const values = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values.get(name)
    values.set(name, before === undefined ? value : `${before},${value}`)
  }
  return values.size > 0 ? Object.fromEntries(values) : undefined
}

function encodeBody(body: Buffer, contentType: string): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false }
  if (TEXT_TYPE.test(contentType) || contentType === '') return { body: body.toString('utf8'), isBase64Encoded: false }
  return { body: body.toString('base64'), isBase64Encoded: true }
}
