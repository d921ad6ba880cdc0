import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LogEntry, setLogSink } from '../../lambdas/runtime/log.ts'
import { startSite } from './start-site.ts'

const logged: LogEntry[] = []
let site: Awaited<ReturnType<typeof startSite>>

beforeAll(async () => {
  site = await startSite()
  setLogSink((entry) => logged.push(entry))
  await site.close()
})
afterAll(() => setLogSink(() => {}))

test('without its tables the site says that it failed, not why, and logs why', async () => {
  const { status, headers, text } = await site.ask('/')
  expect({ status, cached: headers['cache-control'] }).toEqual({ status: 500, cached: 'no-store' })
  expect(text).toContain('<h1>Something went wrong</h1>')
  expect(text).not.toContain('ECONNREFUSED')
  expect(logged).toMatchObject([{ event: 'site-failed', path: '/', message: expect.stringContaining('ECONNREFUSED') }])
})

test('the API and /health answer with a problem then', async () => {
  for (const path of ['/api/stories', '/health']) {
    const { status, headers } = await site.ask(path)
    expect({ status, type: headers['content-type'] }).toEqual({ status: 500, type: 'application/problem+json' })
  }
})
