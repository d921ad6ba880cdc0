import { describe, expect, test } from 'vitest'
import { type FetchOptions, fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { serveFeed } from './feed-server.ts'

function fetchLocal(url: string, options: FetchOptions) {
  return fetchFeed(url, {}, { allowLoopback: true, allowedPorts: 'any', ...options })
}

function beBusy(ms: number): void {
  for (const start = performance.now(); performance.now() - start < ms; );
}

describe('a process that is busy with another feed', () => {
  test('an answer that came in time counts, though the time was over meanwhile', async () => {
    const server = await serveFeed((_request, response) => {
      response.end('feed')
      beBusy(1_200)
    })
    expect(await fetchLocal(server.origin, { timeoutMs: 1_000 })).toMatchObject({ kind: 'fetched' })
  })

  test('a connection that was made in time counts, though the time was over meanwhile', async () => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    const resolve = async () => {
      // Once it is dialled, and before anything of that is heard.
      process.nextTick(() => process.nextTick(() => beBusy(1_200)))
      return ['127.0.0.1']
    }
    const url = `http://feeds.example.org:${server.port}/`
    expect(await fetchLocal(url, { connectTimeoutMs: 1_000, resolve })).toMatchObject({ kind: 'fetched' })
  })
})
