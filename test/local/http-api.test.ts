import { createServer, request } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterEach, expect, test } from 'vitest'
import { setLogSink } from '../../lambdas/runtime/log.ts'
import { listenOnLoopback, type RunningService } from '../../local/services/loopback-server.ts'
import { type HttpHandler, type LocalRoute, startHttpApi } from '../../local/services/start-http-api.ts'

let api: RunningService | undefined

afterEach(async () => {
  await api?.close()
  api = undefined
})

async function start(handler: HttpHandler, localRoute?: LocalRoute): Promise<string> {
  api = await startHttpApi({
    functionName: 'serve-site',
    timeoutSeconds: 10,
    handler,
    ...(localRoute ? { localRoute } : {}),
  })
  return api.origin
}

async function capture(path: string, init: RequestInit = {}): Promise<APIGatewayProxyEventV2> {
  const events: APIGatewayProxyEventV2[] = []
  const origin = await start(async (event) => {
    events.push(event)
    return 'ok'
  })
  await fetch(origin + path, init)
  const [event] = events
  if (!event) throw new Error('the function was not invoked')
  return event
}

test('a request becomes a payload 2.0 event', async () => {
  const event = await capture('/api/stories%20new?topic=space&topic=okinawa&q=%E6%97%A5&empty', {
    headers: { 'X-Custom': 'A', cookie: 'a=1; b=2' },
  })
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/api/stories new',
    rawQueryString: 'topic=space&topic=okinawa&q=%E6%97%A5&empty',
    queryStringParameters: { topic: 'space,okinawa', q: '日', empty: '' },
    cookies: ['a=1', 'b=2'],
    headers: { 'x-custom': 'A', host: expect.stringMatching(/^127\.0\.0\.1:/) },
    isBase64Encoded: false,
    requestContext: { stage: '$default', http: { method: 'GET', path: '/api/stories new', sourceIp: '127.0.0.1' } },
  })
  expect(event.headers.cookie).toBeUndefined()
  expect(event.body).toBeUndefined()
})

test('a request without query and cookies has neither field', async () => {
  const event = await capture('/')
  expect(Object.keys(event)).not.toContain('queryStringParameters')
  expect(Object.keys(event)).not.toContain('cookies')
})

test.each([
  { name: 'JSON comes as text', type: 'application/json', body: '{"a":"日"}', isBase64Encoded: false },
  { name: 'text comes as text', type: 'text/plain; charset=utf-8', body: 'a', isBase64Encoded: false },
  { name: 'a form comes in base64', type: 'application/x-www-form-urlencoded', body: 'a=1', isBase64Encoded: true },
  { name: 'bytes come in base64', type: 'image/png', body: '\u0001', isBase64Encoded: true },
])('a body of $name', async ({ type, body, isBase64Encoded }) => {
  const event = await capture('/sign-up', { method: 'POST', headers: { 'content-type': type }, body })
  expect(event.isBase64Encoded).toBe(isBase64Encoded)
  expect(Buffer.from(event.body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString()).toBe(body)
})

test('a result becomes the response: status, headers, cookies, body', async () => {
  const origin = await start(async () => ({
    statusCode: 201,
    headers: { 'content-type': 'text/html; charset=utf-8', 'x-number': 7 },
    cookies: ['a=1; HttpOnly', 'b=2'],
    body: '<p>日本',
  }))
  const response = await fetch(origin)
  expect(response.status).toBe(201)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('x-number')).toBe('7')
  expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2'])
  expect(await response.text()).toBe('<p>日本')
})

test('a base64 body is sent as bytes', async () => {
  const bytes = Buffer.from([0, 255, 10])
  const origin = await start(async () => ({ statusCode: 200, isBase64Encoded: true, body: bytes.toString('base64') }))
  expect(Buffer.from(await (await fetch(origin)).arrayBuffer())).toEqual(bytes)
})

test.each([
  { name: 'a string', result: 'plain', expected: 'plain' },
  { name: 'an object without a status', result: { stories: [] }, expected: '{"stories":[]}' },
])('$name is a body of JSON', async ({ result, expected }) => {
  const response = await fetch(await start(async () => result))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(await response.text()).toBe(expected)
})

test.each([
  {
    name: 'throws',
    handler: async () => {
      throw new Error('with a secret inside')
    },
  },
  { name: 'returns an impossible status', handler: async () => ({ statusCode: 'fine' }) },
])('a function that $name is answered 500 without its words', async ({ handler }) => {
  const logged: unknown[] = []
  setLogSink((entry) => logged.push(entry))
  const response = await fetch(await start(handler))
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({ message: 'Internal Server Error' })
  expect(logged).toMatchObject([{ event: 'invocation-failed', functionName: 'serve-site' }])
})

test('a local route answers first and leaves the rest to the function', async () => {
  const origin = await start(
    async () => 'function',
    ({ method, url }) =>
      url.pathname === '/inbox' ? { status: 200, body: `${method} ${url.searchParams.get('to')}` } : undefined,
  )
  expect(await (await fetch(`${origin}/inbox?to=a`)).text()).toBe('GET a')
  expect(await (await fetch(`${origin}/`)).text()).toBe('function')
})

test('a HEAD request is answered with headers alone', async () => {
  const origin = await start(async () => ({ statusCode: 200, headers: { etag: '"1"' }, body: 'body' }))
  const response = await fetch(origin, { method: 'HEAD' })
  expect([response.headers.get('etag'), await response.text()]).toEqual(['"1"', ''])
})

test('a body over 10 MiB is refused', async () => {
  const origin = await start(async () => 'ok')
  expect((await fetch(origin, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) })).status).toBe(413)
})

test('a request line that is no URL is answered and stops nothing', async () => {
  const origin = await start(async () => 'ok')
  const status = await new Promise((resolve) => {
    request(`${origin}/`, { path: '//[', headers: { host: 'a b' } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).end()
  })
  expect(status).toBe(400)
  expect((await fetch(origin)).status).toBe(200)
})

test('a port that another program holds is told with the flag that changes it', async () => {
  const other = await listenOnLoopback(createServer(), { service: 'other' })
  const options = { functionName: 'serve-site', timeoutSeconds: 10, handler: async () => 'ok' }
  await expect(startHttpApi({ ...options, port: other.port })).rejects.toThrow(
    `site: port ${other.port} is busy: expected a free port; choose another with --port`,
  )
  await other.close()
})
