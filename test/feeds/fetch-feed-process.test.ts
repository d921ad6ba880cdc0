import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { KEEP_CONNECTION_MS } from '../../lambdas/runtime/limits.ts'
import { serveFeed } from './feed-server.ts'

const fetchFeedUrl = new URL('../../lambdas/feeds/fetch-feed.ts', import.meta.url)

/** Runs a process that fetches and then has nothing else to do; rejects when it does not end by itself. */
function runFetch(url: string, options: string) {
  const script = `
    import { fetchFeed } from ${JSON.stringify(fetchFeedUrl.href)}
    const { kind } = await fetchFeed(${JSON.stringify(url)}, {}, ${options})
    const over = performance.now()
    process.on('exit', () => console.log(kind, performance.now() - over < ${KEEP_CONNECTION_MS / 2} ? 'at once' : 'late'))`
  return promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    timeout: 15_000,
  })
}

test.each([
  {
    name: 'a feed was fetched',
    answers: true,
    options: '{ allowLoopback: true, allowedPorts: "any" }',
    kind: 'fetched',
  },
  {
    name: 'a server never answered',
    answers: false,
    options: '{ allowLoopback: true, allowedPorts: "any", timeoutMs: 300 }',
    kind: 'failed',
  },
  {
    name: 'a resolver never answered',
    answers: false,
    options: '{ allowedPorts: "any", timeoutMs: 300, resolve: () => new Promise(() => {}) }',
    kind: 'failed',
  },
])('a process ends by itself after $name', async ({ answers, options, kind }) => {
  const server = await serveFeed((_request, response) => {
    if (answers) {
      response.end('feed')
    }
  })
  const { stdout } = await runFetch(`http://localhost:${server.port}/`, options)
  expect(stdout.trim()).toBe(`${kind} at once`)
})
