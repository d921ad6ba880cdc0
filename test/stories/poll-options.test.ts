import { expect, it } from 'vitest'
import { fetchFeed } from '../../lambdas/feeds/fetch-feed.ts'
import { parseSettings } from '../../lambdas/runtime/settings-schema.ts'
import { pollOptionsFor } from '../../lambdas/stories/poll-options.ts'
import { serveFeed } from '../feeds/feed-server.ts'

const SETTINGS = parseSettings({
  subject: 'Tides',
  senderName: 'Tides',
  stage: 'development',
  contact: 'https://tides.example/about',
})

it('a poll tells every site who asks and how to reach them', async () => {
  const server = await serveFeed((_request, response) => response.end('feed'))
  await fetchFeed(server.origin, {}, pollOptionsFor(SETTINGS, { ALLOW_LOOPBACK_FEEDS: 'yes' }))
  expect(server.requests[0]?.headers['user-agent']).toBe('AllianceWatch/1 (https://tides.example/about)')
})

it.each([{}, { ALLOW_LOOPBACK_FEEDS: '' }, { ALLOW_LOOPBACK_FEEDS: 'no' }])(
  'with %j a poll asks public addresses at the usual ports alone',
  async (variables) => {
    const server = await serveFeed((_request, response) => response.end('feed'))
    const options = pollOptionsFor(SETTINGS, variables)
    expect((await fetchFeed(server.origin, {}, options)).kind).toBe('refused')
    expect((await fetchFeed('http://127.0.0.1/', {}, options)).kind).toBe('refused')
    expect(server.requests).toEqual([])
  },
)
